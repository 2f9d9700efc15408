import Broadsheet
import Foundation

/// Something to convert, and the files that are read with it.
struct ConversionInput: Equatable {
    /// A file, an address, or `-`.
    var path: String

    /// The comments and users of a Stack Exchange dump whose posts this is.
    var dump: Dump?

    struct Dump: Equatable {
        var comments: String?
        var users: String?
    }

    /// What was named on the command line, folders with what is in them, and the files of a dump as one.
    static func expand(_ inputs: [String]) throws(ImportError) -> [ConversionInput] {
        var paths: [String] = []
        for input in inputs {
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: input, isDirectory: &isFolder), isFolder.boolValue {
                let files = try self.files(in: input)
                if files.isEmpty {
                    throw ImportError(
                        .empty, "The folder holds no file that could be read, by their names.", at: SourceLocation(source: input))
                }
                paths += files
            } else {
                paths.append(input)
            }
        }
        return joiningDumps(paths)
    }

    private static let endings: Set<String> = [
        "html", "htm", "xhtml", "xml", "atom", "rss", "json", "jsonl", "ndjson", "jsonld", "md", "markdown", "txt", "gz",
    ]

    /// The files of a folder and those in it, in the order of their names. Of a Medium export only the posts: the other pages are lists of what the
    /// writer read, clapped for and follows.
    private static func files(in folder: String) throws(ImportError) -> [String] {
        let posts = "\(folder)/posts"
        let isExport = ((try? FileManager.default.contentsOfDirectory(atPath: posts)) ?? []).sorted().contains { name in
            guard name.hasSuffix(".html"), let probe = try? Source(contentsOf: URL(fileURLWithPath: "\(posts)/\(name)")).probe()
            else { return false }
            return MediumImporter().confidence(for: probe) == .certain
        }
        let root = isExport ? posts : folder
        guard let walk = FileManager.default.enumerator(atPath: root) else {
            throw ImportError(.unreadable, "The folder cannot be read.", at: SourceLocation(source: root))
        }
        var files: [String] = []
        for case let name as String in walk {
            let parts = name.split(separator: "/")
            if parts.contains(where: { $0.hasPrefix(".") || $0.hasPrefix("__MACOSX") }) { continue }
            guard endings.contains(URL(fileURLWithPath: name).pathExtension.lowercased()) else { continue }
            var isFolder: ObjCBool = false
            let path = root.hasSuffix("/") ? root + name : "\(root)/\(name)"
            if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue { files.append(path) }
        }
        return files.sorted()
    }

    /// `Posts.xml`, `Comments.xml` and `Users.xml` of one folder are the files of one dump; its other files hold neither texts nor names.
    private static func joiningDumps(_ paths: [String]) -> [ConversionInput] {
        var places: [String: String] = [:]
        for path in paths { places[path.lowercased()] = path }
        func sibling(_ path: String, _ name: String) -> String? {
            let folder = path.lowercased().dropLast("posts.xml".count)
            return places[folder + name]
        }
        let posts = paths.filter { $0.lowercased().split(separator: "/").last == "posts.xml" }
        let dumps = posts.filter { sibling($0, "comments.xml") != nil || sibling($0, "users.xml") != nil }
        let folders = Set(dumps.map { String($0.lowercased().dropLast("posts.xml".count)) })
        let parts: Set<String> = ["badges.xml", "comments.xml", "posthistory.xml", "postlinks.xml", "tags.xml", "users.xml", "votes.xml"]
        return paths.compactMap { path in
            if dumps.contains(path) {
                return ConversionInput(
                    path: path, dump: Dump(comments: sibling(path, "comments.xml"), users: sibling(path, "users.xml")))
            }
            let name = path.lowercased().split(separator: "/").last.map(String.init) ?? ""
            let folder = String(path.lowercased().dropLast(name.count))
            return folders.contains(folder) && parts.contains(name) ? nil : ConversionInput(path: path)
        }
    }

    /// Begins to read.
    func open(
        _ source: Source, _ registry: FormatRegistry, as format: FormatID?, options: ImportOptions
    ) throws(ImportError) -> ArticleStream {
        guard let dump, format == nil || format == .stackExchangeDump else {
            return try registry.open(source, as: format, options: options)
        }
        func part(_ path: String?) -> Source? { path.map { Source(contentsOf: URL(fileURLWithPath: $0)) } }
        let importer = StackExchangeImporter(site: source.url, comments: part(dump.comments), users: part(dump.users))
        return try importer.open(source, context: ImportContext(options: options, values: registry.values))
    }
}
