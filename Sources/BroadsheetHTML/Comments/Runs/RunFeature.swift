/// What a run is judged by. Shares are of the members; a member's own part leaves out members inside it.
enum RunFeature: Int, CaseIterable, Sendable {
    case count, isSingle, isExtended
    /// Shares of members with one or more of each signal.
    case dateShare, oneOrTwoDates, machineDateShare, authorShare, userLinkShare, avatarShare, controlShare, permalinkShare, numberShare
    case ownNumberShare, paragraphShare, emptyShare, headingShare, linkedHeadingShare, nameShare, scoreShare, markShare, commentWordShare
    case sayingShare
    /// Means of counts that are capped.
    case datesMean, imagesMean, headlineLinksMean, inputsMean, controlsMean, authorsMean, numbersMean
    /// The median and the tenth part of the members' characters, and how much they differ.
    case text, textVariation, shortText, linkDensity, marksPer100
    /// Words of the shared marks, and of the elements around.
    case coreWord, commentWord, foreignWord, reviewWord, forumWord
    case aroundCore, aroundForeign, aroundReview, aroundQuestion, aroundTicker, inNavigation, inFooter
    case markup, reviewMarkup
    case position, textShare, dateShareOfPage, nestedShare, coverage, siblingCoverage, isOnlyChild
    case formsBehind, formsNear, countAbove, wordAbove, pageForms
    /// Shares of the first members that begin with a date, or with a name.
    case dateFirst, nameFirst
    case reviewShare, questionShare, otherDateShare

    var name: String { String(describing: self) }
}
