/// Why a comment reads like unwanted advertising, and how much.
public struct SpamLabel: Hashable, Sendable, Codable {
    /// How sure it is, from 0 to 1.
    public var score: Double

    /// The signs that were seen, the weightiest first.
    public var reasons: [Reason]

    /// Creates a label.
    public init(score: Double, reasons: [Reason]) {
        self.score = score
        self.reasons = reasons
    }

    /// A sign of spam. New signs can be named freely.
    public struct Reason: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
        /// The name, in camel case.
        public let rawValue: String

        /// Names a sign.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Names a sign.
        public init(stringLiteral value: String) { rawValue = value }

        /// Letters replaced by others that look like them, or broken up by characters that nobody sees.
        public static let lookAlikes: Self = "lookAlikes"
        /// Ornaments such as hearts and stars in long runs or between letters.
        public static let symbolRuns: Self = "symbolRuns"
        /// Money by the hour, day, week or month, with a link or a way to get in touch.
        public static let payOffer: Self = "payOffer"
        /// A sum of money with a link or a way to get in touch.
        public static let moneyWithLink: Self = "moneyWithLink"
        /// The same words again and again.
        public static let keywordStuffing: Self = "keywordStuffing"
        /// Several links, and little beside them.
        public static let mostlyLinks: Self = "mostlyLinks"
        /// Links in the markup of forums or pages that was left as text.
        public static let rawMarkup: Self = "rawMarkup"
        /// Several ways to get in touch: addresses of e-mail, telephone numbers, messengers.
        public static let contacts: Self = "contacts"
        /// Phrases of offers: work at home, loans, gambling, potency.
        public static let offerPhrases: Self = "offerPhrases"
        /// Words of letters and digits in turn that mean nothing.
        public static let mixedTokens: Self = "mixedTokens"
    }
}
