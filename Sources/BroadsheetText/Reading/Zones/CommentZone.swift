/// A stretch of lines that may hold comments whose dates and “says” lines are gone.
struct CommentZone {
    var lines: Range<Int>
    /// The heading that opens it.
    var header: Int?
    /// The sum of the change of style.
    var shift = 0.0

    private static let mostZones = 40
    private static let longestChain = 60

    /// The zones behind headings of comments, each up to the next line that closes a section.
    static func zones(in lines: [TextLine]) -> [CommentZone] {
        var zones: [CommentZone] = []
        for header in lines.indices where lines[header].kind == .header && !lines[header].isSidebar {
            var last = header
            while last + 1 < lines.count, last - header < longestChain, opens(lines[last + 1]) { last += 1 }
            if let stop = end(of: last, in: lines) {
                zones.append(CommentZone(lines: (last + 1)..<stop, header: header))
                if zones.count == mostZones { return zones }
            }
        }
        return zones
    }

    private static func opens(_ line: TextLine) -> Bool {
        line.blank < 3 && (line.kind == .header || line.kind == .form || line.kind == .control || line.kind == .empty)
    }

    /// Where a zone ends; `nil` without prose in it.
    private static func end(of header: Int, in lines: [TextLine]) -> Int? {
        var prose = 0
        for index in (header + 1)..<max(header + 1, lines.count) {
            let kind = lines[index].kind
            if kind == .prose { prose += 1 }
            let distance = index - header
            if distance > 1 {
                if kind == .form || kind == .noComments, prose > 0 { return index }
                if kind == .related, prose > 0 || distance > 3 { return prose > 0 ? index : nil }
            }
            if kind == .header, prose > 1 { return index }
        }
        return prose > 0 ? lines.count : nil
    }

    private static let leastProse = 8
    private static let gain: Float = 0.5
    private static let lowest: Float = -1.5
    private static let highest: Float = 4

    /// The stretch of prose that reads most unlike an article, from the fourth line of prose on.
    static func styleZone(in lines: [TextLine]) -> CommentZone? {
        let prose = lines.indices.filter { lines[$0].isSpoken }
        guard prose.count >= leastProse else { return nil }
        var best: (sum: Float, start: Int, end: Int) = (0, 0, 0)
        var sum: Float = 0
        var start = 3
        for place in 3..<prose.count {
            let value = max(lowest, min(highest, lines[prose[place]].style)) - gain
            if sum <= 0 { (sum, start) = (0, place) }
            sum += value
            if sum > best.sum { best = (sum, start, place) }
        }
        guard best.sum > 0 else { return nil }
        return CommentZone(lines: prose[best.start]..<(prose[best.end] + 1), header: nil, shift: Double(best.sum))
    }
}
