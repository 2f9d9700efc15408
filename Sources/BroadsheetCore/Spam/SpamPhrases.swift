/// The few words that spam is told by, as people write them in many languages.
enum SpamPhrases {
    /// What is offered again and again to people who did not ask.
    static let offers = PhraseTable(
        """
        work from home, work at home, working from home online, online job, home based job, make money online, earn money online, earn money from home,
        extra income, easy money, loan offer, payday loan, instant loan, personal loan, business loan, need a loan, loan at, viagra, cialis, levitra,
        online casino, casino bonus, free spins, escort service, call girls, forex signal, binary options, spell caster, love spell, replica watches,
        buy followers, seo service, guest post service, weight loss pill, herbal cure, herbal medicine, recovery expert, crypto recovery,
        von zu hause aus arbeiten, von zu hause arbeiten, geld verdienen, nebenverdienst, sofortkredit, kredit ohne schufa, kreditangebot,
        travail à domicile, travailler à domicile, gagner de l'argent, gagner de l’argent, offre de prêt, prêt entre particulier, crédit rapide, casino en ligne,
        trabajar desde casa, trabajo desde casa, ganar dinero, préstamo rápido, oferta de préstamo, casino en línea,
        trabalhar em casa, trabalho em casa, ganhar dinheiro, renda extra, empréstimo rápido, oferta de empréstimo, casino online,
        lavorare da casa, lavoro da casa, guadagnare soldi, guadagnare online, prestito veloce, offerta di prestito,
        thuis geld verdienen, snel geld verdienen, praca w domu, zarabiaj, szybka pożyczka, chwilówk, kasyno online,
        заработок в интернете, заработок на дому, работа на дому, заработать в интернете, быстрый займ, займ онлайн, онлайн казино, казино онлайн,
        заробіток в інтернеті, evden çalış, para kazan, hızlı kredi, kaçak bahis, bahis siteleri, canlı casino,
        judi online, slot gacor, situs slot, togel, kerja dari rumah, pinjaman cepat, vay tiền, kiếm tiền online, cá cược,
        兼职, 兼職, 日赚, 日賺, 月入, 博彩, 代开发票, 代開發票, 加微信, 时时彩, 网赚, 貸款, 在宅ワーク, 副業, 即日融資, バイアグラ, オンラインカジノ,
        카지노, 바카라, 토토사이트, 재택알바, 부업, 대출, العمل من المنزل, اربح المال, كسب المال, قرض سريع, כסף קל, הלוואה מהירה,
        घर बैठे, पैसे कमाएं, लोन, kazino, online kaszinó, pénzt keres, câștigă bani, împrumut rapid, vydělat peníze, rychlá půjčka, бързи кредити
        """)

    /// Names of currencies behind a number.
    static let currencies = PhraseTable(
        """
        dollar, usd, euro, eur, pounds, gbp, rupee, rs., inr, naira, rand, pesos, reais, zł, złotych, kč, kr, kronor, kroner, ft, lei, lira, tl, rupiah,
        руб, рублей, грн, долларов, евро, лв, ₽, 元, 块, 塊, 円, 원, دولار, ريال, יורו, שקל, रुपये, บาท, đồng, vnd
        """)

    /// Stretches of time that people are paid for, with the word for “each” in front of them or without it.
    static let times = PhraseTable(
        """
        hr, hour, hours, hourly, day, daily, week, weekly, wk, month, monthly, mo, per hour, per day, per week, per month, an hour, a day, a week,
        a month, every day, every week, every month, each day, each week, each month,
        std, stunde, tag, woche, monat, pro stunde, pro tag, pro woche, pro monat, die stunde, am tag, in der woche, im monat, täglich, wöchentlich,
        monatlich, heure, jour, semaine, mois, par heure, par jour, par semaine, par mois, de l'heure, de l’heure, hora, día, dia, semana, mes, mês,
        por hora, por día, por dia, por semana, por mes, por mês, al día, a la semana, al mes, ao dia, ora, giorno, settimana, mese, all'ora, all’ora,
        al giorno, alla settimana, al mese, uur, dag, week, maand, per uur, per dag, per maand, godzinę, dzień, tydzień, miesiąc, na godzinę, dziennie,
        tygodniowo, miesięcznie, час, день, неделю, месяц, в час, в день, в неделю, в месяц, на день, на місяць, на тиждень, saatte, günde, günlük, haftada,
        ayda, aylık, jam, hari, minggu, bulan, per jam, per hari, per minggu, per bulan, giờ, ngày, tuần, tháng, một ngày, một tháng,
        小时, 小時, 天, 每天, 一天, 日, 月, 周, 週, 每月, 時間, 日当, 시간, 하루, 일, 주, 월, في الساعة, في اليوم, يوميا, شهريا, ליום, לשעה, לחודש,
        प्रति दिन, प्रतिदिन, रोज, महीने, óránként, naponta, havonta, na oră, pe zi, pe lună, za hodinu, denně, měsíčně, в месец, на ден
        """)

    /// Names of messengers, which a number or a name follows.
    static let messengers = PhraseTable(
        "whatsapp, telegram, viber, wechat, skype, signal:, line:, qq, 微信, ватсап, телеграм, واتساب, واتس, تلغرام")
}
