/// What was counted in a comment, and what it is a sign of.
struct SpamCounts {
    var bytes = 0
    var words = 0
    var links = 0
    var linkedBytes = 0
    /// Words with letters in disguise, and characters that nobody sees between letters.
    var disguisedWords = 0
    var hiddenCharacters = 0
    /// Runs of three ornaments and more, and runs of any length between letters of one word.
    var symbolRuns = 0
    var symbolsInWords = 0
    var sums = 0
    var pay = 0
    var rawMarkup = 0
    var contacts = 0
    var offers = 0
    var mixedTokens = 0
    var isStuffed = false

    struct Sign {
        let reason: SpamLabel.Reason
        let weight: Double
    }

    /// The signs with their weights: what each leaves of the doubt that the comment is spam. Two of the weaker ones are not enough.
    var signs: [Sign] {
        var signs: [Sign] = []
        if disguisedWords > 0 || hiddenCharacters > 1 { signs.append(Sign(reason: .lookAlikes, weight: disguisedWords > 2 ? 0.75 : 0.6)) }
        if symbolsInWords > 3 || symbolRuns > 2 { signs.append(Sign(reason: .symbolRuns, weight: symbolsInWords > 3 ? 0.7 : 0.5)) }
        if canBeAnswered {
            if pay > 0 {
                signs.append(Sign(reason: .payOffer, weight: 0.6))
            } else if sums > 0 {
                signs.append(Sign(reason: .moneyWithLink, weight: 0.4))
            }
        }
        if isStuffed { signs.append(Sign(reason: .keywordStuffing, weight: 0.55)) }
        if links > 2, linkedBytes * 10 > bytes * 6 { signs.append(Sign(reason: .mostlyLinks, weight: 0.45)) }
        if rawMarkup > 0 { signs.append(Sign(reason: .rawMarkup, weight: rawMarkup > 2 ? 0.65 : 0.5)) }
        if contacts > 1 { signs.append(Sign(reason: .contacts, weight: 0.5)) }
        if offers > 0 { signs.append(Sign(reason: .offerPhrases, weight: offers > 1 ? 0.65 : 0.5)) }
        if mixedTokens > 1 { signs.append(Sign(reason: .mixedTokens, weight: 0.35)) }
        return signs
    }

    /// Whether readers are told where to go.
    private var canBeAnswered: Bool { links > 0 || contacts > 0 }
}
