internal import BroadsheetCore
#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
enum ControlWords {
    static func isControl(_ t: UnsafeBufferPointer<UInt8>) -> Bool { false }
    static func isSaying(_ t: UnsafeBufferPointer<UInt8>) -> Bool { false }
    static func isReplyTo(_ t: UnsafeBufferPointer<UInt8>) -> Int? { nil }
    static func isPingbackLabel(_ t: UnsafeBufferPointer<UInt8>) -> Bool { false }
}
enum CommenterName {
    static func isLikeName(_ t: UnsafeBufferPointer<UInt8>) -> Bool { false }
    static func clean(_ t: String) -> String { t }
    static func isNoise(_ t: String) -> Bool { false }
}
enum CommentDateKind { case absolute, yearless, relative, later }
struct DateAttributes { init(_ tree: HTMLTree) {} }
struct CommentDates {
    init(language: DateLanguage, dayFirst: Bool?, fetchedAt: Date?) {}
    mutating func kind(of t: UnsafeBufferPointer<UInt8>) -> CommentDateKind? { nil }
    mutating func date(ofText: String) -> PartialDate? { nil }
    mutating func relativeDate(ofText: String) -> PartialDate? { nil }
    mutating func date(ofAttributesOf node: Int, in tree: HTMLTree, _ a: DateAttributes) -> (date: PartialDate, attribute: String)? { nil }
    static func isLabelOfOtherDate(_ t: UnsafeBufferPointer<UInt8>) -> Bool { false }
}
