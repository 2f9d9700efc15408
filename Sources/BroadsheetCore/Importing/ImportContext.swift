/// What an importer is told by its caller, and what it reports back.
public struct ImportContext: Sendable {
    /// What the caller wants.
    public let options: ImportOptions

    /// Further settings under typed keys, such as a site's rules. Core knows none of them; the formats that do define the keys.
    public let values: ContextValues

    /// What could not be read as it was meant, in the order it was reported; at the end how much personal data was dropped.
    public var diagnostics: [Diagnostic] {
        guard droppedPersonalData > 0 else { return reported }
        let values =

            droppedPersonalData == 1 ? "1 e-mail or IP address was" : "\(droppedPersonalData) e-mail and IP addresses or hashes were"
        return reported + [Diagnostic(.note, .personalDataDropped, "\(values) left out; an option keeps them.")]
    }

    private var reported: [Diagnostic] = []
    private var droppedPersonalData = 0

    /// Where each piece of the source went, in the order of the source; empty unless ``ImportOptions/keepsResidue`` is set.
    public private(set) var account = Account()

    /// What was visible but belongs to no part of the article, in the order of the source. Linear in the size of the account.
    public var residue: [Residue] { account.residue }

    private var workLeft: Int

    /// The readers among the values, which are asked for time and again.
    let fragmentReaders: FragmentReaders

    /// Creates a context for one import.
    public init(options: ImportOptions = ImportOptions(), values: ContextValues = ContextValues()) {
        self.options = options
        self.values = values
        fragmentReaders = values.fragmentReaders
        workLeft = options.limits.workUnits
    }

    /// How much the importer may take on.
    public var limits: Limits { options.limits }

    /// Reports a loss or a doubt.
    public mutating func report(_ diagnostic: Diagnostic) {
        reported.append(diagnostic)
    }

    /// Personal data, where the caller wants it kept; otherwise it is counted, and ``diagnostics`` says how much there was.
    ///
    /// - Returns: `nil` when there is none or it is not wanted.
    public mutating func personalData(email: String? = nil, emailHash: String? = nil, ipAddress: String? = nil) -> PersonalData? {
        // As with nearly all people.
        if email == nil, emailHash == nil, ipAddress == nil { return nil }
        let data = PersonalData(
            email: email?.isEmpty == true ? nil : email, emailHash: emailHash?.isEmpty == true ? nil : emailHash,
            ipAddress: ipAddress?.isEmpty == true ? nil : ipAddress)
        guard data.count > 0 else { return nil }
        if options.keepsPersonalData { return data }
        droppedPersonalData += data.count
        return nil
    }

    /// Keeps a piece of the source that belongs to no part of the article, if the caller wants it.
    public mutating func keep(_ piece: @autoclosure () -> Residue) {
        if options.keepsResidue { account.append(Account.Piece(piece())) }
    }

    /// Notes where a piece of the source went, if the caller wants to know. Importers note every visible piece once, in the order of the source.
    public mutating func keep(_ piece: @autoclosure () -> Account.Piece) {
        if options.keepsResidue { account.append(piece()) }
    }

    /// An article with what was reported and kept so far, its comments judged by ``SpamDetector``.
    ///
    /// Importers of containers end each record with it; for a ``DocumentImporter`` it is called by ``DocumentImporter/open(_:context:)``.
    public func imported(_ article: consuming Article, as format: FormatID) -> Imported {
        article.discussion?.labelSpam()
        return Imported(article: article, format: format, account: account, diagnostics: diagnostics)
    }

    /// Counts steps of work, about one for each node looked at.
    ///
    /// - Throws: ``ImportError`` with the code `limit-exceeded` when ``Limits/workUnits`` are used up.
    public mutating func spend(_ units: Int) throws(ImportError) {
        // Stays below zero instead of wrapping around when an importer goes on after the error.
        workLeft = units > workLeft ? -1 : workLeft - max(0, units)
        if workLeft < 0 {
            throw ImportError(.limitExceeded, "The input costs more than \(limits.workUnits) steps of work.")
        }
    }
}
