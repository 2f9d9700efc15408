internal import CModels

/// A learned model's trees, made ready to judge many lines at once.
struct TextForest: Sendable {
    /// The roles of lines.
    static let line = TextForest(BROADSHEET_TEXT_LINE)
    /// The choice among readings of the comments.
    static let choice = TextForest(BROADSHEET_TEXT_CHOICE)
    /// What is the title.
    static let title = TextForest(BROADSHEET_TEXT_TITLE)
    /// What belongs to the body.
    static let body = TextForest(BROADSHEET_TEXT_BODY)

    /// Who wrote a comment.
    static let name = TextForest(BROADSHEET_TEXT_NAME)

    /// How many lines are best judged together.
    static let batch = 64

    /// How many features of a line it reads.
    let features: Int
    private let tables: [UInt64]

    private init(_ model: broadsheet_text_model) {
        features = Int(broadsheet_text_feature_count(model))
        var tables = [UInt64](repeating: 0, count: (Int(broadsheet_text_forest_size(model)) + 7) / 8)
        tables.withUnsafeMutableBytes { broadsheet_text_prepare(model, $0.baseAddress) }
        self.tables = tables
    }

    /// Five logarithms of probabilities for each line: what the model of roles says.
    ///
    /// - Parameter fill: Writes the features of a line to a place.
    func roles(of count: Int, _ fill: (UnsafeMutableBufferPointer<Float>, Int) -> Void) -> [Float] {
        [Float](unsafeUninitializedCapacity: count * 5) { scores, filled in
            inBatches(count, fill) { tables, rows, first, size in
                if let start = scores.baseAddress { broadsheet_text_roles(tables, rows, Int32(size), start + first * 5) }
            }
            filled = count * 5
        }
    }

    /// What the other models say of each line, from 0 to 1.
    func chances(of count: Int, _ fill: (UnsafeMutableBufferPointer<Float>, Int) -> Void) -> [Double] {
        [Double](unsafeUninitializedCapacity: count) { chances, filled in
            inBatches(count, fill) { tables, rows, first, size in
                if let start = chances.baseAddress { broadsheet_text_chances(tables, rows, Int32(size), start + first) }
            }
            filled = count
        }
    }

    /// What a model says of rows that are there already.
    func chances(of rows: [[Float]]) -> [Double] {
        chances(of: rows.count) { place, row in
            for (index, value) in rows[row].prefix(place.count).enumerated() { place[index] = value }
        }
    }

    private func inBatches(
        _ count: Int, _ fill: (UnsafeMutableBufferPointer<Float>, Int) -> Void,
        _ judge: (UnsafeRawPointer?, UnsafePointer<Float>?, Int, Int) -> Void
    ) {
        let size = max(1, min(count, Self.batch))
        tables.withUnsafeBytes { tables in
            withUnsafeTemporaryAllocation(of: Float.self, capacity: size * features) { rows in
                guard let start = rows.baseAddress else { return }
                rows.initialize(repeating: 0)
                for first in stride(from: 0, to: count, by: size) {
                    let end = min(count, first + size)
                    for index in first..<end {
                        fill(UnsafeMutableBufferPointer(start: start + (index - first) * features, count: features), index)
                    }
                    judge(tables.baseAddress, start, first, end - first)
                }
            }
        }
    }
}
