import Broadsheet
import Foundation
import Testing

@Suite struct BatchTests {
    private struct Row: Decodable, Equatable {
        struct Fault: Decodable, Equatable {
            let code: String
            let message: String
        }
        let id: String
        let status: String
        let error: Fault?
    }

    private func rows(_ outcome: Program.Outcome) throws -> [Row] {
        try outcome.lines.map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
    }

    @Test(arguments: [
        ("not json", "1", "malformed", "Line 1 is not a JSON object: an object begins with “{”."),
        ("[]", "1", "malformed", "Line 1 is not a JSON object: an object begins with “{”."),
        (#"{"id":"a""#, "a", "malformed", "Line 1 is not a JSON object: members are parted by “,”."),
        (#"{"id":"a","html":"<p>"#, "a", "malformed", "Line 1 is not a JSON object: a text does not end."),
        (#"{"id":"a","html":"\x"}"#, "a", "malformed", "Line 1 is not a JSON object: a text holds an unknown escape."),
        (#"{"id":"a","html":"\u12"}"#, "a", "malformed", "Line 1 is not a JSON object: “\\u” is followed by four hexadecimal digits."),
        (#"{"id":"a","html":"<p>"} x"#, "a", "malformed", "Line 1 is not a JSON object: nothing may follow the object."),
        (#"{"id":"a","json":{"b":["c}"]}"#, "a", "malformed", "Line 1 is not a JSON object: members are parted by “,”."),
        (#"{"id":"a","json":[1"#, "a", "malformed", "Line 1 is not a JSON object: an object or array does not end."),
        (#"{"id":"a","html":nope}"#, "a", "malformed", "Line 1 is not a JSON object: a value is missing or unknown."),
        (
            #"{"id":"a"}"#, "a", "malformed",
            "Line 1: A request has exactly one of “path”, “html”, “html_b64”, “text”, “json”; this one has none."
        ),
        (
            #"{"id":"a","html":"x","text":"y"}"#, "a", "malformed",
            "Line 1: A request has exactly one of “path”, “html”, “html_b64”, “text”, “json”; this one has “html” and “text”."
        ),
        (#"{"id":"a","html_b64":"%"}"#, "a", "malformed", "Line 1: “html_b64” is not Base64."),
        (#"{"id":"a","html":"x","fetchedAt":"now"}"#, "a", "malformed", "Line 1: “fetchedAt” is no date in ISO 8601."),
        (#"{"id":7,"path":"none.html"}"#, "7", "unreadable", "The file cannot be read: there is no such file."),
        (
            #"{"id":"\ud83d\ude00\n\ud800","path":"none.html"}"#, "😀\n\u{fffd}", "unreadable",
            "The file cannot be read: there is no such file."
        ),
    ])
    func badRequestsAreRows(line: String, id: String, code: String, message: String) throws {
        let outcome = try Program.broadsheet.run("batch", input: line)
        #expect(outcome.code == 0)
        #expect(try rows(outcome) == [Row(id: id, status: "error", error: Row.Fault(code: code, message: message))])
    }

    @Test func formatsThatAreNotKnownAreRows() throws {
        let outcome = try Program.broadsheet.run("batch", input: #"{"id":"a","html":"x","format":"nonsense"}"#)
        #expect(try rows(outcome).map { $0.error?.code } == ["unknown-format"])
    }

    @Test func blankLinesAndAByteOrderMarkAreNoRequests() throws {
        let outcome = try Program.broadsheet.run("batch", input: "\u{feff}{\"id\":\"a\",\"path\":\"none\"}\r\n\n  \n{\"path\":\"none\"}")
        #expect(try rows(outcome).map(\.id) == ["a", "4"])
    }

    @Test func noRequestsAreNoRows() throws {
        let outcome = try Program.broadsheet.run("batch")
        #expect(outcome.code == 0)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.isEmpty)
    }

    @Test func theOrderIsKeptForAnyNumberOfJobs() throws {
        let requests = (0..<500).map { index in
            let text = index % 50 == 0 ? String(repeating: "long ", count: 20_000) : "short"
            return #"{"id":"\#(index)","html":"<p>\#(text)</p>"}"#
        }.joined(separator: "\n")
        let one = try Program.broadsheet.run("batch", input: requests)
        #expect(try rows(one).map(\.id) == (0..<500).map(String.init))
        let four = try Program.broadsheet.run("batch", "--jobs", "4", input: requests)
        #expect(four.output == one.output)
    }

    /// A parser that several threads set up at once can wait for itself without end.
    @Test func jobsThatStartTogetherEnd() throws {
        let requests = (0..<8).map { #"{"id":"\#($0)","html":"<p>One page of \#($0)</p>"}"# }.joined(separator: "\n")
        for _ in 0..<20 {
            let process = Program.broadsheet.process(["batch", "--jobs", "8"])
            let (stdin, stdout) = (Pipe(), Pipe())
            (process.standardInput, process.standardOutput) = (stdin, stdout)
            try process.run()
            DispatchQueue.global().asyncAfter(deadline: .now() + 30) { if process.isRunning { process.terminate() } }
            try stdin.fileHandleForWriting.write(contentsOf: Data(requests.utf8))
            try stdin.fileHandleForWriting.close()
            #expect(stdout.fileHandleForReading.readDataToEndOfFile().split(separator: UInt8(ascii: "\n")).count == 8)
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
    }

    @Test func anAnswerNeedsNoFurtherRequest() throws {
        let process = Program.broadsheet.process(["batch"])
        let (stdin, stdout) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (stdin, stdout)
        try process.run()
        for id in ["a", "b"] {
            try stdin.fileHandleForWriting.write(contentsOf: Data("{\"id\":\"\(id)\",\"path\":\"none\"}\n".utf8))
            #expect(String(decoding: stdout.fileHandleForReading.availableData, as: UTF8.self).hasPrefix("{\"id\":\"\(id)\""))
        }
        try stdin.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func aLineBeyondTheLimitIsARowAndTheNextIsRead() throws {
        let long = #"{"id":"a","html":""# + String(repeating: "x", count: 3 << 20) + #""}"#
        let outcome = try Program.broadsheet.run("batch", "--max-bytes", "100", input: long + "\n{\"id\":\"b\",\"path\":\"none\"}\n")
        #expect(try rows(outcome).map { $0.error?.code } == ["too-large", "unreadable"])
        #expect(try rows(outcome).map(\.id) == ["1", "b"])
    }

    @Test func tooManyErrorsEndWithCodeFourAndNoFile() throws {
        let directory = try TemporaryDirectory()
        let requests = String(repeating: "{\"path\":\"none\"}\n", count: 5)
        let allowed = try Program.broadsheet.run("batch", "--max-errors", "5", input: requests)
        #expect(allowed.code == 0)
        let outcome = try Program.broadsheet.run("batch", "--max-errors", "2", "-o", directory.path("out.jsonl"), input: requests)
        #expect(outcome.code == 4)
        #expect(outcome.errors == "broadsheet: More than 2 requests could not be read; 3 were tried.\n")
        #expect(directory.names.isEmpty)
    }

    @Test func requestsAndResultsCanBeFiles() throws {
        let directory = try TemporaryDirectory()
        let requests = try directory.write("{\"id\":\"a\",\"path\":\"none\"}\n", to: "in.jsonl")
        let outcome = try Program.broadsheet.run("batch", "-i", requests, "-o", directory.path("out.jsonl"))
        #expect(outcome.code == 0)
        #expect(outcome.output.isEmpty)
        #expect(directory.names == ["in.jsonl", "out.jsonl"])
        #expect(try String(contentsOfFile: directory.path("out.jsonl"), encoding: .utf8).hasPrefix("{\"id\":\"a\""))
    }

    @Test func pathsAreRelativeToTheWorkingDirectory() throws {
        let directory = try TemporaryDirectory()
        _ = try directory.write("", to: "empty.html")
        let outcome = try Program.broadsheet.run("batch", input: #"{"path":"empty.html"}"#, directory: directory.url)
        #expect(try rows(outcome).map { $0.error?.code } == ["empty"])
    }

    @Test func filesThatCannotBeOpenedHaveCodesOfTheirOwn() throws {
        let directory = try TemporaryDirectory()
        #expect(try Program.broadsheet.run("batch", "-i", directory.path("none")).code == 2)
        #expect(try Program.broadsheet.run("batch", "-o", directory.path("none/out")).code == 3)
    }

    @Test func statisticsAreJSONOnStandardError() throws {
        let outcome = try Program.broadsheet.run("batch", "--stats", "json", input: "{\"path\":\"none\"}\nnot json\n")
        let statistics = try #require(try JSONSerialization.jsonObject(with: Data(outcome.errors.utf8)) as? [String: Any])
        #expect(statistics["records"] as? Int == 2)
        #expect(statistics["status"] as? [String: Int] == ["ok": 0, "empty": 0, "error": 2])
        #expect(statistics["errors"] as? [String: Int] == ["malformed": 1, "unreadable": 1])
        #expect(statistics["bytesRead"] as? Int == 25)
        #expect(statistics["bytesWritten"] as? Int == outcome.output.utf8.count)
    }

    @Test func aReaderThatGoesAwayEndsTheBatchQuietly() throws {
        let process = Program.broadsheet.process(["batch"])
        let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
        try process.run()
        try stdout.fileHandleForReading.close()
        try stdin.fileHandleForWriting.write(contentsOf: Data("{\"path\":\"none\"}\n".utf8))
        let errors = stderr.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 141)
        #expect(errors.isEmpty)
    }
}
