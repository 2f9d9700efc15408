/// Writes the content of an element as HTML, so that the reader of HTML in records can read it.
struct RecordMarkup {
    /// How an element is written.
    enum Form {
        /// As an element of HTML with attributes; without a name its content alone.
        case element(String?, [(name: String, value: String)])
        /// Not at all, nor what is in it.
        case nothing
    }

    /// The elements of HTML that have no end tag.
    private static let void: Set<String> = ["br", "hr", "img"]

    /// Writes everything in an element. Linear in its size, without recursion.
    static func html(in element: XMLRecord.Element, form: (XMLRecord.Element) -> Form) -> String {
        let storage = element.storage
        var html = ""
        var open: [(end: Int, name: String?)] = []
        var index = element.index + 1
        let end = Int(storage.nodes[element.index].end)
        while index < end {
            while let last = open.last, last.end <= index { close(open.removeLast().name, &html) }
            let node = storage.nodes[index]
            if node.isText {
                escape(storage.text(node.start, node.count), &html)
                index += 1
                continue
            }
            switch form(XMLRecord.Element(storage: storage, index: index)) {
            case .nothing: index = Int(node.end)
            case .element(let name, let attributes):
                if let name {
                    html += "<\(name)"
                    for attribute in attributes {
                        html += " \(attribute.name)=\""
                        escape(attribute.value, &html)
                        html += "\""
                    }
                    html += ">"
                }
                open.append((Int(node.end), name))
                index += 1
            }
        }
        while let last = open.popLast() { close(last.name, &html) }
        return html
    }

    private static func close(_ name: String?, _ html: inout String) {
        if let name, !void.contains(name) { html += "</\(name)>" }
    }

    private static func escape(_ text: String, _ html: inout String) {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3c || $0 == 0x3e || $0 == 0x22 }) else {
            html += text
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            default: html.unicodeScalars.append(scalar)
            }
        }
    }
}

extension XMLRecord.Element {
    /// The content of an XHTML element as HTML. Elements of other vocabularies are left out with their tags, not with their words.
    public var html: String {
        RecordMarkup.html(in: self) { element in
            guard element.namespace == .xhtml || element.namespace == nil || element.namespace == self.namespace else {
                return .element(nil, [])
            }
            return .element(element.name, element.plainAttributes)
        }
    }

    /// The attributes that belong to no vocabulary.
    var plainAttributes: [(name: String, value: String)] {
        let node = storage.nodes[index]
        return storage.attributes[Int(node.start)..<Int(node.start + node.count)].compactMap { attribute in
            guard attribute.namespace < 0 else { return nil }
            return (storage.names[Int(attribute.name)], storage.text(attribute.start, attribute.count))
        }
    }
}
