import Foundation
import Testing

/// The page that `account --to html` writes, by its text and in a browser where there is one.
@Suite(.serialized) struct AccountPageTests {
    private static let browser = Browser.path != nil

    private func page(_ input: String = AccountTests.page) throws -> String {
        try Program.broadsheet.run("account", "-", "--to", "html", input: input).output
    }

    /// What a reader of pages makes of one: no elements, no classes.
    private static let text = """
        Home | News | Bread | Contact

        Rye bread in two days

        By Ann Miller

        Mix flour, water and salt, cover the bowl and let the dough rest for a whole day in a warm place, if you can.

        Heat the oven well, bake the loaf for an hour, and wait until it is cold before you cut it.

        2 Comments

        Bo Quill says:
        May 7, 2024 at 7:08 am
        Mine took two hours, and it was still wet in the middle.
        Reply

        Cy Marrow says:
        May 8, 2024 at 9:30 am
        Was the oven hot enough, and did you let it cool?
        Reply

        """

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
        // A browser with much to do may show a page before it gives it the focus, and an element has none before.
        const read = () => {
          if (!document.hasFocus()) return setTimeout(read, 10);
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
        };
        addEventListener('load', read);
        </script></body>
        """

    private func visit(
        width: Int, _ input: String = AccountTests.page, _ arguments: String...
    ) throws -> (document: String, console: [String]) {
        let directory = try TemporaryDirectory()
        // The page itself allows no script at all.
        let pieces = try page(input).replacingOccurrences(of: "default-src 'none'; ", with: "")
        let path = try directory.write(pieces.replacingOccurrences(of: "</body>", with: Self.reader), to: "page.html")
        return try Browser.open(path, width: width, arguments: arguments)
    }

    @Test(.enabled(if: browser, "there is no Chromium"), arguments: [500, 1300], [AccountTests.page, text])
    func aBrowserShowsIt(width: Int, input: String) throws {
        let (document, console) = try visit(width: width, input)
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
        let dark = try visit(width: 900, AccountTests.page, "--blink-settings=preferredColorScheme=0").document.firstMatch(
            of: /data-paper="([^"]*)"/)?.1
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
