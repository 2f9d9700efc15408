/// What the page's relations and its root element say: the canonical address, the licence, the language.
struct LinkSource: MetadataSource {
    func collect(from page: PageView, into candidates: inout Candidates) {
        candidates.add(.language, "html lang", Weight.sure, page.declaredLanguage)
        for node in page.links {
            guard let relation = page.tree.attribute(.rel, of: node)?.lowercased(), let address = page.tree.attribute(.href, of: node),
                !address.isEmpty
            else { continue }
            let words = relation.split(separator: " ")
            if words.contains("canonical") { candidates.add(.canonicalURL, "link canonical", Weight.sure, page.resolve(address)) }
            if words.contains("license") {
                candidates.add(
                    .licence, "rel license", page.tree.tag(of: node) == .link ? Weight.strong : Weight.good, page.resolve(address))
            }
            if words.contains("image_src") {
                candidates.images.append(ImageCandidate(source: "link image_src", weight: Weight.faint, address: address))
            }
        }
    }
}
