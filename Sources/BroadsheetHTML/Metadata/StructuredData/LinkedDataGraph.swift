/// The things that a page's JSON-LD describes, in the order of the page, and where each stands in relation to the page.
struct LinkedDataGraph {
    private(set) var nodes: [Node] = []
    private var places: [String: Int] = [:]

    /// A described thing.
    struct Node {
        let types: [String]
        /// The property under which it stands; `nil` for those that stand for the page.
        let property: String?
        /// How many properties lead from the page to it, those not counted that mean the page itself.
        let depth: Int
        let value: JSONValue

        var rank: SchemaType.Rank? { SchemaType.rank(types, isTopLevel: depth == 0) }
    }

    private static let nodeLimit = 3000

    /// Properties through which a thing still is what the page is about.
    private static let transparent: Set<String> = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"]

    /// Adds the values of one script. Linear in their size.
    mutating func add(_ values: [JSONValue]) {
        var stack: [(value: JSONValue, property: String?, depth: Int)] = values.reversed().map { ($0, nil, 0) }
        while let (value, property, depth) = stack.popLast(), nodes.count < Self.nodeLimit {
            switch value {
            case .array(let elements):
                for element in elements.reversed() { stack.append((element, property, depth)) }
            case .object(let members):
                addNode(value, members, property, depth)
                for member in members.reversed() {
                    switch member.value {
                    case .array, .object:
                        let isTransparent = Self.transparent.contains(member.key)
                        stack.append((member.value, member.key == "@graph" ? property : member.key, depth + (isTransparent ? 0 : 1)))
                    default: continue
                    }
                }
            default: continue
            }
        }
    }

    private mutating func addNode(_ value: JSONValue, _ members: [JSONMember], _ property: String?, _ depth: Int) {
        if let id = value["@id"]?.string, members.count > 1 {
            // The fullest description of a thing counts; the others refer to it.
            if let place = places[id], (nodes[place].value.members?.count ?? 0) >= members.count {} else { places[id] = nodes.count }
        }
        nodes.append(Node(types: SchemaType.names(value["@type"]), property: property, depth: depth, value: value))
    }

    /// The thing that a reference means, or the value itself.
    func resolve(_ value: JSONValue) -> JSONValue {
        guard let id = value["@id"]?.string, value["name"] == nil, let place = places[id] else { return value }
        return nodes[place].value
    }

    /// The text of a value: of a string, a number, a language map, or of a thing that has a name.
    func text(_ value: JSONValue?) -> String? {
        var value = value
        for _ in 0..<4 {
            switch value {
            case .string(let text):
                let plain = PlainText.decoded(text)
                return plain.isEmpty ? nil : plain
            case .number(let text): return text
            case .array(let elements):
                value = elements.first {
                    if case .string(let text) = $0 { return !text.isEmpty }
                    if case .null = $0 { return false }
                    return true
                }
            case .object:
                let thing = value.map(resolve)
                value = thing?["@value"] ?? thing?["name"] ?? thing?["headline"]
            default: return nil
            }
        }
        return nil
    }

    /// A named person or organisation.
    struct Name {
        var name: String
        var type: String?
        var address: String?
    }

    /// The names of an author: a text, a thing, a list of either, a reference, a role that holds the author.
    func names(_ value: JSONValue?) -> [Name] {
        var names: [Name] = []
        var stack: [(value: JSONValue, depth: Int)] = value.map { [($0, 0)] } ?? []
        while let (value, depth) = stack.popLast(), names.count < 50 {
            guard depth < 6 else { continue }
            switch value {
            case .string(let text): names.append(Name(name: PlainText.decoded(text)))
            case .array(let elements): stack.append(contentsOf: elements.reversed().map { ($0, depth + 1) })
            case .object:
                let thing = resolve(value)
                if let name = thing["name"] {
                    add(name, of: thing, to: &names)
                } else if let inner = thing["author"] ?? thing["creator"] {
                    stack.append((inner, depth + 1))
                } else if let given = thing["givenName"]?.string ?? thing["familyName"]?.string {
                    let family = thing["givenName"] == nil ? nil : thing["familyName"]?.string
                    names.append(
                        Name(
                            name: PlainText.decoded([given, family ?? ""].joined(separator: " ")),
                            type: SchemaType.names(thing["@type"]).first))
                }
            default: continue
            }
        }
        return names.filter { !$0.name.isEmpty }
    }

    private func add(_ name: JSONValue, of thing: JSONValue, to names: inout [Name]) {
        let type = SchemaType.names(thing["@type"]).first
        let address = thing["url"]?.elements.first?.string
        for element in name.elements {
            if let text = text(element) { names.append(Name(name: text, type: type, address: name.elements.count == 1 ? address : nil)) }
        }
    }
}
