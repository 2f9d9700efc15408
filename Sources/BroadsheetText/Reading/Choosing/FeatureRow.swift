/// The features of one line, written one after the other to a place; what it has no room for is left out.
struct FeatureRow {
    private let place: UnsafeMutableBufferPointer<Float>
    private(set) var count = 0

    init(_ place: UnsafeMutableBufferPointer<Float>) {
        self.place = place
    }

    @inline(__always)
    mutating func add(_ value: Float) {
        guard count < place.count else { return }
        place[count] = value
        count += 1
    }

    @inline(__always)
    mutating func add(_ first: Float, _ second: Float) {
        add(first)
        add(second)
    }

    @inline(__always)
    mutating func add(_ first: Float, _ second: Float, _ third: Float) {
        add(first, second)
        add(third)
    }

    @inline(__always)
    mutating func add(_ first: Float, _ second: Float, _ third: Float, _ fourth: Float) {
        add(first, second)
        add(third, fourth)
    }

    private static let most = 256

    /// The features as an array.
    ///
    /// - Parameter fill: Writes them to a place, and says how many there are.
    static func values(_ fill: (UnsafeMutableBufferPointer<Float>) -> Int) -> [Float] {
        var values = [Float](repeating: 0, count: most)
        let count = values.withUnsafeMutableBufferPointer { fill($0) }
        values.removeLast(most - count)
        return values
    }
}
