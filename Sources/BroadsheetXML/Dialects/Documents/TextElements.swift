internal import BroadsheetCore

/// Writes the elements that TEI and trafilatura have for text as those of HTML.
enum TextElements {
    /// The content of an element as HTML. Linear in its size.
    ///
    /// - Parameter isLeftOut: Whether an element is left out with all that is in it.
    static func html(in element: XMLRecord.Element, leavingOut isLeftOut: (XMLRecord.Element) -> Bool = { _ in false }) -> String {
        RecordMarkup.html(in: element) { element in isLeftOut(element) ? .nothing : form(of: element) }
    }

    /// An element with its content as HTML.
    static func html(of element: XMLRecord.Element) -> String {
        guard case .element(let name?, _) = form(of: element) else { return html(in: element) }
        return "<\(name)>\(html(in: element))</\(name)>"
    }

    private static func form(of element: XMLRecord.Element) -> RecordMarkup.Form {
        let rend = element.attribute("rend") ?? ""
        switch element.name {
        case "p", "ab", "l": return .element("p", [])
        case "div", "lg", "body", "main", "comments": return .element("div", [])
        case "head": return .element(["h1", "h2", "h3", "h4", "h5", "h6"].contains(rend) ? rend : "h2", [])
        case "list":
            let isOrdered = rend == "ol" || ["ordered", "numbered"].contains(element.attribute("type") ?? rend)
            return .element(isOrdered ? "ol" : "ul", [])
        case "item": return .element("li", [])
        case "quote", "cit", "q": return .element("blockquote", [])
        case "code": return element.text.contains("\n") ? .element("pre", []) : .element("code", [])
        case "hi", "emph": return .element(style(rend), [])
        case "ref", "ptr": return .element("a", element.attribute("target").map { [("href", $0)] } ?? [])
        case "lb": return .element("br", [])
        case "graphic":
            let names = [("src", element.attribute("src") ?? element.attribute("url")), ("alt", element.attribute("alt"))]
            return .element("img", names.compactMap { name, value in value.map { (name, $0) } })
        case "figure": return .element("figure", [])
        case "figDesc": return .element("figcaption", [])
        case "table": return .element("table", [])
        case "row": return .element("tr", [])
        case "cell": return .element(element.attribute("role") == "head" || element.attribute("role") == "label" ? "th" : "td", [])
        case "del": return .element("del", [])
        default: return .element(nil, [])
        }
    }

    private static func style(_ rend: String) -> String {
        switch rend {
        case "#b", "bold", "b": "strong"
        case "#u", "underline": "u"
        case "#t", "code": "code"
        case "#sub", "sub", "subscript": "sub"
        case "#sup", "sup", "superscript": "sup"
        default: "em"
        }
    }
}

extension XMLRecord.Element {
    /// All elements in this one, at any depth, in order.
    var descendants: [XMLRecord.Element] {
        ((index + 1)..<max(index + 1, Int(storage.nodes[index].end))).compactMap { number in
            storage.nodes[number].isText ? nil : XMLRecord.Element(storage: storage, index: number)
        }
    }

    /// The element at the end of a path of names, each the first of its name in the one before.
    func element(at path: String...) -> XMLRecord.Element? {
        path.reduce(self as XMLRecord.Element?) { element, name in element?.children.first { $0.name == name } }
    }
}
