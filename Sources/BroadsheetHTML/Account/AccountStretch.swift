internal import BroadsheetCore

/// A stretch of text that stands in one line and went to one place.
struct AccountStretch {
    var place: TextPlace
    /// The first and the last piece of text.
    var first: Int32
    var last: Int32
    var textStart: Int32
    var textEnd: Int32
    var line: Int32
    var characters: Int32 = 0
    var linkCharacters: Int32 = 0
    var isHeading = false
    var isHidden = false
    /// What the elements around it say, as places in ``AccountWalker/signs``; -1 where none says anything.
    var sign: Int32 = -1
    var area: Int32 = -1
    /// The card or item that it stands in.
    var item: Int32 = 0

    var isLinked: Bool { linkCharacters * 5 >= characters * 4 }
}

/// What an element, or the heading above, says that a part of the page is for.
struct AccountSign {
    var kind: Residue.Kind
    var reason: String
    /// Whether the part can as well hold articles or what readers wrote, so that long texts in it are that.
    var isLoose = false
    /// Whether it is the head of the page, where long links are a menu all the same.
    var isHead = false
}
