package import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The blocks of a page with their features as one line of JSON: what the model of blocks is trained on.
///
/// `values` holds the columns of the matrix in Base64, each of `stride` bytes for `rows` blocks; `texts` and `words` are those of the blocks.
/// `elements` and `element` tell where blocks stand: [the place of the parent, class, id], and for each block the place of its element.
/// `isThread` tells a forum's page, whose body is its first post and not chosen by the model; then the blocks of the comments are listed as well.
package enum FeatureListing {
    /// Writes the line of a page.
    package static func line(_ source: Source, name: String, context: inout ImportContext) throws(ImportError) -> [UInt8] {
        let reading = try PageReading(source, &context)
        let isThread = reading.discussion.openingPost != nil
        let body = reading.bodyReader(source)
        let blocks = isThread ? body.page : body.candidates
        let matrix = body.matrix(blocks, found: isThread ? [] : body.comments.found)
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("id")
        writer.string(name)
        writer.key("isThread")
        writer.bool(isThread)
        writer.key("features")
        writer.beginArray()
        for feature in BlockFeature.allCases { writer.string(feature.name) }
        writer.endArray()
        writer.key("rows")
        writer.number(matrix.rows)
        writer.key("stride")
        writer.number(matrix.stride)
        writer.key("values")
        writer.string(Data(matrix.values).base64EncodedString())
        writer.key("words")
        writer.beginArray()
        for block in blocks.blocks { writer.number(Int(block.words)) }
        writer.endArray()
        writer.key("texts")
        writer.beginArray()
        for row in blocks.blocks.indices { writer.string(String(decoding: blocks.text(of: row), as: UTF8.self)) }
        writer.endArray()
        writeLabels(blocks, reading.tree, to: &writer)
        writer.endObject()
        writer.endLine()
        return writer.takeBytes()
    }

    /// The elements above the blocks, each with the place of its parent in the list and its class and id; and for each block the place of its element.
    private static func writeLabels(_ blocks: PageBlocks, _ tree: HTMLTree, to writer: inout JSONWriter) {
        var places = [Int32](repeating: -1, count: tree.count)
        var count: Int32 = 0
        writer.key("elements")
        writer.beginArray()
        for node in 0..<tree.count where tree.records[node].tag != .text && blocks.holdsBlock(node) {
            places[node] = count
            count += 1
            writer.beginArray()
            writer.number(tree.parent(of: node).map { Int(places[$0]) } ?? -1)
            let isWholePage = ElementClass.isWholePage(tree.records[node].tag)
            writer.string(isWholePage ? "" : tree.attribute("class", of: node) ?? "")
            writer.string(isWholePage ? "" : tree.attribute("id", of: node) ?? "")
            writer.endArray()
        }
        writer.endArray()
        writer.key("element")
        writer.beginArray()
        for block in blocks.blocks { writer.number(Int(places[Int(block.element)])) }
        writer.endArray()
    }
}
