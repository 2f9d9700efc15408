internal import BroadsheetCore

/// Chooses when the page was published and when it was changed.
struct DateResolver {
    /// The last day that is believed, in days since 1970-01-01.
    let latestDay: Int
    /// The code of the page's language.
    let language: String

    /// The first page of the web.
    private static let earliestDay = PartialDate.daysSince1970(year: 1991, month: 8, day: 6)
    private static let leastVotes = 0.3
    private static let ambiguousShare = 0.7

    private struct Day {
        var day: Int
        var votes = 0.0
        var voters: [(weight: Double, candidate: DateCandidate)] = []
    }

    private func usable(_ candidates: [DateCandidate]) -> [DateCandidate] {
        candidates.filter { (Self.earliestDay...max(Self.earliestDay, latestDay)).contains($0.date.day) }
    }

    // MARK: Publication

    /// Every source votes once, with the value nearest to the title; the day with the most votes wins, the earlier one on a tie.
    func published(_ candidates: [DateCandidate], modified: [DateCandidate]) -> Resolved<PartialDate>? {
        var days: [Day] = []
        for candidate in nearest(usable(candidates)) {
            let weight = candidate.weight * (candidate.date.isAmbiguous ? Self.ambiguousShare : 1)
            if weight > 0 { Self.vote(weight, candidate, &days) }
        }
        countModifications(usable(modified), &days)
        mergeNeighbours(&days)
        days.sort { ($0.votes, $1.day) > ($1.votes, $0.day) }
        guard let winner = days.first, winner.votes >= Self.leastVotes, let best = mostExact(winner) else { return nil }
        let all = days.reduce(0) { $0 + $1.votes }
        let alternatives = days.dropFirst().prefix(3).map { day in
            Evidence.Alternative(value: PartialDateText.of(day: day.day), source: day.voters.first?.candidate.source ?? "")
        }
        return localized(best).partialDate(original: PlainText.squeezed(best.original)).map {
            Resolved(
                value: $0, sources: winner.voters.sorted { $0.weight > $1.weight }.map(\.candidate.source).withoutRepeats,
                confidence: winner.votes / all, alternatives: Array(alternatives))
        }
    }

    private func nearest(_ candidates: [DateCandidate]) -> [DateCandidate] {
        var places: [String: Int] = [:]
        var best: [DateCandidate] = []
        for candidate in candidates {
            // The same words count anew at another distance, which their weight tells.
            let key = candidate.source + " " + String(candidate.weight)
            if let place = places[key] {
                if candidate.distance < best[place].distance { best[place] = candidate }
            } else {
                places[key] = best.count
                best.append(candidate)
            }
        }
        return best
    }

    private static func vote(_ weight: Double, _ candidate: DateCandidate, _ days: inout [Day]) {
        let place = days.firstIndex { $0.day == candidate.date.day } ?? days.count
        if place == days.count { days.append(Day(day: candidate.date.day)) }
        days[place].votes += weight
        days[place].voters.append((weight, candidate))
    }

    /// A page that was never changed says the same day twice; a page that only says when it was changed says at least that.
    private func countModifications(_ modified: [DateCandidate], _ days: inout [Day]) {
        for candidate in modified {
            let weight = candidate.weightAsPublished
            if let place = days.firstIndex(where: { $0.day == candidate.date.day }) {
                days[place].votes += 0.3 * weight
            } else if weight > (days.map(\.votes).max() ?? 0) {
                Self.vote(weight, candidate, &days)
            }
        }
    }

    /// Two days that touch can be one moment in two time zones: a day in UTC gives its votes to the local day that readers are shown.
    private func mergeNeighbours(_ days: inout [Day]) {
        for index in days.indices {
            let clocks = days[index].voters.compactMap { $0.candidate.date.clock }
            guard let first = clocks.first, clocks.count == days[index].voters.count, clocks.allSatisfy({ $0.offset == 0 }) else {
                continue
            }
            let step = first.hour >= 10 ? 1 : -1
            guard let local = days.firstIndex(where: { $0.day == days[index].day + step }) else { continue }
            let shown = days[local].voters.filter {
                $0.weight >= 1.3 && ($0.candidate.isShown || $0.candidate.date.clock?.offset ?? 0 != 0)
            }
            let gaps = shown.compactMap { $0.candidate.date.clock }.map { abs(step * 24 + $0.hour - first.hour) }
            guard !shown.isEmpty, gaps.isEmpty || gaps.contains(where: { $0 <= 13 }) else { continue }
            days[local].votes += days[index].votes
            days[index].votes = 0
        }
    }

    /// Of the votes for a day the one that tells most about the time.
    private func mostExact(_ day: Day) -> DateCandidate? {
        func exactness(_ voter: (weight: Double, candidate: DateCandidate)) -> (Int, Double) {
            let clock = voter.candidate.date.clock
            return ((clock?.offset != nil ? 2 : 0) + (clock != nil ? 1 : 0), voter.weight)
        }
        return day.voters.max { exactness($0) < exactness($1) }?.candidate
    }

    private static let centralEuropean: Set<String> = [
        "de", "fr", "it", "es", "nl", "pl", "cs", "sk", "sl", "hr", "hu", "sv", "da", "nb", "no", "nn", "sq",
    ]

    /// 22:00 or 23:00 UTC sharp, on a page in a language of central Europe, is the midnight with which the next day begins there.
    private func localized(_ candidate: DateCandidate) -> PageDate {
        var date = candidate.date
        guard let clock = date.clock, clock.offset == 0, clock.hour == 22 || clock.hour == 23, clock.minute == 0, clock.second ?? 0 == 0,
            Self.centralEuropean.contains(language)
        else { return date }
        date.day += 1
        date.clock = PageDate.Clock(hour: 0, minute: 0, second: clock.second, offset: (24 - clock.hour) * 60)
        return date
    }

    // MARK: Modification

    /// The heaviest modification that is not before the publication.
    func modified(_ candidates: [DateCandidate], published: PartialDate?) -> Resolved<PartialDate>? {
        let first = published.flatMap { date in
            date.year.flatMap { year in
                date.month.flatMap { month in date.day.map { PartialDate.daysSince1970(year: year, month: month, day: $0) } }
            }
        }
        let found = usable(candidates).filter { $0.date.day >= first ?? 0 }
        guard let best = found.enumerated().max(by: { ($0.element.weight, $1.offset) < ($1.element.weight, $0.offset) })?.element,
            best.weight >= 0.4,
            let value = best.date.partialDate(original: PlainText.squeezed(best.original))
        else { return nil }
        let all = found.reduce(0) { $0 + $1.weight }
        let same = found.filter { $0.date.day == best.date.day }.sorted { $0.weight > $1.weight }
        let others = found.filter { $0.date.day != best.date.day }.sorted { $0.weight > $1.weight }
        return Resolved(
            value: value, sources: same.map(\.source).withoutRepeats, confidence: same.reduce(0) { $0 + $1.weight } / all,
            alternatives: others.prefix(3).map { Evidence.Alternative(value: PartialDateText.of(day: $0.date.day), source: $0.source) })
    }
}
