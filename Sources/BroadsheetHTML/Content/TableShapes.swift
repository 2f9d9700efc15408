/// Tells tables that hold data from those that only lay a page out.
struct TableShapes {
    private struct Shape {
        var rows = 0
        var cells = 0
        var headers = 0
        var blocks = 0
        var holdsTable = false
        var isPresentation = false
        var hasCaption = false
    }

    private var shapes: [Int: Shape] = [:]

    /// Looks at all tables of a page in one walk.
    init(_ tree: HTMLTree) {
        var open: [Int] = []
        for node in 0..<tree.count {
            while let last = open.last, tree.end(of: last) <= node { open.removeLast() }
            switch tree.records[node].tag {
            case .table:
                for table in open { shapes[table]?.holdsTable = true }
                // All tables around know now that they hold one; only the innermost counts from here.
                open = [node]
                let role = tree.attribute(.role, of: node)
                shapes[node] = Shape(isPresentation: role == "presentation" || role == "none")
            case .tr: count(open.last) { $0.rows += 1 }
            case .td: count(open.last) { $0.cells += 1 }
            case .th:
                count(open.last) {
                    $0.cells += 1
                    $0.headers += 1
                }
            case .caption: count(open.last) { $0.hasCaption = true }
            case .p, .div, .ul, .ol, .h1, .h2, .h3, .h4, .h5, .h6, .article, .section, .blockquote, .form:
                count(open.last) { $0.blocks += 1 }
            default: break
            }
        }
    }

    private mutating func count(_ table: Int?, _ change: (inout Shape) -> Void) {
        if let table { change(&shapes[table, default: Shape()]) }
    }

    /// Whether a table holds data: it says so by header cells or a caption, or it has at least two rows and two columns of short texts.
    func isData(_ table: Int) -> Bool {
        guard let shape = shapes[table], !shape.isPresentation, !shape.holdsTable, shape.rows > 0 else { return false }
        if shape.headers > 0 || shape.hasCaption { return shape.cells > 1 }
        return shape.rows >= 2 && shape.cells >= 2 * shape.rows && shape.blocks <= shape.cells
    }
}
