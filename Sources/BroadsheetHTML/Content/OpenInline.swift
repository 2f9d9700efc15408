internal import BroadsheetCore

/// An inline element that is open, with all that the ones around it hand down.
struct OpenInline {
    var end = 0
    var style: TextStyle = []
    var link: Link?
    var language: String?
    var closesQuotation = false
}
