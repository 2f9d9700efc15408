/// A key or a position on the way to a value.
enum PathKey: CodingKey {
    case name(String)
    case position(Int)

    init(stringValue: String) { self = .name(stringValue) }
    init(intValue: Int) { self = .position(intValue) }

    init(_ key: any CodingKey) { self = key.intValue.map(PathKey.position) ?? .name(key.stringValue) }

    var stringValue: String {
        switch self {
        case .name(let name): name
        case .position(let position): String(position)
        }
    }

    var intValue: Int? {
        if case .position(let position) = self { position } else { nil }
    }
}

extension DecodingTape {
    /// The keys and positions that lead to a token. Linear in what stands before it, so it is for messages only.
    func path(to target: Int) -> [PathKey] {
        var path: [PathKey] = []
        var container = 0
        while container < target, let step = child(of: container, holding: target) {
            path.append(step.key)
            container = step.value
        }
        return path
    }

    /// The member or element that a token belongs to; a key belongs to its value.
    private func child(of container: Int, holding target: Int) -> (key: PathKey, value: Int)? {
        let isObject = tokens[container].kind == .object
        var position = 0
        var index = container + 1
        while index < Int(tokens[container].next) {
            let value = isObject ? index + 1 : index
            if target < Int(tokens[value].next) {
                return (isObject ? PathKey(stringValue: string(index)) : PathKey(intValue: position), value)
            }
            index = Int(tokens[value].next)
            position += 1
        }
        return nil
    }

    /// The token that a path leads to, or the last one on the way that there is.
    func token(at path: [any CodingKey]) -> Int {
        var container = 0
        for key in path {
            let isObject = tokens[container].kind == .object
            guard isObject || tokens[container].kind == .array else { break }
            var position = 0
            var index = container + 1
            var found: Int?
            while index < Int(tokens[container].next), found == nil {
                let value = isObject ? index + 1 : index
                if isObject ? string(index) == key.stringValue : position == key.intValue { found = value }
                index = Int(tokens[value].next)
                position += 1
            }
            guard let found else { break }
            container = found
        }
        return container
    }
}

extension [PathKey] {
    /// The path as `body[3].list.items[0]`.
    var text: String {
        reduce(into: "") { text, key in
            if key.intValue != nil {
                text += "[\(key.stringValue)]"
            } else {
                text += text.isEmpty ? key.stringValue : ".\(key.stringValue)"
            }
        }
    }
}
