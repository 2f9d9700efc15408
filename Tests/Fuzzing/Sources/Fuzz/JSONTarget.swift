import BroadsheetCore
import BroadsheetJSON

/// The pull reader by itself, and the dialect that says it knows the input best.
enum JSONTarget: Target {
    private static let registry: FormatRegistry = {
        var registry = FormatRegistry()
        registry.register(.jsonDialects)
        registry.register(JSONLinesImporter())
        registry.register(JSONImporter())
        return registry
    }()

    static func run(_ input: [UInt8]) {
        let source = Source(bytes: input)
        do throws(ImportError) { try readWhole(source) } catch {}
        do throws(ImportError) { try enter(source, input.count) } catch {}
        do throws(ImportError) {
            let probe = try source.probe()
            let sure = registry.importers.filter { $0.confidence(for: probe) > .needsMoreData }
            for importer in sure.isEmpty ? registry.importers.suffix(2) : sure[...] {
                check(importer, input, isOwnForm: importer.format == .json || importer.format == .jsonLines)
            }
        } catch {}
    }

    /// Values at the top, each read whole and walked through.
    private static func readWhole(_ source: Source) throws(ImportError) {
        var reader = try JSONPullReader(source, limits: Limits(bytes: 1 << 20, nodes: 100_000))
        while try reader.nextElement() {
            do throws(ImportError) {
                var open = [try reader.readValue()]
                while let node = open.popLast() {
                    _ = (node.string, node.numberText, node.bool, node.location)
                    open += node.elements + node.members.map(\.value)
                }
            } catch {
                // The next value is read all the same.
                continue
            }
        }
    }

    /// Containers are entered as far as they go; every third value is passed over.
    private static func enter(_ source: Source, _ count: Int) throws(ImportError) {
        var reader = try JSONPullReader(source)
        var isObject: [Bool] = []
        var steps = 0
        while true {
            steps += 1
            precondition(steps <= count * 3 + 16, "The reader does not come forward.")
            let isThere = isObject.last == true ? try reader.nextKey() != nil : try reader.nextElement()
            guard isThere else {
                if isObject.popLast() == nil { return }
                continue
            }
            let kind = try reader.peekKind()
            if steps % 3 == 0 {
                try reader.skipValue()
            } else if kind == .object || kind == .array {
                try reader.enter()
                isObject.append(kind == .object)
            } else {
                _ = try reader.readValue()
            }
        }
    }
}
