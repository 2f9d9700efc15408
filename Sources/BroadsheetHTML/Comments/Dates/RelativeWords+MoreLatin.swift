extension RelativeWords {
    /// The languages of eastern Europe and Asia that are written in Latin letters; Serbian in Cyrillic ones too.
    static let moreLatin: [RelativeWords] = [
        RelativeWords(
            language: "pl",
            units:
                """
                sekunda, sekundy, sekund, sekundę | minuta, minuty, minut, minutę | godzina, godziny, godzin, godzinę | dzień, dni, \
                dnia | tydzień, tygodnie, tygodni | miesiąc, miesiące, miesięcy | rok, lata, lat, roku
                """,
            short: "s, sek | m, min | h, g, godz | d, dni | t, tyg | mies | r, l, lat", before: "przed", after: "temu",
            numbers: "jeden, jedną, jedna | dwa, dwie | trzy | cztery | pięć | sześć | siedem | osiem | dziewięć | dziesięć",
            few: "kilka, kilku, parę, kilkanaście", about: "około, ok, prawie, ponad, niemal, mniej niż",
            days: "dzisiaj, dziś | wczoraj | przedwczoraj", now: "przed chwilą, chwilę temu, właśnie teraz",
            last: "w zeszłym tygodniu | w zeszłym miesiącu | w zeszłym roku"),
        RelativeWords(
            language: "cs",
            units:
                """
                sekunda, sekundy, sekund, sekundou, sekundami, sekundu, vteřinami | minuta, minuty, minut, minutou, minutami, minutu | \
                hodina, hodiny, hodin, hodinou, hodinami, hodinu | den, dny, dní, dnem, dnů | týden, týdny, týdnů, týdnem | měsíc, \
                měsíce, měsíců, měsícem, měsíci | rok, roky, let, rokem, lety, roků
                """,
            short: "s, sek | m, min | h, hod | d, dní | týd | měs | r, let", before: "před", after: "zpět, zpátky, dozadu",
            numbers:
                """
                jeden, jednou, jedna, jedním | dva, dvě, dvěma | tři, třemi | čtyři, čtyřmi | pět, pěti | šest, šesti | sedm, sedmi | \
                osm, osmi | devět, devíti | deset, deseti
                """,
            few: "několik, několika, pár", about: "asi, přibližně, cca, více než, méně než, téměř, zhruba",
            days: "dnes | včera | předevčírem", now: "právě teď, před chvílí, před okamžikem",
            last: "minulý týden | minulý měsíc | loni, minulý rok"),
        RelativeWords(
            language: "sk",
            units:
                """
                sekunda, sekundy, sekúnd, sekundou, sekundami | minúta, minúty, minút, minútou, minútami | hodina, hodiny, hodín, \
                hodinou, hodinami | deň, dni, dní, dňom, dňami | týždeň, týždne, týždňov, týždňom, týždňami | mesiac, mesiace, \
                mesiacov, mesiacom, mesiacmi | rok, roky, rokov, rokom, rokmi
                """,
            short: "s | min | hod, h | d, dní | týž | mes | r", before: "pred", after: "späť",
            numbers:
                """
                jeden, jednou, jedným | dva, dve, dvoma | tri, troma, tromi | štyri, štyrmi | päť, piatimi | šesť, šiestimi | sedem, \
                siedmimi | osem, ôsmimi | deväť, deviatimi | desať, desiatimi
                """,
            few: "niekoľko, niekoľkými, pár", about: "asi, približne, viac ako, menej ako, takmer", days: "dnes | včera | predvčerom",
            now: "práve teraz, pred chvíľou"),
        RelativeWords(
            language: "sl",
            units:
                """
                sekunda, sekunde, sekundo, sekundama, sekundami, sekund | minuta, minute, minuto, minutama, minutami, minut | ura, \
                ure, uro, urama, urami, ur | dan, dneva, dnem, dnevi, dnevoma, dni | teden, tedna, tednom, tedni, tednoma, tednov | \
                mesec, meseca, mesecem, meseci, mesecema, mesecev | leto, leta, letom, leti, letoma, let
                """,
            short: "s | min | h, ur | d | ted | mes | l", before: "pred", after: "nazaj",
            numbers:
                """
                en, eno, enim, eden | dva, dve, dvema | tri, tremi | štiri, štirimi | pet, petimi | šest, šestimi | sedem | osem | \
                devet | deset
                """,
            few: "nekaj", about: "približno, skoraj, več kot", days: "danes | včeraj | predvčerajšnjim", now: "pravkar, ravnokar"),
        RelativeWords(
            language: "hr",
            units:
                """
                sekunda, sekunde, sekundi, sekundu | minuta, minute, minutu | sat, sata, sati | dan, dana | tjedan, tjedna, tjedana | \
                mjesec, mjeseca, mjeseci | godina, godine, godinu
                """,
            short: "s, sek | min | h | d | tj | mj | g, god", before: "prije",
            numbers: "jedan, jednu, jedna | dva, dvije | tri | četiri | pet | šest | sedam | osam | devet | deset",
            few: "nekoliko, par", about: "oko, otprilike, gotovo, više od", days: "danas | jučer | prekjučer",
            now: "upravo sada, upravo, maloprije"),
        RelativeWords(
            language: "sr",
            units:
                """
                sekunda, sekunde, sekundi, sekundu, секунда, секунде, секунди, секунду | minut, minuta, minute, minuti, минут, минута, \
                минуте | sat, sata, sati, сат, сата, сати | dan, dana, дан, дана | nedelja, nedelje, nedelju, недеља, недеље, недељу, \
                sedmica, sedmice | mesec, meseca, meseci, месец, месеца, месеци | godina, godine, godinu, година, године, годину
                """,
            short: "s, sek | min, мин | h, ч | d, д | ned | mes, мес | g, god, год", before: "pre, пре",
            numbers:
                """
                jedan, jednu, један, једну | dva, dve, два, две | tri, три | četiri, четири | pet, пет | šest, шест | sedam, седам | \
                osam, осам | devet, девет | deset, десет
                """,
            few: "nekoliko, par, неколико, пар", about: "oko, otprilike, skoro, više od, око, скоро",
            days: "danas, данас | juče, јуче | prekjuče, прекјуче", now: "upravo sada, upravo, malopre, управо сада, управо, малопре"),
        RelativeWords(
            language: "hu",
            units: "másodperc, másodperccel | perc, perccel | óra, órával | nap, nappal | hét, héttel | hónap, hónappal | év, évvel",
            short: "mp | p, perc | ó, óra, h | n, nap | hét | hó | é, év",
            past: "másodperce | perce | órája | napja | hete | hónapja | éve", after: "ezelőtt",
            numbers: "egy | két, kettő | három | négy | öt | hat | hét | nyolc | kilenc | tíz", few: "néhány, pár, több",
            about: "kb, körülbelül, több mint, kevesebb mint, majdnem", days: "ma | tegnap | tegnapelőtt",
            now: "épp most, az imént, éppen most", last: "múlt héten | múlt hónapban | tavaly"),
        RelativeWords(
            language: "ro",
            units: "secundă, secunde | minut, minute | oră, ore | zi, zile | săptămână, săptămâni | lună, luni | an, ani",
            short: "s, sec | m, min | h, ore | z, zile | săpt | l, luni | a, ani", before: "acum, în urmă cu, in urma cu",
            after: "în urmă, in urma", numbers: "un, o, una | doi, două | trei | patru | cinci | șase | șapte | opt | nouă | zece",
            few: "câteva, câțiva", about: "aproximativ, circa, peste, aproape", days: "azi, astăzi | ieri | alaltăieri",
            now: "chiar acum, adineauri", last: "săptămâna trecută | luna trecută | anul trecut"),
        RelativeWords(
            language: "lt",
            units:
                """
                sekundė, sekundes, sekundžių, sekundę | minutė, minutes, minučių, minutę | valanda, valandas, valandų, valandą | \
                diena, dienas, dienų, dieną | savaitė, savaites, savaičių, savaitę | mėnuo, mėnesius, mėnesių, mėnesį | metai, metus, \
                metų
                """,
            short: "s | min | val | d | sav | mėn | m", before: "prieš",
            numbers:
                """
                vieną, vienas, vienus | du, dvi, dvejus | tris, trejus | keturis, keturias | penkis, penkias | šešis | septynis | \
                aštuonis
                """,
            few: "kelias, kelis, keletą", about: "maždaug, apie, beveik", days: "šiandien | vakar | užvakar", now: "ką tik"),
        RelativeWords(
            language: "lv",
            units:
                """
                sekunde, sekundes, sekundēm, sekundi | minūte, minūtes, minūtēm, minūti | stunda, stundas, stundām, stundu | diena, \
                dienas, dienām, dienu | nedēļa, nedēļas, nedēļām, nedēļu | mēnesis, mēneši, mēnešiem, mēnesi | gads, gadi, gadiem, \
                gada, gadu
                """,
            short: "s | min | st | d | ned | mēn | g", before: "pirms",
            numbers: "vienas, viena | divām, diviem | trim | četrām, četriem | piecām, pieciem", few: "dažām, dažiem",
            about: "apmēram, gandrīz", days: "šodien | vakar | aizvakar", now: "tikko"),
        RelativeWords(
            language: "sq", units: "sekondë, sekonda | minutë, minuta | orë | ditë | javë | muaj | vit, vite, vjet", after: "më parë",
            numbers: "një | dy | tre, tri | katër | pesë", few: "disa", days: "sot | dje | pardje", now: "pikërisht tani"),
        RelativeWords(
            language: "tr", units: "saniye | dakika | saat | gün | hafta | ay | yıl, sene",
            short: "sn | dk, d | sa, s | g, gün | hf, h, hafta | a, ay | y, yıl", after: "önce",
            numbers: "bir | iki | üç | dört | beş | altı | yedi | sekiz | dokuz | on", few: "birkaç, bir kaç",
            about: "yaklaşık, neredeyse", days: "bugün | dün | önceki gün, evvelsi gün",
            now: "az önce, şimdi, şu anda, demin, biraz önce", last: "geçen hafta | geçen ay | geçen yıl, geçen sene"),
        RelativeWords(
            language: "az", units: "saniyə | dəqiqə | saat | gün | həftə | ay | il", after: "əvvəl",
            numbers: "bir | iki | üç | dörd | beş", few: "bir neçə", days: "bu gün, bugün | dünən | srağagün", now: "indicə"),
        RelativeWords(
            language: "id", units: "detik | menit | jam | hari | minggu, pekan | bulan | tahun",
            short: "dtk | mnt | j, jam | h, hr, hari | mgg | bln | thn",
            singles: "sedetik | semenit | sejam | sehari | seminggu | sebulan | setahun", after: "yang lalu, lalu, yg lalu",
            numbers: "satu | dua | tiga | empat | lima | enam | tujuh | delapan | sembilan | sepuluh", few: "beberapa",
            about: "sekitar, kurang lebih, lebih dari", days: "hari ini | kemarin | kemarin lusa", now: "baru saja, barusan",
            last: "minggu lalu | bulan lalu | tahun lalu"),
        RelativeWords(
            language: "ms", units: "saat | minit | jam | hari | minggu | bulan | tahun", after: "yang lalu, lalu",
            numbers: "satu | dua | tiga | empat | lima", few: "beberapa", days: "hari ini | semalam, kelmarin | kelmarin dulu",
            now: "baru sahaja"),
        RelativeWords(
            language: "tl", units: "segundo | minuto | oras | araw | linggo | buwan | taon",
            after: "ang nakalipas, na ang nakalipas, nakalipas", numbers: "isang | dalawang | tatlong | apat na | limang",
            days: "ngayon, ngayong araw | kahapon | kamakalawa", now: "ngayon lang"),
        RelativeWords(
            language: "vi", units: "giây | phút | giờ, tiếng | ngày | tuần | tháng | năm",
            short: "giây | phút | giờ | ngày | tuần | tháng | năm", before: "cách đây", after: "trước",
            numbers: "một | hai | ba | bốn | năm | sáu | bảy | tám | chín | mười", few: "vài, mấy", about: "khoảng, gần, hơn",
            days: "hôm nay | hôm qua | hôm kia", now: "vừa xong, mới đây, ngay bây giờ, vừa mới",
            last: "tuần trước | tháng trước | năm trước"),
    ]
}
