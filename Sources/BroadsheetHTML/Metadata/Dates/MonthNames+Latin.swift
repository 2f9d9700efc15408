extension MonthNames {
    /// The languages that are written in Latin letters.
    static let latin: [MonthNames] = [
        MonthNames(
            "en",
            """
            january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | september sep sept | \
            october oct | november nov | december dec
            """),
        MonthNames(
            "de",
            """
            januar jan jänner | februar feb feber | märz mär mrz maerz | april apr | mai | juni jun | juli jul | august aug | \
            september sep sept | oktober okt | november nov | dezember dez
            """),
        MonthNames(
            "fr",
            """
            janvier janv jan | février fevrier févr fév | mars | avril avr | mai | juin | juillet juil | août aout | \
            septembre sept | octobre oct | novembre nov | décembre decembre déc
            """),
        MonthNames(
            "es",
            """
            enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul | agosto ago | \
            septiembre setiembre sept sep | octubre oct | noviembre nov | diciembre dic
            """),
        MonthNames(
            "ca",
            """
            gener gen | febrer febr | març | abril abr | maig | juny | juliol jul | agost ag | setembre set | octubre oct | \
            novembre nov | desembre des
            """),
        MonthNames(
            "gl",
            """
            xaneiro xan | febreiro | marzo | abril | maio | xuño | xullo | agosto | setembro | outubro | novembro | decembro
            """),
        MonthNames(
            "eu",
            """
            urtarrilak urtarrilaren urtarrila | otsailak otsailaren otsaila | martxoak martxoaren martxoa | \
            apirilak apirilaren apirila | maiatzak maiatzaren maiatza | ekainak ekainaren ekaina | uztailak uztailaren uztaila | \
            abuztuak abuztuaren abuztua | irailak irailaren iraila | urriak urriaren urria | azaroak azaroaren azaroa | \
            abenduak abenduaren abendua
            """),
        MonthNames(
            "pt",
            """
            janeiro jan | fevereiro fev | março marco mar | abril abr | maio mai | junho jun | julho jul | agosto ago | \
            setembro set | outubro out | novembro nov | dezembro dez
            """),
        MonthNames(
            "it",
            """
            gennaio gen | febbraio feb | marzo mar | aprile apr | maggio mag | giugno giu | luglio lug | agosto ago | \
            settembre set | ottobre ott | novembre nov | dicembre dic
            """),
        MonthNames(
            "ro",
            """
            ianuarie ian | februarie feb | martie mar | aprilie apr | mai | iunie iun | iulie iul | august aug | \
            septembrie sept | octombrie oct | noiembrie noi | decembrie dec
            """),
        MonthNames(
            "nl",
            """
            januari jan | februari feb | maart mrt | april apr | mei | juni jun | juli jul | augustus aug | september sep | \
            oktober okt | november nov | december dec
            """),
        MonthNames(
            "af",
            """
            januarie | februarie | maart | april | mei | junie | julie | augustus | september | oktober | november | desember des
            """),
        MonthNames(
            "sv",
            """
            januari jan | februari feb | mars | april apr | maj | juni jun | juli jul | augusti aug | september sep | \
            oktober okt | november nov | december dec
            """),
        MonthNames(
            "da",
            """
            januar jan | februar feb | marts mar | april apr | maj | juni jun | juli jul | august aug | september sep | \
            oktober okt | november nov | december dec
            """),
        MonthNames(
            "nb",
            """
            januar jan | februar feb | mars | april apr | mai | juni jun | juli jul | august aug | september sep | oktober okt | \
            november nov | desember des
            """),
        MonthNames(
            "is",
            """
            janúar | febrúar | mars | apríl | maí | júní | júlí | ágúst | september | október | nóvember | desember
            """),
        MonthNames(
            "fi",
            """
            tammikuu tammikuuta tammi | helmikuu helmikuuta helmi | maaliskuu maaliskuuta maalis | huhtikuu huhtikuuta huhti | \
            toukokuu toukokuuta touko | kesäkuu kesäkuuta kesä | heinäkuu heinäkuuta heinä | elokuu elokuuta elo | \
            syyskuu syyskuuta syys | lokakuu lokakuuta loka | marraskuu marraskuuta marras | joulukuu joulukuuta joulu
            """),
        MonthNames(
            "et",
            """
            jaanuar jaan | veebruar veebr | märts | aprill | mai | juuni | juuli | august | september | oktoober okt | november | \
            detsember dets
            """),
        MonthNames(
            "lv",
            """
            janvāris janvārī janvāra | februāris februārī | marts martā | aprīlis aprīlī | maijs maijā | jūnijs jūnijā | \
            jūlijs jūlijā | augusts augustā | septembris septembrī | oktobris oktobrī | novembris novembrī | decembris decembrī
            """),
        MonthNames(
            "lt",
            """
            sausio sausis | vasario vasaris | kovo kovas | balandžio balandis | gegužės gegužė | birželio birželis | \
            liepos liepa | rugpjūčio rugpjūtis | rugsėjo rugsėjis | spalio spalis | lapkričio lapkritis | gruodžio gruodis
            """),
        MonthNames(
            "pl",
            """
            stycznia styczeń sty | lutego luty lut | marca marzec mar | kwietnia kwiecień kwi | maja maj | czerwca czerwiec cze | \
            lipca lipiec lip | sierpnia sierpień sie | września wrzesień wrz | października październik paź | \
            listopada listopad lis | grudnia grudzień gru
            """),
        MonthNames(
            "cs",
            """
            ledna leden led | února únor úno | března březen bře | dubna duben dub | května květen kvě | června červen čvn | \
            července červenec čvc | srpna srpen srp | září zář | října říjen říj | listopadu listopad lis | prosince prosinec pro
            """),
        MonthNames(
            "sk",
            """
            januára január | februára február | marca marec | apríla apríl | mája máj | júna jún | júla júl | augusta august | \
            septembra september | októbra október | novembra november | decembra december
            """),
        MonthNames(
            "sl",
            """
            januarja januar | februarja februar | marca marec | aprila april | maja maj | junija junij | julija julij | \
            avgusta avgust avg | septembra september | oktobra oktober | novembra november | decembra december
            """),
        MonthNames(
            "hr",
            """
            siječnja siječanj sij | veljače veljača velj | ožujka ožujak ožu | travnja travanj tra | svibnja svibanj svi | \
            lipnja lipanj lip | srpnja srpanj srp | kolovoza kolovoz kol | rujna rujan ruj | listopada listopad lis | \
            studenoga studenog studeni stu | prosinca prosinac pro
            """),
        MonthNames(
            "hu",
            """
            január jan | február febr | március márc | április ápr | május máj | június jún | július júl | augusztus aug | \
            szeptember szept | október okt | november nov | december dec
            """),
        MonthNames(
            "sq",
            """
            janar | shkurt | mars | prill | maj | qershor | korrik | gusht | shtator | tetor | nëntor nentor | dhjetor
            """),
        MonthNames(
            "tr",
            """
            ocak oca | şubat şub | mart | nisan nis | mayıs | haziran haz | temmuz tem | ağustos ağu | eylül eyl | ekim eki | \
            kasım kas | aralık ara
            """),
        MonthNames(
            "az",
            """
            yanvar | fevral | mart | aprel | may | iyun | iyul | avqust | sentyabr | oktyabr | noyabr | dekabr
            """),
        MonthNames(
            "id",
            """
            januari jan | februari feb | maret mar | april apr | mei | juni jun | juli jul | agustus agu | september sep | \
            oktober okt | november nov | desember des
            """),
        MonthNames(
            "ms",
            """
            januari | februari | mac | april | mei | jun | julai | ogos | september | oktober | november | disember dis
            """),
        MonthNames(
            "tl",
            """
            enero | pebrero | marso | abril | mayo | hunyo | hulyo | agosto | setyembre | oktubre | nobyembre | disyembre
            """),
        MonthNames(
            "sw",
            """
            januari | februari | machi | aprili | mei | juni | julai | agosti | septemba | oktoba | novemba | desemba
            """),
    ]
}
