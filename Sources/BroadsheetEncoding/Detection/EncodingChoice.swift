/// The encoding to decode bytes with, and why.
struct EncodingChoice {
    var encoding: TextEncoding
    var evidence: EncodingEvidence

    /// An encoding that the caller or the document declared.
    struct Claim {
        var encoding: TextEncoding
        var evidence: EncodingEvidence
    }

    /// Chooses for bytes that are all clean UTF-8.
    ///
    /// A declared legacy encoding holds for pure ASCII, and in East Asia for one or two characters that would be Latin or Cyrillic letters
    /// in UTF-8; text of more valid sequences is not there by chance.
    init(cleanBytes bytes: UnsafeBufferPointer<UInt8>, hasMultiByte: Bool, claims: [Claim]) {
        guard let claim = claims.first(where: { $0.encoding.isASCIICompatible }) else {
            self.init(encoding: .utf8, evidence: .bytes)
            return
        }
        if claim.encoding == .utf8 || !hasMultiByte {
            self.init(encoding: claim.encoding, evidence: claim.evidence)
        } else if claim.encoding.isMultiByteEastAsian, Self.couldBeChance(UTF8Census(bytes)) {
            self.init(encoding: claim.encoding, evidence: claim.evidence)
        } else {
            self.init(encoding: .utf8, evidence: .bytes)
        }
    }

    /// Chooses for bytes of which some are not clean UTF-8.
    init(unclean bytes: UnsafeBufferPointer<UInt8>, claims: [Claim], language: String?) {
        let census = UTF8Census(bytes)
        if let wide = Self.wide(bytes, census: census, claims: claims) {
            self = wide
        } else if census.escapes > 0, let japanese = Self.iso2022JP(bytes, census: census, claims: claims) {
            self = japanese
        } else if census.invalidSequences == 0 {
            self.init(cleanBytes: bytes, hasMultiByte: census.validSequences > 0, claims: claims)
        } else {
            self.init(invalid: bytes, census: census, claims: claims, language: language)
        }
    }

    /// Chooses for bytes that are not valid UTF-8.
    private init(invalid bytes: UnsafeBufferPointer<UInt8>, census: UTF8Census, claims: [Claim], language: String?) {
        // Legacy text has a valid sequence by chance now and then; UTF-8 text has an invalid one where it was cut or mixed.
        let isMostlyUTF8 = census.validSequences >= 4 * census.invalidSequences
        let isSurelyUTF8 = census.validSequences >= max(10, 20 * census.invalidSequences)
        if isSurelyUTF8 || (isMostlyUTF8 && !claims.contains { $0.encoding != .utf8 && $0.encoding.isASCIICompatible }) {
            let claim = claims.first { $0.encoding == .utf8 }
            self.init(encoding: .utf8, evidence: claim?.evidence ?? .bytes)
            return
        }
        for claim in claims where claim.encoding.isASCIICompatible && claim.encoding != .iso2022JP {
            if claim.encoding == .utf8 {
                if isMostlyUTF8 {
                    self.init(encoding: .utf8, evidence: claim.evidence)
                    return
                }
            } else if Self.fits(bytes, claim.encoding) {
                self.init(encoding: claim.encoding, evidence: claim.evidence)
                return
            }
        }
        let guess = LegacyDetector.guess(bytes, language: language)
        self.init(encoding: guess.encoding, evidence: guess.isFromBytes ? .bytes : .fallback)
    }

    private init(encoding: TextEncoding, evidence: EncodingEvidence) {
        self.encoding = encoding
        self.evidence = evidence
    }

    private static func couldBeChance(_ census: UTF8Census) -> Bool {
        census.longerSequences == 0 && census.twoByteSequences < 3
    }

    private static func wide(_ bytes: UnsafeBufferPointer<UInt8>, census: UTF8Census, claims: [Claim]) -> EncodingChoice? {
        let claim = claims.first { $0.encoding == .utf16LittleEndian || $0.encoding == .utf16BigEndian }
        if census.nuls > 0, let seen = WideDetector.utf16(bytes) {
            return EncodingChoice(encoding: seen, evidence: seen == claim?.encoding ? .caller : .bytes)
        }
        guard let claim, census.nuls > 0 || census.invalidSequences > 0, census.validSequences <= census.invalidSequences else {
            return nil
        }
        return EncodingChoice(encoding: claim.encoding, evidence: claim.evidence)
    }

    private static func iso2022JP(_ bytes: UnsafeBufferPointer<UInt8>, census: UTF8Census, claims: [Claim]) -> EncodingChoice? {
        guard census.validSequences == 0, let escape = bytes.indices.first(where: { ISO2022JPDecoder.hasEscape(bytes, at: $0) }) else {
            return nil
        }
        if let claim = claims.first(where: { $0.encoding == .iso2022JP }) {
            return EncodingChoice(encoding: .iso2022JP, evidence: claim.evidence)
        }
        // Shifts into two-byte characters; the others occur as terminal colours and the like in other texts.
        let shifts = bytes[escape...].starts(with: [0x1B, 0x24])
        return shifts && census.invalidSequences == 0 ? EncodingChoice(encoding: .iso2022JP, evidence: .bytes) : nil
    }

    /// Whether text in a multi-byte encoding decodes with few errors, and text in windows-1252 is not plainly in another script.
    private static func fits(_ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding) -> Bool {
        if encoding == .windows1252 { return !LegacyDetector.refutesWindows1252(bytes) }
        guard encoding.isMultiByteEastAsian else { return true }
        let sample = ByteSample.words(of: bytes)
        guard let text = sample.withUnsafeBufferPointer({ LegacyDecoder.decode($0, as: encoding) }) else { return false }
        let characters = text.utf8.reduce(0) { $0 + ($1 >= 0xC0 ? 1 : 0) }
        return text.undecodable <= max(1, characters / 10)
    }
}

extension TextEncoding {
    /// Whether ASCII text reads the same in this encoding and a decoder exists for it.
    var isASCIICompatible: Bool {
        switch scheme {
        case .utf16, .utf32, .none: false
        default: true
        }
    }
}
