/// Counts the signs of spam in the words of a comment, from front to back.
struct SpamReader {
    private(set) var counts = SpamCounts()
    private let characters: [UInt32]
    /// The words without digits and their parts, in which the same words are looked for again and again.
    private var letters: [Range<Int>] = []
    /// What the last word leaves open: a sum that the words behind it may make a pay of, a messenger that waits for its number, digits of a telephone.
    private var wordsSinceSum = Int.max
    private var wordsSinceMessenger = Int.max
    private var phoneDigits = -1

    init(_ text: SpamText) {
        characters = SpamText.lowercased(text.text)
        counts.bytes = text.text.utf8.count
        counts.links = text.links
        counts.linkedBytes = text.linkedBytes
    }

    mutating func read() {
        var start = 0
        while start < characters.count {
            if characters[start].isBlank {
                start += 1
                continue
            }
            var end = start
            var isSimple = true
            while end < characters.count, !characters[end].isBlank {
                if !characters[end].isSimple { isSimple = false }
                end += 1
            }
            counts.words += 1
            if isSimple {
                readSimple(start..<end)
                start = end
                continue
            }
            readMarkup(start..<end)
            if isAddress(start..<end) {
                counts.links += 1
                counts.linkedBytes += end - start
                wordsSinceSum = .max
            } else {
                readContact(start..<end)
                readMoney(start..<end)
                readParts(of: start..<end)
            }
            readPhrases(start..<end)
            start = end
        }
        // It is no label by itself.
        if !counts.signs.isEmpty { counts.isStuffed = isStuffed() }
    }

    /// Reads a word in which nothing but a phrase can be a sign. It has the effects that the functions for any word have.
    private mutating func readSimple(_ word: Range<Int>) {
        phoneDigits = -1
        if wordsSinceMessenger < .max { wordsSinceMessenger += 1 }
        if SpamPhrases.messengers.match(characters, at: word.lowerBound) != nil { wordsSinceMessenger = 0 }
        if wordsSinceSum < 2 { readMoney(word) }
        var index = word.lowerBound
        while index < word.upperBound {
            let start = index
            while index < word.upperBound, characters[index].isLatinLetter { index += 1 }
            if index > start { letters.append(start..<index) }
            index += 1
        }
        readPhrases(word)
    }

    private func isStuffed() -> Bool {
        var stuffing = StuffingCounter()
        for letters in letters { stuffing.add(characters[letters]) }
        return stuffing.isStuffed
    }

    private func has(_ text: StaticString, at index: Int, before end: Int) -> Bool {
        guard index + text.utf8CodeUnitCount <= end else { return false }
        return text.withUTF8Buffer { bytes in
            for offset in bytes.indices where characters[index + offset] != UInt32(bytes[offset]) { return false }
            return true
        }
    }

    private func isAddress(_ word: Range<Int>) -> Bool {
        for index in word {
            if characters[index] == 0x3a, has("://", at: index, before: word.upperBound) { return true }
            if characters[index] == 0x77, has("www.", at: index, before: word.upperBound) { return index < word.lowerBound + 3 }
        }
        return false
    }

    private mutating func readMarkup(_ word: Range<Int>) {
        for index in word {
            if characters[index] == 0x5b {
                if has("[url=", at: index, before: word.upperBound) || has("[link=", at: index, before: word.upperBound) {
                    counts.rawMarkup += 1
                }
            } else if characters[index] == 0x3c {
                // The attribute of a written-out tag stands behind a space.
                if has("<a", at: index, before: word.upperBound), word.upperBound == index + 2,
                    has("href=", at: index + 3, before: characters.count)
                {
                    counts.rawMarkup += 1
                }
            }
        }
    }
}

// MARK: Ways to get in touch

extension SpamReader {
    private mutating func readContact(_ word: Range<Int>) {
        if let at = word.first(where: { characters[$0] == 0x40 }), at > word.lowerBound,
            characters[at..<word.upperBound].contains(0x2e)
        {
            counts.contacts += 1
        }
        let digits = word.reduce(0) { $0 + (characters[$1].isDigit ? 1 : 0) }
        if let plus = word.first(where: { characters[$0] == 0x2b }), digits > 0, plus + 1 < word.upperBound {
            phoneDigits = 0
        }
        if phoneDigits >= 0 {
            if digits == 0 {
                phoneDigits = -1
            } else if phoneDigits < 9, phoneDigits + digits >= 9 {
                counts.contacts += 1
                phoneDigits = -1
            } else {
                phoneDigits += digits
            }
        }
        wordsSinceMessenger = wordsSinceMessenger == .max ? .max : wordsSinceMessenger + 1
        if digits > 3 || characters[word.lowerBound] == 0x40, wordsSinceMessenger < 4 {
            counts.contacts += 1
            wordsSinceMessenger = .max
        }
        if SpamPhrases.messengers.match(characters, at: word.lowerBound) != nil { wordsSinceMessenger = 0 }
    }
}

// MARK: Money

extension SpamReader {
    private mutating func readMoney(_ word: Range<Int>) {
        if wordsSinceSum < 2 {
            // “500 weekly”, “500 per week”, “500 a week”.
            if let end = SpamPhrases.times.match(characters, at: word.lowerBound), end >= word.upperBound || !characters[end].isLetter {
                counts.pay += 1
                wordsSinceSum = .max
                return
            }
            // “500 €/Tag”
            if characters[word.lowerBound].isCurrency { readRate(from: word.lowerBound, in: word) }
            if wordsSinceSum < .max { wordsSinceSum += 1 }
        }
        var index = word.lowerBound
        while index < word.upperBound {
            let isNumber = characters[index].isDigit
            guard isNumber else {
                index += 1
                continue
            }
            let start = index
            while index < word.upperBound, isInNumber(characters[index]) { index += 1 }
            if isSum(start..<index, in: word) {
                counts.sums += 1
                wordsSinceSum = 0
                readRate(from: index, in: word)
            }
        }
    }

    private func isInNumber(_ character: UInt32) -> Bool { character.isDigit || character == 0x2c || character == 0x2e }

    /// Whether a currency stands before or behind a number, with or without a space between them.
    private func isSum(_ number: Range<Int>, in word: Range<Int>) -> Bool {
        let before = number.lowerBound - 1
        if before >= 0, characters[before].isCurrency || (before > 0 && characters[before].isBlank && characters[before - 1].isCurrency) {
            return true
        }
        var after = number.upperBound
        guard after < characters.count else { return false }
        if characters[after].isCurrency { return true }
        if characters[after].isBlank { after += 1 }
        guard after < characters.count else { return false }
        if characters[after].isCurrency { return true }
        guard let end = SpamPhrases.currencies.match(characters, at: after) else { return false }
        return end >= characters.count || characters[end - 1].isIdeograph || !characters[end].isLetter
    }

    /// A sum “/h”, also behind the sign of the currency.
    private mutating func readRate(from index: Int, in word: Range<Int>) {
        var index = index
        while index < word.upperBound, characters[index].isCurrency { index += 1 }
        guard index + 1 < word.upperBound, characters[index] == 0x2f || characters[index].isIdeograph else { return }
        var isPay = false
        if characters[index] == 0x2f {
            index += 1
            // “/h”, “/d”
            isPay = characters[index] == 0x68 || characters[index] == 0x64
            if index + 1 < word.upperBound, characters[index + 1].isLetter { isPay = false }
        }
        if let end = SpamPhrases.times.match(characters, at: index) {
            isPay = isPay || end >= characters.count || !characters[end].isLatinLetter
        }
        guard isPay else { return }
        counts.pay += 1
        wordsSinceSum = .max
    }
}

// MARK: Letters and ornaments

extension SpamReader {
    /// Looks at the stretches of letters, digits and ornaments that a word is made of.
    private mutating func readParts(of word: Range<Int>) {
        var index = word.lowerBound
        var isDisguised = false
        var endOfLetters = -1
        while index < word.upperBound {
            let character = characters[index]
            let start = index
            if character.isOrnament {
                while index < word.upperBound, characters[index].isOrnament || characters[index] == 0xfe0f { index += 1 }
                if index - start > 2 { counts.symbolRuns += 1 }
                if endOfLetters == start, index < word.upperBound, characters[index].isLetter { counts.symbolsInWords += 1 }
            } else if character.isLetter || character.isDigit || character.isStyledLatin {
                while index < word.upperBound, isInWord(index) { index += 1 }
                if isDisguise(start..<index) { isDisguised = true }
                readLetters(start..<index)
                endOfLetters = index
            } else {
                if character == 0x24, index > word.lowerBound, characters[index - 1].isLatinLetter, index + 1 < word.upperBound,
                    characters[index + 1].isLatinLetter
                {
                    isDisguised = true
                }
                index += 1
            }
        }
        if isDisguised { counts.disguisedWords += 1 }
    }

    private func isInWord(_ index: Int) -> Bool {
        let character = characters[index]
        return character.isLetter || character.isDigit || character.isStyledLatin || character.isHidden
    }

    private mutating func isDisguise(_ letters: Range<Int>) -> Bool {
        var latin = 0
        var styled = 0
        var twins = 0
        var others = 0
        for index in letters {
            let character = characters[index]
            if character.isLatinLetter {
                latin += 1
            } else if character.isStyledLatin {
                styled += 1
            } else if character.isLatinTwin {
                twins += 1
            } else if character.isHidden {
                if index > letters.lowerBound, index + 1 < letters.upperBound, characters[index - 1].isLatinLetter,
                    characters[index + 1].isLatinLetter
                {
                    counts.hiddenCharacters += 1
                }
            } else if character.isLetter, character >= 0x250 {
                others += 1
            }
        }
        if styled > 0, latin > 1 || styled > 3 { return true }
        return twins > 0 && others == 0 && latin > 1
    }

    private mutating func readLetters(_ letters: Range<Int>) {
        var digitRuns = 0
        var digits = 0
        var isPlain = true
        for index in letters {
            let character = characters[index]
            if character.isDigit {
                digits += 1
                if index == letters.lowerBound || !characters[index - 1].isDigit { digitRuns += 1 }
            } else if !character.isLatinLetter {
                isPlain = false
            }
        }
        let isBetween = !(characters[letters.lowerBound].isDigit || characters[letters.upperBound - 1].isDigit)
        if isPlain, digitRuns == 1, digits > 1, letters.count > 4, isBetween { counts.mixedTokens += 1 }
        if digits == 0, !characters[letters.lowerBound].isIdeograph { self.letters.append(letters) }
    }

    private mutating func readPhrases(_ word: Range<Int>) {
        var index = word.lowerBound
        while index < word.upperBound {
            let isStart = index == word.lowerBound || characters[index].isIdeograph || !characters[index - 1].isLetter
            if isStart, let end = SpamPhrases.offers.match(characters, at: index) {
                counts.offers += 1
                index = max(end, index + 1)
            } else {
                index += 1
            }
        }
    }
}
