import Testing

@testable import BroadsheetHTML

@Suite struct SiblingSpansTests {
    /// The texts of what each header is extended to.
    private func texts(_ selector: String, _ html: String) throws -> [String]? {
        let tree = CommentPages.tree(html)
        let nodes = try CommentPages.spans(selector, tree).map(\.lowerBound)
        return SiblingSpans.extended(nodes.map { Int32($0) }[...], tree)?.map { span in
            span.filter { tree.tag(of: $0) == .text }.map { tree.text(of: $0) }.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    @Test func aHeaderReachesToTheNext() throws {
        #expect(try texts("dt", "<dl><dt>A<dd>one<dt>B<dd>two<dd>more<dt>C<dd>three</dl>") == ["A one", "B two more", "C three"])
        #expect(try texts("h4", "<div><h4>A</h4>one<p>two</p> <h4>B</h4><p>three</p></div>") == ["A one two", "B three"])
    }

    @Test func theLastReachesAsFarAsIsUsual() throws {
        let html = "<div><h4>A</h4><p>1</p><hr><h4>B</h4><p>2</p><hr><h4>C</h4><p>3</p><hr><form>Write!</form><p>Footer</p></div>"
        #expect(try texts("h4", html) == ["A 1", "B 2", "C 3"])
    }

    @Test func theLastOfAListEndsWithIt() throws {
        let html = "<ul><li><h4>A</h4><p>1</p><h4>B</h4><p>2</p></li><li>Beside</li></ul>"
        #expect(try texts("h4", html) == ["A 1", "B 2"])
    }

    @Test(arguments: [
        ("a single one", "<div><h4>A</h4><p>1</p></div>"),
        ("nothing between them", "<div><h4>A</h4><h4>B</h4><h4>C</h4></div>"),
        ("text alone between them", "<div><h4>A</h4>one<h4>B</h4>two</div>"),
        ("parents of their own", "<div><h4>A</h4><p>1</p></div><div><h4>B</h4><p>2</p></div><div><h4>C</h4><p>3</p></div>"),
        ("most with nothing between them", "<div><h4>A</h4><h4>B</h4><h4>C</h4><h4>D</h4><p>1</p><h4>E</h4></div>"),
    ])
    func noHeaders(name: String, html: String) throws {
        #expect(try texts("h4", html) == nil, "\(name)")
    }

    @Test func tooManySiblingsAreNoComment() throws {
        let parts = String(repeating: "<p>x</p>", count: 40)
        #expect(try texts("h4", "<div><h4>A</h4>\(parts)<h4>B</h4>\(parts)<h4>C</h4>\(parts)</div>") == nil)
        let once = try #require(try texts("h4", "<div><h4>A</h4><p>1</p><h4>B</h4>\(parts)<h4>C</h4><p>3</p><h4>D</h4><p>4</p></div>"))
        #expect(once == ["A 1", "B x", "C 3", "D 4"])
    }
}
