/// Takes the site's name off titles.
enum TitleCleaner {
    /// The title without the site's name at either end; never nothing.
    static func clean(_ title: String, _ site: SiteNames) -> String {
        var title = PlainText.squeezed(title)
        for _ in 0..<4 {
            let split = TitleParts(title)
            let count = split.parts.count
            guard count > 1 else { break }
            let front = split.joined(0..<count - 1)
            let back = split.joined(1..<count)
            if site.isName(split.parts[count - 1]), !TextKeys.compact(front).isEmpty {
                title = PlainText.squeezed(front)
            } else if site.isName(split.parts[0]), !TextKeys.compact(back).isEmpty {
                title = PlainText.squeezed(back)
            } else {
                break
            }
        }
        return title.utf8.count > 3 ? trimmed(title) : title
    }

    private static func trimmed(_ title: String) -> String {
        let marks: Set<Unicode.Scalar> = [" ", "|", "–", "—", "»", "«", "·", "•"]
        var view = title.unicodeScalars[...]
        while let first = view.first, marks.contains(first) { view.removeFirst() }
        while let last = view.last, marks.contains(last) { view.removeLast() }
        return String(view)
    }

    /// Whether a title ends in an ellipsis, and what stands in front of it.
    static func truncatedStem(_ title: String) -> String? {
        let stem: Substring
        if title.hasSuffix("…") {
            stem = title.dropLast()
        } else if title.hasSuffix("...") {
            stem = title.dropLast(3)
        } else {
            return nil
        }
        return String(stem)
    }
}
