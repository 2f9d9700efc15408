extension RelativeWords {
    /// The languages of western and northern Europe.
    static let latin: [RelativeWords] = [
        RelativeWords(
            language: "en",
            units:
                """
                second, seconds, secs | minute, minutes, mins | hour, hours | day, days | week, weeks | month, months | year, years
                """,
            short: "s, sec | m, min | h, hr, hrs | d | w, wk, wks | mo, mos, mon, mth, mths | y, yr, yrs", after: "ago",
            numbers: "a, an, one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve",
            few: "few, a few, couple, a couple, a couple of, couple of, several, some",
            about: "about, around, almost, over, nearly, more than, less than, just over, roughly",
            days: "today | yesterday | day before yesterday", now: "just now, right now, moments ago, a moment ago",
            last: "last week | last month | last year"),
        RelativeWords(
            language: "de",
            units:
                """
                sekunde, sekunden | minute, minuten | stunde, stunden | tag, tage, tagen | woche, wochen | monat, monate, monaten | \
                jahr, jahre, jahren
                """,
            short: "s, sek | m, min | h, std | t, tg, d | w, wo | mon, mo | j", before: "vor",
            numbers: "einem, einer, ein, eine | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn | elf | zwölf",
            few: "wenigen, einigen, ein paar, mehreren",
            about: "etwa, ungefähr, circa, ca, rund, über, mehr als, fast, knapp, weniger als, gut",
            days: "heute | gestern | vorgestern", now: "gerade eben, soeben, eben gerade, gerade jetzt, vor kurzem",
            last: "letzte woche, vorige woche | letzten monat, letzter monat | letztes jahr"),
        RelativeWords(
            language: "fr",
            units:
                """
                seconde, secondes | minute, minutes | heure, heures | jour, jours | semaine, semaines | mois | an, ans, année, années
                """,
            short: "s, sec | m, min, mn | h | j | sem | mois | a, an, ans", before: "il y a, y a, ilya, il ya, voilà",
            numbers: "un, une | deux | trois | quatre | cinq | six | sept | huit | neuf | dix", few: "quelques, plusieurs",
            about: "environ, presque, plus de, plus d, moins de, moins d, près de, à peine", days: "aujourd'hui | hier | avant-hier",
            now: "à l'instant, il y a un instant, il y a quelques instants",
            last: "la semaine dernière, semaine dernière | le mois dernier, mois dernier | l'année dernière, l'an dernier"),
        RelativeWords(
            language: "es",
            units:
                """
                segundo, segundos | minuto, minutos | hora, horas | día, días, dia, dias | semana, semanas | mes, meses | año, años
                """,
            short: "s, seg | m, min | h, hs | d | sem | mes | a", before: "hace", after: "atrás",
            numbers: "un, una, uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez",
            few: "unos, unas, algunos, algunas, pocos, varios, varias, un par de",
            about: "aproximadamente, casi, más de, menos de, cerca de, alrededor de",
            days: "hoy | ayer | anteayer, antes de ayer, antier",
            now: "ahora mismo, justo ahora, hace un momento, hace unos instantes",
            last: "la semana pasada, semana pasada | el mes pasado, mes pasado | el año pasado, año pasado"),
        RelativeWords(
            language: "ca",
            units: "segon, segons | minut, minuts | hora, hores | dia, dies | setmana, setmanes | mes, mesos | any, anys",
            short: "s | min | h | d | setm | mes | a", before: "fa",
            numbers: "un, una | dos, dues | tres | quatre | cinc | sis | set | vuit | nou | deu", few: "uns, unes, alguns, algunes",
            about: "aproximadament, gairebé, més de", days: "avui | ahir | abans-d'ahir", now: "ara mateix"),
        RelativeWords(
            language: "gl",
            units: "segundo, segundos | minuto, minutos | hora, horas | día, días | semana, semanas | mes, meses | ano, anos",
            before: "hai", numbers: "un, unha | dous, dúas | tres | catro | cinco | seis | sete | oito | nove | dez",
            few: "uns, unhas, varios", days: "hoxe | onte | antonte", now: "agora mesmo"),
        RelativeWords(
            language: "pt",
            units: "segundo, segundos | minuto, minutos | hora, horas | dia, dias | semana, semanas | mês, meses, mes | ano, anos",
            short: "s, seg | m, min | h | d | sem | mês | a", before: "há, ha, faz", after: "atrás, atras",
            numbers: "um, uma | dois, duas | três, tres | quatro | cinco | seis | sete | oito | nove | dez",
            few: "alguns, algumas, poucos, poucas, vários, várias", about: "cerca de, quase, mais de, menos de, aproximadamente",
            days: "hoje | ontem | anteontem", now: "agora mesmo, neste instante, há instantes, há pouco, agora há pouco",
            last: "semana passada, na semana passada | mês passado, no mês passado | ano passado, no ano passado"),
        RelativeWords(
            language: "it",
            units: "secondo, secondi | minuto, minuti | ora, ore | giorno, giorni | settimana, settimane | mese, mesi | anno, anni",
            short: "s, sec | m, min | h, ora, ore | g, gg | sett, sem | mese, mesi | a, anno, anni", after: "fa, addietro",
            numbers: "un, uno, una | due | tre | quattro | cinque | sei | sette | otto | nove | dieci",
            few: "qualche, alcuni, alcune, pochi, poche, un paio di", about: "circa, quasi, più di, meno di, oltre",
            days: "oggi | ieri | l'altro ieri, altro ieri",
            now: "proprio ora, poco fa, proprio adesso, un momento fa, pochi istanti fa",
            last: "la settimana scorsa, settimana scorsa | il mese scorso, mese scorso | l'anno scorso, lo scorso anno, anno scorso"),
        RelativeWords(
            language: "nl",
            units: "seconde, seconden | minuut, minuten | uur, uren | dag, dagen | week, weken | maand, maanden | jaar, jaren",
            short: "s, sec | m, min | u | d | w, wk | mnd | j, jr", after: "geleden",
            numbers: "een, één | twee | drie | vier | vijf | zes | zeven | acht | negen | tien",
            few: "enkele, een paar, een aantal, enige", about: "ongeveer, circa, ca, bijna, meer dan, minder dan, ruim",
            days: "vandaag | gisteren | eergisteren", now: "zojuist, zonet, net nu, zo-even",
            last: "vorige week | vorige maand | vorig jaar"),
        RelativeWords(
            language: "sv",
            units: "sekund, sekunder | minut, minuter | timme, timmar | dag, dagar | vecka, veckor | månad, månader | år",
            short: "s, sek | m, min | h, t, tim | d | v | mån | å, år", after: "sedan, sen",
            numbers: "en, ett | två | tre | fyra | fem | sex | sju | åtta | nio | tio", few: "några, ett par",
            about: "för, ungefär, cirka, ca, nästan, mer än, mindre än, drygt", days: "idag, i dag | igår, i går | i förrgår, förrgår",
            now: "just nu, nyss, alldeles nyss, precis nu", last: "förra veckan | förra månaden | förra året"),
        RelativeWords(
            language: "da", units: "sekund, sekunder | minut, minutter | time, timer | dag, dage | uge, uger | måned, måneder | år",
            short: "s, sek | m, min | t, tim | d | u | md, mdr | å, år", after: "siden",
            numbers: "en, et, én, ét | to | tre | fire | fem | seks | syv | otte | ni | ti", few: "få, nogle, et par",
            about: "for, cirka, ca, omkring, over, næsten, under, mere end, mindre end",
            days: "i dag, idag | i går, igår | i forgårs, forgårs", now: "lige nu, for lidt siden, netop nu",
            last: "sidste uge | sidste måned | sidste år"),
        RelativeWords(
            language: "nb",
            units: "sekund, sekunder | minutt, minutter | time, timer | dag, dager, døgn | uke, uker | måned, måneder | år",
            short: "s, sek | m, min | t | d | u | md, mnd | å, år", after: "siden",
            numbers: "en, et, ett, én | to | tre | fire | fem | seks | sju, syv | åtte | ni | ti", few: "noen, få, et par",
            about: "for, cirka, ca, omtrent, over, nesten, under, mer enn, mindre enn", days: "i dag, idag | i går, igår | i forgårs",
            now: "akkurat nå, nå nettopp, nettopp", last: "forrige uke | forrige måned | i fjor"),
        RelativeWords(
            language: "fi",
            units:
                """
                sekunti, sekuntia, sekunnin | minuutti, minuuttia, minuutin | tunti, tuntia, tunnin | päivä, päivää, päivän, \
                vuorokausi | viikko, viikkoa, viikon | kuukausi, kuukautta, kuukauden | vuosi, vuotta, vuoden
                """,
            short: "s | m, min | t, h | pv, pvä | vk | kk | v", after: "sitten",
            numbers: "yksi, yhden | kaksi | kolme | neljä | viisi | kuusi | seitsemän | kahdeksan | yhdeksän | kymmenen",
            few: "muutama, muutaman, pari, parin", about: "noin, yli, lähes, alle", days: "tänään | eilen | toissapäivänä",
            now: "juuri nyt, äsken, juuri äsken, hetki sitten", last: "viime viikolla | viime kuussa | viime vuonna"),
        RelativeWords(
            language: "et",
            units: "sekund, sekundit | minut, minutit | tund, tundi | päev, päeva | nädal, nädalat | kuu, kuud | aasta, aastat",
            short: "s | min | t | p | näd | k | a", after: "tagasi",
            numbers: "üks, ühe | kaks | kolm | neli | viis | kuus | seitse | kaheksa | üheksa | kümme", few: "mõni, mõne, paar",
            about: "umbes, peaaegu, üle", days: "täna | eile | üleeile", now: "just nüüd, äsja"),
    ]
}
