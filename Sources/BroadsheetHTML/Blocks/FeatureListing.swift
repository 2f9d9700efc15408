package import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The blocks of a page with their features as one line of JSON: what the model of blocks is trained on.
///
/// `values` holds the columns of the matrix in Base64, each of `stride` bytes for `rows` blocks; `texts` and `words` are those of the blocks.
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
        writer.endObject()
        writer.endLine()
        return writer.takeBytes()
    }
}
