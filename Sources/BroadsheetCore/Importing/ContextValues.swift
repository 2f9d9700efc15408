/// The name of a setting that travels with a registry, and the type of its value.
///
/// ```swift
/// enum SiteRulesKey: ContextKey {
///     static let defaultValue: [SiteRule] = []
/// }
/// extension ContextValues {
///     var siteRules: [SiteRule] {
///         get { self[SiteRulesKey.self] }
///         set { self[SiteRulesKey.self] = newValue }
///     }
/// }
/// ```
public protocol ContextKey {
    /// The type of the setting.
    associatedtype Value: Sendable

    /// The value that holds when none was set.
    static var defaultValue: Value { get }
}

/// Settings of formats that Core does not know, each under a typed key.
public struct ContextValues: Sendable {
    private var storage: [ObjectIdentifier: any Sendable] = [:]

    /// Creates an empty set: every key has its default.
    public init() {}

    /// The value of a key.
    public subscript<Key: ContextKey>(_ key: Key.Type) -> Key.Value {
        get { storage[ObjectIdentifier(key)] as? Key.Value ?? Key.defaultValue }
        set { storage[ObjectIdentifier(key)] = newValue }
    }
}
