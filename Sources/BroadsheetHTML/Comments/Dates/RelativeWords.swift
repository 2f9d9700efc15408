/// How a language says how long ago something was. Phrases are parted by commas; lists of units go from seconds to years, parted by bars.
struct RelativeWords: Sendable {
    let language: String
    /// The units in all forms that follow a number.
    var units: String
    /// Forms that stand behind a number without anything else: “3h”.
    var short = ""
    /// Forms that say “ago” by themselves.
    var past = ""
    /// Forms that say “one” by themselves.
    var singles = ""
    /// Forms that say “two” by themselves.
    var duals = ""
    /// What stands in front: “vor”, “hace”.
    var before = ""
    /// What stands behind: “ago”, “temu”.
    var after = ""
    /// The numbers from one, parted by bars.
    var numbers = ""
    /// What stands for a number that is not told.
    var few = ""
    /// What may stand around the number and says nothing.
    var about = ""
    /// Today, yesterday and the day before, parted by bars.
    var days: String
    /// This moment.
    var now = ""
    /// Last week, month, year, parted by bars.
    var last = ""

    static let all = latin + moreLatin + otherScripts
}
