extension PhraseLanguage {
    static let germanic: [PhraseLanguage] = [
        PhraseLanguage(
            code: "en",
            none: """
                no comments | no comments yet | no comment yet | no replies | no replies yet | no responses | no responses yet | \
                no answers yet | no thoughts on | be the first to comment | be the first to reply | be the first to leave a comment | \
                be the first to respond | be the first one to comment | be the first to write a comment | \
                be the first to post a comment | be the first to share your thoughts | there are no comments | \
                there are no comments yet | there are currently no comments | nobody has commented yet | no one has commented yet | \
                start the discussion | no user comments
                """,
            one: "one comment | one response | one reply | one thought on | one answer | one response to",
            closed: """
                comments are closed | comments are now closed | comments closed | comments have been closed | comments are disabled | \
                comments disabled | comments are turned off | comments off | comments are off | commenting is closed | \
                commenting is now closed | commenting has been closed | commenting has ended | commenting is disabled | \
                comment section is closed | comments section is closed | comments are no longer open | \
                comments are no longer accepted | no longer accepting comments | new comments are not allowed | \
                new comments cannot be posted | comments for this thread are now closed | comments on this entry are closed | \
                comments on this post are closed | comments for this post are closed | comments for this article are closed | \
                comments on this article are closed | the comments for this entry are closed | comments to this entry are closed | \
                discussion has been archived | no new comments can be posted | comments on this thread are closed | thread closed | \
                thread locked | closed thread | this thread is closed | this thread is locked | this thread has been locked | this thread is archived | \
                this thread has been closed | topic closed | topic locked | this topic is closed | this topic is locked | this topic has been closed | \
                this topic was automatically closed | this topic is now closed to further replies | closed to new replies | not open for further replies | \
                this discussion is closed | this discussion has been closed | discussion closed | this discussion is locked | discussion is closed | \
                this post is locked | replies are closed | replies closed | not currently accepting answers | this is an archived post | \
                the discussion is closed | the comment period has ended
                """,
            open: """
                leave a reply | leave a comment | leave your comment | leave a response | post a comment | post comment | \
                post a reply | post your comment | write a comment | write a reply | add a comment | add comment | add your comment | \
                add a reply | submit a comment | submit your comment | submit comment | join the discussion | join the conversation | \
                have your say | share your thoughts | make a comment | place comment | reply to this topic | \
                reply to this discussion | log in to comment | login to comment | log in to reply | login to reply | \
                sign in to comment | sign in to reply | sign up to comment | log in or register to post comments | \
                log in to post a comment | you must be logged in to post a comment | you must be logged in to comment | \
                you must be logged in to reply | you must log in to comment | you must log in or register to reply here | \
                you must be logged in to reply to this topic | please log in to comment | please log in to leave a comment | \
                please login to comment | register to comment | create an account or sign in to comment | comment on this article | \
                reply to thread | your answer | start the discussion | would love your thoughts please comment | your comment
                """),
        PhraseLanguage(
            code: "de",
            none: """
                keine kommentare | noch keine kommentare | bisher keine kommentare | kein kommentar | noch kein kommentar | \
                keine antworten | noch keine antworten | es gibt noch keine kommentare | es sind noch keine kommentare vorhanden | \
                keine kommentare vorhanden | schreibe den ersten kommentar | schreiben sie den ersten kommentar | \
                verfassen sie den ersten kommentar | sei der erste der kommentiert | seien sie der erste der kommentiert | \
                hinterlasse den ersten kommentar
                """,
            one: "ein kommentar | eine antwort auf | eine antwort zu | ein gedanke zu | eine reaktion",
            closed: """
                die kommentare sind geschlossen | kommentare sind geschlossen | kommentare geschlossen | \
                die kommentare sind deaktiviert | kommentare sind deaktiviert | kommentare deaktiviert | \
                kommentarfunktion geschlossen | kommentarfunktion ist geschlossen | die kommentarfunktion ist geschlossen | \
                die kommentarfunktion ist deaktiviert | kommentarfunktion deaktiviert | kommentarfunktion ist deaktiviert | \
                die kommentarfunktion wurde geschlossen | kommentarbereich geschlossen | der kommentarbereich ist geschlossen | \
                kommentieren nicht mehr möglich | kommentieren ist nicht mehr möglich | kommentare sind nicht mehr möglich | \
                kommentare nicht mehr möglich | keine weiteren kommentare möglich | es sind keine kommentare mehr möglich | \
                die diskussion ist geschlossen | diskussion geschlossen | die diskussion wurde geschlossen | \
                die debatte ist geschlossen | thema geschlossen | das thema ist geschlossen | dieses thema ist geschlossen | \
                dieses thema ist gesperrt | dieses thema wurde geschlossen | thema gesperrt | keine weiteren antworten möglich | \
                es können keine kommentare mehr geschrieben werden
                """,
            open: """
                schreibe einen kommentar | schreib einen kommentar | schreiben sie einen kommentar | kommentar schreiben | \
                einen kommentar schreiben | kommentar verfassen | kommentar abgeben | kommentar hinzufügen | kommentar hinterlassen | \
                hinterlasse einen kommentar | einen kommentar hinterlassen | hinterlassen sie einen kommentar | \
                hinterlasse eine antwort | antwort hinterlassen | antwort schreiben | antwort verfassen | jetzt kommentieren | \
                artikel kommentieren | kommentieren sie diesen artikel | ihr kommentar | dein kommentar | diskutieren sie mit | \
                mitdiskutieren | beitrag kommentieren | zum kommentieren anmelden | melde dich an um zu kommentieren | \
                zum kommentieren bitte einloggen | du musst angemeldet sein um einen kommentar abzugeben | \
                sie müssen angemeldet sein um einen kommentar abzugeben | bitte melden sie sich an um zu kommentieren | \
                auf dieses thema antworten
                """),
        PhraseLanguage(
            code: "nl",
            none: """
                geen reacties | nog geen reacties | er zijn nog geen reacties | geen reactie | wees de eerste om te reageren | \
                wees de eerste die reageert | geen opmerkingen
                """,
            one: "één reactie | een reactie | één gedachte over | één antwoord op",
            closed: """
                reacties zijn gesloten | de reacties zijn gesloten | reacties gesloten | reageren is niet meer mogelijk | \
                reageren niet meer mogelijk | het is niet meer mogelijk om te reageren | de reactiemogelijkheid is gesloten | \
                reacties uitgeschakeld | reacties zijn uitgeschakeld | onderwerp gesloten | dit onderwerp is gesloten | topic gesloten
                """,
            open: """
                geef een reactie | plaats een reactie | laat een reactie achter | een reactie plaatsen | reactie plaatsen | \
                reactie toevoegen | schrijf een reactie | reageer op dit artikel | geef een antwoord | laat een antwoord achter | \
                log in om te reageren | je moet ingelogd zijn om een reactie te plaatsen | \
                je moet inloggen om een reactie te plaatsen | voeg een reactie toe
                """),
        PhraseLanguage(
            code: "sv",
            none:
                "inga kommentarer | inga kommentarer än | inga kommentarer ännu | inga svar | bli först att kommentera | bli den första att kommentera",
            one: "en kommentar | ett svar | en reaktion på",
            closed: """
                kommentarer är stängda | kommentarerna är stängda | kommentarer inaktiverade | kommentarer är avstängda | \
                kommentarsfältet är stängt | kommentering är stängd | tråden är stängd | tråden är låst
                """,
            open: """
                lämna en kommentar | lämna ett svar | lämna svar | skriv en kommentar | skriv kommentar | lägg till en kommentar | \
                lägg till kommentar | du måste vara inloggad för att kommentera | \
                du måste vara inloggad för att publicera en kommentar | logga in för att kommentera
                """),
        PhraseLanguage(
            code: "da",
            none: "ingen kommentarer | ingen kommentarer endnu | ingen svar | vær den første til at kommentere",
            one: "én kommentar | ét svar | en tanke om",
            closed: """
                kommentarer er lukket | kommentarer lukket | der er lukket for kommentarer | lukket for kommentarer | \
                kommentarsporet er lukket | der er lukket for flere kommentarer | tråden er lukket | tråden er låst
                """,
            open: """
                skriv et svar | skriv en kommentar | skriv kommentar | tilføj en kommentar | tilføj kommentar | \
                efterlad en kommentar | læg en kommentar | giv et svar | du skal være logget ind for at skrive en kommentar | \
                log ind for at kommentere
                """),
        PhraseLanguage(
            code: "no",
            none: "ingen kommentarer ennå | ingen kommentarer enda | bli den første til å kommentere",
            one: "én tanke om | én kommentar til",
            closed: """
                kommentarer er stengt | kommentarfeltet er stengt | kommentarfeltet er lukket | kommentarer er deaktivert | \
                stengt for kommentarer | kommentarer er avslått
                """,
            open: """
                legg igjen en kommentar | legg igjen et svar | legg igjen kommentar | legg til en kommentar | legg til kommentar | \
                du må være innlogget for å kommentere | du må være innlogget for å kunne kommentere | \
                du må være innlogget for å legge igjen en kommentar
                """),
    ]
}
