/// Walks comments that stand inside the comments they answer, each before what is in it, without recursion.
struct JSONDescent {
    private var open: [(node: JSONNode, parent: Int?)]

    init(_ roots: [JSONNode]) { open = roots.reversed().map { ($0, nil) } }

    /// The next comment and the place of the one it stands in.
    mutating func next() -> (node: JSONNode, parent: Int?)? { open.popLast() }

    /// Adds what stands in the comment at a place.
    mutating func enter(_ children: [JSONNode], of place: Int?) {
        for child in children.reversed() { open.append((child, place)) }
    }
}
