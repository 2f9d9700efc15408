import BroadsheetCore
import Testing

@Suite struct SpamDetectorTests {
    private static let spam: [String] = [
        "Earn $70/h from your own sofa, yes really!!! I got a shiny boat after only $9310 last month. q77zx: ✿✿✿ "
            + "http://HomeWorkRiches/join/70$/h ♣♣k♣a♣♣p♣♣m♣o♣♣z♣u",
        "Wоrk frоm hоme and get $95 per hour, just open www.example.com/jobs now",
        "Viagra cheap, Cialis cheap, buy Viagra now http://pills.example.com/viagra http://pills.example.com/cialis "
            + "http://pills.example.com/levitra",
        "[url=http://shoes.example.com/a]cheap shoes[/url] [url=http://shoes.example.com/b]running shoes[/url] "
            + "[url=http://shoes.example.com/c]shoes outlet[/url]",
        "Do you need a loan? We give instant loan from $5,000 up to $100,000 at 2% interest. Contact: "
            + "quickfunds@example.com or WhatsApp +1 555 010 9999",
        "My husband left me, and the spell caster Dr. Umbo brought him back in 48 hours. E-mail him: "
            + "umbo.temple@example.com, WhatsApp +23480355501012, Telegram @umbotemple99",
        "Geld verdienen von zu hause aus arbeiten: 4500 € pro Monat, ganz ohne Vorkenntnisse! Mehr unter "
            + "www.example.org/reich",
        "Заработок в интернете от 5000 рублей в день, без вложений! Пишите: http://example.com/rub",
        "Trabajo desde casa: gana 800€ a la semana. Escríbeme por WhatsApp +34 600 000 000",
        "兼职日赚500元,在家就能做,加微信 abc12345 联系我 http://example.com/jz",
        "Best casino bonus casino online casino slots casino bonus casino games online casino best casino bonus play "
            + "casino online casino slots casino https://casino.example.com",
        "𝐌𝐚𝐤𝐞 𝐦𝐨𝐧𝐞𝐲 𝐨𝐧𝐥𝐢𝐧𝐞, 120$ daily ➤➤➤ https://example.com/go ➤➤➤ https://example.com/now",
        "situs slot gacor terpercaya, slot gacor hari ini, daftar slot gacor: https://slot.example.com bonus Rp 50.000 "
            + "per hari slot gacor slot gacor slot gacor slot gacor maxwin slot gacor",
        "I make 85 USD an hour working on the laptop, my neighbour's sister makes 9,000 USD a month. Online job for all "
            + "→ → → see it here: http://example.com/usd ★★★ ★★★ ★★★",
        "G\u{200b}o\u{200b}o\u{200b}gle pays you $500 weekly, check this site www.example.net",
    ]

    private static let others: [String] = [
        "I paid $20 a month for their plan until last year; now it is $35, see https://example.com/pricing.",
        "Great post! 😂😂😂😂😂😂 love it ♥",
        "No no no no no no no no no no no no no no no no no no no no no no!!!!!!!",
        "https://example.com/video?v=123456",
        "My mortgage is $2,400 a month and I earn $15/h. How is anybody supposed to live like this?",
        "Two sources: https://example.com/a and https://example.org/b. And a third one, which disagrees: "
            + "https://example.net/c",
        "Contact the support: support@example.com or +1 555 010 0000. They answered me within a day.",
        "I bought the h264 encoder from B2B Ltd for $300: https://example.com/encoder",
        "★★★★★ Best bread ever. I give five stars.",
        "IT-шники опять всё сломали, SMS-ка не пришла, а USB-порт сгорел.",
        "Le billet coûte 500 € d’après le site https://example.fr/billet, ce n’est pas donné.",
        "Bread, bread, bread: everybody talks of bread. I like bread, but not the bread of the big bakeries, and no "
            + "bread at all in the evening when it is hot.",
        "The viagra joke was bad. Also, the casino burned down in 1987.",
        "WhatsApp and Telegram are not safe; use Signal. https://example.com/signal",
        "她说月入一万,真的吗?",
        "Here is the patch:\n<a href=\"x\"> should be <a href=\"y\"> as on https://example.com/docs",
        "I rent it for 40 € pro Tag, hier ist der Link: https://example.de/wohnung",
        "← back | next → | ↑ top",
    ]

    private func judge(_ text: String) -> SpamLabel? { SpamDetector().label(for: [.paragraph(RichText(text))]) }

    @Test(arguments: spam) func spamIsLabelled(text: String) throws {
        let label = try #require(judge(text))
        #expect(label.reasons.count >= 2)
        #expect((0.72...1).contains(label.score))
    }

    @Test(arguments: others) func othersAreNot(text: String) {
        #expect(judge(text) == nil)
    }

    @Test func theReasonsAreNamedTheWeightiestFirst() throws {
        let label = try #require(judge("Work at home, earn $90/h: www.example.com s♥♥t♥♥a♥♥r♥♥t♥♥!"))
        #expect(label.reasons == [.symbolRuns, .payOffer, .offerPhrases])
        #expect(label.score > 0.9)
    }

    @Test func oneSignIsNotEnough() {
        #expect(judge("I earn $90/h, says www.example.com") == nil)
        #expect(judge("n♥♥o♥♥w♥♥o♥♥r♥♥n♥♥e♥♥v♥♥e♥♥r") == nil)
        #expect(SpamDetector(threshold: 0).label(for: [.paragraph("n♥♥o♥♥w♥♥o♥♥r♥♥n♥♥e♥♥v♥♥e♥♥r")]) == nil)
    }

    @Test func linksBehindWordsCount() {
        let link = RichText(runs: [.init("Earn $90/h as an online job. "), .init("Look here", link: Link("https://example.com/jobs"))])
        #expect(SpamDetector().label(for: [.paragraph(link)]) != nil)
        #expect(SpamDetector().label(for: [.paragraph(RichText(link.plainText))]) == nil)
    }

    @Test func codeDoesNotCount() {
        let text = Self.spam[3]
        #expect(SpamDetector().label(for: [.paragraph(RichText(text))]) != nil)
        #expect(SpamDetector().label(for: [.code(Code(text))]) == nil)
    }

    @Test func anyTextIsReadToItsEnd() {
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "$", "/", "h", "9", " ", "♥", "@", "+", "://", "www.", "[url=", "<a", "é", "о", "𝐌", "\u{200b}", "月", "whatsapp", "per day",
            "\n",
        ]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            _ = judge(text)
        }
        for text in Self.spam {
            for length in stride(from: 0, to: text.count, by: 5) { _ = judge(String(text.prefix(length))) }
        }
    }

    @Test func aDiscussionKeepsItsSpamUntilItIsTakenOut() {
        var discussion = Discussion(comments: [
            Comment(id: "1", body: [.paragraph(RichText(Self.spam[0]))]),
            Comment(id: "2", parentID: "1", body: [.paragraph("Go away.")]),
            Comment(id: "3", state: .spam, body: []),
            Comment(id: "4", body: [.paragraph("Fine bread.")], spam: SpamLabel(score: 1, reasons: ["a reader's eye"])),
        ])
        discussion.labelSpam()
        #expect(discussion.comments.map { $0.spam != nil } == [true, false, false, true])
        #expect(discussion.comments[3].spam?.reasons == ["a reader's eye"])
        discussion.removeSpam()
        #expect(discussion.comments.map(\.id) == ["2"])
        #expect(discussion.thread().map(\.depth) == [0])
    }
}
