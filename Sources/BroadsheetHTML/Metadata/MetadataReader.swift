internal import BroadsheetCore

enum MetadataReader {
    static func read(_ tree: HTMLTree, source: Source, commentRegions: [Range<Int>], context: inout ImportContext) -> PageMetadata {
        var metadata = PageMetadata()
        for node in 0..<tree.count where tree.tag(of: node) == .title {
            metadata.title = tree.text(of: node)
            break
        }
        return metadata
    }
}
