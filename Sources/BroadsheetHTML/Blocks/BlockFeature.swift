/// What is measured of a block before it is judged, each as a number from 0 to 255: the inputs of the block model, in their order.
///
/// The measures are written in these ways; ``ByteScale`` defines them exactly.
/// - *log*: 16 · ln(1 + x).
/// - *share* of a whole: 255 · √(part / whole).
/// - *density*: 255 · part / whole; *link density* is that of characters inside links among all characters.
/// - *steps*: how many elements up the nearest one of that sort stands, 0 for the block's own element; 20 where there is none that near.
/// - *offset*: 128 and the distance in blocks, negative before; distances above 32 grow by their logarithm.
///
/// A *long* block has at least 15 words and a link density below 0.34. A *group* is a distinct range of blocks that some element encloses; *group 0* is
/// the block's own group, *group 1* the next larger one and so on. A *template* is all blocks with the same chain of element names (*path*), or with the
/// same element name, class and id, and the same class and id of the parent (*style*). Comments that were found do not count as blocks at all.
enum BlockFeature: UInt8, CaseIterable, Sendable {
    // The text itself.
    /// log words
    case words
    /// log characters
    case characters
    /// link density
    case linkDensity
    /// 1 at the end of a sentence, 2 after a colon, 3 after an arrow or plus, 0 otherwise.
    case lastCharacter
    /// How many | · • » › → / there are.
    case separators
    /// density of distinct words among the words
    case distinctWords
    /// density of words that mix letters and digits among the words
    case mixedWords
    /// density of words that begin with a capital of ASCII among the words
    case capitals
    /// log commas
    case commas
    /// density of digits among the bytes of words
    case digits
    /// Bytes of words a word, times 8.
    case wordLength
    /// Whether it names an amount of money: 0 or 1.
    case price
    /// The number of its element's name in ``BlockTags``.
    case tag
    /// That of the next block; 255 at the end.
    case nextTag
    /// The level of the heading it stands in; 0 outside.
    case headingLevel
    /// How many blocks have this very text, at most 5.
    case copies
    /// Whether it is the first of them: 0 or 1.
    case isFirstCopy

    // Steps to elements whose class or id has a word of a group; see ``ClassWords``.
    case navigationWord, footerWord, commentWord, replyWord, relatedWord, noticeWord, modalWord, hiddenWord, cartWord, cardWord, reviewWord
    case carouselWord, captionWord, toolbarWord, legalWord, languageWord, contentWord, detailWord, panelWord, productWord

    // Steps to regions, by element or role.
    case navigation, footer, aside, main, form, list, figure, dialog, paragraph, heading, cell, article
    /// Steps to an element that is hidden.
    case hidden
    /// Steps to the element that is stated to hold the article's text.
    case articleBody
    /// Steps to an element that is stated to hold some text.
    case propertyText
    /// Steps to an element that is stated to describe something.
    case propertyDescription

    // What single words say; see ``BlockVocabulary``. Weights speak for the main content, or against it.
    /// 128 and 24 times the weights of the distinct words among the first 64, divided by the root of their number.
    case wordWeight
    /// The same, averaged over four blocks on each side and this one, each with the root of its words.
    case windowWordWeight
    /// 128 and 32 times the weights of the words of class and id of its element and the next two around it.
    case labelWeight
    /// 128 and 24 times those weights and the ones of all elements further up.
    case pathLabelWeight

    // The groups around it.
    /// link density
    case group0LinkDensity, group1LinkDensity, group2LinkDensity, group3LinkDensity, group4LinkDensity
    /// density of words in long blocks among the group's words
    case group0Long, group1Long, group2Long, group4Long
    /// log words
    case group0Words, group1Words, group2Words, group3Words, group4Words
    /// share of the page's words
    case group2Share, group3Share, group4Share
    /// log of how many siblings are alike in element name and class, digits aside: the most over the group's elements
    case group0Repetition, group1Repetition
    /// density of blocks in headings among the group's blocks
    case group2Headings, group4Headings
    /// density of the group's blocks that come before this one
    case group4Position
    /// log of the most alike siblings over the eight innermost groups that hold less than half of the page's blocks: the *item*
    case itemRepetition
    /// log words of the item
    case itemWords
    /// link density of the item
    case itemLinkDensity
    /// Whether the item has a heading that is a link: 0 or 1.
    case itemHasLinkedHeading
    /// log pictures in the item
    case itemImages
    /// log pictures in group 2
    case group2Images

    // The page's main groups: the smallest with 40 or 70 % of the words in long blocks, and the best, for which the long blocks vote.
    /// offset to the group; 128 inside
    case main40Offset, main70Offset, bestOffset
    /// share of the page's words
    case main40Share, main70Share
    /// Groups up to the first one that encloses the best group as well, at most 9.
    case bestCommon

    // Templates.
    /// log blocks
    case pathCount, styleCount
    /// log mean words
    case pathWords, styleWords
    /// share of the page's words
    case pathShare, styleShare
    /// link density
    case pathLinkDensity
    /// log of the blocks from the template's first to its last, divided by its number of blocks
    case pathSpan, styleSpan

    // What the page says it is about, and headings.
    /// density of distinct words that the title has among the distinct words
    case titleWords
    /// the same for the summary that the page states
    case summaryWords
    /// density of runs of three words that the summary has among all such runs; 255 also where nothing is stated, see ``pageHasSummary``
    case summaryRuns
    /// offset to the heading that shows the title: the first-level heading that agrees best, else the first other that agrees; 0 without one
    case titleOffset
    /// 128 and half of the log of the words between, negative before; 0 without one
    case titleDistance
    /// Blocks since the last heading, at most 50; 60 without one.
    case headingDistance
    /// ``titleWords`` of that heading; 0 without one.
    case headingTitleWords
    /// log words since that heading
    case headingWords
    /// Blocks to the next heading, at most 50; 60 without one.
    case nextHeading

    // Neighbours.
    /// log words of four blocks on each side and this one
    case windowWords
    /// link density of four (ten) blocks on each side and this one
    case windowLinkDensity, wideLinkDensity
    /// log pictures between four blocks before and four behind
    case windowImages
    /// density of the long blocks that come before; 255 without any
    case longBefore
    /// Groups up to the first one that encloses the long block before (behind) as well, at most 20; 30 without one.
    case longBeforeCommon, longBehindCommon
    /// density of the page's blocks that come before
    case position
    /// density of the page's words that come before
    case wordsBefore
    /// Blocks to the end, at most 200.
    case fromEnd
    /// offset to the first block with a comment or reply word around it, or to the end
    case commentOffset
    /// offset to the first comment that was found; 0 without any
    case foundOffset

    // The page as a whole, the same for all of its blocks.
    /// log of words outside elements with a comment or reply word, in blocks of at least 15 words
    case pageOtherWords
    /// log of such words before the first of those elements
    case pageWordsBeforeComments
    /// log
    case pageBlocks, pageWords
    /// link density
    case pageLinkDensity
    /// density of words in long blocks
    case pageLong
    /// log of their number
    case pageLongBlocks
    /// log words of the longest block
    case pageLongest
    /// density of blocks with a price
    case pagePrices
    /// density of words (words in long blocks) that stand in items of at least four
    case pageRepeated, pageRepeatedLong
    /// share of words in the best group
    case pageBest
    /// density of words in long blocks that one main region holds
    case pageMain
    /// What the page says of itself: 1 article, 2 forum, 3 product, 4 collection, 5 documentation, 6 something else, 0 nothing.
    case pageKind
    /// Whether the page states a summary: 0 or 1.
    case pageHasSummary
    /// Hyphens, and digits, in the last part of the address's path.
    case pageAddressHyphens, pageAddressDigits
    /// log of the comments that were found
    case pageComments
    /// log of the number of elements
    case pageParagraphs, pageImages, pageInputs, pageButtons, pageLabels, pageCode, pageSections, pageArticles, pageLinks, pageCells
    /// log of the number of elements with a word of a group
    case pageCartWords, pageReviewWords, pageCardWords, pageProductWords

    var name: String { String(describing: self) }
}
