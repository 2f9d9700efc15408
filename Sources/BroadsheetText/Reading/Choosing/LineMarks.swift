/// What the models ask of lines with yes or no, a bit each: kept apart from the lines, so that counting does not go through all of them.
struct LineMarks: OptionSet, Sendable {
    let rawValue: UInt32

    /// Written around a date.
    static let dated = Self(rawValue: 1 << 0)
    static let timed = Self(rawValue: 1 << 1)
    static let button = Self(rawValue: 1 << 2)
    static let control = Self(rawValue: 1 << 3)
    /// A name may stand in it.
    static let named = Self(rawValue: 1 << 4)
    static let prose = Self(rawValue: 1 << 5)
    static let told = Self(rawValue: 1 << 6)
    static let short = Self(rawValue: 1 << 7)
    /// A heading of the comments here.
    static let header = Self(rawValue: 1 << 8)
    static let absence = Self(rawValue: 1 << 9)
    static let related = Self(rawValue: 1 << 10)
    static let form = Self(rawValue: 1 << 11)
    static let sidebar = Self(rawValue: 1 << 12)
    /// A name and nothing else.
    static let name = Self(rawValue: 1 << 13)
    static let blank = Self(rawValue: 1 << 14)
    static let ended = Self(rawValue: 1 << 15)

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ line: TextLine) {
        var marks: Self = []
        switch line.kind {
        case .empty: break
        case .control: marks = .control
        case .date: marks = .dated
        case .nameAndDate, .says: marks = [.dated, .named]
        case .name: marks = [.named, .name]
        case .prose: marks = .prose
        case .form: marks = .form
        case .related: marks = .related
        case .noComments: marks = .absence
        case .header: if !line.isSidebar { marks = .header }
        }
        if line.isTimed { marks.insert(.timed) }
        if line.isButton { marks.insert(.button) }
        if line.isTold { marks.insert(.told) }
        if line.words < 5 { marks.insert(.short) }
        if line.isSidebar { marks.insert(.sidebar) }
        if line.blank > 0 { marks.insert(.blank) }
        if line.traits.contains(.endsSentence) { marks.insert(.ended) }
        self = marks
    }

    @inline(__always)
    func has(_ mark: Self) -> Bool { rawValue & mark.rawValue != 0 }
}

extension [LineMarks] {
    /// How many lines have a mark.
    func count(_ mark: LineMarks) -> Int {
        var count = 0
        for marks in self where marks.has(mark) { count += 1 }
        return count
    }
}
