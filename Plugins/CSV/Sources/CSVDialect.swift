/// How cells and rows are set down.
///
/// Whatever the dialect, a cell that holds the separator, a quotation mark or a line break stands in quotation marks, and a quotation mark in it
/// is doubled, as RFC 4180 says.
public struct CSVDialect: Hashable, Sendable {
    /// What stands between two cells.
    public var separator: Separator

    /// What ends a row.
    public var lineEnding: LineEnding

    /// Whether a byte order mark goes in front. Some spreadsheets read UTF-8 only when there is one; other programs take it for a part of the
    /// first column's name.
    public var hasByteOrderMark: Bool

    /// Whether text that a spreadsheet would run as a formula gets an apostrophe in front: text that begins with `=`, `+`, `-`, `@`, a tab
    /// or a carriage return. Without it, a comment can make the reader's spreadsheet fetch addresses or start programs.
    public var guardsFormulas: Bool

    /// Creates a dialect; whatever is left out is as RFC 4180 says.
    public init(
        separator: Separator = .comma, lineEnding: LineEnding = .crlf, hasByteOrderMark: Bool = false, guardsFormulas: Bool = true
    ) {
        self.separator = separator
        self.lineEnding = lineEnding
        self.hasByteOrderMark = hasByteOrderMark
        self.guardsFormulas = guardsFormulas
    }

    /// Commas, and CRLF after each row.
    public static let csv = CSVDialect()
    /// Tabs, and LF after each row.
    public static let tsv = CSVDialect(separator: .tab, lineEnding: .lf)

    /// What stands between two cells.
    public enum Separator: UInt8, Hashable, Sendable {
        /// `,`
        case comma = 0x2c
        /// `;`, which spreadsheets expect where the comma parts a number's decimals.
        case semicolon = 0x3b
        /// The tab character.
        case tab = 0x09
    }

    /// What ends a row.
    public enum LineEnding: Hashable, Sendable {
        /// Carriage return and line feed, as RFC 4180 asks for.
        case crlf
        /// Line feed alone.
        case lf
    }
}
