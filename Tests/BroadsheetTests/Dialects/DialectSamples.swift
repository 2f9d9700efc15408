import Broadsheet
import Foundation

/// Samples of every format whose documents others write: JSON dialects, feeds and export files, text formats, pages of exports.
struct DialectSample: CustomStringConvertible, Sendable {
    var format: FormatID
    var name: String
    var bytes: [UInt8]

    var description: String { "\(format) \(name)" }

    func read(_ bytes: [UInt8]? = nil, options: ImportOptions = ImportOptions()) -> [ArticleStream.Item] {
        let source = Source(bytes: bytes ?? self.bytes, url: URL(string: "https://forum.example.org/"), name: name)
        do throws(ImportError) {
            return Array(try FormatRegistry.standard.open(source, as: format, options: options))
        } catch {
            return [.rejected(error)]
        }
    }

    /// The formats that the samples are of.
    static let formats = Set(all.map(\.format))

    static let all: [DialectSample] = json + xml + text + pages

    static let json = DialectFixtures.names.compactMap { name in
        sample(DialectFixtures.format(of: name), DialectFixtures.folder.appendingPathComponent(name))
    }

    static let xmlFolder = DialectFixtures.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("BroadsheetXMLTests/Fixtures")

    /// Those that can be read whole.
    static let xml: [DialectSample] = files(in: xmlFolder).flatMap { format in
        files(in: xmlFolder.appendingPathComponent(format)).filter { $0.hasSuffix(".xml") && !$0.hasPrefix("broken-") }.compactMap { name in
            sample(FormatID(rawValue: format), xmlFolder.appendingPathComponent(format).appendingPathComponent(name))
        }
    }

    static let pages: [DialectSample] = files(in: mediumFolder).compactMap { sample(.medium, mediumFolder.appendingPathComponent($0)) }

    static let mediumFolder = DialectFixtures.folder.deletingLastPathComponent().appendingPathComponent("Medium/posts")

    static let text = [
        DialectSample(format: .movableType, name: "export.txt", bytes: Array(movableType.utf8)),
        DialectSample(format: .markdown, name: "post.md", bytes: Array(markdown.utf8)),
        DialectSample(format: .plainText, name: "page.txt", bytes: Array(plainText.utf8)),
    ]

    private static func sample(_ format: FormatID, _ file: URL) -> DialectSample? {
        (try? Data(contentsOf: file)).map { DialectSample(format: format, name: file.lastPathComponent, bytes: Array($0)) }
    }

    private static func files(in folder: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }

    private static let movableType = """
        AUTHOR: Nell Marsh
        TITLE: Fog & foghorns
        STATUS: Publish
        CONVERT BREAKS: 0
        CATEGORY: Harbour
        TAGS: night,"slow boats"
        DATE: 05/06/2024 07:08:09 PM
        -----
        BODY:
        <p>Fog came in.</p>
        -----
        EXCERPT:
        All about fog.
        -----
        COMMENT:
        AUTHOR: Bo
        EMAIL: bo@example.com
        URL: https://bo.example.com
        DATE: 05/07/2024 10:00:00
        Here too.
        -----
        PING:
        TITLE: On fog
        URL: https://gull.example.net/fog
        BLOG NAME: Gull Gazette
        DATE: 05/08/2024 12:00:00 AM
        They write of fog.
        -----
        --------
        TITLE: Rope
        DATE: 05/06/2024
        -----
        BODY:
        One line.
        -----
        --------

        """

    private static let markdown = """
        ---
        title: "Fog & foghorns"
        date: 2024-05-06T07:08:09+02:00
        authors: [Nell Marsh, "Bo Reed"]
        tags:
          - harbour
          - slow boats
        description: >
          All about
          fog.
        image:
          url: /fog.png
        ---
        # Fog

        Fog *came* in, and [stayed](https://example.org/fog "here").

        > Quoted
        > words

        1. one
           - two

        | a | b |
        |---|---|
        | 1 | 2 |

        ```
        horn()
        ```

        """

    private static let plainText = """
        Home
        About
        Fog and foghorns
        By Nell Marsh
        May 6, 2024
        Fog came in with the evening tide, and it stayed until the harbour master had gone to bed and long after that.
        The horn was heard as far as the mill, where nobody had heard it since the great storm of the year before.
        2 Comments
        Bo Reed says:
        May 7, 2024 at 8:00 am
        We heard it here, too. It woke the dogs and the children.
        Reply
        Ida says:
        May 7, 2024 at 9:30 am
        Not a sound on the other side of the hill.
        Reply
        Leave a Reply
        Your email address will not be published.

        """
}
