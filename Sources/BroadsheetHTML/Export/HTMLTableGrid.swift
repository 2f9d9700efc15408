import BroadsheetCore

/// The places of a table's cells, with spans cut where HTML would call them an error: over another cell, past the last row, over columns in
/// which no cell begins.
struct HTMLTableGrid {
    struct Placement {
        var column: Int
        var columnSpan: Int
        var rowSpan: Int
    }

    /// The rows that hold cells; the placements are in the order of their cells.
    let rows: [Table.Row]
    private(set) var placements: [[Placement]] = []

    /// The spans that the HTML standard allows at most.
    private static let mostColumns = 1_000

    init(_ table: Table) {
        rows = table.rows.filter { !$0.cells.isEmpty }
        var rowsBefore = [0]
        for row in table.rows { rowsBefore.append(rowsBefore[rowsBefore.count - 1] + (row.cells.isEmpty ? 0 : 1)) }
        // What reaches down from above, ordered by column. Only so much work is done for it, so that spans made to do harm end early.
        var hanging: [(columns: Range<Int>, rowsLeft: Int)] = []
        var work = 10_000 + 32 * rows.reduce(0) { $0 + $1.cells.count }
        for (original, row) in table.rows.enumerated() where !row.cells.isEmpty {
            work -= hanging.count
            if work < 0 { hanging.removeAll() }
            var placed: [Placement] = []
            var kept: [(columns: Range<Int>, rowsLeft: Int)] = []
            var next = 0
            var column = 0
            for cell in row.cells {
                while next < hanging.count, hanging[next].columns.lowerBound <= column {
                    column = max(column, hanging[next].columns.upperBound)
                    if hanging[next].rowsLeft > 1 { kept.append((hanging[next].columns, hanging[next].rowsLeft - 1)) }
                    next += 1
                }
                let room = next < hanging.count ? hanging[next].columns.lowerBound - column : Self.mostColumns
                let columnSpan = min(cell.columnSpan, max(1, room), Self.mostColumns)
                let lastRow = min(table.rows.count, original + min(cell.rowSpan, table.rows.count))
                let rowSpan = work < 0 ? 1 : rowsBefore[lastRow] - rowsBefore[original]
                placed.append(Placement(column: column, columnSpan: columnSpan, rowSpan: max(1, rowSpan)))
                if rowSpan > 1 { kept.append((column..<(column + columnSpan), rowSpan - 1)) }
                column += columnSpan
            }
            for rest in hanging[min(next, hanging.count)...] where rest.rowsLeft > 1 { kept.append((rest.columns, rest.rowsLeft - 1)) }
            hanging = kept
            placements.append(placed)
        }
        dropEmptyColumns()
    }

    private mutating func dropEmptyColumns() {
        let width = placements.reduce(0) { max($0, $1.reduce(0) { max($0, $1.column + $1.columnSpan) }) }
        var startsBefore = [Int](repeating: 0, count: width + 1)
        for row in placements { for cell in row { startsBefore[cell.column + 1] = 1 } }
        for column in 0..<width { startsBefore[column + 1] += startsBefore[column] }
        for row in placements.indices {
            for cell in placements[row].indices {
                let placement = placements[row][cell]
                placements[row][cell].columnSpan =
                    startsBefore[placement.column + placement.columnSpan] - startsBefore[placement.column]
            }
        }
    }
}

extension HTMLWriter {
    mutating func write(_ table: Table) {
        let grid = HTMLTableGrid(table)
        let caption = table.caption.flatMap { $0.isBlank ? nil : $0 }
        guard !grid.rows.isEmpty else {
            if let caption { write(caption, in: "p") }
            return
        }
        raw("<table>\n")
        if let caption { write(caption, in: "caption") }
        let hasHead = grid.rows.count > 1 && grid.rows[0].cells.allSatisfy(\.isHeader) && grid.placements[0].allSatisfy { $0.rowSpan == 1 }
        raw(hasHead ? "<thead>\n" : "<tbody>\n")
        for (index, row) in grid.rows.enumerated() {
            if hasHead, index == 1 { raw("</thead>\n<tbody>\n") }
            raw("<tr>")
            for (cell, placement) in zip(row.cells, grid.placements[index]) {
                write(cell, placement)
            }
            raw("</tr>\n")
        }
        raw("</tbody>\n</table>\n")
    }

    private mutating func write(_ cell: Table.Cell, _ placement: HTMLTableGrid.Placement) {
        raw(cell.isHeader ? "<th" : "<td")
        if placement.columnSpan > 1 { raw(" colspan=\"\(placement.columnSpan)\"") }
        if placement.rowSpan > 1 { raw(" rowspan=\"\(min(65_534, placement.rowSpan))\"") }
        raw(">")
        let allowedHeadings = allowsHeadings
        if cell.isHeader { allowsHeadings = false }
        writeFlow(cell.blocks)
        allowsHeadings = allowedHeadings
        raw(cell.isHeader ? "</th>" : "</td>")
    }
}
