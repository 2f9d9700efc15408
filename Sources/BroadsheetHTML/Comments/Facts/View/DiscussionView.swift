/// What of a page can tell about its discussion: short lines, links, forms, numbers in attributes.
struct DiscussionView {
    let tree: HTMLTree
    let thread: Range<Int>?
    var lines: [Line] = []
    var links: [Place] = []
    var forms: [Form] = []
    var textareas: [Textarea] = []
    /// Elements with an attribute whose name says that it counts comments.
    var counters: [Counter] = []
    /// Elements whose class says that something is closed, and such attributes.
    var closings: [Place] = []
    /// Elements that are marked as the current one inside a pager.
    var currents: [Int] = []
    /// Elements with a title or an alternative text near the thread.
    var titled: [Place] = []
    /// `link` elements with a relation to another page.
    var relations: [Int] = []
    /// Elements with properties of microdata that count.
    var properties: [Int] = []
    var scripts: [Int] = []
    /// Elements whose class or id has a word that services use.
    var labelled: [Int] = []
    var headings: [Int] = []
    /// How many articles stand side by side on the page.
    var articleCount = 0
    var generator: String?
    /// The addresses that the page gives itself.
    var addresses: [String] = []

    /// An element, and what is known about the place where it stands.
    struct Place {
        var node: Int
        var traits: FactTraits
    }

    /// A short run of visible text between two breaks.
    struct Line {
        var nodes: Range<Int>
        var traits: FactTraits
        var byteCount: Int
    }

    struct Form {
        var node: Int
        var traits: FactTraits
        var hasTextarea = false
        /// The traits of the elements inside it, joined.
        var inner: FactTraits = []
    }

    struct Textarea {
        var node: Int
        var traits: FactTraits
        var isInForm: Bool
    }

    struct Counter {
        var node: Int
        var value: Int
        var traits: FactTraits
    }

    /// How many nodes in front of a thread and behind it belong to it.
    static let reach = 400

    /// Whether a node stands close to the thread, outside of it.
    func isNearThread(_ node: Int) -> Bool {
        guard let thread else { return false }
        return node >= thread.lowerBound - Self.reach && node < thread.lowerBound
            || node >= thread.upperBound && node < thread.upperBound + Self.reach
    }

    /// The text of a line in the form in which phrases are looked up.
    func folded(_ line: Line) -> [UInt8] {
        var squeezer = TextSqueezer()
        tree.bytes.withUnsafeBufferPointer { bytes in
            for node in line.nodes where tree.records[node].tag == .text {
                let record = tree.records[node]
                squeezer.append(UnsafeBufferPointer(rebasing: bytes[Int(record.start)..<Int(record.start + record.count)]))
            }
        }
        return squeezer.bytes.withUnsafeBufferPointer { TextKeys.folded($0, wordGap: 0x20) }
    }

    /// The link that a node stands in, if there is one a few levels up.
    func link(around node: Int) -> Int? {
        var current = node
        for _ in 0..<8 {
            guard let parent = tree.parent(of: current), parent > 0 else { return nil }
            if tree.records[parent].tag == .a, tree.hasAttribute(.href, of: parent) { return parent }
            current = parent
        }
        return nil
    }
}
