import Foundation

@main
enum PageBenchmark {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        switch arguments.first {
        case "pages": PageRatio.run(paths: arguments.dropFirst() == ["-"] ? linesOfStandardInput() : Array(arguments.dropFirst()))
        case "growth": Growth.run()
        case "memory": Memory.run(path: arguments.dropFirst().first ?? "")
        case "selectors": SelectorShare.run(path: arguments.dropFirst().first ?? "")
        default: print("usage: PageBenchmark pages FILE… | pages - | growth | memory FILE | selectors FILE")
        }
    }

    private static func linesOfStandardInput() -> [String] {
        var lines: [String] = []
        while let line = readLine() { lines.append(line) }
        return lines
    }

    static func seconds(_ work: () -> Void) -> Double {
        let duration = ContinuousClock().measure(work)
        return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}
