import Foundation
import Testing

/// The page that `account --to html` writes, by its text and in a browser where there is one.
@Suite(.serialized) struct AccountPageTests {
    private static let browser = Browser.path != nil

    private func page() throws -> String {
        try Program.broadsheet.run("account", "-", "--to", "html", input: AccountTests.page).output
    }

    @Test func allTextIsEscaped() throws {
        let page = try page()
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(!page.contains("<script"))
        #expect(page.contains("&quot;Ben&quot; Cole"))
        #expect(!page.contains("src=") && !page.contains("http-equiv=\"refresh"))
    }

    @Test func evidenceStandsByEachPiece() throws {
        let page = try page()
        #expect(page.contains("<dt>because</dt><dd>element nav</dd>"))
        #expect(page.contains("<dt>reads like spam</dt>"))
        #expect(page.components(separatedBy: "aria-describedby=").count == page.components(separatedBy: "role=\"tooltip\"").count)
    }

    /// What a reader does, done by a script that stands in for them: it looks, takes the check of a box away, and steps from piece to piece.
    private static let reader = """
        <script>
        const shown = () => [...document.querySelectorAll('.piece')].filter(p => getComputedStyle(p).display !== 'none').length;
        const note = (name, value) => document.documentElement.setAttribute('data-' + name, value);
        addEventListener('load', () => {
          const boxes = [...document.querySelectorAll('input[type=checkbox]')];
          const all = shown();
          note('pieces', all);
          let works = 0;
          for (const box of boxes) { box.click(); if (shown() < all) works += 1; box.click(); }
          note('boxes', boxes.length + '/' + works + '/' + (shown() === all));
          const focusable = [...document.querySelectorAll('.piece')].every(p => { p.focus(); return document.activeElement === p; });
          note('focusable', focusable);
          const piece = document.querySelector('.piece');
          piece.focus();
          const why = document.getElementById(piece.getAttribute('aria-describedby'));
          const box = why.getBoundingClientRect();
          note('why', getComputedStyle(why).display + '/' + (box.left >= 0 && box.right <= innerWidth));
          piece.blur();
          note('hidden', getComputedStyle(why).display);
          note('overflow', document.documentElement.scrollWidth > innerWidth);
          note('paper', getComputedStyle(document.body).backgroundColor);
        });
        </script></body>
        """

    private func visit(width: Int, _ arguments: String...) throws -> (document: String, console: [String]) {
        let directory = try TemporaryDirectory()
        // The page itself allows no script at all.
        let pieces = try page().replacingOccurrences(of: "default-src 'none'; ", with: "")
        let path = try directory.write(pieces.replacingOccurrences(of: "</body>", with: Self.reader), to: "page.html")
        return try Browser.open(path, width: width, arguments: arguments)
    }

    @Test(.enabled(if: browser, "there is no Chromium"), arguments: [500, 1300])
    func aBrowserShowsIt(width: Int) throws {
        let (document, console) = try visit(width: width)
        #expect(console == [])
        let boxes = document.firstMatch(of: /data-boxes="(\d+)\/(\d+)\/true"/)
        #expect(boxes.map { $0.1 == $0.2 && $0.1 != "0" } == true)
        #expect(document.contains("data-focusable=\"true\""))
        #expect(document.contains("data-why=\"block/true\""))
        #expect(document.contains("data-hidden=\"none\""))
        #expect(document.contains("data-overflow=\"false\""))
    }

    @Test(.enabled(if: browser, "there is no Chromium"))
    func itIsDarkWhereTheReaderWantsItDark() throws {
        let light = try visit(width: 900).document.firstMatch(of: /data-paper="([^"]*)"/)?.1
        let dark = try visit(width: 900, "--blink-settings=preferredColorScheme=0").document.firstMatch(of: /data-paper="([^"]*)"/)?.1
        #expect(light != nil && dark != nil && light != dark)
    }

    @Test(.enabled(if: browser, "there is no Chromium"))
    func nothingIsToldToTheConsole() throws {
        let directory = try TemporaryDirectory()
        let path = try directory.write(try page(), to: "page.html")
        let (document, console) = try Browser.open(path)
        #expect(console == [])
        #expect(document.contains("Mine took two hours"))
    }
}
