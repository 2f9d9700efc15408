internal import BroadsheetCore

/// A block under construction that holds other blocks.
struct ContentFrame {
    enum Kind {
        case body
        case quote
        case list(isOrdered: Bool, start: Int)
        case item
        case definitions
        case term
        case description
        case figure
        case caption
        case credit
        case table
        case row
        case cell(isHeader: Bool, columnSpan: Int, rowSpan: Int)
    }

    let kind: Kind
    /// Where the element of the frame ends.
    let end: Int
    var blocks: [Block] = []

    // What only some kinds gather.
    var items: [List.Item] = []
    var definitions: [Definition] = []
    var rows: [Table.Row] = []
    var cells: [Table.Cell] = []
    var media: [Media] = []
    var caption: RichText?
    var credit: RichText?
    var isChecked: Bool?

    init(_ kind: Kind, end: Int) {
        self.kind = kind
        self.end = end
    }

    /// Adds a finished frame that stood inside this one.
    mutating func add(_ child: ContentFrame) {
        switch child.kind {
        case .body: blocks.append(contentsOf: child.blocks)
        case .quote:
            let attribution = child.caption.flatMap { $0.isEmpty ? nil : $0 }
            if child.blocks.isEmpty, attribution == nil { return }
            blocks.append(.quote(Quote(child.blocks, attribution: attribution)))
        case .list(let isOrdered, let start):
            var items = child.items
            if !child.blocks.isEmpty { items.append(List.Item(child.blocks)) }
            if !items.isEmpty { blocks.append(.list(List(isOrdered: isOrdered, start: start, items: items))) }
        case .item:
            guard !child.blocks.isEmpty else { return }
            if case .list = kind {
                // Blocks that stand in the list outside of any item came first.
                if !blocks.isEmpty {
                    items.append(List.Item(blocks))
                    blocks = []
                }
                items.append(List.Item(child.blocks, isChecked: child.isChecked))
            } else {
                blocks.append(contentsOf: child.blocks)
            }
        case .definitions:
            if !child.definitions.isEmpty { blocks.append(.definitions(child.definitions)) }
            blocks.append(contentsOf: child.blocks)
        case .term: addTerm(child.blocks)
        case .description: addDescription(child.blocks)
        case .figure: addFigure(child)
        case .caption, .credit: addCaption(child)
        case .table:
            let caption = child.caption.flatMap { $0.isEmpty ? nil : $0 }
            if !child.rows.isEmpty {
                blocks.append(.table(Table(caption: caption, rows: child.rows)))
            } else if let caption {
                blocks.append(.paragraph(caption))
            }
            blocks.append(contentsOf: child.blocks)
        case .row:
            if child.cells.contains(where: { !$0.blocks.isEmpty }) { rows.append(Table.Row(child.cells)) }
            blocks.append(contentsOf: child.blocks)
        case .cell(let isHeader, let columnSpan, let rowSpan):
            if case .row = kind {
                cells.append(Table.Cell(child.blocks, isHeader: isHeader, columnSpan: columnSpan, rowSpan: rowSpan))
            } else {
                blocks.append(contentsOf: child.blocks)
            }
        }
    }

    private mutating func addCaption(_ child: ContentFrame) {
        switch kind {
        case .figure, .caption, .credit, .quote, .table: break
        default:
            blocks.append(contentsOf: child.blocks)
            for text in [child.caption, child.credit].compactMap(\.self) where !text.isEmpty { blocks.append(.paragraph(text)) }
            return
        }
        let text = child.blocks.joinedText
        if case .credit = child.kind {
            credit = credit.map { $0.joined(with: text) } ?? text
        } else {
            caption = caption.map { $0.joined(with: text) } ?? text
        }
        if let inner = child.credit { credit = credit.map { $0.joined(with: inner) } ?? inner }
        if let inner = child.caption { caption = caption.map { $0.joined(with: inner) } ?? inner }
        for media in child.media { self.media.append(media) }
    }

    private mutating func addTerm(_ blocks: [Block]) {
        let term = blocks.joinedText
        guard !term.isEmpty else { return }
        guard case .definitions = kind else { return self.blocks.append(contentsOf: blocks) }
        if let last = definitions.last, last.descriptions.isEmpty {
            definitions[definitions.count - 1].terms.append(term)
        } else {
            definitions.append(Definition(terms: [term], descriptions: []))
        }
    }

    private mutating func addDescription(_ blocks: [Block]) {
        guard !blocks.isEmpty else { return }
        guard case .definitions = kind else { return self.blocks.append(contentsOf: blocks) }
        if definitions.isEmpty { definitions.append(Definition(terms: [], descriptions: [])) }
        definitions[definitions.count - 1].descriptions.append(blocks)
    }

    private mutating func addFigure(_ figure: ContentFrame) {
        if figure.media.isEmpty {
            // Tables, code and quotes stand in figures too; they are what is shown.
            blocks.append(contentsOf: figure.blocks)
            for text in [figure.caption, figure.credit].compactMap(\.self) where !text.isEmpty { blocks.append(.paragraph(text)) }
            return
        }
        var caption = figure.caption
        let loose = figure.blocks.filter { if case .paragraph = $0 { true } else { false } }
        if caption == nil, loose.count == figure.blocks.count, !loose.isEmpty {
            caption = loose.joinedText
        } else {
            blocks.append(contentsOf: figure.blocks)
        }
        let credit = figure.credit.flatMap { $0.isEmpty ? nil : $0 }
        blocks.append(.figure(Figure(figure.media, caption: caption.flatMap { $0.isEmpty ? nil : $0 }, credit: credit)))
    }
}

extension [Block] {
    /// The rich text of paragraphs and headings, a line break between them; other blocks as plain text.
    var joinedText: RichText {
        var text = RichText()
        for block in self {
            let part: RichText
            switch block {
            case .paragraph(let own), .heading(_, let own), .unrecognised(_, let own): part = own
            default: part = RichText(block.plainText)
            }
            text = text.joined(with: part)
        }
        return text
    }
}

extension RichText {
    func joined(with other: RichText) -> RichText {
        guard !isEmpty else { return other }
        guard !other.isEmpty else { return self }
        var joined = self
        joined.append(Run("\n"))
        joined.append(other)
        return joined
    }
}
