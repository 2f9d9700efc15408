internal import BroadsheetCore

/// Reads pictures, films and sounds that come with an entry: Media RSS, enclosures, iTunes images.
struct FeedMedia {
    /// What belongs to the text: films and sounds, each once.
    private(set) var blocks: [Block] = []

    /// The picture that stands for the entry.
    private(set) var leadImage: Media?

    private var seen: Set<String> = []

    /// Reads everything that an entry has.
    init(_ entry: XMLRecord.Element) {
        for element in entry.children {
            switch (element.name, element.namespace) {
            case ("group", .media?): for inner in element.children { take(inner, group: element) }
            case (_, .media?): take(element, group: entry)
            case ("enclosure", nil), ("enclosure", .rss1?): take(element.attribute("url"), type: element.attribute("type"), element)
            case ("link", .atom?) where element.attribute("rel") == "enclosure":
                take(element.attribute("href"), type: element.attribute("type"), element)
            case ("image", .itunes?): takeImage(element.attribute("href"), element)
            default: continue
            }
        }
    }

    private mutating func take(_ element: XMLRecord.Element, group: XMLRecord.Element) {
        guard element.namespace == .media else { return }
        switch element.name {
        case "thumbnail": takeImage(element.attribute("url"), element)
        case "content":
            let type = element.attribute("type") ?? element.attribute("medium").map { $0 + "/" }
            take(element.attribute("url"), type: type, element, group: group)
            for thumbnail in element.children("thumbnail", in: .media) { takeImage(thumbnail.attribute("url"), thumbnail) }
        default: return
        }
    }

    private mutating func takeImage(_ address: String?, _ element: XMLRecord.Element) {
        guard leadImage == nil, let address, !address.isEmpty else { return }
        leadImage = Self.media(.image, address, element)
    }

    private mutating func take(_ address: String?, type: String?, _ element: XMLRecord.Element, group: XMLRecord.Element? = nil) {
        guard let address = address?.trimmingWhitespace(), !address.isEmpty, seen.insert(address).inserted else { return }
        let kind: Media.Kind
        switch (type ?? "").prefix(while: { $0 != "/" }) {
        case "audio": kind = .audio
        case "video": kind = .video
        case "image": return takeImage(address, element)
        default: return
        }
        let caption = element.words("description", in: .media) ?? group?.words("description", in: .media)
        let credit = element.words("credit", in: .media) ?? group?.words("credit", in: .media)
        blocks.append(
            .figure(
                Figure([Self.media(kind, address, element)], caption: caption.map { RichText($0) }, credit: credit.map { RichText($0) })))
    }

    private static func media(_ kind: Media.Kind, _ address: String, _ element: XMLRecord.Element) -> Media {
        Media(
            kind: kind, source: Link(address), alternativeText: element.words("title", in: .media),
            width: element.attribute("width").flatMap { Int($0) }, height: element.attribute("height").flatMap { Int($0) })
    }
}
