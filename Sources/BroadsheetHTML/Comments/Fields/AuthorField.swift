/// Finds who wrote each comment: by the slot whose texts are most like names.
struct AuthorField {
    private(set) var names: [String?]
    /// The node with the name of each item.
    private(set) var nodes: [Int?]

    /// What attributes say.
    private var stated: [String?]

    private struct Occurrence {
        var item: Int
        var node: Int
        var text: String
        var name: String
        var order: Int
        var isBehindBody: Bool
        var isPictureText: Bool
        /// Whether an element in it is the name and nothing else.
        var holdsName: Bool
    }

    /// A name has at most so many characters with what stands around it, and its element so many nodes.
    private static let mostCharacters = 220
    /// So many comments show what the template makes of all.
    private static let sampleSize = 40
    private static let mostNodes = 14
    private static let mostSlots = 6
    private static let neverNames: HTMLTagSet = [.button, .time, .form, .textarea, .svg, .input, .select, .label, .blockquote, .pre]

    /// Linear in the nodes of the items.
    init(_ page: ItemPage, dates: DateField, bodies: BodyField) {
        names = [String?](repeating: nil, count: page.items.count)
        nodes = [Int?](repeating: nil, count: page.items.count)
        stated = names
        let ranked = Self.rankedSlots(page, dates, bodies)
        let attributes = page.signals.attributes.names(.authorName)
        for item in 0..<page.items.count {
            stated[item] = Self.statedName(page.items.spans[item].lowerBound, attributes, page)
            names[item] = stated[item]
            for (worth, slot) in ranked.prefix(Self.mostSlots) {
                if worth < 0.3, names[item] == nil, worth < ranked[0].worth - 2.2 { break }
                let isBest = slot == ranked[0].slot && worth > 1.8
                guard let (name, node) = Self.name(of: item, in: slot, isBest: isBest, page, bodies) else { continue }
                nodes[item] = node
                names[item] = names[item] ?? name
                break
            }
        }
    }

    mutating func pin(_ item: Int, _ node: Int, _ name: String) {
        nodes[item] = node
        names[item] = name.isEmpty ? stated[item] : name
    }

    /// Where a pattern finds most authors, those that it does not find are not there.
    mutating func unpin(_ item: Int) {
        nodes[item] = nil
        names[item] = stated[item]
    }

    /// The name that an attribute of the comment's element gives.
    private static func statedName(_ node: Int, _ attributes: [HTMLAttributeName], _ page: ItemPage) -> String? {
        for attribute in attributes {
            guard let value = page.tree.attribute(attribute, of: node) else { continue }
            var name = PlainText.withoutTags(value)
            // Markup that was escaped twice shows its tags only now.
            if name.utf8.contains(UInt8(ascii: "<")) { name = PlainText.withoutTags(name) }
            if !name.isEmpty, name.utf8.count < 70, name.utf8.contains(where: { $0 &- 0x30 >= 10 }) { return name }
        }
        return nil
    }

    private static func name(of item: Int, in slot: Int, isBest: Bool, _ page: ItemPage, _ bodies: BodyField) -> (String, Int)? {
        let body = bodies.nodes[item].map(page.subtree)
        for occurrence in page.slots.occurrences(in: slot, of: item) {
            let node = Int(occurrence.node)
            if body?.contains(node) ?? false || page.tree.end(of: node) - node > mostNodes { continue }
            let name = CommenterName.clean(text(of: node, page))
            guard !name.isEmpty, name.count <= 250 else { continue }
            if isBest, !page.isTemplate(name.utf8) || page.items.count < 3 { return (name, node) }
            if name.count <= 100, !CommenterName.isNoise(name), !page.isControl(name.utf8) { return (name, node) }
        }
        return nil
    }

    private static func text(of node: Int, _ page: ItemPage) -> String {
        page.tree.tag(of: node) == .meta ? page.tree.attribute(.content, of: node) ?? "" : page.text(node)
    }
}

extension AuthorField {
    private static func rankedSlots(_ page: ItemPage, _ dates: DateField, _ bodies: BodyField) -> [(worth: Double, slot: Int)] {
        var bySlot = [[Occurrence]](repeating: [], count: page.slots.slots.count)
        let sample = page.items.sample(Self.sampleSize)
        var datesBehindBody = 0
        for item in sample {
            if let date = dates.nodes[item], let body = bodies.nodes[item], date > body { datesBehindBody += 1 }
            gather(item, page, bodies, &bySlot)
        }
        let headersComeFirst = datesBehindBody * 2 <= sample.count
        var ranked: [(worth: Double, slot: Int)] = []
        for (slot, occurrences) in bySlot.enumerated() where !occurrences.isEmpty {
            ranked.append((worth(of: slot, occurrences, page, sample.count, headersComeFirst), slot))
        }
        ranked.sort { $0.worth != $1.worth ? $0.worth > $1.worth : $0.slot < $1.slot }
        return ranked
    }

    /// Adds the first node of each slot of an item that can be a name.
    private static func gather(_ item: Int, _ page: ItemPage, _ bodies: BodyField, _ bySlot: inout [[Occurrence]]) {
        let body = bodies.nodes[item].map(page.subtree)
        var order = 0
        var pictures: [String] = []
        for range in page.items.ranges(of: item) {
            for node in range where page.tree.records[node].tag == .img {
                if let text = page.tree.attribute(.alt, of: node), !text.isEmpty { pictures.append(TextKeys.words(text)) }
            }
        }
        for range in page.items.ranges(of: item) {
            for node in range {
                guard let slot = page.slots.slot(of: node), !(body?.contains(node) ?? false) else { continue }
                let tag = page.tree.records[node].tag
                if node == page.items.spans[item].lowerBound, page.tree.end(of: node) - node > 1 { continue }
                let isStated = tag == .meta
                if isStated {
                    guard isAuthorProperty(node, page) else { continue }
                } else {
                    guard page.tree.end(of: node) - node <= mostNodes, !neverNames.contains(tag) else { continue }
                    let characters = page.characters(node)
                    guard characters >= 1, characters <= mostCharacters else { continue }
                    order += 1
                }
                if bySlot[slot].last?.item == item { continue }
                let text = text(of: node, page)
                let name = CommenterName.clean(text)
                let key = TextKeys.words(name)
                let isPictureText = !key.isEmpty && pictures.contains { $0 == key || key.count > 2 && $0.contains(key) }
                bySlot[slot].append(
                    Occurrence(
                        item: item, node: node, text: text, name: name, order: isStated ? 0 : order,
                        isBehindBody: body.map { node > $0.lowerBound } ?? false, isPictureText: isPictureText,
                        holdsName: text != name && holdsElement(node, name, page)))
            }
        }
    }

    private static func holdsElement(_ node: Int, _ name: String, _ page: ItemPage) -> Bool {
        (node + 1..<page.tree.end(of: node)).contains { page.tree.tag(of: $0) != .text && page.text($0) == name }
    }

    private static func isAuthorProperty(_ node: Int, _ page: ItemPage) -> Bool {
        guard let parent = page.tree.parent(of: node) else { return false }
        return [node, parent].contains { page.tree.attribute(.itemprop, of: $0)?.contains("author") ?? false }
    }

    private static func worth(
        of slot: Int, _ occurrences: [Occurrence], _ page: ItemPage, _ items: Int, _ headersComeFirst: Bool
    ) -> Double {
        let count = Double(occurrences.count)
        func share(_ isSo: (Occurrence) -> Bool) -> Double { Double(occurrences.count(where: isSo)) / count }
        func mean(_ value: (Occurrence) -> Int) -> Double { Double(occurrences.reduce(0) { $0 + value($1) }) / count }
        let kind = page.slots.slots[slot]
        let node = occurrences[0].node
        let first = page.items.spans[occurrences[0].item].lowerBound
        var worth = 1.6 * count / Double(items)
        worth += 0.8 * Double(Set(occurrences.map(\.name)).count) / count
        worth -= 3 * share { isNoName($0.name, page) }
        worth += 1.2 * share(\.isPictureText)
        // An initial stands in the place of a picture.
        worth -= share { $0.name.count == 1 }
        let own: LabelTraits = kind.tag == .text ? [] : page.signals.traits[node]
        let isMarked = kind.property == .author || kind.tag == .a && page.tree.attribute(.rel, of: node) == "author"
        worth += own.contains(.authorName) || kind.property == .name || isMarked ? 1.2 : own.contains(.author) ? 0.5 : 0
        let around = chain(node, within: first, 3, page)
        let isNearAuthor = around.contains { page.signals.traits[$0].contains(.author) || isProperty($0, "author", page) }
        worth += isNearAuthor ? 0.7 : 0
        let isLinked = occurrences.prefix(5).contains { one in
            chain(one.node, within: page.items.spans[one.item].lowerBound, 2, page).contains { page.signals.own(.userLinks, $0) > 0 }
        }
        worth += isLinked ? 0.5 : 0
        worth += [.b, .strong, .cite, .h3, .h4, .h5, .h6].contains(kind.tag) ? 0.3 : 0
        worth += kind.tag == .a ? 0.25 : 0
        worth -= 0.06 * min(8, mean(\.order))
        if headersComeFirst { worth -= 0.6 * share(\.isBehindBody) }
        worth -= share { holdsClockOrYear($0.name) }
        let introduced = share { $0.text.utf8.count > $0.name.utf8.count + 2 && !$0.name.isEmpty && !$0.holdsName && hasIntroduction($0) }
        let isCut = share { $0.text != $0.name }
        worth += 1.2 * introduced - 0.5 * max(0, isCut - introduced)
        // The element inside is the better one.
        worth -= 0.4 * share(\.holdsName)
        worth += kind.property == .name && isNearAuthor ? 1.2 : 0
        worth -= own.contains(.subject) ? 0.8 : 0
        worth -= 0.5 * max(0, mean { wordCount($0.name) } - 3)
        worth -= own.contains(.standing) ? 0.8 : 0
        worth -= 0.01 * mean { $0.name.count }
        return worth
    }

    private static func isNoName(_ name: String, _ page: ItemPage) -> Bool {
        var name = name
        return name.isEmpty || name.count > 70 || wordCount(name) > 8 || CommenterName.isNoise(name) || page.isTemplate(name.utf8)
            || name.withUTF8 { ControlWords.isSaying($0) }
    }

    /// Whether "by" or a date was cut off, which nobody puts around anything but a name.
    private static func hasIntroduction(_ one: Occurrence) -> Bool {
        !one.text.hasPrefix(one.name) || one.text.utf8.count > one.name.utf8.count + 8 && one.text.utf8.contains { $0 &- 0x30 < 10 }
    }

    private static func wordCount(_ text: String) -> Int {
        var count = 0
        var isAfterGap = true
        for byte in text.utf8 {
            if byte != 0x20, isAfterGap { count += 1 }
            isAfterGap = byte == 0x20
        }
        return count
    }

    /// `10:11`, `10.11` or a year.
    private static func holdsClockOrYear(_ text: String) -> Bool {
        var digits = 0
        var run = 0
        var value = 0
        var isAfterMark = false
        var text = text
        return text.withUTF8 { bytes in
            for index in 0...bytes.count {
                let byte = index < bytes.count ? bytes[index] : 0x20
                if byte &- 0x30 < 10 {
                    run += 1
                    value = min(99_999, value * 10 + Int(byte - 0x30))
                    continue
                }
                if run == 4, (1900...2099).contains(value) { return true }
                if run == 2, isAfterMark, (1...2).contains(digits) { return true }
                isAfterMark = (byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")) && run > 0
                digits = run
                run = 0
                value = 0
            }
            return false
        }
    }

    private static func isProperty(_ node: Int, _ name: String, _ page: ItemPage) -> Bool {
        page.tree.attribute(.itemprop, of: node)?.contains(name) ?? false
    }

    /// A node and the elements around it, as far as they belong to the item.
    private static func chain(_ node: Int, within first: Int, _ levels: Int, _ page: ItemPage) -> [Int] {
        var chain = [node]
        var around = page.tree.parent(of: node)
        for _ in 0..<levels {
            guard let element = around, element >= first else { break }
            chain.append(element)
            around = page.tree.parent(of: element)
        }
        return chain
    }
}
