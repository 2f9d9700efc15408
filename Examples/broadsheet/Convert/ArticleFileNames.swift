import Broadsheet
import Foundation

/// Names for files of one article each: `2024-05-06-rye-bread.md`.
///
/// A name is made of the day and the title alone, never of a path in the source. It holds letters, digits and hyphens, has a bounded length and is
/// used once; a second article of the same name gets a number.
struct ArticleFileNames {
    private let fileExtension: String
    private var counts: [String: Int] = [:]

    /// The longest slug, in bytes.
    private static let longestSlug = 80

    init(fileExtension: String) {
        self.fileExtension = fileExtension
    }

    mutating func name(for article: Article) -> String {
        let stem = "\(Self.day(article.published))-\(Self.slug(article))"
        var number = counts[stem, default: 0]
        var name = stem
        repeat {
            number += 1
            name = number == 1 ? stem : "\(stem)-\(number)"
        } while number > 1 && counts[name] != nil
        counts[stem] = number
        if number > 1 { counts[name] = 1 }
        return "\(name).\(fileExtension)"
    }

    private static func day(_ date: PartialDate?) -> String {
        guard let date, let year = date.year else { return "undated" }
        let parts = [String(format: "%04d", year)] + [date.month, date.day].compactMap { $0.map { String(format: "%02d", $0) } }
        return parts.joined(separator: "-")
    }

    private static func slug(_ article: Article) -> String {
        let title = article.title?.plainText ?? article.summary?.plainText ?? article.body.lazy.compactMap(\.firstWords).first ?? article.id
        var slug = ""
        for character in title.prefix(400).lowercased().precomposedStringWithCanonicalMapping {
            let kept = character.isLetter || character.isNumber ? String(character) : "-"
            if kept == "-", slug.isEmpty || slug.hasSuffix("-") { continue }
            if slug.utf8.count + kept.utf8.count > longestSlug { break }
            slug += kept
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug.isEmpty ? "untitled" : slug
    }
}

extension Block {
    /// The words of a paragraph or heading.
    fileprivate var firstWords: String? {
        switch self {
        case .paragraph(let text), .heading(_, let text): text.plainText
        default: nil
        }
    }
}
