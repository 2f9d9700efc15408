/// A page in which each long run of text, long attribute value, script and style is one character that stands for it.
///
/// libxml2 2.9 looks at a page character by character, which takes most of the time of an import. What holds no markup need not be looked at so: the parser
/// gets the skeleton, and the builder of the tree puts the runs back.
struct PageSkeleton {
    /// What the parser is to read.
    private(set) var bytes: [UInt8]
    /// Whether elements had more attributes than they may have; those over the limit are blank in the skeleton.
    private(set) var hasCutAttributes: Bool
    private(set) var runs: SkeletonRuns

    /// Shorter runs are cheaper to parse than to replace.
    static let leastRun = 16

    /// Makes the skeleton of a page that is valid UTF-8 without NUL bytes. Linear in its size.
    ///
    /// - Parameters:
    ///   - attributeLimit: How many attributes an element may have. The parser compares each with all before it, so that an element with a hundred
    ///     thousand of them would cost minutes.
    ///   - leastRun: The least number of bytes that are replaced; `nil` for a skeleton in which everything stands where it does in the page.
    init(_ page: [UInt8], attributeLimit: Int, leastRun: Int? = leastRun) {
        var writer = SkeletonWriter(attributeLimit: attributeLimit, leastRun: leastRun)
        page.withUnsafeBufferPointer { writer.write($0) }
        bytes = writer.output
        hasCutAttributes = writer.hasCutAttributes
        runs = SkeletonRuns(page: page, ranges: writer.runs)
    }
}

/// The runs that a skeleton's characters stand for.
struct SkeletonRuns {
    private let page: [UInt8]
    private let ranges: [Range<UInt32>]
    /// The first run that can come next: the parser keeps the order, and what it drops never comes.
    private var next = 0

    /// How many characters there are: the private planes 15 and 16 but for the last two of each. With more runs than that they are used again.
    private static let codeCount = 2 * 0xfffe

    init(page: [UInt8] = [], ranges: [Range<UInt32>] = []) {
        self.page = page
        self.ranges = ranges
    }

    var isEmpty: Bool { ranges.isEmpty }

    /// The UTF-8 bytes of the character for a run, the first one highest.
    static func character(for run: Int) -> UInt32 {
        let code = UInt32(run % codeCount)
        let scalar = code < 0xfffe ? 0xf_0000 + code : 0x10_0000 + (code - 0xfffe)
        return (0xf0 | scalar >> 18) << 24 | (0x80 | scalar >> 12 & 0x3f) << 16 | (0x80 | scalar >> 6 & 0x3f) << 8 | (0x80 | scalar & 0x3f)
    }

    /// Whether a character for a run can begin with a byte. Pages that have such bytes of their own get no characters for runs.
    @inline(__always)
    static func mayBegin(_ byte: UInt8) -> Bool { byte >= 0xf3 }

    /// Whether a character is one that stands for runs.
    static func isCharacter(_ scalar: UInt32) -> Bool { scalar >= 0xf_0000 }

    /// Adds a text of the parser to some bytes, with the runs put back.
    mutating func expand(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
        var start = 0
        var index = 0
        while index < text.count {
            guard Self.mayBegin(text[index]), index + 4 <= text.count, let range = takeRun(text, index) else {
                index += 1
                continue
            }
            bytes.append(contentsOf: text[start..<index])
            page.withUnsafeBufferPointer { bytes.append(contentsOf: $0[range]) }
            index += 4
            start = index
        }
        bytes.append(contentsOf: text[start...])
    }

    private mutating func takeRun(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Range<Int>? {
        let (scalar, length) = Scalars.decode(text, at: index)
        guard length == 4, Self.isCharacter(scalar) else { return nil }
        let code = scalar < 0x10_0000 ? Int(scalar) - 0xf_0000 : Int(scalar) - 0x10_0000 + 0xfffe
        let distance = (code - next) % Self.codeCount
        let run = next + (distance < 0 ? distance + Self.codeCount : distance)
        guard run < ranges.count else { return nil }
        next = run + 1
        return Int(ranges[run].lowerBound)..<Int(ranges[run].upperBound)
    }
}
