internal import BroadsheetCore

/// Reads pictures, films, sounds and embedded content from their elements.
struct MediaReader {
    let tree: HTMLTree
    let links: LinkResolver

    /// Pictures with a side of at most this many pixels are icons, spacers or counters.
    private static let iconSize = 64

    /// The picture of an `img`: the largest variant among `srcset`, the lazy-loading attributes in use, and `src`. `nil` for icons and placeholders.
    func image(_ node: Int) -> Media? {
        let width = size(.width, of: node)
        let height = size(.height, of: node)
        if let width, width <= Self.iconSize { return nil }
        if let height, height <= Self.iconSize { return nil }
        if let label = tree.attributeBytes(.class, of: node), Self.holdsWord(label, of: Self.decorationLabels) { return nil }
        guard let source = source(of: node), !Self.isDecoration(fileOf: source) else { return nil }
        let alternative = tree.attribute(.alt, of: node).flatMap { $0.isEmpty ? nil : $0 }
        return Media(kind: .image, source: Link(source), alternativeText: alternative, width: width, height: height)
    }

    private static let emojis = WordTable(words: "emoji emojis emoticon smiley smilie smilies smileys")
    private static let longestEmoji = 40

    /// The text of a picture that stands for a sign in a sentence, such as `:D`; `nil` for all other pictures.
    func emoji(_ node: Int) -> String? {
        guard let text = tree.attribute(.alt, of: node), !text.isEmpty, text.utf8.count <= Self.longestEmoji else { return nil }
        if let label = tree.attributeBytes(.class, of: node), Self.holdsWord(label, of: Self.emojis) { return text }
        let file = WebAddress.path(of: tree.attribute(.src, of: node) ?? "")
        return Self.holdsWord(file.utf8, of: Self.emojis) ? text : nil
    }

    private func source(of node: Int) -> String? {
        var candidates: [String] = []
        for name in [HTMLAttributeName.srcset, .dataSrcset] {
            if let set = tree.attribute(name, of: node), let largest = SourceSet.largest(in: set) { candidates.append(largest) }
        }
        if let parent = tree.parent(of: node), tree.tag(of: parent) == .picture {
            for sibling in tree.children(of: parent) where tree.tag(of: sibling) == .source {
                for name in [HTMLAttributeName.srcset, .dataSrcset] {
                    if let set = tree.attribute(name, of: sibling), let largest = SourceSet.largest(in: set) { candidates.append(largest) }
                }
            }
        }
        for name in [HTMLAttributeName.dataSrc, .dataLazySrc, .dataOriginal, .src] {
            if let source = tree.attribute(name, of: node) { candidates.append(source) }
        }
        return candidates.lazy.filter { !$0.hasPrefix("data:") && !$0.hasPrefix("about:") }.compactMap(links.resolve).first
    }

    private func size(_ name: HTMLAttributeName, of node: Int) -> Int? {
        guard let text = tree.attribute(name, of: node) else { return nil }
        let digits = text.hasSuffix("px") ? text.dropLast(2) : text[...]
        return Int(digits).flatMap { (1...100_000).contains($0) ? $0 : nil }
    }

    private static let decorations = WordTable(words: "avatar icon icons emoji smiley gravatar spacer sprite pixel")
    private static let decorationLabels = WordTable(words: "avatar icon icons emoji smiley gravatar spacer sprite pixel logo")

    private static func isDecoration(fileOf source: String) -> Bool {
        holdsWord((WebAddress.path(of: source).split(separator: "/").last ?? "").utf8, of: decorations)
    }

    /// Whether one of the words of a label or address, in any case, is in a table.
    private static func holdsWord(_ label: some Sequence<UInt8>, of table: WordTable) -> Bool {
        var word: [UInt8] = []
        for byte in label {
            if (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 {
                word.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
            } else {
                if !word.isEmpty, table.contains(word) { return true }
                word.removeAll(keepingCapacity: true)
            }
        }
        return !word.isEmpty && table.contains(word)
    }

    /// The film or sound of a `video` or `audio`.
    func recording(_ node: Int) -> Media? {
        let kind: Media.Kind = tree.tag(of: node) == .video ? .video : .audio
        let sources = [node] + tree.descendants(of: node).filter { tree.tag(of: $0) == .source }
        let address = sources.lazy.compactMap { tree.attribute(.src, of: $0) }.filter { !$0.hasPrefix("blob:") }.compactMap(links.resolve)
            .first
        return address.map { Media(kind: kind, source: Link($0), width: size(.width, of: node), height: size(.height, of: node)) }
    }

    /// The content that an `iframe` shows, when it comes from a service whose content people embed on purpose.
    func embed(_ node: Int) -> Embed? {
        let address = [HTMLAttributeName.src, .dataSrc].lazy.compactMap { tree.attribute($0, of: node) }.compactMap(links.resolve).first
        guard let address, let provider = Self.provider(of: WebAddress.host(of: address)) else { return nil }
        let title = tree.attribute(.title, of: node).flatMap { $0.isEmpty ? nil : $0 }
        return Embed(source: Link(address), provider: provider, title: title)
    }

    private static let providers = [
        "youtube.com", "youtube-nocookie.com", "vimeo.com", "dailymotion.com", "twitch.tv", "ted.com", "soundcloud.com", "spotify.com",
        "bandcamp.com", "mixcloud.com", "twitter.com", "x.com", "instagram.com", "facebook.com", "tiktok.com", "reddit.com", "google.com",
        "openstreetmap.org", "codepen.io", "jsfiddle.net", "slideshare.net", "speakerdeck.com", "issuu.com", "scribd.com", "datawrapper.de",
        "dwcdn.net", "flourish.studio", "infogram.com", "archive.org", "arte.tv", "peertube.tv", "rutube.ru", "bilibili.com",
    ]

    private static func provider(of host: String) -> String? {
        providers.first { host == $0 || host.hasSuffix("." + $0) }
    }
}
