import BroadsheetCore
import Testing

@Suite struct ConcurrentArticlesTests {
    /// Records whose work takes the longer the earlier they come; every seventh is broken, and each article is told how many came before it.
    private struct Numbers: RecordWorkIterator {
        var number = 0
        let count: Int
        var settledCount = 0

        var bytesRead: Int? { number * 10 }

        mutating func nextWork() -> RecordWork? {
            guard number < count else { return nil }
            number += 1
            return RecordWork(size: 10_000) { [number] in
                if number % 7 == 0 { return [.rejected(ImportError(.malformed, "Record \(number) is broken."))] }
                var waste = 0
                for step in 0..<(number % 13) * 1000 { waste ^= step }
                return [.article(Imported(article: Article(id: "\(number + waste &- waste)"), format: "numbers"))]
            }
        }

        mutating func settle(_ items: [ArticleStream.Item]) -> [ArticleStream.Item] {
            items.map { item in
                guard case .article(var imported) = item else { return item }
                imported.article.section = "\(settledCount)"
                settledCount += 1
                return .article(imported)
            }
        }

        mutating func finish() -> [ArticleStream.Item] { [.article(Imported(article: Article(id: "end"), format: "numbers"))] }
    }

    private func name(_ item: ArticleStream.Item) -> String {
        switch item {
        case .article(let imported): "\(imported.article.id) \(imported.article.section ?? "")"
        case .rejected(let error): error.message
        }
    }

    @Test func theOrderIsThatOfTheSource() async {
        let expected = ArticleStream(working: Numbers(count: 500)).map(name)
        #expect(expected.count == 501)
        #expect(expected[6] == "Record 7 is broken.")
        #expect(expected.last == "end ")
        for jobs in [1, 2, 5] {
            var names: [String] = []
            for await item in ArticleStream(working: Numbers(count: 500)).concurrent(jobs: jobs) { names.append(name(item)) }
            #expect(names == expected)
        }
    }

    @Test func otherStreamsAreReadAsTheyAre() async {
        let item = ArticleStream.Item.article(Imported(article: Article(id: "a"), format: "numbers"))
        var names: [String] = []
        for await item in ArticleStream(CollectionOfOne(item).makeIterator()).concurrent(jobs: 4) { names.append(name(item)) }
        #expect(names == ["a "])
    }

    @Test func readingGoesNoFurtherThanTheJobs() async {
        var articles = ArticleStream(working: Numbers(count: .max)).concurrent(jobs: 3).makeAsyncIterator()
        _ = await articles.next()
        // Three batches under way and the one that was settled, of thirteen or fourteen records of ten thousand bytes.
        #expect((1...600).contains(articles.bytesRead ?? 0))
    }

    @Test func aCancelledTaskStopsReading() async {
        let task = Task {
            var count = 0
            for await _ in ArticleStream(working: Numbers(count: .max)).concurrent(jobs: 2) { count += 1 }
            return count
        }
        task.cancel()
        #expect(await task.value < .max)
    }
}
