internal import BroadsheetCore

/// Parses the records that a framer found: plain ones quickly, the others with libxml2, and broken ones after they were mended.
struct FrameParser: Sendable {
    private let source: Source
    private let limits: Limits
    private var plain: PlainRecordParser
    private var parser: RecordParser

    init(_ source: Source, limits: Limits) {
        self.source = source
        self.limits = limits
        plain = PlainRecordParser(limits: limits)
        parser = RecordParser(limits: limits)
    }

    /// The same parser without the room that the largest record took, for somebody who goes on with a copy on another thread.
    var emptied: FrameParser {
        var copy = self
        copy.plain = plain.emptied
        return copy
    }

    /// Parses a record if it is plain.
    ///
    /// - Parameter isOutline: Whether texts are left out, and what may be wrong with them is left alone.
    mutating func parsePlain(_ frame: RecordFrame, isOutline: Bool = false) -> XMLRecord? {
        guard frame.fault == nil, let storage = plain.parse(frame.bytes, in: frame.surroundings, isOutline: isOutline) else { return nil }
        return XMLRecord(location: location(of: frame), isMended: false, storage: storage)
    }

    /// Parses records with libxml2 at once; `nil` when they stand in several surroundings or one of them cannot be parsed.
    mutating func parseTogether(_ frames: [RecordFrame]) -> [XMLRecord]? {
        guard frames.count > 1, frames.allSatisfy({ $0.fault == nil && $0.surroundings == frames[0].surroundings }),
            let parsed = parser.parse(frames[...])
        else { return nil }
        return zip(frames, parsed).map { XMLRecord(location: location(of: $0), isMended: false, storage: $1) }
    }

    /// Parses a record.
    mutating func parse(_ frame: RecordFrame) -> Result<XMLRecord, ImportError> {
        if let record = parsePlain(frame) { return .success(record) }
        return parseAnything(frame)
    }

    /// Parses a record that is not plain.
    mutating func parseAnything(_ frame: RecordFrame) -> Result<XMLRecord, ImportError> {
        switch frame.fault {
        case .tooLarge:
            return .failure(
                ImportError(.tooLarge, "The record “\(frame.name)” has more than \(limits.bytes) bytes.", at: location(of: frame)))
        case .unclosed:
            return .failure(ImportError(.malformed, "The record “\(frame.name)” has no end.", at: location(of: frame)))
        case nil: break
        }
        do throws(RecordParser.Failure) {
            return .success(
                XMLRecord(location: location(of: frame), isMended: false, storage: try parser.parse(frame.bytes, in: frame.surroundings)))
        } catch {
            if !error.isLimit, let mended = MarkupMender.mend(frame.bytes),
                let storage = try? parser.parse(mended, in: frame.surroundings)
            {
                return .success(XMLRecord(location: location(of: frame), isMended: true, storage: storage))
            }
            return .failure(
                ImportError(
                    error.isLimit ? .limitExceeded : .malformed, "The record “\(frame.name)” cannot be read: \(error.message).",
                    at: location(of: frame, offset: error.offset)))
        }
    }

    private func location(of frame: RecordFrame, offset: Int = 0) -> SourceLocation {
        guard offset > 0 else {
            return source.location(line: frame.line, column: frame.column.map { $0 + 1 }, byteOffset: frame.offset)
        }
        let before = frame.bytes.prefix(offset)
        let lines = before.reduce(0) { $0 + ($1 == 0x0a ? 1 : 0) }
        let column = lines == 0 ? frame.column.map { $0 + offset } : before.count - (before.lastIndex(of: 0x0a) ?? 0) - 1
        return source.location(line: frame.line + lines, column: column.map { $0 + 1 }, byteOffset: frame.offset + offset)
    }
}
