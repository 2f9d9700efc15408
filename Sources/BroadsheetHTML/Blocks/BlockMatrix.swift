/// The features of all blocks of a page: a column for each ``BlockFeature``, one behind the other, with a byte for each block.
struct BlockMatrix: Sendable {
    static let columns = BlockFeature.allCases.count
    /// Columns are filled up to a multiple of this, so that the model can judge that many blocks at once.
    static let lanes = 16

    let rows: Int
    /// The length of a column.
    let stride: Int
    private(set) var values: [UInt8]

    init(rows: Int) {
        self.rows = rows
        stride = (rows + Self.lanes - 1) / Self.lanes * Self.lanes
        values = [UInt8](repeating: 0, count: stride * Self.columns)
    }

    subscript(feature: BlockFeature, row: Int) -> UInt8 { values[Int(feature.rawValue) * stride + row] }

    /// Writes a column.
    @inline(__always)
    mutating func fill(_ feature: BlockFeature, _ value: (Int) -> UInt8) {
        let start = Int(feature.rawValue) * stride
        let rows = rows
        values.withUnsafeMutableBufferPointer { values in
            for row in 0..<rows { values[start + row] = value(row) }
        }
    }

    /// Writes the same value for each block.
    mutating func fill(_ feature: BlockFeature, _ value: UInt8) {
        fill(feature) { _ in value }
    }

    mutating func set(_ feature: BlockFeature, _ row: Int, _ value: UInt8) {
        values[Int(feature.rawValue) * stride + row] = value
    }
}
