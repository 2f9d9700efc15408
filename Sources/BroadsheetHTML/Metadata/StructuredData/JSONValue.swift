/// A value of JSON as scripts hold it. Objects keep their order, and repeated keys.
enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])

    /// The first value of an object under a key that is not null.
    subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        for member in members where member.key == key {
            if case .null = member.value { continue }
            return member.value
        }
        return nil
    }

    var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var members: [JSONMember]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// The elements of an array; any other value alone.
    var elements: [JSONValue] {
        switch self {
        case .array(let elements): elements
        case .null: []
        default: [self]
        }
    }
}

/// A key and its value.
struct JSONMember: Sendable {
    var key: String
    var value: JSONValue
}
