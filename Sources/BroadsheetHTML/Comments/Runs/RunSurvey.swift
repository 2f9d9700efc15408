/// Computes the features of runs.
struct RunSurvey {
    private let runs: CommentRuns
    private let tree: HTMLTree
    private let signals: PageSignals
    /// For each node the size of the largest run of elements that it is a member of.
    private let largestRun: [Int32]
    private var measures = RunMeasures()
    private var lengths: [Int] = []

    init(_ tree: HTMLTree, _ signals: PageSignals, _ runs: CommentRuns) {
        self.tree = tree
        self.signals = signals
        self.runs = runs
        var largest = [Int32](repeating: 0, count: tree.count)
        for run in runs.runs {
            for member in run.members {
                let node = Int(runs.starts[member])
                largest[node] = max(largest[node], Int32(run.count))
            }
        }
        largestRun = largest
    }

    /// The runs that can be threads; behind each the one of its members with the siblings behind them.
    mutating func candidates() -> [RunCandidate] {
        var candidates: [RunCandidate] = []
        for run in runs.runs {
            let nodes = runs.nodes(of: run)
            guard let first = nodes.first.map({ Int($0) }), let last = nodes.last.map({ Int($0) }) else { continue }
            // All that can follow the last member ends with its parent.
            guard mayBeThread(run, first..<(tree.parent(of: last).map { tree.end(of: $0) } ?? tree.count)) else { continue }
            let spans = runs.spans(of: run, in: tree)
            if let features = features(run, spans) { candidates.append(RunCandidate(run: run, spans: spans, features: features)) }
            guard let spans = SiblingSpans.extended(nodes, tree) else { continue }
            var run = run
            run.isExtended = true
            if let features = features(run, spans) { candidates.append(RunCandidate(run: run, spans: spans, features: features)) }
        }
        return candidates
    }

    /// The features of a run, or `nil` when it cannot be a thread: its members have no text, or a single one is neither dated nor signed.
    ///
    /// Linear in the number of members.
    private mutating func features(_ run: CommentRun, _ spans: [Range<Int>]) -> [Float]? {
        guard let last = spans.last, mayBeThread(run, spans[0].lowerBound..<last.upperBound) else { return nil }
        measures.measure(spans, signals)
        lengths = measures.own.map { $0[.characters] }
        lengths.sort()
        let median = lengths[lengths.count / 2]
        guard median >= 8 else { return nil }
        if spans.count == 1, measures.own[0][.dates] == 0, measures.own[0][.authors] == 0 { return nil }
        let around = traitsAround(spans[0].lowerBound)
        guard !around.near.union(run.traits).contains(.recentComments) else { return nil }
        var features = [Float](repeating: 0, count: RunFeature.allCases.count)
        features.withUnsafeMutableBufferPointer { values in
            var writer = FeatureWriter(values: values)
            addShares(to: &writer)
            addTexts(to: &writer, median: median)
            addWords(to: &writer, run, around)
            addPlace(to: &writer, run, spans)
            addSurroundings(to: &writer, spans)
        }
        return features
    }

    /// Whether there is a date between the first member and the last, or comments are spoken of; everything else is hardly worth a look.
    private func mayBeThread(_ run: CommentRun, _ nodes: Range<Int>) -> Bool {
        let total = signals.total(nodes)
        guard total[.characters] >= 8 else { return false }
        return total[.dates] > 0 || run.traits.contains(.comment) || !run.markup.isEmpty
            || (total[.commentWords] > 0 || total[.marks] > 3) && total[.authors] + total[.userLinks] + total[.avatars] > 0
    }

    private struct FeatureWriter {
        let values: UnsafeMutableBufferPointer<Float>

        subscript(feature: RunFeature) -> Float {
            get { values[feature.rawValue] }
            nonmutating set { values[feature.rawValue] = newValue }
        }

        func set(_ feature: RunFeature, _ isSo: Bool) { values[feature.rawValue] = isSo ? 1 : 0 }
    }

    private func addShares(to features: inout FeatureWriter) {
        features[.dateShare] = measures.share(.dates)
        features[.oneOrTwoDates] = measures.share { (1...2).contains($0[PageSignal.dates.rawValue]) }
        features[.machineDateShare] = measures.share(.machineDates)
        features[.authorShare] = measures.share(.authors)
        features[.userLinkShare] = measures.share(.userLinks)
        features[.avatarShare] = measures.share(.avatars)
        features[.controlShare] = measures.share(.controls)
        features[.permalinkShare] = measures.share(.permalinks)
        features[.numberShare] = measures.share(.numbers)
        features[.paragraphShare] = measures.share(.paragraphs)
        features[.headingShare] = measures.share(.headings)
        features[.linkedHeadingShare] = measures.share(.linkedHeadings)
        features[.nameShare] = measures.share(.names)
        features[.scoreShare] = measures.share(.scores)
        features[.markShare] = measures.share(.marks)
        features[.commentWordShare] = measures.share(.commentWords)
        features[.sayingShare] = measures.share(.sayings)
        features[.reviewShare] = measures.share(.reviewWords)
        features[.questionShare] = measures.share(.questionWords)
        features[.otherDateShare] = measures.share(.otherDates)
        features[.datesMean] = measures.mean(.dates, most: 8)
        features[.imagesMean] = measures.mean(.images, most: 6)
        features[.headlineLinksMean] = measures.mean(.headlineLinks, most: 6)
        features[.inputsMean] = measures.mean(.inputs, most: 5)
        features[.controlsMean] = measures.mean(.controls, most: 16) / 2
        features[.authorsMean] = measures.mean(.authors, most: 8)
        features[.numbersMean] = measures.mean(.numbers, most: 8)
    }

    private func addTexts(to features: inout FeatureWriter, median: Int) {
        let count = Float(lengths.count)
        let total = Float(lengths.reduce(0, +))
        let mean = total / count
        var squares: Float = 0
        for length in lengths { squares += (Float(length) - mean) * (Float(length) - mean) }
        features[.text] = Float(median)
        features[.textVariation] = (squares / count).squareRoot() / (mean + 1)
        features[.shortText] = Float(lengths[lengths.count / 10])
        features[.emptyShare] = Float(lengths.prefix { $0 < 3 }.count) / count
        features[.linkDensity] = Float(measures.sum(.linkCharacters)) / (total + 1)
        features[.marksPer100] = 100 * Float(measures.sum(.marks)) / (total + 1)
        features[.textShare] = total / Float(signals.total[.characters] + 1)
        features[.dateShareOfPage] = Float(measures.sum(.dates)) / Float(signals.total[.dates] + 1)
    }

    private func addWords(to features: inout FeatureWriter, _ run: CommentRun, _ around: Surroundings) {
        features.set(.coreWord, run.traits.contains(.commentCore))
        features.set(.commentWord, run.traits.contains(.comment))
        features.set(.foreignWord, run.traits.contains(.foreign))
        features.set(.reviewWord, run.traits.contains(.review))
        features.set(.forumWord, run.traits.contains(.forum))
        features.set(.aroundCore, around.all.contains(.commentCore))
        features.set(.aroundForeign, around.all.contains(.foreign))
        features.set(.aroundReview, around.all.contains(.review))
        features.set(.aroundQuestion, around.all.union(run.traits).contains(.question))
        features.set(.aroundTicker, around.all.union(run.traits).contains(.ticker))
        features.set(.inNavigation, around.isNavigation)
        features.set(.inFooter, around.isFooter)
        features.set(.markup, !run.markup.isDisjoint(with: [.comment, .answer, .posting]))
        features.set(.reviewMarkup, run.markup.contains(.review))
    }

    private func addPlace(to features: inout FeatureWriter, _ run: CommentRun, _ spans: [Range<Int>]) {
        let first = spans[0]
        let count = Float(spans.count)
        features[.count] = count
        features.set(.isSingle, spans.count == 1)
        features.set(.isExtended, run.isExtended)
        features[.position] = Float(first.lowerBound) / Float(tree.count + 1)
        features[.nestedShare] = Float(measures.enclosing.reduce(0) { $0 + ($1 >= 0 ? 1 : 0) }) / count
        let numbered = spans.prefix(200)
        features[.ownNumberShare] = Float(numbered.count { hasOwnNumber($0.lowerBound) }) / Float(numbered.count)
        let largest = max(
            largestRun[first.lowerBound], largestRun[spans[spans.count / 2].lowerBound], Int32(run.isExtended ? spans.count : 1))
        features[.coverage] = count / max(count, Float(largest))
        guard let parent = tree.parent(of: first.lowerBound) else { return }
        let tag = tree.tag(of: first.lowerBound)
        var siblings = 0
        var steps = 0
        for child in tree.children(of: parent) {
            if tree.records[child].tag == tag { siblings += 1 }
            steps += 1
            if steps > 400 { break }
        }
        let members = spans.reduce(0) { $0 + (tree.records[$1.lowerBound].parent == Int32(parent) ? 1 : 0) }
        features[.siblingCoverage] = Float(members) / Float(max(siblings, 1))
        features.set(.isOnlyChild, !run.isExtended && tree.end(of: parent) - parent <= first.count + 4)
    }

    private func addSurroundings(to features: inout FeatureWriter, _ spans: [Range<Int>]) {
        guard let last = spans.last else { return }
        let first = spans[0].lowerBound
        let end = tree.count
        features[.formsBehind] = Float(min(3, signals.total(.textAreas, first..<min(end, last.upperBound + 500))))
        features[.formsNear] = Float(min(3, signals.total(.textAreas, max(0, first - 200)..<min(end, last.upperBound + 200))))
        features[.pageForms] = Float(min(3, signals.total[.textAreas]))
        features.set(.countAbove, signals.total(.countTexts, max(0, first - 60)..<first) > 0)
        features.set(.wordAbove, signals.total(.wordTexts, max(0, first - 60)..<first) > 0)
        let begins = spans.prefix(30).map(beginning)
        features[.dateFirst] = Float(begins.count { $0.date }) / Float(begins.count)
        features[.nameFirst] = Float(begins.count { $0.name }) / Float(begins.count)
    }

    /// Whether a date is among the first five texts of a member, a name among the first three.
    private func beginning(of span: Range<Int>) -> (date: Bool, name: Bool) {
        var place = signals.texts.firstPlace { Int($0) < span.lowerBound }
        var date = false
        var name = false
        for number in 0..<5 where place < signals.texts.count {
            let node = Int(signals.texts[place])
            guard node < span.upperBound else { break }
            if signals.own(.dates, node) > 0 { date = true }
            if number < 3, signals.own(.names, node) > 0 { name = true }
            place += 1
        }
        return (date, name)
    }

    /// Whether the element's own attributes hold a number that tells it from others.
    private func hasOwnNumber(_ node: Int) -> Bool { signals.own(.numbers, node) > 0 }

    private struct Surroundings {
        var all: LabelTraits = []
        /// Of the four nearest elements.
        var near: LabelTraits = []
        var isNavigation = false
        var isFooter = false
    }

    private func traitsAround(_ node: Int) -> Surroundings {
        var around = Surroundings()
        for (distance, ancestor) in tree.ancestors(of: node).prefix(7).enumerated() {
            let tag = tree.records[ancestor].tag
            if ElementClass.isWholePage(tag) { break }
            around.all.formUnion(signals.traits[ancestor])
            if distance < 4 { around.near.formUnion(signals.traits[ancestor]) }
            if tag == .nav || tag == .aside || tag == .header { around.isNavigation = true }
            if tag == .footer { around.isFooter = true }
        }
        return around
    }
}
