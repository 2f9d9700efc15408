import Broadsheet
import Foundation

let page = """
    <article><h1>Rye bread</h1><p>Mix flour and water, and let the dough <em>rest</em> for a day. Bake it for an hour.</p></article>
    <ol><li class="comment" id="comment-7"><b>Ann</b> <time datetime="2024-05-02">Thursday</time> <p>Mine took two hours.</p>
        <ol><li class="comment" id="comment-9"><b>Ben</b> <time datetime="2024-05-03">Friday</time> <p>Was the oven hot?</p></ol></ol>
    """

let article = try Article(html: page, url: URL(string: "https://example.com/rye"))
print(article.title?.plainText ?? "", "–", article.text)

for (comment, depth) in article.discussion?.thread() ?? [] {
    let indent = String(repeating: "    ", count: depth)
    let (name, day) = (comment.author?.name ?? "somebody", comment.published?.isoString ?? "some day")
    print("\(indent)\(name), \(day): \(article.body(of: comment).plainText)")
}
