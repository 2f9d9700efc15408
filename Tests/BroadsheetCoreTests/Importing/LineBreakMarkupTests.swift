import Testing

@testable import BroadsheetCore

@Suite struct LineBreakMarkupTests {
    @Test(
        arguments: [
            ("One line", "One line"),
            ("One\nTwo", "<p>One<br>\nTwo</p>\n"),
            ("One\r\nTwo\r\n", "<p>One<br>\nTwo</p>\n"),
            ("One\n\nTwo", "<p>One</p>\n<p>Two</p>\n"),
            ("One\n \t\nTwo", "<p>One</p>\n<p>Two</p>\n"),
            ("<p>One\nTwo</p>\nThree", "<p>One<br>\nTwo</p>\nThree\n"),
            (" <h2>One</h2>\nTwo", " <h2>One</h2>\nTwo\n"),
            ("</div>\nOne", "</div>\nOne\n"),
            ("One<br>\nTwo", "<p>One<br>\nTwo</p>\n"),
            ("<pre>One\n\n Two</pre>\nThree", "<pre>One\n\n Two</pre>\nThree\n"),
            ("<SCRIPT>\na\n\nb\n</SCRIPT>\n\nOne", "<SCRIPT>\na\n\nb\n</SCRIPT>\n<p>One</p>\n"),
            ("One <p\nTwo <s>\n\n<", "<p>One <p<br>\nTwo <s></p>\n<p><</p>\n"),
            ("<!-- wp:paragraph -->\nOne", "<!-- wp:paragraph -->\nOne"),
            ("<!-- more -->\nOne", "<!-- more --><br>\nOne\n"),
            ("\n", ""),
        ])
    func linesBecomeParagraphs(text: String, html: String) {
        #expect(LineBreakMarkup.html(text) == html)
    }
}
