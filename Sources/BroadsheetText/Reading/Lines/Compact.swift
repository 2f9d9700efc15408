/// Counts that are smaller than two thousand millions, in half the room.
@propertyWrapper
struct Compact: Sendable {
    private var value: Int32

    init(wrappedValue: Int) { value = Int32(clamping: wrappedValue) }

    var wrappedValue: Int {
        @inline(__always) get { Int(value) }
        @inline(__always) set { value = Int32(clamping: newValue) }
    }
}
