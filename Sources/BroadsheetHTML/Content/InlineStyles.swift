internal import BroadsheetCore

extension TextStyle {
    /// How an element sets its text apart; `nil` for elements that do not.
    init?(element tag: HTMLTag) {
        switch tag {
        case .em, .i, .cite, .var, .dfn: self = .emphasis
        case .strong, .b: self = .strong
        case .code, .kbd, .samp, .tt: self = .code
        case .sub: self = .subscript
        case .sup: self = .superscript
        case .s, .strike, .del: self = .strikethrough
        case .u, .ins: self = .underline
        case .mark: self = .highlight
        default: return nil
        }
    }
}
