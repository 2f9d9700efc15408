import Foundation

@main
enum PageBenchmark {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        switch arguments.first {
        case "pages": PageRatio.run(paths: paths(arguments.dropFirst()))
        case "growth": Growth.run()
        case "memory": Memory.run(path: arguments.dropFirst().first ?? "")
        case "selectors": SelectorShare.run(path: arguments.dropFirst().first ?? "")
        case "texts": TextSpeed.run(paths: paths(arguments.dropFirst()))
        case "text-growth": TextSpeed.growth(paths: paths(arguments.dropFirst()))
        case "text-stream": TextSpeed.stream(path: arguments.dropFirst().first ?? "")
        case "text-archive":
            let megabytes = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 200
            TextArchive.write(to: arguments.dropFirst().first ?? "", megabytes: megabytes, paths: paths(arguments.dropFirst(3)))
        default:
            print(
                """
                usage: PageBenchmark pages FILE… | growth | memory FILE | selectors FILE | texts FILE… | text-growth FILE… | text-stream FILE
                       | text-archive OUT MEGABYTES FILE…
                In place of FILE… a - stands for paths on the standard input, one a line.
                """)
        }
    }

    private static func paths(_ arguments: ArraySlice<String>) -> [String] {
        arguments == ["-"] ? linesOfStandardInput() : Array(arguments)
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
