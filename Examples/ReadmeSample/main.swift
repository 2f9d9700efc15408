import Broadsheet
import Foundation

let page =
    "<article><h1>Rye bread</h1><p>Mix flour and water, and let the dough <em>rest</em> for a day. Bake it for an hour.</p></article>"

let article = try Article(html: page, url: URL(string: "https://example.com/rye"))
print(try article.markdown())
