/// How a source says which comment another one answers.
public enum ParentReference: Hashable, Sendable {
    /// It starts a thread.
    case none
    /// The parent's id, or another name of it such as its address.
    case id(String)
    /// The comment stands inside another: the place that ``ThreadAssembler/add(_:answering:aliases:)`` gave for that one.
    case inside(Int)
    /// A level, 0 for the start of a thread. The parent is the last comment before it with a smaller one.
    case depth(Int)
    /// The ids from the start of the thread down to the parent.
    case path([String])
}
