/// Reads values out of the code of scripts, without running it.
enum ScriptValues {
    /// The longest value that is taken for a name and not for code.
    private static let longest = 500

    /// What is assigned to a name: a quoted text or a number behind `=` or `:`. Empty texts and templates that a script would fill count for nothing.
    /// Linear in the length of the script.
    static func value(of name: String, in script: UnsafeBufferPointer<UInt8>) -> String? {
        let name = Array(name.utf8)
        var start = 0
        while let place = find(name, in: script, from: start) {
            start = place + name.count
            if place > 0, isNamePart(script[place - 1]) { continue }
            if let value = assignedValue(script, behind: start) { return value }
        }
        return nil
    }

    /// The name that stands behind a text.
    static func name(behind text: String, in script: UnsafeBufferPointer<UInt8>) -> String? {
        let text = Array(text.utf8)
        var start = 0
        while let place = find(text, in: script, from: start) {
            start = place + text.count
            var end = start
            while end < script.count, end - start < longest, isNamePart(script[end]) || script[end] == 0x2d || script[end] == 0x2e {
                end += 1
            }
            if end > start { return String(decoding: script[start..<end], as: UTF8.self) }
        }
        return nil
    }

    /// The name that stands in front of a text, back to a slash, a quote or a space.
    static func name(before text: String, in script: UnsafeBufferPointer<UInt8>) -> String? {
        let text = Array(text.utf8)
        var from = 0
        while let place = find(text, in: script, from: from) {
            from = place + text.count
            var start = place
            while start > 0, place - start < longest,
                isNamePart(script[start - 1]) || script[start - 1] == 0x2d || script[start - 1] == 0x2e
            {
                start -= 1
            }
            if start < place { return String(decoding: script[start..<place], as: UTF8.self) }
        }
        return nil
    }

    static func find(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let first = word.first, text.count >= word.count else { return nil }
        var place = start
        let last = text.count - word.count
        while place <= last {
            if text[place] == first {
                var offset = 1
                while offset < word.count, text[place + offset] == word[offset] { offset += 1 }
                if offset == word.count { return place }
            }
            place += 1
        }
        return nil
    }

    @inline(__always)
    private static func isNamePart(_ byte: UInt8) -> Bool {
        Scalars.isASCIILetter(UInt32(byte)) || byte &- 0x30 < 10 || byte == 0x5f || byte == 0x24
    }

    private static func assignedValue(_ script: UnsafeBufferPointer<UInt8>, behind start: Int) -> String? {
        var index = start
        func skipSpace() { while index < script.count, script[index] <= 0x20, index - start < 64 { index += 1 } }
        // The name itself can be quoted, and the quotes escaped.
        while index < script.count, script[index] == 0x22 || script[index] == 0x27 || script[index] == 0x5c || script[index] == 0x5d {
            index += 1
        }
        skipSpace()
        // `setAttribute("name", "…")` assigns too.
        guard index < script.count, script[index] == 0x3d || script[index] == 0x3a || script[index] == 0x2c && index > start else {
            return nil
        }
        index += 1
        if index < script.count, script[index] == 0x3d { return nil }
        skipSpace()
        while index < script.count, script[index] == 0x5c { index += 1 }
        guard index < script.count else { return nil }
        switch script[index] {
        case 0x22, 0x27, 0x60: return quoted(script, from: index)
        case 0x30...0x39:
            var end = index
            while end < script.count, script[end] &- 0x30 < 10 { end += 1 }
            guard end - index < 20, end >= script.count || !isNamePart(script[end]) else { return nil }
            return String(decoding: script[index..<end], as: UTF8.self)
        default: return nil
        }
    }

    private static func quoted(_ script: UnsafeBufferPointer<UInt8>, from start: Int) -> String? {
        let quote = script[start]
        var value: [UInt8] = []
        var index = start + 1
        while index < script.count, script[index] != quote, value.count <= longest {
            let byte = script[index]
            if byte == 0x5c, index + 1 < script.count {
                // An escaped quote of the kind that began the value ends it where the whole script is a text of another.
                if script[index + 1] == quote { break }
                if script[index + 1] != 0x2f, script[index + 1] != 0x27, script[index + 1] != 0x22 { value.append(byte) }
                index += 1
                value.append(script[index])
                index += 1
                continue
            }
            if byte == 0x0a || byte == 0x0d { return nil }
            value.append(byte)
            index += 1
        }
        guard index < script.count, value.count <= longest, !isTemplate(value) else { return nil }
        let text = PlainText.decoded(String(decoding: value, as: UTF8.self))
        return text.isEmpty ? nil : text
    }

    /// Whether a value holds a placeholder that a template or a script fills.
    static func isTemplate(_ value: some Collection<UInt8>) -> Bool {
        var last: UInt8 = 0
        for byte in value {
            if byte == 0x7b && (last == 0x7b || last == 0x24) || byte == 0x3c || byte == 0x25 && last == 0x7b { return true }
            last = byte
        }
        return false
    }
}
