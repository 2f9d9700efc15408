/// Tells comments that read like unwanted advertising, in any language.
///
/// Signs are counted that people who only write what they think do not leave together: letters in disguise, runs of ornaments, pay for an hour beside a
/// link, the same words again and again. No sign is enough by itself; a comment is labelled when two or more of them weigh enough.
/// What it says, and about whom, does not count.
public struct SpamDetector: Hashable, Sendable {
    /// The score, from 0 to 1, from which on a comment is labelled.
    public var threshold: Double

    /// Creates a detector.
    public init(threshold: Double = 0.72) {
        self.threshold = threshold
    }

    /// The label of a comment; `nil` when it does not read like spam. Linear in the size of the comment.
    public func label(for comment: Comment) -> SpamLabel? { label(for: comment.body) }

    /// The label of what somebody wrote; `nil` when it does not read like spam. Linear in the size of the text.
    public func label(for body: [Block]) -> SpamLabel? {
        var text = SpamText()
        text.add(body)
        guard text.isWorthALook else { return nil }
        var reader = SpamReader(text)
        reader.read()
        let signs = reader.counts.signs
        guard signs.count >= 2 else { return nil }
        let doubt = signs.reduce(1) { $0 * (1 - $1.weight) }
        let score = 1 - doubt
        guard score >= threshold else { return nil }
        let reasons = signs.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element.reason)
        return SpamLabel(score: (score * 100).rounded() / 100, reasons: reasons)
    }
}

extension Discussion {
    /// Labels the comments that read like spam. One that has a label keeps it, and none is taken out. Linear in the size of the discussion.
    public mutating func labelSpam(_ detector: SpamDetector = SpamDetector()) {
        for index in comments.indices where comments[index].spam == nil {
            // Set only where there is one, so that a discussion without spam is not copied.
            if let label = detector.label(for: comments[index].body) { comments[index].spam = label }
        }
    }

    /// Takes out the comments that are labelled or that the site marked as spam. Answers to them stay, without a parent that is there.
    public mutating func removeSpam() {
        comments.removeAll { $0.spam != nil || $0.state == .spam }
    }
}
