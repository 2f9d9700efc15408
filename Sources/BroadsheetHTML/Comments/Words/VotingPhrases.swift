/// What the buttons by which readers vote are called, by direction.
enum VotingPhrases {
    private static let table = PhraseTable([(against, 2), (`for`, 1)])

    private static let `for` = """
        like, likes, like this, like this comment, upvote, up vote, vote up, thumbs up, thumb up, agree, helpful, this was helpful, useful, recommend, \
        love, applaud, gefällt mir, mag ich, daumen hoch, hilfreich, nützlich, empfehlen, lesenswert, zustimmen, positiv bewerten, j'aime, utile, \
        recommander, voter pour, d'accord, pouce vers le haut, me gusta, útil, recomendar, votar a favor, de acuerdo, positivo, mi piace, consiglia, \
        d'accordo, curtir, gostei, concordo, vind ik leuk, leuk, nuttig, eens, lubię to, lubię, przydatne, zgadzam się, plus, polecam, нравится, \
        мне нравится, полезно, согласен, подобається, корисно, gilla, gillar, tycker om, synes godt om, kan lide, liker, hjelpsom, tykkään, \
        hyödyllinen, líbí se, líbí se mi, užitečné, souhlasím, páči sa mi, tetszik, hasznos, îmi place, beğen, beğendim, beğeni, faydalı, katılıyorum, \
        suka, thích, hữu ích, いいね, 役に立った, 참고になった, 赞, 點讚, 点赞, 赞同, 有用, 讚, 顶, 좋아요, 추천, 공감, 도움이 돼요, إعجاب, أعجبني, مفيد, אהבתי, \
        לייק, پسندیدم, μου αρέσει, харесва ми, sviđa mi se, svidja mi se, všeč mi je
        """

    private static let against = """
        dislike, dislikes, downvote, down vote, vote down, thumbs down, thumb down, disagree, not helpful, unhelpful, not useful, gefällt mir nicht, \
        daumen runter, nicht hilfreich, ablehnen, negativ bewerten, je n'aime pas, pas utile, inutile, voter contre, pas d'accord, pouce vers le bas, \
        no me gusta, no útil, votar en contra, en desacuerdo, negativo, non mi piace, non sono d'accordo, não curti, não gostei, discordo, niet leuk, \
        niet nuttig, oneens, nie lubię, nieprzydatne, nie zgadzam się, minus, не нравится, не полезно, не согласен, не подобається, ogillar, gillar inte, \
        synes ikke om, en tykkää, nelíbí se, nesouhlasím, nepáči sa mi, nem tetszik, nu îmi place, beğenme, beğenmedim, katılmıyorum, tidak suka, \
        không thích, 踩, 反对, 싫어요, 비추천, 비공감, لم يعجبني, μη χρήσιμο, не ми харесва, ne sviđa mi se
        """

    private static let thumbsUp = Array("👍".utf8)
    private static let thumbsDown = Array("👎".utf8)

    /// Which votes a label counts: for or against; `nil` when it is no label of votes. Bounded by the longest phrase.
    static func direction(of label: some Sequence<UInt8>) -> LabelTraits? {
        let label = Array(label.prefix(longest + 1))
        guard !label.isEmpty, label.count <= longest else { return nil }
        if label.starts(with: thumbsUp) { return .upvote }
        if label.starts(with: thumbsDown) { return .dislike }
        let value = label.withUnsafeBufferPointer { bytes in
            ShortText.with(bytes) { text in
                text.readAll()
                return text.isCut || text.count == 0 ? nil : table.value(of: text.words)
            }
        }
        return value.map { $0 == 1 ? .upvote : .dislike }
    }

    private static let longest = 60
}
