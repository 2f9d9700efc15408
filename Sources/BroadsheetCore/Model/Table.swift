/// Rows and columns.
public struct Table: Hashable, Sendable, Codable {
    /// The words above or below the table.
    public var caption: RichText?

    /// The rows, from top to bottom.
    public var rows: [Row]

    /// Creates a table.
    public init(caption: RichText? = nil, rows: [Row]) {
        self.caption = caption
        self.rows = rows
    }

    /// A row of cells.
    public struct Row: Hashable, Sendable, Codable {
        /// The cells, in reading order. A cell that a span from above covers is not repeated.
        public var cells: [Cell]

        /// Creates a row.
        public init(_ cells: [Cell]) { self.cells = cells }
    }

    /// A cell.
    public struct Cell: Hashable, Sendable {
        /// What the cell holds.
        public var blocks: [Block]

        /// Whether the cell names a row or a column.
        public var isHeader: Bool

        /// How many columns the cell takes up; at least 1.
        public var columnSpan: Int

        /// How many rows the cell takes up; at least 1.
        public var rowSpan: Int

        /// Creates a cell. Spans below 1 count as 1.
        public init(_ blocks: [Block], isHeader: Bool = false, columnSpan: Int = 1, rowSpan: Int = 1) {
            self.blocks = blocks
            self.isHeader = isHeader
            self.columnSpan = max(1, columnSpan)
            self.rowSpan = max(1, rowSpan)
        }
    }

    /// Whether the first row names the columns.
    public var hasHeaderRow: Bool {
        guard let first = rows.first, !first.cells.isEmpty else { return false }
        return first.cells.allSatisfy(\.isHeader)
    }
}

extension Table.Cell: Codable {
    private enum CodingKeys: String, CodingKey { case blocks, isHeader, columnSpan, rowSpan }

    /// Reads the canonical form; keys that are absent have their defaults.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try values.decode([Block].self, forKey: .blocks),
            isHeader: try values.decodeIfPresent(Bool.self, forKey: .isHeader) ?? false,
            columnSpan: try values.decodeIfPresent(Int.self, forKey: .columnSpan) ?? 1,
            rowSpan: try values.decodeIfPresent(Int.self, forKey: .rowSpan) ?? 1)
    }

    /// Writes the canonical form.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(blocks, forKey: .blocks)
        if isHeader { try values.encode(isHeader, forKey: .isHeader) }
        if columnSpan != 1 { try values.encode(columnSpan, forKey: .columnSpan) }
        if rowSpan != 1 { try values.encode(rowSpan, forKey: .rowSpan) }
    }
}
