/// What the attributes of one element say in the vocabularies that mark comments.
struct MarkedWords {
    private(set) var types: [String] = []
    private(set) var properties: [MarkedProperty] = []
    private var isItem = false
    /// The names of properties of microdata as they stand there.
    private var isComment = false
    private var isReview = false
    private var formats: Formats = []

    private struct Formats: OptionSet {
        let rawValue: UInt8
        static let comment = Formats(rawValue: 1 << 0)
        static let entry = Formats(rawValue: 1 << 1)
        static let card = Formats(rawValue: 1 << 2)
        /// A liking or a repetition, which says nothing.
        static let reaction = Formats(rawValue: 1 << 3)
        static let answers = Formats(rawValue: 1 << 4)
    }

    private static let formatWords = WordTable([
        ("u-comment", 1), ("p-comment", 1), ("h-entry", 2), ("h-cite", 2), ("h-card", 4), ("u-like", 8), ("u-like-of", 8), ("u-repost", 8),
        ("u-repost-of", 8), ("u-bookmark", 8), ("u-bookmark-of", 8), ("p-like", 8), ("p-repost", 8), ("u-favorite", 8),
    ])

    var hasAny: Bool { isItem || !properties.isEmpty || isComment || !formats.isEmpty || isReview }

    var isFAQ: Bool { types.contains("faqpage") || types.contains("quiz") }

    init(_ tree: HTMLTree, _ node: Int) {
        let record = tree.records[node]
        for index in Int(record.start)..<Int(record.start + record.count) {
            let attribute = tree.attributes[index]
            let value = tree.bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)]
            switch attribute.name {
            case .itemscope: isItem = true
            case .typeof:
                isItem = true
                addTypes(value)
            case .itemtype: addTypes(value)
            case .itemprop: addProperties(value)
            // The `property` of a `meta` in the head is another matter, but there no comment is open.
            case .property: addProperties(value)
            case .rel: if value.contains(0x3a) { addProperties(value) }
            case .class: addClasses(value)
            default: continue
            }
        }
    }

    private mutating func addTypes(_ value: ArraySlice<UInt8>) {
        guard value.count < 500 else { return }
        for type in value.split(whereSeparator: { $0 <= 0x20 }) { types.append(SchemaType.name(String(decoding: type, as: UTF8.self))) }
    }

    private mutating func addProperties(_ value: ArraySlice<UInt8>) {
        guard value.count < 500 else { return }
        for token in value.split(whereSeparator: { $0 <= 0x20 }) {
            let name = token.lastIndex { $0 == 0x2f || $0 == 0x3a }.map { token[($0 + 1)...] } ?? token
            if name.elementsEqual("comment".utf8) || name.elementsEqual("suggestedAnswer".utf8) || name.elementsEqual("acceptedAnswer".utf8)
            {
                isComment = true
            } else if name.elementsEqual("review".utf8) || name.elementsEqual("reviews".utf8) {
                isReview = true
            } else if let property = MarkedProperty(schema: name) {
                properties.append(property)
            }
        }
    }

    private mutating func addClasses(_ value: ArraySlice<UInt8>) {
        guard value.count < 2000 else { return }
        var start = value.startIndex
        while start < value.endIndex {
            while start < value.endIndex, value[start] <= 0x20 { start += 1 }
            var end = start
            while end < value.endIndex, value[end] > 0x20 { end += 1 }
            // All these words have one letter or two in front of a hyphen.
            if end - start > 4, value[start + 1] == 0x2d || value[start + 2] == 0x2d {
                if let word = Self.formatWords.value(of: value[start..<end]) {
                    formats.insert(Formats(rawValue: UInt8(word)))
                } else if let property = MarkedProperty(class: value[start..<end]) {
                    properties.append(property)
                }
            }
            start = end
        }
    }

    /// What the element is as a thing of its own; `nil` if it is none.
    func scope(isInComment: Bool, isFAQ: Bool) -> MarkedScope? {
        if isItem || isComment { return schemaScope(isInComment: isInComment, isFAQ: isFAQ || self.isFAQ) }
        if formats.contains(.reaction) { return .other }
        if formats.contains(.comment) { return .comment(.comment) }
        if formats.contains(.card), isInComment, properties.contains(.author) { return .person }
        if formats.contains(.entry) || formats.contains(.card) { return .other }
        return nil
    }

    private func schemaScope(isInComment: Bool, isFAQ: Bool) -> MarkedScope? {
        if types.contains("answer") { return isFAQ ? .other : .comment(.answer) }
        if types.contains("comment") || types.contains("usercomments") { return .comment(.comment) }
        if isComment,
            types.isEmpty || types.contains("creativework") || types.contains("discussionforumposting") || types.contains("article")
        {
            return .comment(.comment)
        }
        if types.contains("review") || types.contains("userreview") { return isReview ? .comment(.review) : .other }
        if types.contains("discussionforumposting") || types.contains("question") && !isFAQ { return .comment(.openingPost) }
        if isInComment, properties.contains(.author) { return .person }
        if isInComment, types.contains("interactioncounter") { return .counter }
        return isItem ? .other : nil
    }

    // MARK: A glance

    /// Whether a type or a property may be one of a comment.
    static func mayNameComments(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index + 5 <= value.count {
            switch value[index] {
            case 0x6f: if matches(value, index, "omment") { return true }
            case 0x6e: if matches(value, index, "nswer") { return true }
            case 0x65: if matches(value, index, "eview") { return true }
            case 0x46: if matches(value, index, "ForumPosting") { return true }
            default: break
            }
            index += 1
        }
        return false
    }

    private static func matches(_ value: UnsafeBufferPointer<UInt8>, _ start: Int, _ word: StaticString) -> Bool {
        word.withUTF8Buffer { word in
            guard start + word.count <= value.count else { return false }
            for offset in 0..<word.count where value[start + offset] != word[offset] { return false }
            return true
        }
    }

    /// Whether a class names a comment in microformats.
    static func hasCommentClass(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in 0..<value.count - 5 where value[index + 1] == 0x2d && (index == 0 || value[index - 1] <= 0x20) {
            if value[index] == 0x75 || value[index] == 0x70, matches(value, index + 1, "-comment") {
                let end = index + 9
                if end == value.count || value[end] <= 0x20 { return true }
            }
        }
        return false
    }
}
