import Testing

@testable import BroadsheetHTML

struct NameCleanerTests {
    private static let bylines: [(text: String, expected: [String])] = [
        ("Jane Doe", ["Jane Doe"]), ("By Jane Doe", ["Jane Doe"]), ("by: Jane Doe", ["Jane Doe"]), ("Written by Jane Doe", ["Jane Doe"]),
        ("Von Max Muster", ["Max Muster"]), ("von Max Muster und Erika Muster", ["Max Muster", "Erika Muster"]),
        ("Jane Doe and John Roe", ["Jane Doe", "John Roe"]), ("Jane Doe & John Roe", ["Jane Doe", "John Roe"]),
        ("Jane Doe, John Roe, Ann Poe", ["Jane Doe", "John Roe", "Ann Poe"]), ("Jane Doe; John Roe", ["Jane Doe", "John Roe"]),
        ("Ana Silva e João Sousa", ["Ana Silva", "João Sousa"]), ("José i Mas", ["José i Mas"]),
        ("Jane Doe, Jr.", ["Jane Doe, Jr."]), ("Jane Doe (Reuters)", ["Jane Doe"]), ("Jane Doe [jane@example.org]", ["Jane Doe"]),
        ("jane@example.org", []), ("Jane Doe @janedoe", ["Jane Doe"]), ("https://example.org/jane", []),
        ("Jane Doe Photos: John Roe", ["Jane Doe"]), ("Text: Jane Doe", ["Jane Doe"]), ("Interview: Jane Doe", ["Jane Doe"]),
        ("View all posts by Jane Doe", ["Jane Doe"]), ("Posted by Jane Doe", ["Jane Doe"]), ("Published by: Jane Doe", ["Jane Doe"]),
        ("Jane Doe on May 6, 2024", ["Jane Doe"]), ("Jane Doe, 6 May 2024", ["Jane Doe"]), ("6 May 2024 Jane Doe", ["Jane Doe"]),
        ("Jane Doe am 06.05.2024", ["Jane Doe"]), ("Jane Doe Senior Editor", ["Jane Doe"]), ("Jane Doe, Editor", ["Jane Doe"]),
        ("<a href='x'>Jane Doe</a>", ["Jane Doe"]), ("Jane&nbsp;Doe &amp; John Roe", ["Jane Doe", "John Roe"]),
        ("Jane\u{200b} Doe", ["Jane Doe"]),
        ("Jane Doe | Example", ["Jane Doe", "Example"]), ("Jane Doe - Example", ["Jane Doe", "Example"]),
        ("Mary-Ann Doe", ["Mary-Ann Doe"]),
        ("山田太郎、鈴木花子", ["山田太郎", "鈴木花子"]), ("김철수 기자", ["김철수"]), ("Conan O’Brien", ["Conan O’Brien"]),
        ("J. R. R. Tolkien", ["J. R. R. Tolkien"]), ("Jane D.", ["Jane D."]), ("Redaktion", ["Redaktion"]),
        ("dpa/Reuters", ["dpa", "Reuters"]),
        ("Jane Doe posted", ["Jane Doe"]), ("Jane Doe, John Roe, and Ann Poe", ["Jane Doe", "John Roe", "Ann Poe"]),
        ("Jane Doe Reuters", ["Jane Doe"]), ("Jane Doe Special Correspondent in Rome", ["Jane Doe"]),
        ("Jane Doe, Former Baker", ["Jane Doe"]), ("Design by Jane Doe", ["Jane Doe"]),
        ("By Jane Doe May 6 at 12:22 PM Follow", ["Jane Doe"]),
        ("Jane Doe Follow", ["Jane Doe"]), ("面包师 关注", ["面包师"]), ("jane doe", ["jane doe"]),
        ("Ursula von der Leyen", ["Ursula von der Leyen"]),
        ("Channel 4", ["Channel 4"]), ("Vincent Price", ["Vincent Price"]),
        ("Jane Doe, Jane Doe", ["Jane Doe"]), ("\"Jane Doe\"", ["Jane Doe"]), ("», Jane Doe –", ["Jane Doe"]),
    ]

    @Test(arguments: bylines)
    func namesAreTakenOut(text: String, expected: [String]) {
        #expect(NameCleaner.names(in: text) == expected)
    }

    @Test(arguments: [
        "", "  ", "admin", "Admin", "guest", "by", "Read more", "3 min read", "Share", "Log in", "Sign up", "Subscribe", "All posts",
        "My account", "Click here", "Privacy Policy", "Terms and Conditions", "Message", "回复", "Dec 4", "all of the readers who wrote",
        "May 6, 2024", "2024", "12345", "Published", "updated", "Contact us", "Creative Commons", "CC BY", "a <b>", "x = 3 #4",
        "Mr. Doe left. She did not.", "a very long name that has more than six words in it",
    ])
    func whatIsNoNameIsNone(text: String) {
        #expect(NameCleaner.names(in: text) == [])
    }

    @Test(arguments: [
        ("Doe, Jane", ["Jane Doe"]), ("van der Berg, Jan", ["Jan van der Berg"]), ("Doe, Jane Q.", ["Jane Q. Doe"]),
        ("Jane Doe", ["Jane Doe"]),
    ])
    func librariesWriteTheLastNameFirst(text: String, expected: [String]) {
        #expect(NameCleaner.names(in: text, isLastNameFirst: true) == expected)
    }

    @Test(arguments: ["Written by", "Verfasst von", "Écrit par", "Autor", "作者"].dropLast())
    func labelsOfCardsAnnounceAuthors(label: String) {
        #expect(NameWords.announcesAuthor(label))
        #expect(!NameWords.announcesAuthor("Reading time"))
    }
}
