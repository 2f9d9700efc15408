/// What tells a thread from a list of teasers, a form or an article's sections: the order of dates, the names, the texts, and what stands around them.
struct ReadingSigns {
    static let names: [String] =
        [
            "ascending", "descending", "dayChanges", "months", "cutOff", "headline", "told", "nameWords", "nameDigits", "nameCapital",
            "nameCount", "textCount", "textTwice", "pageShare", "toldAbove", "toldBelow", "proseAbove", "gapLines", "gapProse",
            "datesOutside",
            "datesInside", "headerAbove", "headerDeclares", "formBelow", "formAbove", "relatedAbove", "relatedBelow", "absenceAbove",
            "absenceBelow", "sidebarAbove", "digits", "asks", "exclaims", "addresses", "links", "controls", "firstBlank", "moreBlank",
            "firstCapital", "endsWell", "longestItem", "fewestWords", "allWords", "indents", "bullets",
        ]
        + around.map { "kind\($0)" } + around.map { "words\($0)" }

    private static let around = [-3, -2, -1, 1, 2, 3]
    /// How far headings and forms are looked for.
    private static let reach = 60

    let page: TextPage
    let context: LineContext

    /// Adds the signs of a reading to its features.
    func add(_ candidate: ThreadCandidate, _ span: ClosedRange<Int>, to row: inout [Float]) {
        addDates(candidate.items, &row)
        addTexts(candidate.items, &row)
        addPlace(candidate, span, &row)
        addEdges(candidate, span, &row)
        addItems(candidate.items, &row)
        for step in Self.around {
            let place = step < 0 ? span.lowerBound + step : span.upperBound + step
            row.append(page.lines.indices.contains(place) ? Float(page.lines[place].kind.rawValue) : -1)
        }
        for step in Self.around {
            let place = step < 0 ? span.lowerBound + step : span.upperBound + step
            row.append(page.lines.indices.contains(place) ? LineContext.log(page.lines[place].words) : 0)
        }
    }

    private func share(_ count: Int, of all: Int) -> Float { all > 0 ? Float(count) / Float(all) : -1 }

    private func addDates(_ items: [ThreadItem], _ row: inout [Float]) {
        var previous: Int?
        var (pairs, up, down, dayChanges) = (0, 0, 0, 0)
        var (first, last) = (Int.max, Int.min)
        for item in items {
            guard let date = item.date else { continue }
            guard let month = date.month, let day = date.day else { continue }
            let months = (date.year ?? 0) * 12 + month
            let moment = (months * 31 + day) * 1440 + (date.hour ?? 0) * 60 + (date.minute ?? 0)
            (first, last) = (min(first, months), max(last, months))
            if let previous {
                pairs += 1
                if moment > previous { up += 1 }
                if moment < previous { down += 1 }
                if moment / 1440 != previous / 1440 { dayChanges += 1 }
            }
            previous = moment
        }
        row += [share(up, of: pairs), share(down, of: pairs), share(dayChanges, of: pairs)]
        row.append(first <= last ? LineContext.log(last - first) : -1)
    }

    private func addTexts(_ items: [ThreadItem], _ row: inout [Float]) {
        var (cut, headlines, told, named, nameWords, nameDigits, nameCapitals) = (0, 0, 0, 0, 0, 0, 0)
        var (names, nameCounts): (Int, Float) = (0, 0)
        for item in items {
            if let last = item.body.last {
                let line = page.lines[last]
                if line.text.utf8.suffix(3).elementsEqual(Self.ellipsis) || line.text.utf8.suffix(3).elementsEqual(Self.dots) { cut += 1 }
                if item.body.count == 1, line.words < 16, !line.traits.contains(.endsSentence) { headlines += 1 }
            }
            if item.body.contains(where: { page.lines[$0].traits.contains(.endsSentence) }) { told += 1 }
            for index in item.head where page.lines[index].kind.mayName {
                names += 1
                nameCounts += LineContext.log(context.textCounts[index])
            }
            guard let author = item.author else { continue }
            named += 1
            var hasDigit = false
            for byte in author.utf8 {
                if byte == 0x20 { nameWords += 1 }
                if byte >= 0x30, byte <= 0x39 { hasDigit = true }
            }
            if hasDigit { nameDigits += 1 }
            if let first = author.unicodeScalars.first, first.properties.isUppercase { nameCapitals += 1 }
        }
        let count = items.count
        row += [share(cut, of: count), share(headlines, of: count), share(told, of: count)]
        row += [share(nameWords, of: named), share(nameDigits, of: named), share(nameCapitals, of: named)]
        row.append(names > 0 ? nameCounts / Float(names) : -1)
    }

    private static let ellipsis = Array("…".utf8)
    private static let dots = Array("...".utf8)

    private func addPlace(_ candidate: ThreadCandidate, _ span: ClosedRange<Int>, _ row: inout [Float]) {
        let count = Float(candidate.items.count)
        var (words, lines, twice, prose): (Int, Int, Int, Int) = (0, 0, 0, 0)
        var textCounts: Float = 0
        for item in candidate.items {
            for index in item.body {
                lines += 1
                words += min(120, page.lines[index].words)
                textCounts += LineContext.log(context.textCounts[index])
                if context.textCounts[index] > 1 { twice += 1 }
                if page.lines[index].kind == .prose { prose += 1 }
            }
        }
        let above = 0..<span.lowerBound
        let below = (span.upperBound + 1)..<page.lines.count
        let inside = span.lowerBound..<(span.upperBound + 1)
        row += [textCounts / Float(max(1, lines)), share(twice, of: lines), share(words, of: context.longerWords.total)]
        row += [LineContext.log(context.told.sum(above)), LineContext.log(context.told.sum(below))]
        row.append(share(context.prose.sum(above), of: context.prose.total))
        row.append(Float(inside.count - lines) / count)
        row.append(Float(context.prose.sum(inside) - prose) / count)
        let dates = context.dated.sum(inside)
        row += [LineContext.log(max(0, context.dated.total - dates)), Float(dates) / count]
    }

    private func addEdges(_ candidate: ThreadCandidate, _ span: ClosedRange<Int>, _ row: inout [Float]) {
        let above = (max(0, span.lowerBound - Self.reach)..<span.lowerBound).reversed()
        let below = (span.upperBound + 1)..<min(page.lines.count, span.upperBound + 1 + Self.reach)
        func distance(_ lines: some Sequence<Int>, _ mark: LineMarks) -> (distance: Float, line: Int?) {
            for (steps, index) in lines.enumerated() where context.marks[index].has(mark) { return (LineContext.log(steps), index) }
            return (LineContext.log(Self.reach), nil)
        }
        let header = distance(above, .header)
        row.append(header.distance)
        row.append(header.line.flatMap { page.lines[$0].declared }.map { Float(max(-20, min(20, candidate.items.count - $0))) } ?? -21)
        row += [distance(below, .form).distance, distance(above, .form).distance]
        row += [distance(above, .related).distance, distance(below, .related).distance]
        row += [distance(above, .absence).distance, distance(below, .absence).distance, distance(above, .sidebar).distance]
    }

    private func addItems(_ items: [ThreadItem], _ row: inout [Float]) {
        var (lines, digits, characters, asks, exclaims, addresses, links) = (0, 0, 0, 0, 0, 0, 0)
        var (controls, firstBlanks, moreBlanks, more, capitals, ends, longest, bullets) = (0, 0, 0, 0, 0, 0, 0, 0)
        var (fewest, all, indents) = (Int.max, 0, 0)
        for item in items {
            var words = 0
            for (place, index) in item.body.enumerated() {
                let line = page.lines[index]
                let traits = line.traits
                lines += 1
                digits += line.digits
                characters += line.characters
                words += line.words
                if traits.contains(.asks) { asks += 1 }
                if traits.contains(.exclaims) { exclaims += 1 }
                if traits.contains(.hasLink) { links += 1 }
                if place == 0 {
                    firstBlanks += min(5, line.blank)
                    if traits.contains(.startsUpper) { capitals += 1 }
                    if traits.contains(.addresses) { addresses += 1 }
                    if line.bullets > 0 { bullets += 1 }
                    if line.indent > 0 { indents += 1 }
                } else {
                    more += 1
                    moreBlanks += min(5, line.blank)
                }
            }
            if let last = item.body.last, page.lines[last].traits.contains(.endsSentence) { ends += 1 }
            for index in item.head where context.marks[index].has(.control) { controls += 1 }
            for index in item.tail where context.marks[index].has(.control) { controls += 1 }
            longest = max(longest, item.body.count)
            fewest = min(fewest, words)
            all += words
        }
        let count = items.count
        row += [share(digits, of: characters), share(asks, of: lines), share(exclaims, of: lines), share(addresses, of: count)]
        row += [share(links, of: lines), share(controls, of: count), share(firstBlanks, of: count), share(moreBlanks, of: more)]
        row += [share(capitals, of: count), share(ends, of: count), LineContext.log(longest), LineContext.log(min(fewest, all))]
        row += [LineContext.log(all), share(indents, of: count), share(bullets, of: count)]
    }
}
