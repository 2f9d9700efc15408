import Broadsheet
import BroadsheetHTML
import Foundation

/// Probabilities of the blocks of pages by the id of their request, in place of the model's: how a model is tried on pages that it was not trained on.
struct BlockProbabilities: Sendable {
    private var pages: [String: [Float]] = [:]

    /// No page has any.
    init() {}

    /// Reads lines such as `{"id": "7", "probabilities": "…"}`, with 32-bit floats in Base64.
    init(path: String) throws(CommandFailure) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(.input, "\(path): The file cannot be read.")
        }
        for line in data.split(separator: 0x0a) {
            guard let page = try? JSONDecoder().decode(Page.self, from: line) else {
                throw CommandFailure(.input, "\(path): A line is not of the form that is expected.")
            }
            pages[page.id] = page.probabilities.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
        }
    }

    private struct Page: Decodable {
        var id: String
        var probabilities: Data
    }

    /// A registry that takes a page's probabilities from here, if they are known.
    func applied(to registry: FormatRegistry, id: String) -> FormatRegistry {
        guard let probabilities = pages[id] else { return registry }
        var registry = registry
        registry.values.blockProbabilities = probabilities
        return registry
    }
}
