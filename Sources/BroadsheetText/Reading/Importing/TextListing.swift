internal import BroadsheetCore

/// What the models of plain text see, as one line of JSON: they are trained on it, so that what is trained is what runs.
package enum TextListing {
    /// Writes the line of a text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - name: The name by which the line is found again.
    ///   - scores: Logarithms of the probabilities of the five roles of each line, or nothing for those of the model. With them the readings of the
    ///     comments are listed, otherwise the lines.
    ///   - named: Numbers of readings, for which the lines that might name authors are listed in place of the readings.
    ///   - thread: The lines of the comments. With them the features of title and body are listed as well.
    package static func line(of text: String, name: String, scores: [Float]? = nil, named: [Int]? = nil, thread: [Int]? = nil) -> [UInt8] {
        var styles: [[Float]] = []
        let page = TextPage(Array(text.utf8)[...]) { styles.append($1) }
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("id")
        writer.string(name)
        let context = LineContext(page)
        if let thread { write(thread, page, context, to: &writer) }
        if let scores, scores.isEmpty || scores.count == page.lines.count * 5 {
            let chooser = ThreadChooser(page, context, scores: scores.isEmpty ? nil : scores)
            if let named { write(named, chooser, to: &writer) } else { write(chooser, to: &writer) }
        } else if thread == nil {
            write(page, context, styles, to: &writer)
        }
        writer.endObject()
        writer.endLine()
        return writer.takeBytes()
    }

    /// The names of all features.
    package static func names() -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        for (name, features) in [
            ("style", StyleModel.names), ("line", LineFeatures.names), ("choice", ChoiceFeatures.names), ("name", NameFeatures.names),
            ("title", TitleFeatures.names),
            ("body", BodyFeatures.names),
        ] {
            writer.key(name)
            writer.beginArray()
            for feature in features { writer.string(feature) }
            writer.endArray()
        }
        writer.endObject()
        writer.endLine()
        return writer.takeBytes()
    }

    private static func write(_ page: TextPage, _ context: LineContext, _ styles: [[Float]], to writer: inout JSONWriter) {
        let features = LineFeatures(page, context, rules: RuleCandidates(page))
        writer.key("flat")
        writer.bool(page.isFlat)
        writer.key("lines")
        writer.beginArray()
        var row: [Float] = []
        for (index, line) in page.lines.enumerated() {
            features.fill(&row, at: index)
            writer.beginObject()
            writer.key("kind")
            writer.string(String(line.kind.letter))
            writer.key("text")
            writer.string(line.text)
            if line.replyTo != nil {
                writer.key("answers")
                writer.bool(true)
            }
            writer.key("row")
            writer.string(joined(row))
            writer.key("style")
            writer.string(joined(styles[index]))
            writer.endObject()
        }
        writer.endArray()
    }

    private static func write(_ chooser: ThreadChooser, to writer: inout JSONWriter) {
        writer.key("candidates")
        writer.beginArray()
        for (number, candidate) in chooser.candidates.enumerated() {
            writer.beginObject()
            writer.key("origin")
            writer.string("\(candidate.origin)")
            writer.key("isRule")
            writer.bool(chooser.isRuleChoice(number))
            writer.key("row")
            writer.string(joined(chooser.rows[number]))
            writer.key("items")
            writer.beginArray()
            let isDayFirst = DayOrder.isDayFirst(candidate.items.compactMap(\.date), chooser.page)
            for item in candidate.items {
                writer.beginObject()
                writer.key("body")
                writer.string(item.body.map(String.init).joined(separator: " "))
                if let author = item.author {
                    writer.key("author")
                    writer.string(author)
                }
                if let date = item.date?.partialDate(dayFirst: isDayFirst) {
                    writer.key("published")
                    writer.string(date.isoString ?? "")
                }
                writer.endObject()
            }
            writer.endArray()
            writer.endObject()
        }
        writer.endArray()
    }

    private static func write(_ named: [Int], _ chooser: ThreadChooser, to writer: inout JSONWriter) {
        writer.key("named")
        writer.beginArray()
        for number in named where chooser.candidates.indices.contains(number) {
            let candidate = chooser.candidates[number]
            let slots = NameSlots(candidate.items, chooser.page.lines)
            let features = NameFeatures(slots, candidate, chooser.page, scores: chooser.scores)
            writer.beginArray()
            for (place, entry) in slots.entries.enumerated() {
                writer.beginObject()
                writer.key("item")
                writer.number(entry.item)
                writer.key("below")
                writer.bool(entry.isBelow)
                writer.key("inside")
                writer.bool(entry.distance < 1)
                writer.key("name")
                writer.string(entry.name)
                writer.key("row")
                writer.string(joined(FeatureRow.values { features.fill($0, at: place) }))
                writer.endObject()
            }
            writer.endArray()
        }
        writer.endArray()
    }

    private static func write(_ thread: [Int], _ page: TextPage, _ context: LineContext, to writer: inout JSONWriter) {
        var inThread = [Bool](repeating: false, count: page.lines.count)
        for index in thread where inThread.indices.contains(index) { inThread[index] = true }
        let (titles, bodies, _) = ArticleReader(page, context, thread: nil).listing(inThread: inThread)
        writer.key("titleLines")
        writer.string(titles.indexes.map(String.init).joined(separator: " "))
        writer.key("titles")
        writer.beginArray()
        for row in titles.rows { writer.string(joined(row)) }
        writer.endArray()
        writer.key("bodies")
        writer.beginArray()
        var row: [Float] = []
        for index in page.lines.indices {
            bodies.fill(&row, at: index)
            writer.string(joined(row))
        }
        writer.endArray()
    }

    private static func joined(_ row: [Float]) -> String {
        row.map { $0 == $0.rounded() && abs($0) < 1e6 ? String(Int($0)) : String($0) }.joined(separator: " ")
    }
}
