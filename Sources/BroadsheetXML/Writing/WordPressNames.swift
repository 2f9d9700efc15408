internal import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The names that WordPress tells terms, people and posts apart by: small letters, digits and hyphens.
struct WordPressNames {
    private var given: [String: String] = [:]
    private var used: Set<String> = []
    private var counts: [String: Int] = [:]

    /// The name of a term, which no other term of the same kind has.
    mutating func name(of term: String, in domain: String) -> String {
        let key = "\(domain) \(term)"
        if let name = given[key] { return name }
        let slug = Self.slug(of: term)
        let name = unused(slug.isEmpty ? "term" : slug, in: domain)
        given[key] = name
        return name
    }

    /// A login, which no other person has: the name, or a number where the name has letters that are not allowed there.
    mutating func login(of person: String, number: Int) -> String {
        let slug = Self.slug(of: person)
        let isLogin = !slug.isEmpty && slug.utf8.count <= 50 && !slug.utf8.contains(UInt8(ascii: "%"))
        return unused(isLogin ? slug : "author-\(number)", in: "")
    }

    /// The name that a post has in its address, as far as it tells posts apart; else one made of its title; `nil` without either.
    static func name(of article: Article) -> String? {
        let parts = article.canonicalURL?.path.split(separator: "/").reversed() ?? []
        for part in parts {
            let dot = part.lastIndex(of: ".") ?? part.endIndex
            let isEnding = part[dot...].utf8.count <= 6
            let slug = slug(of: String(isEnding ? part[..<dot] : part))
            if !slug.isEmpty, slug != "index", slug != "default" { return slug }
        }
        let slug = slug(of: article.title?.plainText ?? "")
        return slug.isEmpty ? nil : slug
    }

    /// Letters of other scripts are escaped, as WordPress has them; what is neither letter nor digit becomes a hyphen between those that are.
    static func slug(of text: String) -> String {
        var slug = ""
        var needsHyphen = false
        for scalar in text.unicodeScalars {
            let lowercase = scalar.properties.lowercaseMapping
            var part = needsHyphen ? "-" : ""
            for byte in lowercase.utf8 {
                switch byte {
                case 0x30...0x39, 0x61...0x7a: part.unicodeScalars.append(Unicode.Scalar(byte))
                case 0x80...: part += "%" + String(byte, radix: 16)
                default: continue
                }
            }
            if part.utf8.count == (needsHyphen ? 1 : 0) {
                needsHyphen = !slug.isEmpty
                continue
            }
            // WordPress has room for 200 bytes.
            if slug.utf8.count + part.utf8.count > 200 { break }
            slug += part
            needsHyphen = false
        }
        return slug
    }

    private mutating func unused(_ slug: String, in domain: String) -> String {
        var name = slug
        while !used.insert("\(domain) \(name)").inserted {
            counts["\(domain) \(slug)", default: 1] += 1
            name = "\(slug)-\(counts["\(domain) \(slug)"] ?? 1)"
        }
        return name
    }
}
