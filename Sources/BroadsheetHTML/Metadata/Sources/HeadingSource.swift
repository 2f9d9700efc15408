/// The document's title, and the headings that show one.
struct HeadingSource: MetadataSource {
    func collect(from page: PageView, into candidates: inout Candidates) {
        if let node = page.titleNode {
            let text = PlainText.decoded(page.tree.rawText(of: node))
            if !text.isEmpty {
                candidates.titles.append(TitleCandidate(source: "title element", weight: 0.7, text: text, role: .documentTitle))
            }
        }
        collectMain(page, &candidates)
        collectLower(page, &candidates)
        collectSubtitle(page, &candidates)
    }

    private func collectMain(_ page: PageView, _ candidates: inout Candidates) {
        let main = page.headings.main
        for (number, heading) in main.prefix(4).enumerated() {
            let mark = page.marks[heading.mark]
            let weight: Double
            if main.count == 1 {
                weight = Weight.sure
            } else if mark.traits.contains(.inArticle) {
                weight = Weight.strong
            } else {
                weight = number == 0 ? Weight.fair : Weight.faint
            }
            candidates.titles.append(
                TitleCandidate(
                    source: "h1", weight: weight, text: heading.text, role: .mainHeading, node: mark.node, lines: lines(page, mark)))
        }
    }

    /// A heading cut where its elements begin: some hold a kicker above the title.
    private func lines(_ page: PageView, _ mark: PageView.Mark) -> [String] {
        var starts = page.pieces.dropFirst(firstPiece(page, mark)).prefix(7).map { Int($0.start) }.filter { $0 < mark.range.upperBound }
        guard starts.count > 1 else { return [] }
        starts.append(mark.range.upperBound)
        return zip(starts, starts.dropFirst()).map { page.string($0..<$1) }.filter { !$0.isEmpty }
    }

    private func firstPiece(_ page: PageView, _ mark: PageView.Mark) -> Int {
        page.pieces.firstPlace { Int($0.start) < mark.range.lowerBound }
    }

    private func collectLower(_ page: PageView, _ candidates: inout Candidates) {
        for heading in page.headings.marked.prefix(3) where heading.tag != .h1 {
            let isSecond = heading.tag == .h2
            candidates.titles.append(
                TitleCandidate(
                    source: "title class", weight: isSecond ? Weight.fair : Weight.faint, text: heading.text, role: .lowerHeading,
                    node: page.marks[heading.mark].node))
        }
        for heading in page.headings.lower.prefix(2) where heading.tag == .h2 {
            candidates.titles.append(
                TitleCandidate(source: "h2", weight: 0.5, text: heading.text, role: .lowerHeading, node: page.marks[heading.mark].node))
        }
    }

    /// A line that is marked as the subtitle and follows the heading at once.
    private func collectSubtitle(_ page: PageView, _ candidates: inout Candidates) {
        for mark in page.marks where mark.own.contains(.subtitle) && mark.zone == .body && !mark.traits.contains(.hidden) {
            let gap = mark.offset - page.anchor
            guard (0...300).contains(gap), mark.range.count < 2000 else { continue }
            let text = page.text(of: mark)
            if text.utf8.count > 8 {
                candidates.add(.subtitle, "subtitle class", Weight.fair, text)
                return
            }
        }
    }
}
