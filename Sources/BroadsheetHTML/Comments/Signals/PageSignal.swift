/// What is counted on a page, the column of each count in a ``SignalRow``.
enum PageSignal: Int, CaseIterable, Sendable {
    /// Characters of visible text, forms for writing left out.
    case characters
    /// Characters inside links.
    case linkCharacters
    /// Dates that can be those of comments.
    case dates
    /// Dates in attributes made for machines.
    case machineDates
    /// Elements whose classes say author.
    case authors
    case avatars
    /// Pictures that are no avatars.
    case images
    /// Buttons and links that do something with a comment; twice their number, since a class alone counts half.
    case controls
    /// Links to a single comment.
    case permalinks
    case headings
    /// Paragraphs, line breaks and quotes.
    case paragraphs
    /// Elements with a number in their id.
    case numbers
    /// Links to people's pages.
    case userLinks
    /// Fields for writing.
    case textAreas
    /// Short texts that read like a name.
    case names
    /// Sentence marks in longer texts.
    case marks
    /// Dates of something else: joined, edited.
    case otherDates
    /// Elements whose classes speak of votes.
    case scores
    case inputs
    /// Links whose text is as long as a headline.
    case headlineLinks
    case commentWords
    /// Characters of controls.
    case controlCharacters
    /// Texts that count comments.
    case countTexts
    /// Short texts with a word for comments.
    case wordTexts
    /// Texts that are nothing but “says”.
    case sayings
    /// Headings that are links.
    case linkedHeadings
    /// Elements whose classes speak of reviews or ratings.
    case reviewWords
    /// Elements whose classes speak of questions that fold out.
    case questionWords
}

/// All counts at one place.
typealias SignalRow = SIMD32<Int32>

extension SIMD32<Int32> {
    subscript(signal: PageSignal) -> Int {
        get { Int(self[signal.rawValue]) }
        set { self[signal.rawValue] = Int32(truncatingIfNeeded: newValue) }
    }

    mutating func add(_ signal: PageSignal, _ count: Int = 1) { self[signal.rawValue] &+= Int32(truncatingIfNeeded: count) }
}
