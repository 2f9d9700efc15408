import BroadsheetCore
import BroadsheetText

/// Texts in records are read as Markdown, HTML by its tags alone: pages have their own reader, which is not what is tried here.
enum Fragments {
    static let readers: FragmentReaders = {
        var readers = FragmentReaders()
        readers[.markdown] = MarkdownFragmentReader()
        return readers
    }()
}
