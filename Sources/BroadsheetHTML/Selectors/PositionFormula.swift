/// Which positions among siblings are meant: those that are `step * n + offset` for some n from 0 on.
struct PositionFormula: Sendable {
    var step: Int
    var offset: Int
    /// Whether only siblings of the same name count.
    var countsType = false
    /// Whether the last sibling is the first.
    var countsFromEnd = false

    /// Whether a position, counted from 1, is meant.
    func accepts(_ position: Int) -> Bool {
        let distance = position - offset
        return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0
    }
}
