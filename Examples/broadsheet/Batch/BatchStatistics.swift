import Broadsheet

/// What a batch did, in numbers.
struct BatchStatistics {
    private(set) var records = 0
    private(set) var errors = 0
    private var statuses: [BatchRecord.Status: Int] = [:]
    private var errorCodes: [String: Int] = [:]
    var bytesRead = 0
    private var bytesWritten = 0
    private let start = ContinuousClock.now

    mutating func count(_ record: BatchRecord) {
        records += 1
        bytesWritten += record.line.count
        statuses[record.status, default: 0] += 1
        if let code = record.errorCode {
            errors += 1
            errorCodes[code.rawValue, default: 0] += 1
        }
    }

    var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }

    var recordsPerSecond: Double { seconds > 0 ? (Double(records) / seconds * 10).rounded() / 10 : 0 }

    var json: String {
        var json = JSONWriter()
        json.beginObject()
        json.key("records")
        json.number(records)
        json.key("status")
        json.beginObject()
        for status in BatchRecord.Status.allCases {
            json.key(status.rawValue)
            json.number(statuses[status] ?? 0)
        }
        json.endObject()
        json.key("errors")
        json.beginObject()
        for code in errorCodes.keys.sorted() {
            json.key(code)
            json.number(errorCodes[code] ?? 0)
        }
        json.endObject()
        json.key("bytesRead")
        json.number(bytesRead)
        json.key("bytesWritten")
        json.number(bytesWritten)
        json.key("seconds")
        json.number((seconds * 1000).rounded() / 1000)
        json.key("recordsPerSecond")
        json.number(recordsPerSecond)
        json.endObject()
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
