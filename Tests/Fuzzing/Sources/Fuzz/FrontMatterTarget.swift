import BroadsheetText

/// Posts in Markdown with front matter, and Movable Type's text format.
enum FrontMatterTarget: Target {
    static func run(_ input: [UInt8]) {
        check(MarkdownImporter(), input)
        if input.starts(with: Array("AUTHOR:".utf8)) || input.starts(with: Array("TITLE:".utf8)) { check(MovableTypeImporter(), input) }
    }
}
