import BroadsheetCore
import BroadsheetXML

/// The record reader by itself, over layouts of its own, and the dialect that says it knows the input best.
enum XMLTarget: Target {
    private static let registry: FormatRegistry = {
        var registry = FormatRegistry()
        registry.register(.xmlFormats())
        return registry
    }()

    static func run(_ input: [UInt8]) {
        let source = Source(bytes: input)
        read(
            source, input.count,
            RecordLayout(containers: [["rss", "channel"], ["feed"], ["disqus"], ["posts"]], unnested: ["item", "row"]))
        read(source, input.count, .document)
        do throws(ImportError) {
            let probe = try source.probe()
            let sure = registry.importers.filter { $0.confidence(for: probe) > .needsMoreData }
            for importer in sure { check(importer, input) }
        } catch {}
    }

    private static func read(_ source: Source, _ count: Int, _ layout: RecordLayout) {
        do throws(ImportError) {
            var reader = try XMLRecordReader(source, layout: layout, limits: Limits(bytes: 1 << 20, nodes: 100_000))
            var records = 0
            while let result = reader.next() {
                records += 1
                precondition(records <= count * 3 + 16, "The reader does not come forward.")
                guard case .success(let record) = result else { continue }
                var open = [record.root]
                while let element = open.popLast() {
                    _ = (element.name, element.namespace, element.language, element.attribute("id"))
                    open += Array(element.children)
                }
                _ = record.root.text
            }
        } catch {}
    }
}
