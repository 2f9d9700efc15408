internal import BroadsheetCore

/// Gathers the events of a parser into a record, and stops at the limits.
struct RecordBuilder {
    private(set) var storage = XMLRecord.Tables()
    private(set) var reached: LimitReached?
    /// The records that are whole.
    private(set) var finished: [XMLRecord.Storage] = []

    private var open: [Int32] = []
    /// How many elements around the record have begun.
    private var around = 0
    /// Whether the last node is text that may go on: a parser hands text over in pieces.
    private var isInText = false
    private let depthAround: Int
    private let limits: Limits
    private var names = NameNumbers()
    private var namespaces = NameNumbers()

    enum LimitReached {
        case depth, nodes, attributes
    }

    init(depthAround: Int, limits: Limits) {
        self.depthAround = depthAround
        self.limits = limits
    }

    /// Prepares for the next record. Names that were seen stay known.
    mutating func reset(depthAround: Int) -> RecordBuilder {
        var next = RecordBuilder(depthAround: depthAround, limits: limits)
        if names.count < 1000 { (next.names, next.storage.names) = (names, storage.names) }
        if namespaces.count < 1000 { (next.namespaces, next.storage.namespaces) = (namespaces, storage.namespaces) }
        next.names.forgetAddresses()
        next.namespaces.forgetAddresses()
        return next
    }

    /// - Parameter attributes: Local name, prefix, address of the namespace, value and its end for each attribute.
    mutating func startElement(
        _ name: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, address: UnsafePointer<UInt8>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
    ) {
        isInText = false
        if around < depthAround {
            around += 1
            takeInherited(attributes, count)
            return
        }
        if open.count >= limits.depth { return stop(.depth) }
        if storage.nodes.count >= limits.nodes { return stop(.nodes) }
        if count > limits.attributes { return stop(.attributes) }
        let firstAttribute = storage.attributes.count
        for index in 0..<(attributes == nil ? 0 : count) { append(attributes, at: 5 * index) }
        open.append(Int32(storage.nodes.count))
        storage.nodes.append(
            XMLRecord.Node(
                name: number(ofName: name), namespace: number(ofNamespace: address, prefix: prefix), start: UInt32(firstAttribute),
                count: UInt32(storage.attributes.count - firstAttribute)))
    }

    private mutating func append(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, at index: Int) {
        guard let attributes, let name = attributes[index], let start = attributes[index + 3], let end = attributes[index + 4] else {
            return
        }
        let prefix = attributes[index + 1]
        storage.attributes.append(
            XMLRecord.Attribute(
                name: number(ofName: name), namespace: prefix == nil ? -1 : number(ofNamespace: attributes[index + 2], prefix: prefix),
                start: UInt32(storage.bytes.count), count: UInt32(end - start)))
        storage.bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: end - start))
    }

    mutating func endElement() {
        isInText = false
        guard let node = open.popLast() else {
            around -= 1
            return
        }
        storage.nodes[Int(node)].end = Int32(storage.nodes.count)
        guard open.isEmpty else { return }
        finished.append(XMLRecord.Storage(storage))
        storage.nodes = []
        storage.attributes = []
        storage.bytes = []
    }

    mutating func characters(_ text: UnsafeBufferPointer<UInt8>) {
        guard !open.isEmpty else { return }
        if isInText {
            storage.nodes[storage.nodes.count - 1].count += UInt32(text.count)
        } else {
            guard storage.nodes.count < limits.nodes else { return stop(.nodes) }
            storage.nodes.append(
                XMLRecord.Node(
                    name: -1, end: Int32(storage.nodes.count + 1), start: UInt32(storage.bytes.count), count: UInt32(text.count)))
            isInText = true
        }
        storage.bytes.append(contentsOf: text)
    }

    private mutating func stop(_ limit: LimitReached) {
        if reached == nil { reached = limit }
    }

    private mutating func takeInherited(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int) {
        guard let attributes else { return }
        for index in 0..<count {
            let field = attributes + 5 * index
            guard let name = field[0], let prefix = field[1], let start = field[3], let end = field[4],
                String(cString: prefix) == "xml"
            else { continue }
            let value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
            switch String(cString: name) {
            case "lang": storage.language = value
            case "base": storage.base = value
            default: break
            }
        }
    }

    private mutating func number(ofName name: UnsafePointer<UInt8>) -> Int32 {
        let (number, isNew) = names.number(of: name)
        if isNew { storage.names.append(String(cString: name)) }
        return number
    }

    private mutating func number(ofNamespace address: UnsafePointer<UInt8>?, prefix: UnsafePointer<UInt8>?) -> Int32 {
        guard let address else {
            guard let prefix, let usual = XMLNamespace.usual(forPrefix: String(cString: prefix)) else { return -1 }
            return usual.rawValue.withCString { address in
                address.withMemoryRebound(to: UInt8.self, capacity: usual.rawValue.utf8.count) { self.number(ofNamespace: $0, prefix: nil) }
            }
        }
        let (number, isNew) = namespaces.number(of: address)
        if isNew { storage.namespaces.append(XMLNamespace(rawValue: String(cString: address))) }
        return number
    }
}
