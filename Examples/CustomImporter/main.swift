import Broadsheet

let card = """
    CARD
    Rye bread
    Mix flour, water and salt, and let the dough rest for a day.
    Bake it for an hour.
    > Ann: Mine took two hours.
    """

var registry = FormatRegistry.standard
registry.register(CardImporter())

let imported = try registry.read(Source(text: card, name: "rye.card"))
print("Read as “\(imported.format)”:\n")
print(try imported.article.markdown())
print(try imported.article.plainText())

let guestbook = """
    {"post": {"headline": "Rye bread", "text": "Let it *rest*.", "address": "https://example.com/rye"},
     "guests": [{"id": 1, "name": "Ann", "on": "2024-05-06", "said": "<p>Two hours?</p>"}, {"id": 2, "to": 1, "said": "Three."}]}
    """

registry.register(JSONDialectImporter(GuestbookDialect()))

var stream = try registry.open(Source(text: guestbook))
while let item = stream.next() {
    switch item {
    case .article(let imported): print("Read as “\(imported.format)”:\n\n\(try imported.article.plainText())")
    case .rejected(let error): print("Not read: \(error)")
    }
}
