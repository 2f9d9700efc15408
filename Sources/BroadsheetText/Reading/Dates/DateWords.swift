/// Words of dates in many languages, in lower case.
enum DateWords {
    /// The month that the word at a place names, from 1 to 12, and where the word ends.
    static func month(_ low: Glyph.Text, at start: Int) -> (value: Int, end: Int)? {
        var end = start
        while end < low.count, end - start < 16, Glyph.isWord(low[end]) || end > start && isMisread(low[end - 1], low[end]) { end += 1 }
        return months.value(of: low, start..<end).map { (Int($0), end) }
    }

    private static let months: WordSet = {
        var months = WordSet([])
        for (index, names) in monthNames.enumerated() {
            for name in names.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                months.insert(String(name), UInt8(index + 1))
                months.insert(misread(name), UInt8(index + 1))
            }
        }
        return months
    }()

    /// What a word becomes when its UTF-8 is read as Latin-1, as in many archives: “märz” as “mã¤rz”.
    private static func misread(_ word: Substring) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            if 0xe0...0xff ~= scalar.value, let second = Unicode.Scalar(scalar.value - 0x40) {
                scalars.append(contentsOf: ["ã", second])
            } else {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    /// Whether two scalars are such a letter.
    private static func isMisread(_ first: UInt32, _ second: UInt32) -> Bool { first == 0xe3 && 0xa0...0xbf ~= second }

    private static let monthNames = [
        """
        january jan januar jänner janvier janv enero ene janeiro gennaio gen januari stycznia styczeń sty января янв leden ledna
        ocak tammikuu ιανουαρίου ιαν ianuarie ian január januára січня ינואר
        """,
        """
        february feb februar février févr fév fevrier febrero fevereiro fev febbraio februari lutego luty lut февраля фев únor února
        şubat helmikuu φεβρουαρίου φεβ februarie február лютого פברואר
        """,
        """
        march mar märz mär mrz mars marzo março maart mrt marca marzec марта мар březen března mart maaliskuu μαρτίου μαρ martie
        március березня מרץ
        """,
        """
        april apr avril avr abril abr aprile kwietnia kwiecień kwi апреля апр duben dubna nisan huhtikuu απριλίου απρ aprilie
        április квітня אפריל
        """,
        """
        may mai mayo maio maggio mag mei maja maj мая květen května mayıs toukokuu μαΐου μαϊ május травня מאי
        """,
        """
        june jun juni juin junio junho giugno giu czerwca czerwiec cze июня июн červen června haziran kesäkuu ιουνίου iunie június
        червня יוני
        """,
        """
        july jul juli juillet juil julio julho luglio lug lipca lipiec lip июля июл červenec července temmuz heinäkuu ιουλίου iulie
        július липня יולי
        """,
        """
        august aug août aout agosto ago augustus augusti sierpnia sierpień sie августа авг srpen srpna ağustos elokuu αυγούστου
        augusztus серпня אוגוסט
        """,
        """
        september sep sept septembre septiembre setiembre setembro set settembre września wrzesień wrz сентября сен září eylül
        syyskuu σεπτεμβρίου septembrie szeptember вересня ספטמבר
        """,
        """
        october oct oktober okt octobre octubre outubro out ottobre ott października październik paź октября окт říjen října ekim
        lokakuu οκτωβρίου octombrie október жовтня אוקטובר
        """,
        """
        november nov novembre noviembre novembro listopada listopad lis ноября ноя listopadu kasım marraskuu νοεμβρίου noiembrie
        листопада נובמבר
        """,
        """
        december dec dezember dez décembre déc decembre diciembre dic dezembro dicembre desember grudnia grudzień gru декабря дек
        prosinec prosince aralık joulukuu δεκεμβρίου decembrie грудня דצמבר
        """,
    ]

    /// Names of days that stand beside dates and say nothing more.
    static let weekdays = words(
        """
        mon monday tue tues tuesday wed wednes wednesday thu thur thurs thursday fri friday sat saturday satur sun sunday montag
        dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes
        martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta
        quinta sexta maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedziałek wtorek środa czwartek piątek sobota
        niedziela måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag понедельник вторник среда четверг
        пятница суббота воскресенье pazartesi salı çarşamba perşembe cuma cumartesi pazar
        """)

    /// Short names of days that count only with a comma or a dot behind them, or at the end, in front of the date.
    static let shortWeekdays = words(
        """
        mo di mi do fr sa so lun mer jeu ven dim mié jue vie sáb gio pon wt wto śr śro czw pt pią sob nie ndz пн вт ср чт пт сб вс pzt
        çar cum cmt seg qua qui ons tors lør lör søn sön čt pá út
        """)

    /// Units of time, in the forms that stand behind numbers.
    static let units = words(
        """
        second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks wk wks month months mo mos year years
        yr yrs sekunde sekunden minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren seconde
        secondes heure heures jour jours semaine semaines mois an ans année années segundo segundos minuto minutos hora horas día
        días dia dias semana semanas meses mês mes año años ano anos secondo secondi minuti minuto ora ore giorno giorni settimana
        settimane mese mesi anno anni uur uren dag dagen week weken maand maanden jaar godzin dni dzień lat lata timme timmar dagar
        månad månader år minut minuter vecka veckor день лет saat dakika gün hafta ay yıl timer uge uger måneder måned nap napja
        hete hónapja éve perce órája päivää tuntia viikkoa kuukautta vuotta minuuttia minuutti tunti päivä viikko kuukausi vuosi
        zi zile oră lună luni săptămână săptămâni ani minutami minutou hodinami hodinou dny dnem týdny týdnem měsíci měsícem lety rokem
        minutter time måneder uker dager uke perccel órával nappal héttel hónappal évvel godzinę tydzień miesiąc λεπτά ώρες ημέρες
        εβδομάδες μήνες χρόνια
        """)

    /// Beginnings of units in languages that decline them.
    static let unitStems = "godzin minut tygodni miesi rok минут час дн недел месяц год годин хвилин дні тижн місяц рік".split(
        separator: " "
    )
    .map { Glyph.scalars($0) }

    /// Words for small numbers.
    static let numbers = words("a an one ein eine einer einem un une una uno um uma een en ett")

    /// Words in front of a span that make it a point in the past.
    static let before = WordIndex(["vor", "hace", "il y a", "há", "för", "for", "før", "před", "acum", "πριν", "πριν από"])

    /// Those of them that stand directly behind a name where a renderer left no space.
    static let gluedBefore = WordIndex(["vor", "il y a", "hace"])

    /// Words between these and the number.
    static let about = WordIndex(["über ", "etwa ", "ca. ", "environ ", "más de ", "about ", "over "])

    /// Words behind a span that make it a point in the past.
    static let ago = words("ago atrás fa geleden temu sedan siden назад önce тому ezelőtt sitten lalu")

    /// Days named from today.
    static let nearDays = WordIndex(
        PhraseList.split(
            """
            just now; yesterday; today; gestern; heute; hier; aujourd'hui; aujourd’hui; ayer; hoy; ieri; oggi; ontem; hoje; wczoraj;
            dzisiaj; вчера; сегодня; gerade eben; à l'instant; à l’instant; i går; igår; i dag; idag; vandaag; gisteren; dün; bugün
            """))

    /// What can stand between a day and a time of day.
    static let glue = WordIndex([
        "at", "um", "à", "a las", "às", "alle ore", "alle", "ore", "om", "kl", "kl.", "o", "v", "в", "godz", "godz.", "on", "am", "uhr",
        "г.", "г", "года", "р.", "saat",
        "klo", "klo.", "la", "ob", "u", "od", "de",
    ])

    static let glueMarks = GlyphSet(",;|@/()·•t–-")

    /// Names of time zones and what follows times.
    static let clockWords = ["a.m.", "p.m.", "a.m", "p.m", "am.", "pm.", "am", "pm", "uhr", "h", "clock"].map { Glyph.scalars($0) }
    static let zones = ["z", "utc", "gmt", "cest", "cet", "est", "edt", "pst", "pdt"].map { Glyph.scalars($0) }

    private static func words(_ words: String) -> WordSet { WordSet(words.split { $0 == " " || $0 == "\n" }.map(String.init)) }
}
