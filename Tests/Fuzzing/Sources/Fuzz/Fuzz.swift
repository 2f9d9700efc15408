#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

// libFuzzer brings the main function and calls these two.

/// The target that the first argument names.
nonisolated(unsafe) private var target: (any Target.Type)?

/// Takes the target out of the arguments; what is left is libFuzzer's.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
    _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> CInt {
    let targets: [String: any Target.Type] = [
        "json": JSONTarget.self, "xml": XMLTarget.self, "front-matter": FrontMatterTarget.self, "text": TextTarget.self,
    ]
    let name = count.pointee > 1 ? arguments.pointee[1].map { String(cString: $0) } ?? "" : ""
    target = targets[name]
    guard target != nil else {
        print("usage: Fuzz \(targets.keys.sorted().joined(separator: "|")) [options of libFuzzer] [folders of inputs]")
        exit(64)
    }
    arguments.pointee[1] = arguments.pointee[0]
    arguments.pointee += 1
    count.pointee -= 1
    return 0
}

/// Gives the target an input.
@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    target?.run(Array(UnsafeBufferPointer(start: data, count: size)))
    return 0
}
