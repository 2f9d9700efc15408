import BroadsheetCore

/// Looks at the keys of the first object of an input, to tell whether it is an article in JSON.
struct JSONSniffer {
    private enum Content {
        /// The first object says that it is an article.
        case article
        /// It is JSON, or begins like it, but the first object is whole and is no article.
        case otherJSON
        /// It begins like JSON, and the prefix ends before the first object does.
        case undecided
        /// No object or array of objects begins here.
        case noJSON
    }

    private enum Layout {
        /// The first object is one line, and another object begins on a later one.
        case lines
        /// The first object is one line and nothing follows it.
        case oneLine
        /// The prefix ends in the first line.
        case unknown
        /// It is an array, or the first object takes several lines.
        case document
    }

    private let probe: Probe
    private var content = Content.noJSON
    private var layout = Layout.document

    init(_ probe: Probe) {
        self.probe = probe
        var bytes = probe.significantBytes
        if bytes.isEmpty, !probe.isComplete {
            (content, layout) = (.undecided, .unknown)
            return
        }
        let isArray = bytes.first == UInt8(ascii: "[")
        if isArray { bytes = bytes.dropFirst().drop { $0 <= 0x20 } }
        if isArray, bytes.isEmpty || bytes.first == UInt8(ascii: "]") {
            content = bytes.isEmpty && !probe.isComplete ? .undecided : .otherJSON
            return
        }
        guard bytes.first == UInt8(ascii: "{") else { return }
        var object = ObjectOutline(bytes)
        object.read()
        if object.isArticle {
            content = .article
        } else if object.isBroken {
            content = .noJSON
        } else {
            content = object.end == nil && !probe.isComplete ? .undecided : .otherJSON
        }
        if isArray || object.hasLineBreak {
            layout = .document
        } else if let end = object.end {
            let rest = bytes[end...].drop { $0 <= 0x20 }
            layout = rest.first == UInt8(ascii: "{") ? .lines : .oneLine
        } else {
            layout = .unknown
        }
    }

    private var isNamedLines: Bool { isNamed(.jsonLines) }
    private var isNamedJSON: Bool { isNamed(.json) || probe.mediaType?.hasSuffix("+json") == true }

    private func isNamed(_ info: FormatInfo) -> Bool {
        probe.fileExtension.map(info.fileExtensions.contains) == true || probe.mediaType.map(info.mediaTypes.contains) == true
    }

    /// A first line that does not end in the prefix may be the first of many; a registry that may show more is asked to.
    private var shouldSeeMore: Bool { !probe.isComplete && probe.prefix.count < 1 << 20 }

    var confidenceAsDocument: Confidence {
        switch content {
        case .noJSON: return .none
        case .otherJSON: return isNamedJSON && layout != .lines ? .possible : .none
        case .undecided:
            if isNamedJSON { return .likely }
            if isNamedLines { return .none }
            return shouldSeeMore ? .needsMoreData : .possible
        case .article: break
        }
        switch layout {
        case .document: return .certain
        case .lines: return .none
        case .oneLine: return isNamedLines ? .likely : .certain
        case .unknown:
            if isNamedLines { return .likely }
            return isNamedJSON || !shouldSeeMore ? .certain : .needsMoreData
        }
    }

    var confidenceAsLines: Confidence {
        guard layout != .document else { return .none }
        switch content {
        case .noJSON: return .none
        case .otherJSON: return isNamedLines ? .possible : .none
        case .undecided:
            if isNamedLines { return .likely }
            return shouldSeeMore && !isNamedJSON ? .needsMoreData : .none
        case .article: break
        }
        switch layout {
        case .lines: return .certain
        case .oneLine: return isNamedLines ? .certain : .possible
        default:
            if isNamedLines { return .certain }
            return shouldSeeMore && !isNamedJSON ? .needsMoreData : .possible
        }
    }
}
