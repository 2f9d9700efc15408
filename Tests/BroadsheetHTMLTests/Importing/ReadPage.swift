import BroadsheetCore
import BroadsheetHTML

/// What the importer makes of a page.
func readPage(_ source: Source, options: ImportOptions = ImportOptions()) throws(ImportError) -> Imported {
    var context = ImportContext(options: options)
    let article = try HTMLImporter().read(source, &context)
    return Imported(article: article, format: .html, account: context.account, diagnostics: context.diagnostics)
}

func readPage(_ html: String, options: ImportOptions = ImportOptions()) throws(ImportError) -> Imported {
    try readPage(Source(text: html), options: options)
}

extension Imported {
    var codes: [Diagnostic.Code] { diagnostics.map(\.code) }
}
