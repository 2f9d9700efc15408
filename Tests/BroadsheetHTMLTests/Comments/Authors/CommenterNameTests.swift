import Testing

@testable import BroadsheetHTML

struct CommenterNameTests {
    @Test(arguments: [
        ("Jane Doe", "Jane Doe"), ("  Jane \n Doe ", "Jane Doe"), ("Posted by Jane Doe on 3 May 2020", "Jane Doe"), ("Jane says:", "Jane"),
        ("Jane Doe says", "Jane Doe"),
        ("Jane Doe | Mi, 14. April 2021 - 18:26", "Jane Doe"), ("von Jana am 3. Mai 2020", "Jana"), ("von Jana", "Jana"),
        ("By Jane", "Jane"), ("Jane wrote on 3 May 2020", "Jane"),
        ("Jane wrote on", "Jane"), ("Jane – Jane", "Jane"), ("jane.doe - jane.doe", "jane.doe"), ("“Jane”", "Jane"), ("Jane,", "Jane"),
        ("Jane:", "Jane"), ("(Jane)", "Jane"),
        ("· Jane ·", "Jane"), ("Jane (guest)", "Jane (guest)"), ("John Doe Jr.", "John Doe Jr."), ("J. Doe", "J. Doe"),
        ("Jane D.", "Jane D."), ("@jane", "@jane"), ("jane_doe42", "jane_doe42"),
        ("3 May 2020 by Jane", "Jane"), ("3 May 2020, Jane Doe", "Jane Doe"), ("Jana schrieb am 3. Mai 2020 um 10:11:", "Jana"),
        ("Jeanne a écrit :", "Jeanne"), ("Jeanne a dit le", "Jeanne"),
        ("par Jeanne le 3 mai 2020", "Jeanne"), ("Posté par Jeanne", "Jeanne"), ("Publicado por Juana", "Juana"), ("Juana dijo:", "Juana"),
        ("Juana dice", "Juana"), ("por Joana", "Joana"),
        ("Joana disse:", "Joana"), ("scritto da Gianna il 3 maggio 2020", "Gianna"), ("Gianna ha detto:", "Gianna"),
        ("da Gianna il 3 maggio 2020", "Gianna"), ("Door Jana", "Jana"),
        ("Jana schreef:", "Jana"), ("Jan napisał(a):", "Jan"), ("przez Jan", "Jan"), ("Jana skrev:", "Jana"), ("av Jana", "Jana"),
        ("Jana sanoi", "Jana"), ("Jana napsala:", "Jana"), ("Jana írta:", "Jana"),
        ("Яна пишет:", "Яна"), ("от Яна", "Яна"), ("Γιάννα έγραψε:", "Γιάννα"), ("Yasemin dedi ki:", "Yasemin"), ("يمنى قال:", "يمنى"),
        ("יונה כתב:", "יונה"), ("oleh Yana", "Yana"),
        ("花子さんのコメント", "花子"), ("小明 说：", "小明"), ("Name: Jane", "Jane"), ("Autor: Jana", "Jana"), ("De Vries", "De Vries"),
        ("Da Silva", "Da Silva"), ("Per Doe", "Per Doe"), ("Di Marco", "Di Marco"),
        ("Jane • 3h", "Jane"), ("Jane Doe · 3 years ago", "Jane Doe"), ("Jane, 3 May at 10:11", "Jane"), ("Jane 3 days ago", "Jane"),
        ("Kim Le", "Kim Le"), ("John Say", "John Say"),
        ("3 May 2020", "3 May 2020"), ("says:", "says"), ("by", "by"), ("", ""), ("…", "…"), ("Agent May 5", "Agent May 5"),
        ("Comment by Jane", "Jane"), ("Kommentar von Jana", "Jana"),
        ("Jane Doe, Sunday, 3 May 2020", "Jane Doe"), ("*~jane~*", "*~jane~*"), ("Jane-Marie O'Doe", "Jane-Marie O'Doe"),
        ("Jane on", "Jane"), ("on 3 May 2020", "on 3 May 2020"),
        ("Mittwoch, 3. Mai 2020", "Mittwoch, 3. Mai 2020"), ("Sam | 3 May 2020", "Sam"), ("av_jane", "av_jane"),
        ("3. Mai 2020 um 09:45 Uhr", "3. Mai 2020 um 09:45 Uhr"),
        ("jane_de", "jane_de"), ("Am 3. Mai 2020 um 10:11 schrieb Jana:", "Jana"), ("#3 by jane » 03 May 2020, 10:11", "jane"),
        ("omg -_-", "omg -_-"), ("_jane_", "_jane_"), ("03.05.20 - 10:11 von Jana Muster", "Jana Muster"),
        ("Posted May 3, 6:51 AM", "Posted May 3, 6:51 AM"), ("#3 Jane Doe", "Jane Doe"), ("#1 Jana 14/06/2023 - 15:32", "Jana"),
        ("#3", "#3"), ("#jane", "#jane"), ("Jane 349 Fans", "Jane"), ("jane 12 posts", "jane"),
        ("Soumis par Jana", "Jana"),
    ])
    func namesAreCut(text: String, expected: String) {
        #expect(CommenterName.clean(text) == expected)
    }

    @Test(arguments: [
        "", " ", "14", "#14", "…", "· · ·", "1,204", "Posts: 1,204", "Messages : 12", "1,204 posts", "12 Beiträge",
        "http://example.org/jane", "www.example.org", "jane@example.org", "Senior Member", "senior member",
        "Moderator", "Newbie", "Top fan", "Author", "Guest", "Gast", "Mitglied", "Neues Mitglied", "Membre", "Modérateur", "Invité",
        "Miembro", "Usuario registrado", "Membro", "Utente registrato", "Lid",
        "Użytkownik", "Gość", "Medlem", "Jäsen", "Člen", "Tag", "Membru", "Пользователь", "Модератор", "Гость", "Учасник", "Član", "Μέλος",
        "Üye", "عضو", "חבר", "کاربر", "版主", "管理员", "ゲスト", "회원",
        "Moderator, Staff", "Monday", "Montag", "lundi", "3 May 2020", "yesterday", "3h", "Reply", "Antworten", "says:", "Join Date: 2009",
        "[Author]", "Edited", "Joined:",
    ])
    func noiseIsTold(text: String) {
        #expect(CommenterName.isNoise(text))
    }

    @Test(arguments: [
        "Jane", "Jane Doe", "@jane", "jane42", "42nd Street", "Jane Doe | 3 May 2020", "Mod Squad Jane", "Author Jane", "Gastón",
        "Monday Jane", "May", "April", "Mark", "Will", "Jane, Moderator of all things",
        "Яна", "花子", "يمنى", "J.", "Dr. Doe", "Ed", "H.H.", "user4711", "User 4711", "T", "example.org fan", "Tom: the cat",
    ])
    func namesAreNoNoise(text: String) {
        #expect(!CommenterName.isNoise(text))
    }

    @Test(arguments: [
        ("Jane", true), ("Jane Doe", true), ("Ed", true), ("O-H", true), ("@jane", true), ("3dgirl", true), ("J. R. Doe", true),
        ("John Doe Jr.", true), ("Яна", true), ("花子", true), ("Jane van der Doe", true),
        ("", false), ("Jane of the many names", false), ("That is it.", false), ("Really?", false), ("No!", false), ("says", false),
        ("says:", false), ("by", false), ("·", false), ("(Jane)", false), ("…", false),
        ("A name that is much too long for a person to have", false), ("本当です。", false), ("Oh no! Not you", false), ("#14", false),
        ("- Jane", false),
    ])
    func looksOfNames(text: String, expected: Bool) {
        #expect(withBytes(text, CommenterName.isLikeName) == expected)
    }

    @Test func nothingStumbles() {
        HostileBytes.forEach { bytes in
            _ = CommenterName.clean(String(decoding: bytes, as: UTF8.self))
            _ = CommenterName.isNoise(bytes)
            _ = CommenterName.isLikeName(bytes)
        }
        #expect(CommenterName.clean("Ja\u{200b}ne says:") == "Jane")
    }
}
