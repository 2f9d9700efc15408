/// What an export file says about a person that no reader of the page ever saw.
///
/// Importers drop it and count it in a diagnostic, unless ``ImportOptions/keepsPersonalData`` is set.
public struct PersonalData: Hashable, Sendable, Codable {
    /// The e-mail address.
    public var email: String?

    /// A hash of the e-mail address.
    public var emailHash: String?

    /// The address of the computer that was written from, or a hash of it.
    public var ipAddress: String?

    /// Creates a set of personal data.
    public init(email: String? = nil, emailHash: String? = nil, ipAddress: String? = nil) {
        self.email = email
        self.emailHash = emailHash
        self.ipAddress = ipAddress
    }

    /// How many values there are.
    public var count: Int { [email, emailHash, ipAddress].count { $0 != nil } }
}
