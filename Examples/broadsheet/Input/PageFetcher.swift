import Broadsheet
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Fetches one page over HTTP. Redirects are followed; the download stops as soon as it passes the limit.
enum PageFetcher {
    static func fetch(_ url: URL, limits: Limits, timeout: Double) async throws(ImportError) -> Source {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = timeout
        configuration.timeoutIntervalForResource = timeout
        configuration.httpAdditionalHeaders = ["User-Agent": "broadsheet/\(BroadsheetCommand.version)"]
        let download = Download(limit: limits.bytes, name: url.absoluteString)
        let session = URLSession(configuration: configuration, delegate: download, delegateQueue: download.queue)
        defer { session.invalidateAndCancel() }
        let result: Result<Source, ImportError> = await withCheckedContinuation { continuation in
            download.start(session.dataTask(with: url), continuation)
        }
        return try result.get()
    }

    /// Receives the answer. Everything happens on one serial queue.
    private final class Download: NSObject, URLSessionDataDelegate, @unchecked Sendable {
        let queue: OperationQueue
        private let limit: Int
        private let name: String
        private var bytes: [UInt8] = []
        private var failure: ImportError?
        private var continuation: CheckedContinuation<Result<Source, ImportError>, Never>?

        init(limit: Int, name: String) {
            self.limit = limit
            self.name = name
            queue = OperationQueue()
            queue.maxConcurrentOperationCount = 1
        }

        func start(_ task: URLSessionDataTask, _ continuation: CheckedContinuation<Result<Source, ImportError>, Never>) {
            queue.addOperation { [self] in
                self.continuation = continuation
                task.resume()
            }
        }

        func urlSession(
            _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
            completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
        ) {
            if let status = (response as? HTTPURLResponse)?.statusCode, !(200...299).contains(status) {
                fail(.unreadable, "The server answered with status \(status).")
            } else if response.expectedContentLength > Int64(limit) {
                fail(.tooLarge, "The page has \(response.expectedContentLength) bytes, more than the limit of \(limit).")
            }
            completionHandler(failure == nil ? .allow : .cancel)
        }

        func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
            guard failure == nil else { return }
            bytes.append(contentsOf: data)
            if bytes.count > limit {
                fail(.tooLarge, "The page has more bytes than the limit of \(limit).")
                bytes = []
                dataTask.cancel()
                // The task may go on receiving for a while before it notices.
                finish(task: dataTask)
            }
        }

        func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
            if failure == nil, let error {
                let isLate = (error as? URLError)?.code == .timedOut
                fail(.unreadable, isLate ? "There was no whole answer in time; --timeout sets how long to wait." : reason(for: error))
            }
            finish(task: task)
        }

        private func finish(task: URLSessionTask) {
            continuation?.resume(returning: failure.map { .failure($0) } ?? .success(source(task.response)))
            continuation = nil
        }

        private func reason(for error: any Error) -> String {
            "The page cannot be fetched: \(error.localizedDescription)."
        }

        private func source(_ response: URLResponse?) -> Source {
            let type = ContentType((response as? HTTPURLResponse)?.value(forHTTPHeaderField: "Content-Type") ?? "")
            return Source(
                .bytes(bytes), url: response?.url, mediaType: type.mediaType, charset: type.charset, fetchedAt: Date(), name: name)
        }

        private func fail(_ code: ImportError.Code, _ message: String) {
            failure = ImportError(code, message, at: SourceLocation(source: name))
        }
    }
}
