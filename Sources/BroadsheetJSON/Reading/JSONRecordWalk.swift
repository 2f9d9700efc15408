import BroadsheetCore

/// Goes from record to record of an input, wherever the layout says they stand.
struct JSONRecordWalk: Sendable {
    private var reader: JSONPullReader
    private let layout: JSONLayout

    private enum Place {
        /// Before a value at the top that is known to be there.
        case value
        case array(header: JSONNode?, isInObject: Bool)
        /// Behind a value at the top.
        case top
    }
    private var place = Place.value

    /// Creates a walk over an input whose first value was found.
    init(reader: JSONPullReader, layout: JSONLayout) {
        self.reader = reader
        self.layout = layout
    }

    var bytesRead: Int { reader.byteOffset }

    /// The next record, and what stands around it; `nil` at the end. After an error the walk goes on behind the record.
    mutating func next() throws(ImportError) -> (value: JSONNode, header: JSONNode?)? {
        while true {
            switch place {
            case .top:
                guard try reader.nextElement() else { return nil }
                place = .value
            case .value:
                place = .top
                if let record = try enterValue() { return record }
            case .array(let header, let isInObject):
                if try reader.nextElement() { return (try reader.readValue(), header) }
                place = .top
                if isInObject { try passRest() }
            }
        }
    }

    private mutating func enterValue() throws(ImportError) -> (value: JSONNode, header: JSONNode?)? {
        switch (layout, try reader.peekKind()) {
        case (.elements, .array):
            try reader.enter()
            place = .array(header: nil, isInObject: false)
            return nil
        case (.members(let key), .object):
            try reader.enterKeepingHeader()
            while let name = try reader.nextKey() {
                if name == key, try reader.peekKind() == .array {
                    var failure: ImportError?
                    var header: JSONNode?
                    do throws(ImportError) { header = try reader.takeHeader() } catch { failure = error }
                    // The records are read all the same.
                    try reader.enter()
                    place = .array(header: header, isInObject: true)
                    if let failure { throw failure }
                    return nil
                }
                try reader.skipValue()
            }
            return (try reader.takeHeader(), nil)
        default: return (try reader.readValue(), nil)
        }
    }

    /// Passes what comes behind the records.
    private mutating func passRest() throws(ImportError) {
        while try reader.nextKey() != nil { try reader.skipValue() }
    }
}
