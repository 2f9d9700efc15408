/// One value or one key of a JSON text: where it stands, and where the one after it begins.
///
/// The tokens of a text are one array in reading order. A container is followed by what it holds; in an object each key is followed by its value.
struct JSONToken {
    enum Kind: UInt8 {
        case object, array, string, number, `true`, `false`, null
    }

    var kind: Kind
    /// Whether a string holds a backslash, so that its bytes are not its text.
    var hasEscapes = false
    /// The offset of the first byte; quotation marks and brackets belong to the token.
    var start: Int32
    /// The offset behind the last byte.
    var end: Int32 = 0
    /// The index of the first token that is not inside this one.
    var next: Int32 = 0

    /// What people call the value.
    var noun: StaticString {
        switch kind {
        case .object: "an object"
        case .array: "an array"
        case .string: "a string"
        case .number: "a number"
        case .true, .false: "true or false"
        case .null: "null"
        }
    }
}

/// Why a text is no JSON, or JSON that is not read.
struct JSONSyntaxError: Error {
    var message: String
    var offset: Int
    var isLimit = false
}
