/// What is measured of a block before it is judged. `log` is ln(1 + x); a *group* is a distinct range of blocks that some element encloses.
enum BlockFeature: Int, CaseIterable {
    // The text itself.
    /// log words
    case words
    /// Characters in links / characters.
    case linkDensity
    /// 1 when the text ends like a sentence.
    case endsSentence
    /// How many blocks have the same text, at most 3.
    case copies

    // Where it stands; each is 0 or 1.
    /// In a paragraph.
    case inParagraph
    /// In a heading.
    case inHeading
    /// In a list.
    case inList
    /// At most two elements below a list.
    case inItem
    /// In a cell of a table.
    case inCell
    /// In a figure.
    case inFigure
    /// In a form.
    case inForm
    /// In a footer.
    case inFooter
    /// In a navigation region.
    case inNavigation
    /// In an aside.
    case inAside
    /// In the main region.
    case inMain
    /// In something hidden.
    case inHidden

    // Words of classes and ids; `near` looks at the four nearest elements only.
    case nearNavigationWord, nearLegalWord, nearModalWord, nearCaptionWord, nearFooterWord, nearCommentWord, nearHiddenWord, nearToolbarWord
    case nearRelatedWord, nearNoticeWord, inNoticeWord, inCarouselWord, inModalWord, inFooterWord, inCommentWord, inRelatedWord
    /// In a comment word, times log words outside of all comment words in blocks of at least 15 words, at most 7.
    case commentWordBesideText

    // The groups around it.
    /// Characters in links / characters of the next larger group.
    case groupLinkDensity
    /// Words in long blocks / words of the next larger group.
    case groupLong
    /// The same, four groups up.
    case outerGroupLong
    /// log of the largest number of alike siblings among the eight nearest groups that hold less than half of the page.
    case repetition

    // The page's main group, found in two ways: by paragraphs that vote for their parents, and as the smallest one with 70 % of the words in long blocks.
    case inBestGroup, nearBestGroup, afterBestGroup, inMainGroup, nearMainGroup, afterMainGroup

    // The title and the long blocks around.
    /// Share of a heading's words that the title has; 0 for other blocks.
    case headingIsTitle
    /// Before the heading that shows the title.
    case beforeTitle
    /// exp(-distance / 20) to that heading.
    case nearTitle
    /// log words of four blocks on each side and this one.
    case windowWords
    /// Characters in links / characters of the same.
    case windowLinkDensity
    /// Between two long blocks, before the first, after the last.
    case betweenLong, beforeLong, afterLong

    // Blocks with the same chain of element names.
    /// Their words / words of the page.
    case templateShare
    /// Characters in links / characters.
    case templateLinkDensity
}
