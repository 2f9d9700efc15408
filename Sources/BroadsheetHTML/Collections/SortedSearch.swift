extension RandomAccessCollection where Index == Int {
    /// The place of the first element that does not come before something, in a collection in which all that do stand in front; the end if all do.
    ///
    /// O(log n).
    @inline(__always)
    func firstPlace(notBefore comesBefore: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if comesBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
