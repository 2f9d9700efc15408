/// A place on pages that metadata is read from. It collects and decides nothing.
protocol MetadataSource: Sendable {
    func collect(from page: PageView, into candidates: inout Candidates)
}
