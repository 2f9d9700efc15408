extension PhraseLanguage {
    static let slavic: [PhraseLanguage] = [
        PhraseLanguage(
            code: "pl",
            none: """
                brak komentarzy | nie ma jeszcze komentarzy | brak odpowiedzi | bądź pierwszy który skomentuje | \
                skomentuj jako pierwszy
                """,
            one: "jeden komentarz | jedna odpowiedź | jedna myśl na temat",
            closed: """
                komentarze są zamknięte | komentarze zamknięte | komentarze są wyłączone | komentarze wyłączone | \
                komentowanie zablokowane | komentowanie zostało wyłączone | komentowanie wyłączone | \
                możliwość komentowania została wyłączona | możliwość komentowania jest wyłączona | dyskusja zamknięta | \
                temat zamknięty | ten temat jest zamknięty
                """,
            open: """
                dodaj komentarz | dodaj swój komentarz | zostaw komentarz | napisz komentarz | dodaj odpowiedź | zostaw odpowiedź | \
                musisz się zalogować aby dodać komentarz | zaloguj się aby dodać komentarz | zaloguj się by skomentować | \
                skomentuj artykuł
                """),
        PhraseLanguage(
            code: "cs",
            none: "žádné komentáře | zatím žádné komentáře | bez komentářů | žádný komentář | žádné odpovědi | buďte první kdo okomentuje",
            one: "jeden komentář | jedna odpověď",
            closed: """
                komentáře jsou uzavřeny | komentáře uzavřeny | komentáře jsou uzavřené | komentáře nejsou povoleny | \
                komentáře jsou vypnuté | komentáře jsou vypnuty | komentování je uzavřeno | diskuse je uzavřena | \
                diskuze je uzavřena | diskuse uzavřena | diskuze uzavřena | vlákno je uzamčeno | toto téma je uzamčeno
                """,
            open: """
                napsat komentář | napište komentář | přidat komentář | přidejte komentář | zanechat komentář | zanechte komentář | \
                vložit komentář | přidat názor | přidat příspěvek | přidat odpověď | \
                pro přidávání komentářů se musíte nejdříve přihlásit | přihlaste se a komentujte | pro vložení komentáře se přihlaste
                """),
        PhraseLanguage(
            code: "sk",
            none: "žiadne komentáre | zatiaľ žiadne komentáre | bez komentárov | žiadny komentár",
            one: "jeden komentár | jedna odpoveď",
            closed: """
                komentáre sú uzavreté | komentáre uzavreté | komentáre sú vypnuté | komentáre sú zatvorené | diskusia je uzavretá | \
                diskusia uzavretá | komentovanie je uzavreté
                """,
            open: """
                pridaj komentár | pridať komentár | pridajte komentár | napísať komentár | napíšte komentár | zanechajte komentár | \
                zanechať komentár | pridať príspevok | pre pridávanie komentárov sa musíte prihlásiť
                """),
        PhraseLanguage(
            code: "hr",
            none: "nema komentara | još nema komentara | nema odgovora | budite prvi koji će komentirati",
            one: "jedan komentar | jedan odgovor",
            closed: """
                komentari su zatvoreni | komentari zatvoreni | komentari su isključeni | komentari su onemogućeni | \
                komentiranje je onemogućeno | komentiranje je zatvoreno | tema je zaključana | komentarisanje je zatvoreno
                """,
            open: """
                ostavi komentar | ostavite komentar | dodaj komentar | dodajte komentar | napiši komentar | napišite komentar | \
                ostavite odgovor | pošalji komentar | prijavite se za komentiranje | za komentiranje se morate prijaviti
                """),
        PhraseLanguage(
            code: "sl",
            none: "ni komentarjev | brez komentarjev | še ni komentarjev",
            one: "en komentar",
            closed: "komentarji so zaprti | komentiranje je zaprto | komentiranje je onemogočeno",
            open: "dodaj komentar | napišite komentar | pustite komentar | oddaj komentar | komentiraj članek"),
        PhraseLanguage(
            code: "ru",
            none: """
                нет комментариев | комментариев нет | пока нет комментариев | комментариев пока нет | комментариев ещё нет | \
                нет ответов | ваш комментарий будет первым | станьте первым кто оставит комментарий
                """,
            one: "один комментарий | один ответ",
            closed: """
                комментарии закрыты | комментарии отключены | комментирование закрыто | комментирование отключено | \
                комментирование запрещено | комментирование данной статьи отключено | обсуждение закрыто | тема закрыта | \
                эта тема закрыта | тема закрыта для новых ответов | добавление комментариев закрыто
                """,
            open: """
                оставить комментарий | оставьте комментарий | добавить комментарий | добавьте комментарий | написать комментарий | \
                напишите комментарий | ваш комментарий | комментировать статью | оставить ответ | оставить отзыв | \
                для отправки комментария вам необходимо авторизоваться | войдите чтобы оставить комментарий | \
                войдите чтобы комментировать | чтобы оставить комментарий авторизуйтесь
                """),
        PhraseLanguage(
            code: "uk",
            none: "немає коментарів | коментарів немає | поки немає коментарів | коментарів поки немає",
            one: "один коментар | одна відповідь",
            closed: """
                коментарі закриті | коментарі закрито | коментарі вимкнено | коментарі вимкнені | коментування вимкнено | \
                коментування закрито | обговорення закрито | тема закрита
                """,
            open: """
                залишити коментар | залиште коментар | залишити відповідь | додати коментар | написати коментар | напишіть коментар | \
                ваш коментар | увійдіть щоб залишити коментар
                """),
        PhraseLanguage(
            code: "bg",
            none: "няма коментари | все още няма коментари | няма отговори",
            one: "един коментар | един отговор",
            closed: """
                коментарите са затворени | коментарите са изключени | коментарите са забранени | коментарите са деактивирани | \
                темата е заключена
                """,
            open: """
                вашият коментар | оставете коментар | оставете отговор | добави коментар | добавете коментар | напиши коментар | \
                напишете коментар | трябва да влезете за да публикувате коментар | коментирайте статията | вашият отговор коментар
                """),
        PhraseLanguage(
            code: "sr",
            none: "нема коментара | још нема коментара",
            one: "један коментар | један одговор",
            closed: "коментари су затворени | коментари су искључени | коментари су онемогућени",
            open: "оставите коментар | остави коментар | напишите коментар | пошаљите коментар | оставите одговор | додајте коментар"),
    ]
}
