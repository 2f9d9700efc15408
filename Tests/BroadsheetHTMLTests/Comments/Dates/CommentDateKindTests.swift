import BroadsheetCore
import Testing

@testable import BroadsheetHTML

struct CommentDateKindTests {
    private func kind(_ text: String, _ language: String = "") -> CommentDateKind? {
        var dates = CommentDates(language: DateLanguage(language))
        return withBytes(text) { dates.kind(of: $0) }
    }

    @Test(arguments: [
        "May 3, 2020 at 10:11 am", "am 3. Mai 2020 um 10:11 schrieb", "Posted on 3 May 2020", "3 May 2020 #14", "3. Mai 2020 um 22:40 Uhr",
        "5/3/2020 at 2:06am", "14.08, 2012 @ 18:21", "14 juin 2017 @18h21", "14. Jan. 2014, 18:26", "Feb 14, 2021 | 8:26 pm",
        "le vendredi 14 mai 2021 à 18h26",
        "Mi, 14. April 2021 - 18:26", "14-10-2021 • 18h26", "4:21pm On Dec 14, 2022", "2020-05-03T10:11:12.010Z", "2021-02-14, 08:26 PM",
        "Jane Doe | Mi, 14. April 2021 - 18:26", "Posted by Jane Doe on 3 May 2020", "2020年5月3日 10:11", "2020년 5월 3일 오후 3:15",
        "3 мая 2020 в 10:11",
        "3 mai 2020 à 10 h 11", "3 Mayıs 2020, 10:11", "\n   3 May 2020\t ", "10:11, 3 May 2020 (UTC)", "3-May-09", "3. maj 2020 kl. 10.11",
        "#14 3 May 2020",
        "3 May 2020 (edited)", "3 May 2020 // Jane Doe", "Rezension aus Deutschland vom 3. Mai 2020",
        "On Sun, May 3, 2020 at 10:11 AM Jane wrote:",
        "geschrieben von jana2012 am 3. Mai 2020, 10:11", "On 5/3/2020 at 4:26 PM, jane1doe said:",
        "3 May 2020 · Edited", "Comment by jane · 3 May 2020", "dodano: 3 maja 2020 o godz. 10:11", "۳ مه ۲۰۲۰، ساعت ۱۰:۱۱",
        "٣ مايو ٢٠٢٠ في ١٠:١١ ص", "3 במאי 2020 בשעה 10:11", "投稿日：2020年5月3日", "3 พ.ค. 2563 เวลา 10:11 น.", "Vložil jana, 3. května 2020",
        "03.05.20 10:11",
        "2020. május 3. 10:11", "3 de maio de 2020 às 10:11", "Sábado, 3 de mayo de 2020 a las 10:11 h",
    ])
    func daysAreAbsolute(text: String) {
        #expect(kind(text) == .absolute)
    }

    @Test(arguments: [
        "14 juillet à 21:26", "Jan 14", "Le 14 juin à 18:26", "Jun 14th at 8:26 am", "February 14", "4:26pm On Jan 14", "Jane · Jan 14",
        "5月3日 10:11",
        "3 мая в 10:11", "12.05. 10:11", "3 de mayo a las 10:11", "3. Mai, 10:11",
    ])
    func daysWithoutAYearAreYearless(text: String) {
        #expect(kind(text) == .yearless)
    }

    @Test(arguments: [
        "3 years ago", "38 mins ago", "a year ago", "about an hour ago", "2 days, 3 hours ago", "3 years ago (edited)",
        "3 years ago · Edited", "3h", "5 mo", "2d", "6y", "19h",
        "yesterday at 10:11", "Yesterday", "Today at 5:26 AM", "just now", "a few seconds ago", "last week", "Monday at 10:11",
        "vor 2 Tagen", "vor einem Jahr",
        "vor etwa 3 Wochen", "vor 2 Jahren (bearbeitet)", "gestern", "Gestern, 10:11", "vorgestern um 10:11 Uhr", "il y a 3 ans",
        "Il y a environ 2 mois", "hier à 10:11",
        "aujourd'hui à 10:11", "Aujourd’hui", "hace 5 meses", "Hace una hora", "hace aproximadamente 2 años", "ayer a las 10:11",
        "há 2 anos", "1 ano atrás",
        "3 anni fa", "un'ora fa", "2 jaar geleden", "gisteren om 10:11", "2 lata temu", "rok temu", "wczoraj o 10:11", "för 2 dagar sedan",
        "3 år sedan",
        "for 2 dager siden", "for et år siden", "3 päivää sitten", "eilen klo 10.11", "před 2 dny", "pred 3 rokmi", "3 napja",
        "2 évvel ezelőtt", "acum 3 zile",
        "acum 20 de zile", "3 luni în urmă", "только что", "3 года назад", "год назад", "вчера в 10:11", "3 дні тому", "преди 2 години",
        "prije 3 dana", "pre 2 meseca",
        "pred 3 leti", "πριν από 3 ημέρες", "3 χρόνια πριν", "3 gün önce", "bir yıl önce", "dün 10:11", "2日前", "3年前", "約3年前", "1か月前",
        "昨日 10:11", "3 시간 전",
        "3시간 전", "방금 전", "刚刚", "3天前", "三天前", "2 個月前", "昨天 10:11", "قبل ثلاثة أيام", "منذ 3 سنوات", "قبل يومين", "לפני שנה", "לפני 3 ימים",
        "לפני שנתיים", "אתמול ב-10:11",
        "۳ روز پیش", "3 दिन पहले", "3 hari yang lalu", "setahun yang lalu", "3 ngày trước", "cách đây 3 ngày", "3 วันที่แล้ว", "เมื่อ 3 วันที่แล้ว",
        "fa 3 dies", "prieš 3 dienas",
        "pirms 2 gadiem", "3 päeva tagasi", "Jane Doe · 3 years ago", "Posted 3 days ago", "3 days ago by Jane Doe", "jane • 3y • Edited",
        "Jane Doe · 3h", "yesterday by Jane",
    ])
    func agesAreRelative(text: String) {
        #expect(kind(text) == .relative)
    }

    @Test(arguments: [
        "Joined 2009", "Joined: May 2009", "Joined May 3, 2009", "Edited 3 May 2020", "Last edited by Jane on 3 May 2020",
        "Member since 2009", "Last seen 3 days ago",
        "Last seen yesterday at 10:11", "Registriert seit 2009", "Registriert seit: 03.05.2009", "zuletzt bearbeitet am 3. Mai 2020",
        "Vor 2 Tagen bearbeitet",
        "Mitglied seit Mai 2009", "Inscrit le 3 mai 2009", "Membre depuis 2009", "Modifié le 3 mai 2020 à 10:11",
        "Miembro desde mayo de 2009", "Se unió en 2009",
        "Editado el 3 de mayo de 2020", "Membro desde 2009", "Iscritto dal 2009", "Ultima modifica: 3 maggio 2020", "Lid sinds 2009",
        "Laatst bewerkt op 3 mei 2020",
        "Dołączył: 2009", "Ostatnio edytowany przez jan 3 maja 2020", "Medlem sedan 2009", "Muokattu 3.5.2020", "Upraveno 3. 5. 2020",
        "Szerkesztve: 2020. május 3.",
        "Зарегистрирован: 3 мая 2009", "Изменено 3 мая 2020", "на сайте с 2009", "Düzenlendi: 3 Mayıs 2020", "Kayıt tarihi: 2009",
        "تاريخ التسجيل: مايو 2009", "הצטרף: 2009",
        "编辑于 2020-05-03", "注册时间: 2009-05-03", "最終更新: 2020年5月3日", "가입일: 2009년 5월", "Date of experience: May 2019", "Updated: Jan 14",
    ])
    func otherDatesAreLater(text: String) {
        #expect(kind(text) == .later)
    }

    @Test(arguments: [
        "", " ", "I was there on 3 May 2020 and it rained", "Version 2.10.3", "Version 2.10.03", "10:30", "5/5", "2019", "+1 555 0100",
        "030 / 12 34 56 78",
        "$ 19.99", "12,50 €", "#14", "1,204", "Reply (3)", "3 replies", "Today I went home.",
        "It was 3 years ago and we all forgot about it", "A day at the sea",
        "Hier wohnen wir", "Ich war vor 2 Tagen dort und habe nichts gesehen", "3 days", "2 hours", "5 minutes of fame", "for 3 days",
        "May", "May 2019",
        "March for our lives", "In May we went there", "Monday", "5 mars bars", "3 ago", "Psalm 23", "Page 3 of 12", "192.168.1.20",
        "3.141592", "10 km", "4K",
        "the year 2019 was the best year that we ever had", "Il y a des gens", "hace frío", "前天气不错", "我在这里住了三天", "Is it 3 May 2020?",
        "1/2 cup of flour", "Joined", "Edited",
        "2019-2020", "Room 101", "What happened yesterday?", "The day before yesterday it was fine and we all went out",
        "I left on 3 May 2020 and came back on 5 June 2020",
        "Тут было сто человек", "3 people like this", "2d6 + 3", "Jane Doe", "Thanks", "@jane", "Ja", "…",
        "$421M", "$0.99 right now", "https://example.org/a/1 3.5.2020", "(1.5M)", "4h 26m", "10 mins", "02:46 Min", "SUN: 9AM - 6PM",
        "Mon-Fri 8AM-8PM", "Montag - Freitag: 08.30 - 16.30 Uhr", "XY AB-SA 4.0", "7 to 12.99",
        "April 20-27", "ca. 8 Min.", "5M", "1080p", "Tuesday 4:25-6:25pm",
    ])
    func othersAreNoDates(text: String) {
        #expect(kind(text) == nil)
    }

    @Test func aTextIsReadWithTheLanguageOfItsPage() {
        #expect(kind("3 ago", "es") == .yearless)
        #expect(kind("3 t", "da") == .relative)
        #expect(kind("3 napja", "hu") == .relative)
        #expect(kind("Hier", "de") == nil)
        #expect(kind("Hier", "fr") == .relative)
        #expect(kind("Di 10:11", "de") == .relative)
    }

    @Test func longTextsAreNone() {
        #expect(kind("3 May 2020" + String(repeating: " ", count: 5000)) == .absolute)
        #expect(kind("3 May 2020 " + String(repeating: "x", count: 90)) == nil)
        #expect(kind("3 мая 2020 " + String(repeating: "я", count: 90)) == nil)
    }

    @Test func nothingStumbles() {
        var dates = CommentDates(language: DateLanguage("en"))
        HostileBytes.forEach { bytes in
            _ = dates.kind(of: bytes)
            _ = dates.date(ofText: bytes)
            _ = dates.relativeDate(ofText: bytes)
            _ = dates.isLaterLabel(bytes)
        }
        #expect(kind("3\u{200b} years\u{200b} ago") == .relative)
    }

    @Test(arguments: [
        ("Joined:", true), ("Member since", true), ("Last edited by", true), ("Registriert seit:", true), ("Inscrit le", true),
        ("Дата регистрации", true),
        ("注册时间：", true), ("Joined 2009", false), ("Jane", false), ("Since you ask, I never went there", false), ("", false),
    ])
    func labelsOfOtherDatesAreTold(text: String, expected: Bool) {
        let dates = CommentDates(language: DateLanguage(""))
        #expect(withBytes(text) { dates.isLaterLabel($0) } == expected)
    }
}
