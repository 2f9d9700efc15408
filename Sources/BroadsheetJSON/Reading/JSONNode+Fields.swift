public import BroadsheetCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

// What importers of records ask for. A value of another type than the format has is reported, and then counts as absent.
extension JSONNode {
    /// The text of a member; `nil` when it is absent or has no character.
    public func string(_ key: String, _ context: inout ImportContext) -> String? {
        guard let value = self[key] else { return nil }
        guard let text = value.string else {
            value.reportType(key, "a string", &context)
            return nil
        }
        return text.isEmpty ? nil : text
    }

    /// The id in a member: a string, or a number with all its digits.
    public func identifier(_ key: String, _ context: inout ImportContext) -> String? {
        guard let value = self[key] else { return nil }
        if let number = value.numberText { return number }
        return string(key, &context)
    }

    /// The whole number in a member: a number, or a string of digits.
    public func integer(_ key: String, _ context: inout ImportContext) -> Int? {
        guard let value = self[key] else { return nil }
        if let number = (value.numberText ?? value.string).flatMap(Self.integer) { return number }
        if value.string != "" { value.reportType(key, "a whole number", &context) }
        return nil
    }

    private static func integer(_ text: String) -> Int? {
        if let number = Int(text) { return number }
        guard let number = Double(text), number.rounded() == number, number.magnitude < 1e15 else { return nil }
        return Int(number)
    }

    /// Whether a member is `true` or 1; absent is false.
    public func flag(_ key: String, _ context: inout ImportContext) -> Bool {
        guard let value = self[key] else { return false }
        if let bool = value.bool { return bool }
        switch value.numberText {
        case "1": return true
        case "0": return false
        default:
            value.reportType(key, "true or false", &context)
            return false
        }
    }

    /// The elements of an array in a member; none when it is absent.
    public func list(_ key: String, _ context: inout ImportContext) -> [JSONNode] {
        guard let value = self[key] else { return [] }
        if value.kind != .array { value.reportType(key, "an array", &context) }
        return value.elements
    }

    /// The object in a member.
    public func object(_ key: String, _ context: inout ImportContext) -> JSONNode? {
        guard let value = self[key] else { return nil }
        if value.kind == .object { return value }
        value.reportType(key, "an object", &context)
        return nil
    }

    /// The texts of an array of strings in a member, or the one string there.
    public func strings(_ key: String, _ context: inout ImportContext) -> [String] {
        guard let value = self[key] else { return [] }
        if let text = value.string { return text.isEmpty ? [] : [text] }
        return list(key, &context).compactMap { element in
            if element.string == nil, element.kind != .null { element.reportType(key, "a string", &context) }
            return element.string.flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    /// The date in a member: in ISO 8601, or as seconds since 1970. Another text is kept as it is written.
    ///
    /// - Parameter isUTC: Whether a time without a zone is one in UTC.
    public func date(_ key: String, _ context: inout ImportContext, isUTC: Bool = false) -> PartialDate? {
        guard let value = self[key] else { return nil }
        if let number = value.numberText {
            if let date = Self.unixTime(number) { return date }
            value.reportType(key, "a date", &context)
            return nil
        }
        guard let text = string(key, &context) else { return nil }
        // Nine digits and more are seconds: the shortest dates without separators have eight.
        if (9...11).contains(text.utf8.count), text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let date = Self.unixTime(text) { return date }
        guard let date = PartialDate(iso: text) else {
            value.reportType(key, "a date in ISO 8601", &context)
            return PartialDate(unresolved: text)
        }
        guard isUTC, date.utcOffset == nil, date.minute != nil else { return date }
        return PartialDate(iso: text + "Z", original: text) ?? date
    }

    private static func unixTime(_ text: String) -> PartialDate? {
        if let seconds = Int(text) { return PartialDate(secondsSince1970: seconds) }
        guard let seconds = Double(text), seconds.magnitude < 1e12 else { return nil }
        let whole = seconds.rounded(.down)
        let nanoseconds = Int(((seconds - whole) * 1e6).rounded()) * 1000
        return PartialDate(secondsSince1970: Int(whole), nanosecond: nanoseconds == 0 ? nil : min(nanoseconds, 999_999_999))
    }

    /// The address in a member; `nil` when it is none.
    public func url(_ key: String, _ context: inout ImportContext) -> URL? {
        guard let text = string(key, &context) else { return nil }
        if let url = URL(string: text) { return url }
        self[key]?.reportType(key, "an address", &context)
        return nil
    }

    /// The address in a member as a link.
    public func link(_ key: String, _ context: inout ImportContext) -> Link? { string(key, &context).map { Link($0) } }

    /// The blocks of a text in a member.
    public func blocks(_ key: String, as format: FormatID, relativeTo base: URL? = nil, _ context: inout ImportContext) -> [Block] {
        string(key, &context).map { context.blocks($0, as: format, relativeTo: base) } ?? []
    }

    /// The line of text in a member.
    public func line(_ key: String, as format: FormatID = .plainText, _ context: inout ImportContext) -> RichText? {
        string(key, &context).flatMap { context.richText($0, as: format) }
    }

    /// Reports a value that is not of the type that the format has here. A record with a thousand of them is told of a few.
    public func reportType(_ key: String, _ wanted: String, _ context: inout ImportContext) {
        guard context.diagnostics.count < 32 else { return }
        context.report(
            Diagnostic(
                .warning, .unexpectedType, "“\(key)” should be \(wanted) and is \(kind.noun); it was not read.", at: location))
    }
}

extension Diagnostic.Code {
    /// A value of a record is of another type than the format has there.
    public static let unexpectedType: Self = "unexpected-type"
    /// An object has two members with one key; the last one counts.
    public static let duplicateKey: Self = "duplicate-key"
}
