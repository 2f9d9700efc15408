/// UTF-8 that a decoder has written so far, with its count of invalid sequences. Control characters pass through.
struct DecoderOutput {
    var utf8: [UInt8] = []
    var undecodable = 0
    var firstUndecodable: Int?

    mutating func appendUndecodable(at offset: Int) {
        if firstUndecodable == nil { firstUndecodable = offset }
        undecodable += 1
        utf8.appendReplacementCharacter()
    }
}
