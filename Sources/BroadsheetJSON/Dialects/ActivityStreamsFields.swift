import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

// What the members of an object of ActivityStreams mean, in the several forms that each may have.
extension ActivityStreamsDialect {
    /// The address of an actor.
    static func actor(_ node: JSONNode) -> String? {
        let actor = (node["attributedTo"] ?? node["actor"])?.values.first
        return actor?.string ?? actor?["id"]?.string
    }

    func author(_ node: JSONNode, _ context: inout ImportContext) -> Contributor? {
        guard let actor = (node["attributedTo"] ?? node["actor"])?.values.first else { return nil }
        if let address = actor.string { return Contributor(named: address, link: address) }
        let name = actor.string("name", &context) ?? actor.string("preferredUsername", &context)
        return Contributor(named: name, link: actor["url"]?.string ?? actor["id"]?.string)
    }

    /// The page of an object: `url` is an address, a link, or several of them, of which the one to HTML is the page.
    func address(_ node: JSONNode, _ context: inout ImportContext) -> String? {
        let urls = node["url"]?.values ?? []
        let url = urls.first { $0["mediaType"]?.string == "text/html" } ?? urls.first
        return url?.string ?? url?["href"]?.string ?? node["id"]?.string
    }

    /// What a page that stands for a link leads to: the link attached to it, or its address where that is on another host than the page.
    func target(_ node: JSONNode, _ context: inout ImportContext) -> String? {
        guard Self.type(node) == "Page" else { return nil }
        let attached = node["attachment"]?.values.first { Self.type($0) == "Link" }
        if let link = attached?["href"]?.string { return link }
        guard let page = address(node, &context), let host = URL(string: page)?.host(), let id = node["id"]?.string,
            let own = URL(string: id)?.host(), own != host
        else { return nil }
        return page
    }

    /// A text: as it is, or in the first of its languages.
    func text(_ node: JSONNode, _ key: String, _ context: inout ImportContext) -> String? {
        node.string(key, &context) ?? node[key + "Map"]?.members.first?.value.string
    }

    func image(_ node: JSONNode, _ context: inout ImportContext) -> Media? {
        guard let image = node["image"]?.values.first, let address = image.string ?? address(image, &context) else { return nil }
        return Media(kind: .image, source: Link(address), alternativeText: image.kind == .object ? text(image, "name", &context) : nil)
    }

    func tags(_ node: JSONNode) -> [String] {
        (node["tag"]?.values ?? []).compactMap { tag in
            guard Self.type(tag) == "Hashtag", let name = tag["name"]?.string, name != "#" else { return nil }
            return name.hasPrefix("#") ? String(name.dropFirst()) : name
        }.filter { !$0.isEmpty }
    }

    func language(_ node: JSONNode) -> String? {
        if let language = node["language"]?["identifier"]?.string, !language.isEmpty, language != "und" { return language }
        guard let map = node["contentMap"]?.members, map.count == 1 else { return nil }
        return map[0].key == "und" || map[0].key.isEmpty ? nil : map[0].key
    }

    func body(_ node: JSONNode, _ context: inout ImportContext) -> [Block] {
        let base = address(node, &context).flatMap { URL(string: $0) }
        let text = text(node, "content", &context)
        let format: FormatID =
            switch node["mediaType"]?.string {
            case "text/markdown": .markdown
            case "text/plain": .plainText
            default: .html
            }
        var blocks = text.map { context.blocks($0, as: format, relativeTo: base) } ?? []
        var media: [Media] = []
        for attachment in node["attachment"]?.values ?? [] {
            guard let address = address(attachment, &context) else { continue }
            let type = attachment["mediaType"]?.string ?? ""
            let kind: Media.Kind? =
                type.hasPrefix("video/")
                ? .video
                : type.hasPrefix("audio/") ? .audio : type.hasPrefix("image/") || Self.type(attachment) == "Image" ? .image : nil
            guard let kind else { continue }
            media.append(
                Media(
                    kind: kind, source: Link(address), alternativeText: attachment.string("name", &context),
                    width: attachment.integer("width", &context), height: attachment.integer("height", &context)))
        }
        if !media.isEmpty { blocks.append(.figure(Figure(media))) }
        let options = ((node["oneOf"] ?? node["anyOf"])?.values ?? []).compactMap { $0["name"]?.string }.filter { !$0.isEmpty }
        if !options.isEmpty { blocks.append(.list(List(items: options.map { List.Item([.paragraph($0)]) }))) }
        return blocks
    }
}

extension JSONNode {
    /// The elements of an array, or the one value that stands for a list of one.
    var values: [JSONNode] { kind == .array ? elements : [self] }
}
