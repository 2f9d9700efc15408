import BroadsheetCore

/// Keeps only delimiters that CommonMark reads as they are meant.
extension MarkdownInline {
    /// Delimiters of one character without anything between them, which CommonMark looks at as one.
    private struct DelimiterRun {
        var tokens: Range<Int>
        var delimiter: UInt8
        var length = 0
        var remaining = 0
        var before: MarkdownCharacter
        var after: MarkdownCharacter
        var opens = false
        var closes = false

        func canOpen(_ symbolsArePunctuation: Bool) -> Bool {
            after.canFollowOpening(before, symbolsArePunctuation: symbolsArePunctuation)
        }

        func canClose(_ symbolsArePunctuation: Bool) -> Bool {
            before.canFollowOpening(after, symbolsArePunctuation: symbolsArePunctuation)
        }
    }

    /// Drops pairs of which one delimiter could not open or close where it stands, and pairs that CommonMark would match with others.
    ///
    /// Dropping changes what the neighbours see, so a few rounds are made; whatever still fails then goes altogether, which keeps the work linear.
    mutating func dropUnworkableDelimiters() {
        for _ in 0..<6 where !dropFailing() { return }
        guard dropFailing() else { return }
        for index in tokens.indices where tokens[index].delimiter != nil && !tokens[index].isDropped {
            tokens[index].isDropped = true
            if tokens[index].kind == .open { unmarkedStyles += 1 }
        }
    }

    private mutating func dropFailing() -> Bool {
        let runs = delimiterRuns()
        let dropped = unmarkedStyles
        // Whether a symbol counts as punctuation changed with version 0.31 of CommonMark; the text must work in both.
        for symbolsArePunctuation in [false, true] {
            for run in runs {
                if run.opens && !run.canOpen(symbolsArePunctuation) || run.closes && !run.canClose(symbolsArePunctuation) { drop(run) }
            }
        }
        guard unmarkedStyles == dropped else { return true }
        for delimiter in [UInt8(ascii: "*"), UInt8(ascii: "~")] {
            for symbolsArePunctuation in [false, true] where unmarkedStyles == dropped {
                match(runs.filter { $0.delimiter == delimiter }, symbolsArePunctuation)
            }
        }
        return unmarkedStyles != dropped
    }

    private func delimiterRuns() -> [DelimiterRun] {
        var runs: [DelimiterRun] = []
        var before = MarkdownCharacter.space
        var index = 0
        while index < tokens.count {
            guard !tokens[index].isDropped, let delimiter = tokens[index].delimiter else {
                if !tokens[index].isDropped { before = lastCharacter(of: tokens[index]) }
                index += 1
                continue
            }
            var run = DelimiterRun(tokens: index..<index, delimiter: delimiter, before: before, after: .space)
            while index < tokens.count, tokens[index].isDropped || tokens[index].delimiter == delimiter {
                if !tokens[index].isDropped {
                    run.length += tokens[index].style == .emphasis ? 1 : 2
                    run.opens = run.opens || tokens[index].kind == .open
                    run.closes = run.closes || tokens[index].kind == .close
                }
                index += 1
            }
            run.remaining = run.length
            run.tokens = run.tokens.lowerBound..<index
            if index < tokens.count { run.after = firstCharacter(of: tokens[index]) }
            runs.append(run)
            before = .punctuation
        }
        return runs
    }

    private mutating func drop(_ run: DelimiterRun) {
        for member in run.tokens where tokens[member].delimiter != nil && !tokens[member].isDropped {
            tokens[member].isDropped = true
            tokens[tokens[member].partner].isDropped = true
            unmarkedStyles += 1
        }
    }

    /// Matches the runs of one character as CommonMark does (appendix “Parsing strategy”) and drops the first that is matched otherwise than it
    /// is meant.
    private mutating func match(_ all: [DelimiterRun], _ symbolsArePunctuation: Bool) {
        var runs = all
        var openers: [Int] = []
        for index in runs.indices {
            let canOpen = runs[index].canOpen(symbolsArePunctuation)
            let canClose = runs[index].canClose(symbolsArePunctuation)
            var closed: Set<Int> = []
            while canClose, runs[index].remaining > 0 {
                let closer = runs[index]
                let position = openers.lastIndex { candidate in
                    let opener = runs[candidate]
                    let isAmbiguous = canOpen || opener.canClose(symbolsArePunctuation)
                    let isExcluded =
                        isAmbiguous && (opener.length + closer.length).isMultiple(of: 3)
                        && !(opener.length.isMultiple(of: 3) && closer.length.isMultiple(of: 3))
                    return !isExcluded
                }
                guard let position else { break }
                let opener = runs[openers[position]]
                let length = min(opener.remaining, closer.remaining) >= 2 ? 2 : 1
                let meant = closer.tokens.first { token in
                    tokens[token].kind == .close && !tokens[token].isDropped && !closed.contains(token)
                        && opener.tokens.contains(tokens[token].partner) && (tokens[token].style == .emphasis ? 1 : 2) == length
                }
                guard let meant, position == openers.count - 1 else { return drop(meant == nil ? closer : opener) }
                closed.insert(meant)
                runs[index].remaining -= length
                runs[openers[position]].remaining -= length
                if runs[openers[position]].remaining == 0 { openers.removeLast() }
            }
            let isUnclosed = runs[index].tokens.contains { tokens[$0].kind == .close && !tokens[$0].isDropped && !closed.contains($0) }
            if isUnclosed { return drop(runs[index]) }
            if runs[index].remaining > 0 { openers.append(index) }
        }
        if let opener = openers.last { drop(runs[opener]) }
    }

    private func firstCharacter(of token: Token) -> MarkdownCharacter {
        switch token.kind {
        case .text: MarkdownCharacter(MarkdownCharacter.scalar(at: token.start, in: scratch))
        case .space: .space
        default: .punctuation
        }
    }

    private func lastCharacter(of token: Token) -> MarkdownCharacter {
        switch token.kind {
        case .text:
            MarkdownCharacter(MarkdownCharacter.scalar(at: MarkdownCharacter.startOfScalar(before: token.end, in: scratch), in: scratch))
        case .space: .space
        default: .punctuation
        }
    }
}
