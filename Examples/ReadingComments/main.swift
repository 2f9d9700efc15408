import Broadsheet
import Foundation

// A page under which readers wrote, of no known platform.
let page = """
    <html lang="en"><body>
    <article><h1>The swifts are back</h1><p>They came on the second of May, a day later than last year, and went straight for the tower.</p></article>
    <section class="letters"><h2>5 comments</h2>
    <div class="reader-letter" id="letter-12"><b class="signature">Ann Alder</b> <i>3 May 2024, 08:15</i>
        <p>Ours came on the first. They fly over the mill.</p> <a href="#write">Reply</a></div>
    <div class="reader-letter" id="letter-13"><b class="signature">Ben Birch</b> <i>3 May 2024, 09:40</i>
        <p>How many did you count?</p> <a href="#write">Reply</a>
        <div class="reader-letter" id="letter-15"><b class="signature">Ann Alder</b> <i>4 May 2024, 07:05</i>
            <p>Eleven, and a kestrel that watched them.</p> <a href="#write">Reply</a></div></div>
    <p><a href="/swifts?page=2">More comments</a></p>
    <form id="write"><textarea></textarea></form>
    </section></body></html>
    """
let url = URL(string: "https://example.com/swifts")

func write(_ article: Article) {
    if let discussion = article.discussion {
        for (comment, depth) in discussion.thread() {
            let indent = String(repeating: "    ", count: depth)
            let (name, day) = (comment.author?.name ?? "somebody", comment.published?.isoString ?? "some day")
            print("\(indent)\(comment.id), \(name), \(day): \(article.body(of: comment).plainText)")
        }
    }
}

func writeFacts(_ discussion: Discussion) {
    let found = discussion.comments.count
    if let declared = discussion.declaredCount, declared > found {
        print("\(declared - found) more comments are not on this page.")
    }
    for link in discussion.continuation { print("Read on at \(link.href)") }
    if let external = discussion.external { print("The comments are kept by \(external.system): \(external.identifiers)") }
}

print("Without a pattern:")
let article = try Article(html: page, url: url)
write(article)
if let discussion = article.discussion { writeFacts(discussion) }

// The same page, by a pattern of its platform.
let pattern = CommentPattern(platform: "chronicle", items: "div.reader-letter", fields: [.author: ["b.signature"]])
var registry = FormatRegistry.standard
registry.values.commentPatterns = try CommentPatternSet.standard.adding([pattern])
let known = try registry.read(Source(text: page, url: url), as: .html).article
print("\nBy a pattern of \(known.discussion?.platform ?? "nobody"):")
write(known)

// Patterns that are kept as JSON.
let json = """
    [
        {
            "platform": "chronicle",
            "items": "div.reader-letter",
            "extent": "element",
            "isForum": false,
            "fields": {"author": ["b.signature"], "published": ["i"], "text": ["p"]}
        }
    ]
    """
let patterns = try JSONDecoder().decode([CommentPattern].self, from: Data(json.utf8))
registry.values.commentPatterns = try CommentPatternSet.standard.adding(patterns)

// Without any pattern.
registry.values.commentPatterns = .none
let unknown = try registry.read(Source(text: page, url: url), as: .html).article
print("\nWithout any pattern: \(unknown.discussion?.comments.count ?? 0) comments")

// With fewer comments than the page has.
let options = ImportOptions(limits: Limits(comments: 2))
let cut = try registry.read(Source(text: page, url: url), as: .html, options: options)
print("\nCut: \(cut.article.discussion?.comments.count ?? 0) comments")
for diagnostic in cut.diagnostics { print(diagnostic) }

// A page that keeps its comments elsewhere.
let embedded = """
    <article><h1>The swifts are back</h1><p>They came on the second of May, a day later than last year.</p></article>
    <h2>14 comments</h2><div id="disqus_thread"></div><script>var disqus_shortname = "tower-news"</script>
    """
print("\nElsewhere:")
if let discussion = try Article(html: embedded, url: url).discussion { writeFacts(discussion) }
