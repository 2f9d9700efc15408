/// Reads the `srcset` attribute of pictures (HTML standard, “srcset attributes”).
enum SourceSet {
    /// The address with the largest width or density; the first of equally large ones. Addresses may hold commas, so a candidate ends at white space.
    static func largest(in set: String) -> String? {
        var best: (address: Substring, size: Double)?
        var rest = set[...]
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "," }
            guard !rest.isEmpty else { break }
            var address = rest.prefix { !$0.isWhitespace }
            rest = rest.dropFirst(address.count)
            var descriptor: Substring = ""
            if address.hasSuffix(",") {
                address = address.dropLast(while: { $0 == "," })
            } else {
                descriptor = rest.prefix { $0 != "," }
                rest = rest.dropFirst(descriptor.count)
            }
            let size = Double(descriptor.filter { $0.isNumber || $0 == "." }) ?? 1
            if !address.isEmpty, size > best?.size ?? -1 { best = (address, size) }
        }
        return best.map { String($0.address) }
    }
}

extension Substring {
    fileprivate func dropLast(while holds: (Character) -> Bool) -> Substring {
        var copy = self
        while let last = copy.last, holds(last) { copy.removeLast() }
        return copy
    }
}
