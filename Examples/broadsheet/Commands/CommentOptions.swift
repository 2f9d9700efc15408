import ArgumentParser
import Broadsheet

/// How comments are looked for, the same for each command that reads.
struct CommentOptions: ParsableArguments {
    @Option(help: "Which platforms are known by their markup: standard, or none, to find comments by what all threads have in common.")
    var commentPatterns = Patterns.standard

    @Flag(help: "Leave out comments that read like spam, or that the site marked as spam. They are labelled otherwise.")
    var dropSpam = false

    enum Patterns: String, CaseIterable, ExpressibleByArgument {
        case standard, none
    }

    /// A registry with these settings.
    func applied(to registry: FormatRegistry) -> FormatRegistry {
        var registry = registry
        if commentPatterns == .none { registry.values.commentPatterns = .none }
        return registry
    }

    /// An article without the comments that are not wanted.
    func applied(to article: Article) -> Article {
        var article = article
        if dropSpam { article.discussion?.removeSpam() }
        return article
    }
}

/// What is written of an article's comments.
enum CommentOutput: String, CaseIterable, ExpressibleByArgument {
    /// None of them.
    case none
    /// One after the other, in the order of the source.
    case flat
    /// Each under the one it answers.
    case thread

    /// An article with that much of its discussion.
    func applied(to article: Article) -> Article {
        var article = article
        switch self {
        case .none: article.discussion = nil
        case .flat:
            for place in article.discussion?.comments.indices ?? 0..<0 {
                article.discussion?.comments[place].parentID = nil
                article.discussion?.comments[place].parentEvidence = nil
            }
        case .thread: break
        }
        return article
    }
}
