import Testing

@testable import BroadsheetHTML

@Suite struct TextSqueezerTests {
    private func squeeze(_ parts: [String?]) -> String {
        var squeezer = TextSqueezer()
        for part in parts {
            if let part { Array(part.utf8).withUnsafeBufferPointer { squeezer.append($0) } } else { squeezer.appendSpace() }
        }
        return String(decoding: squeezer.bytes, as: UTF8.self)
    }

    /// `nil` stands for an element that breaks the line.
    @Test(
        arguments: [
            (["  one \n\t two  "], "one two"), (["one", "two"], "onetwo"), (["one ", " two"], "one two"), (["one", nil, "two"], "one two"),
            ([nil, "one", nil, nil], "one"),
            (["a\u{a0}\u{a0}b\u{a0}"], "a b"), (["é\u{a0}ü"], "é ü"), (["Â©"], "Â©"), (["\u{3000}x"], "\u{3000}x"), ([], ""),
            ([" ", nil, "\u{a0}"], ""),
        ] as [([String?], String)])
    func whiteSpaceIsOneSpace(parts: [String?], text: String) {
        #expect(squeeze(parts) == text)
    }

    @Test func emptiedItBeginsAnew() {
        var squeezer = TextSqueezer()
        Array("one ".utf8).withUnsafeBufferPointer { squeezer.append($0) }
        squeezer.removeAll()
        #expect(squeezer.isEmpty)
        Array("two".utf8).withUnsafeBufferPointer { squeezer.append($0) }
        #expect(squeezer.bytes == Array("two".utf8))
    }
}
