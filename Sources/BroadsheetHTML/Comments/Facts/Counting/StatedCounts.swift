/// Numbers of comments that a page states for machines: in microdata and in JSON-LD.
enum StatedCounts {
    static func read(_ view: DiscussionView) -> Int? { microdata(view) ?? linkedData(view) }

    // MARK: Microdata

    private static func microdata(_ view: DiscussionView) -> Int? {
        let tree = view.tree
        var values: Set<Int> = []
        var counter: (end: Int, isComments: Bool?, value: Int?) = (0, nil, nil)
        func finishCounter() {
            if counter.isComments == true, let value = counter.value { values.insert(value) }
            counter = (0, nil, nil)
        }
        for node in view.properties {
            let name = tree.attribute(.itemprop, of: node)
            // Inside a thread only a question says something about the whole of it.
            if let thread = view.thread, thread.contains(node), name != "answerCount" { continue }
            if node >= counter.end {
                finishCounter()
                counter.end = tree.parent(of: node).map { tree.end(of: $0) } ?? 0
            }
            let shown = tree.end(of: node) - node <= 16 ? tree.text(of: node) : ""
            let text = tree.attribute(.content, of: node) ?? tree.attribute(.href, of: node) ?? shown
            switch name {
            case "commentCount", "answerCount": if let value = number(text) { values.insert(value) }
            case "interactionCount":
                // The older way: `UserComments:12`, with the kind in front.
                let parts = text.split(separator: ":")
                if parts.count == 2, SchemaType.name(parts[0]) == "usercomments", let value = number(String(parts[1])) {
                    values.insert(value)
                }
            case "interactionType": counter.isComments = isComments(text)
            case "userInteractionCount": counter.value = number(text)
            default: continue
            }
        }
        finishCounter()
        return values.count == 1 ? values.first : nil
    }

    private static func isComments(_ type: String) -> Bool {
        let name = SchemaType.name(type)
        return name == "commentaction" || name == "replyaction" || name == "usercomments"
    }

    private static func number(_ text: String) -> Int? {
        let text = PlainText.squeezed(text)
        guard (1...7).contains(text.utf8.count), text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
        return Int(text)
    }

    // MARK: JSON-LD

    private static let comments = Array("ommentCount".utf8)
    private static let answers = Array("answerCount".utf8)
    private static let actions = Array("CommentAction".utf8)

    private static func linkedData(_ view: DiscussionView) -> Int? {
        let tree = view.tree
        var values: Set<Int> = []
        for script in view.scripts {
            for node in tree.descendants(of: script) {
                let record = tree.records[node]
                guard record.tag == .text else { continue }
                let mentionsCounts = tree.bytes.withUnsafeBufferPointer { bytes in
                    let text = UnsafeBufferPointer(rebasing: bytes[Int(record.start)..<Int(record.start + record.count)])
                    return [comments, answers, actions].contains { ScriptValues.find($0, in: text, from: 0) != nil }
                }
                if mentionsCounts { add(TolerantJSONParser.parse(Array(tree.textBytes(of: node))).values, to: &values) }
            }
        }
        return values.count == 1 ? values.first : nil
    }

    /// Properties through which a thing still is what the page is about.
    private static let transparent: Set<String> = ["@graph", "mainEntity", "mainEntityOfPage"]

    private static func add(_ roots: [JSONValue], to values: inout Set<Int>) {
        var stack = roots
        while let value = stack.popLast() {
            switch value {
            case .array(let elements): stack.append(contentsOf: elements)
            case .object(let members):
                for key in ["commentCount", "answerCount"] {
                    if let count = number(value[key]) { values.insert(count) }
                }
                for statistic in value["interactionStatistic"]?.elements ?? [] {
                    let type = statistic["interactionType"]
                    let name = type?.string ?? type?["@type"]?.string ?? type?["@id"]?.string ?? ""
                    if isComments(name), let count = number(statistic["userInteractionCount"]) { values.insert(count) }
                }
                for member in members where transparent.contains(member.key) { stack.append(member.value) }
            default: continue
            }
        }
    }

    private static func number(_ value: JSONValue?) -> Int? {
        switch value {
        case .number(let text), .string(let text): number(text)
        default: nil
        }
    }
}
