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
