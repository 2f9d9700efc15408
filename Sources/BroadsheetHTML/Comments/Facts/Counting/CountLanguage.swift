/// The words with which the pages of one language count comments. Words are parted by spaces, the words of one term by underscores.
struct CountLanguage: Sendable {
    var code: String
    /// What readers wrote, as it is called behind a number and in titles.
    var comments = ""
    /// One such thing.
    var comment = ""
    /// What readers answered.
    var answers = ""
    var answer = ""
    /// Judgements of a product or a work, which are counted where they are what readers wrote.
    var reviews = ""
    /// Posts and messages, which members are counted by too.
    var posts = ""
    /// The word between a part and the whole.
    var of = ""
    /// Words that make a number the whole.
    var all = ""
    /// Words that make a number a part: more, older, new.
    var more = ""
    /// A page of several, and the words around a range.
    var page = ""

    static let all: [CountLanguage] = germanic + romance + slavic + otherScripts + otherLatin
}

/// What a word is when comments are counted.
struct CountWord: OptionSet, Sendable {
    let rawValue: Int
    static let comment = CountWord(rawValue: 1 << 0)
    static let answer = CountWord(rawValue: 1 << 1)
    static let post = CountWord(rawValue: 1 << 2)
    static let singular = CountWord(rawValue: 1 << 3)
    static let of = CountWord(rawValue: 1 << 4)
    static let all = CountWord(rawValue: 1 << 5)
    static let more = CountWord(rawValue: 1 << 6)
    static let page = CountWord(rawValue: 1 << 7)
    /// A word that only stands between a number and what it counts, such as 件.
    static let counter = CountWord(rawValue: 1 << 8)
    /// Things that only whole sites count, such as members.
    static let statistics = CountWord(rawValue: 1 << 9)

    static let review = CountWord(rawValue: 1 << 10)

    static let units: CountWord = [.comment, .answer, .post, .review]
}

/// All languages' words in one table.
enum CountWords {
    static let table: WordTable = {
        var words: [String: Int] = [:]
        func add(_ list: String, _ word: CountWord) {
            for phrase in WordTable.phrases(list) { words[TextKeys.words(phrase), default: 0] |= word.rawValue }
        }
        for language in CountLanguage.all {
            add(language.comments, .comment)
            add(language.comment, [.comment, .singular])
            add(language.answers, .answer)
            add(language.answer, [.answer, .singular])
            add(language.posts, .post)
            add(language.reviews, .review)
            add(language.of, .of)
            add(language.all, .all)
            add(language.more, .more)
            add(language.page, .page)
        }
        add("件 条 條 个 個 則 则 の 개 건 篇 楼 ข้อความ รายการ", .counter)
        add(
            """
            members topics threads views users users_online mitglieder themen aufrufe membres sujets vues miembros temas membri argomenti leden \
            likes followers shares subscribers downloads
            """, .statistics)
        return WordTable(words.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }()

    /// The first words of terms of two words.
    static let firstOfTwo = WordTable(firstWords.map { ($0, 1) })

    private static let firstWords: Set<String> = {
        var firsts: Set<String> = []
        for language in CountLanguage.all {
            for list in [
                language.comments, language.comment, language.answers, language.answer, language.posts, language.all, language.more,
            ] {
                for phrase in WordTable.phrases(list) {
                    let words = TextKeys.words(phrase).split(separator: " ")
                    if words.count == 2, let first = words.first { firsts.insert(String(first)) }
                }
            }
        }
        return firsts
    }()
}
