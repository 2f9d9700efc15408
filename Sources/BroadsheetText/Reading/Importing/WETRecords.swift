/// The text records of crawl archives.
enum WETRecords {
    /// Whether an input begins like an archive.
    static func begins(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.starts(with: "WARC/1.".utf8) }
}
