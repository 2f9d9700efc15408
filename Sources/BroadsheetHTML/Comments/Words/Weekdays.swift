/// The names of the days of the week, from Monday.
enum Weekdays {
    /// For each language the days, parted by bars: full names and declined forms first, short forms behind a semicolon.
    static let all: [(language: String, days: String)] = [
        (
            "en",
            """
            monday; mon | tuesday; tue, tues | wednesday; wed | thursday; thu, thur, thurs | friday; fri | saturday; sat | sunday; \
            sun
            """
        ),
        ("de", "montag; mo | dienstag; di | mittwoch; mi | donnerstag; do | freitag; fr | samstag, sonnabend; sa | sonntag; so"),
        ("fr", "lundi; lun | mardi; mar | mercredi; mer | jeudi; jeu | vendredi; ven | samedi; sam | dimanche; dim"),
        (
            "es",
            """
            lunes; lun | martes; mar | miércoles, miercoles; mié, mie | jueves; jue | viernes; vie | sábado, sabado; sáb, sab | \
            domingo; dom
            """
        ),
        ("ca", "dilluns; dl | dimarts; dt | dimecres; dc | dijous; dj | divendres; dv | dissabte; ds | diumenge; dg"),
        ("gl", "luns | martes | mércores | xoves | venres | sábado | domingo"),
        ("eu", "astelehena | asteartea | asteazkena | osteguna | ostirala | larunbata | igandea"),
        (
            "pt",
            """
            segunda, segunda-feira; seg | terça, terça-feira; ter | quarta, quarta-feira; qua | quinta, quinta-feira; qui | sexta, \
            sexta-feira; sex | sábado; sáb | domingo; dom
            """
        ),
        (
            "it",
            """
            lunedì, lunedi; lun | martedì, martedi; mar | mercoledì, mercoledi; mer | giovedì, giovedi; gio | venerdì, venerdi; \
            ven | sabato; sab | domenica; dom
            """
        ),
        ("ro", "luni; lun | marți, marţi, marti; mar | miercuri; mie | joi | vineri; vin | sâmbătă; sâm | duminică; dum"),
        ("nl", "maandag; ma | dinsdag; di | woensdag; wo | donderdag; do | vrijdag; vr | zaterdag; za | zondag; zo"),
        ("sv", "måndag; mån | tisdag; tis | onsdag; ons | torsdag; tor, tors | fredag; fre | lördag; lör | söndag; sön"),
        ("da", "mandag; man | tirsdag; tir, tirs | onsdag; ons | torsdag; tor, tors | fredag; fre | lørdag; lør | søndag; søn"),
        ("is", "mánudagur, mánudag | þriðjudagur | miðvikudagur | fimmtudagur | föstudagur | laugardagur | sunnudagur"),
        (
            "fi",
            """
            maanantai, maanantaina; ma | tiistai, tiistaina; ti | keskiviikko, keskiviikkona; ke | torstai, torstaina; to | \
            perjantai, perjantaina; pe | lauantai, lauantaina; la | sunnuntai, sunnuntaina; su
            """
        ),
        ("et", "esmaspäev | teisipäev | kolmapäev | neljapäev | reede | laupäev | pühapäev"),
        (
            "lv",
            """
            pirmdiena; pirmd | otrdiena; otrd | trešdiena; trešd | ceturtdiena; ceturtd | piektdiena; piektd | sestdiena; sestd | \
            svētdiena; svētd
            """
        ),
        (
            "lt",
            """
            pirmadienis; pr | antradienis; an | trečiadienis; tr | ketvirtadienis; kt | penktadienis; pn | šeštadienis; št | \
            sekmadienis; sk
            """
        ),
        ("pl", "poniedziałek; pon, pn | wtorek; wt | środa; śr | czwartek; czw | piątek; pt | sobota; sob | niedziela; niedz, nd, ndz"),
        ("cs", "pondělí; po | úterý; út | středa; st | čtvrtek; čt | pátek; pá | sobota; so | neděle; ne"),
        ("sk", "pondelok; po | utorok; ut | streda; st | štvrtok; št | piatok; pi | sobota; so | nedeľa; ne"),
        ("sl", "ponedeljek; pon | torek; tor | sreda; sre | četrtek; čet | petek; pet | sobota; sob | nedelja; ned"),
        ("hr", "ponedjeljak; pon | utorak; uto | srijeda; sri | četvrtak; čet | petak; pet | subota; sub | nedjelja; ned"),
        (
            "sr",
            """
            ponedeljak, понедељак; pon, пон | utorak, уторак; uto, уто | sreda, среда; sre, сре | četvrtak, четвртак; čet, чет | \
            petak, петак; pet, пет | subota, субота; sub, суб | nedelja, недеља; ned, нед
            """
        ),
        ("hu", "hétfő | kedd | szerda; sze | csütörtök; cs, csüt | péntek | szombat; szo | vasárnap; vas"),
        ("sq", "e hënë | e martë | e mërkurë | e enjte | e premte | e shtunë | e diel"),
        ("tr", "pazartesi; pzt | salı; sal | çarşamba; çar | perşembe; per | cuma; cum | cumartesi; cmt | pazar; paz"),
        ("el", "δευτέρα; δευ | τρίτη; τρι | τετάρτη; τετ | πέμπτη; πεμ, πέμ | παρασκευή; παρ | σάββατο; σαβ, σάβ | κυριακή; κυρ"),
        (
            "ru",
            """
            понедельник; пн, пон | вторник; вт | среда, среду; ср | четверг; чт | пятница, пятницу; пт | суббота, субботу; сб | \
            воскресенье; вс
            """
        ),
        (
            "uk",
            """
            понеділок; пн | вівторок; вт | середа, середу; ср | четвер; чт | п'ятниця, п'ятницю; пт | субота, суботу; сб | неділя, \
            неділю; нд
            """
        ),
        ("be", "панядзелак | аўторак | серада | чацвер | пятніца | субота | нядзеля"),
        ("bg", "понеделник; пон | вторник; вт | сряда; ср | четвъртък; чет | петък; пет | събота; съб | неделя; нед"),
        (
            "ar",
            """
            الاثنين, الإثنين, إثنين | الثلاثاء, ثلاثاء | الأربعاء, الاربعاء, أربعاء | الخميس, خميس | الجمعة, جمعة | السبت, سبت | \
            الأحد, الاحد, أحد
            """
        ),
        (
            "he",
            """
            יום שני, שני; יום ב, ב | יום שלישי, שלישי | יום רביעי, רביעי | יום חמישי, חמישי | יום שישי, שישי | יום שבת, שבת | יום \
            ראשון, ראשון
            """
        ),
        ("fa", "دوشنبه | سه شنبه, سه‌شنبه | چهارشنبه | پنجشنبه, پنج شنبه, پنج‌شنبه | جمعه | شنبه | یکشنبه, یک شنبه"),
        ("ur", "پیر, سوموار | منگل | بدھ | جمعرات | جمعہ | ہفتہ | اتوار"),
        ("hi", "सोमवार; सोम | मंगलवार; मंगल | बुधवार; बुध | गुरुवार, गुरूवार; गुरु | शुक्रवार; शुक्र | शनिवार; शनि | रविवार; रवि"),
        ("bn", "সোমবার | মঙ্গলবার | বুধবার | বৃহস্পতিবার | শুক্রবার | শনিবার | রবিবার"),
        ("id", "senin; sen | selasa; sel | rabu; rab | kamis; kam | jumat, jum'at; jum | sabtu; sab | minggu; min"),
        ("ms", "isnin | selasa | rabu | khamis | jumaat | sabtu | ahad"),
        ("vi", "thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | chủ nhật; cn"),
        (
            "th",
            """
            วันจันทร์, จันทร์; จ | วันอังคาร, อังคาร | วันพุธ, พุธ | วันพฤหัสบดี, พฤหัสบดี; พฤ | วันศุกร์, ศุกร์ | วันเสาร์, เสาร์ \
            | วันอาทิตย์
            """
        ),
        ("zh", "星期一, 周一, 週一, 礼拜一 | 星期二, 周二, 週二 | 星期三, 周三, 週三 | 星期四, 周四, 週四 | 星期五, 周五, 週五 | 星期六, 周六, 週六 | 星期日, 星期天, 周日, 週日"),
        ("ja", "月曜日, 月曜; 月 | 火曜日, 火曜; 火 | 水曜日, 水曜; 水 | 木曜日, 木曜; 木 | 金曜日, 金曜; 金 | 土曜日, 土曜; 土 | 日曜日, 日曜; 日"),
        ("ko", "월요일; 월 | 화요일; 화 | 수요일; 수 | 목요일; 목 | 금요일; 금 | 토요일; 토 | 일요일; 일"),
    ]
}
