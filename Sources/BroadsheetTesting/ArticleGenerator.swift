public import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Makes articles for tests of laws that hold for every article, such as that reading what was written gives the same article.
///
/// The articles have every sort of block, style, date and comment, and texts that are hard on formats: quotation marks, control characters,
/// characters of several code units, scripts that run from right to left, separators that some formats take for the end of a line. The same seed
/// gives the same articles on every platform.
///
/// ```swift
/// @Test(arguments: 0..<200 as Range<UInt64>)
/// func roundTrip(seed: UInt64) throws {
///     var generator = ArticleGenerator(seed: seed)
///     let article = generator.article()
///     …
/// }
/// ```
public struct ArticleGenerator: Sendable {
    /// How deeply blocks nest at most; a list in a quote is two levels.
    public let nesting: Int

    var random: SplitMix64

    /// Creates a generator.
    ///
    /// - Parameters:
    ///   - seed: Any number; it stands for the articles that come out.
    ///   - nesting: How deeply blocks nest at most.
    public init(seed: UInt64, nesting: Int = 4) {
        random = SplitMix64(state: seed)
        self.nesting = nesting
    }

    /// The next article.
    public mutating func article() -> Article {
        Article(
            id: maybe { $0.choose(["", "article-1", "https://example.org/a?b=c&d=\"e\"", "🗞"]) },
            title: maybe { $0.richText() },
            subtitle: maybe { $0.richText() },
            summary: maybe { $0.richText() },
            authors: several(0...3) { $0.contributor() },
            published: maybe { $0.date() },
            modified: maybe { $0.date() },
            canonicalURL: maybe { URL(string: $0.choose(Self.addresses)) } ?? nil,
            site: maybe { generator in Site(name: generator.text(), link: generator.maybe { $0.link() }) },
            section: maybe { $0.text() },
            tags: several(0...3) { $0.text() },
            language: maybe { $0.choose(["de", "pt-BR", "zh-Hant", "x"]) },
            licence: maybe { $0.choose(["CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/", ""]) },
            leadImage: maybe { $0.media() },
            access: maybe { $0.choose([.free, .paywalled, .partial]) },
            kind: maybe { $0.choose([.article, .forum, .product, .listing, .collection, .documentation, .service, "recipe"]) },
            body: blocks(0...6, depth: 1),
            discussion: maybe { $0.discussion() },
            evidence: evidence())
    }

    private mutating func evidence() -> [ArticleField: Evidence] {
        let fields: [ArticleField] = [.title, .authors, .published, .body, "a field of one's own"]
        var evidence: [ArticleField: Evidence] = [:]
        for field in fields where chance(3) {
            evidence[field] = Evidence(
                sources: several(0...2) { $0.text() }, confidence: maybe { $0.choose([0, 0.1, 0.5, 1e-9, 1]) },
                alternatives: several(0...2) { .init(value: $0.text(), source: $0.text()) })
        }
        return evidence
    }

    mutating func contributor() -> Contributor {
        Contributor(
            name: text(), kind: maybe { $0.choose([.person, .organization]) }, role: maybe { $0.text() }, link: maybe { $0.link() })
    }

    /// A date with any of its parts known, down to nothing but words.
    public mutating func date() -> PartialDate {
        let precision = random.below(8)
        let words = maybe { $0.choose(["3 years ago", "6. Mai", "", "“yesterday”\n"]) }
        let offset = precision >= 4 ? maybe { $0.choose([0, 7200, -12_600, 20_700, -1800]) } : nil
        let date = PartialDate(
            year: precision > 0 ? maybe { $0.choose([0, 33, 1969, 2024, 9999]) } ?? (precision == 1 ? 2000 : nil) : nil,
            month: precision > 1 ? 1 + random.below(12) : nil,
            day: precision > 2 ? 1 + random.below(28) : nil,
            hour: precision > 3 ? random.below(24) : nil,
            minute: precision > 3 ? random.below(60) : nil,
            second: precision > 4 ? random.below(61) : nil,
            nanosecond: precision > 5 ? choose([0, 1, 500_000_000, 120_000_000, 999_999_999]) : nil,
            utcOffset: offset, original: words)
        return date ?? PartialDate(unresolved: words ?? "long ago")
    }

    mutating func link() -> Link {
        Link(choose(Self.addresses + ["", "no address", "javascript:alert('1')"]), title: maybe { $0.text() })
    }

    mutating func media() -> Media {
        Media(
            kind: choose([.image, .video, .audio]), source: link(), alternativeText: maybe { $0.text() }, width: maybe { $0.number() },
            height: maybe { $0.number() })
    }

    mutating func number() -> Int { choose([0, 1, 2, 640, 65_536, -1, .max, .min]) }

    private static let addresses = [
        "https://example.org/", "https://example.org/a/b.html?c=d&e=%20f#g", "/relative", "mailto:a@example.org", "https://exämple.org/ü",
    ]
}

extension ArticleGenerator {
    mutating func chance(_ outOf: Int) -> Bool { random.below(outOf) == 0 }

    mutating func choose<Value>(_ values: [Value]) -> Value { values[random.below(values.count)] }

    mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? { chance(2) ? make(&self) : nil }

    mutating func several<Value>(_ range: ClosedRange<Int>, _ make: (inout Self) -> Value) -> [Value] {
        (0..<range.lowerBound + random.below(range.count)).map { _ in make(&self) }
    }
}

/// The generator of random numbers by Steele, Lea and Flood: small, and the same everywhere.
struct SplitMix64: Sendable {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        mixed ^= mixed >> 31
        return Int(mixed % UInt64(max(1, bound)))
    }
}
