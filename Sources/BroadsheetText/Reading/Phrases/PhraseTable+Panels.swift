extension PhraseTable {
    /// Labels of what forums tell about the author of a post and a date follows, in lower case.
    static let dateLabels = PhraseList.split(
        """
        joined; join date; registered; member since; date joined; registriert; registriert seit; dabei seit; mitglied seit; anmeldedatum;
        inscrit; inscrit le; inscription; date d'inscription; date d’inscription; registrado; registrado el; fecha de ingreso; se unió;
        miembro desde; iscritto; iscritto dal; iscritto il; data registrazione; registrado em; membro desde; data de registro;
        lid geworden; lid sinds; geregistreerd; dołączył; dołączyła; dołączył(a); rejestracja; data rejestracji; регистрация;
        зарегистрирован; на форуме с; medlem sedan; medlem siden; reg.datum; blev medlem; tilmeldt; registrert; liittynyt; rekisteröitynyt;
        založen; registrován; registrace; katılım; kayıt tarihi; üyelik tarihi; csatlakozott; regisztrált; înregistrat; membru din
        """)

    /// Other such labels.
    static let labels = PhraseList.split(
        """
        posts; messages; threads; topics; reputation; likes received; reaction score; points; location; gender; karma; content count;
        solutions; thanked; blog entries; trophy points; articles; rank; status; beiträge; themen; wohnort; ort; bewertungen; punkte;
        danke erhalten; reaktionspunkte; reaktionen; renommee-modifikator; sujets; localisation; lieu; mensajes; ubicación; temas;
        agradecimientos; messaggi; località; discussioni; mensagens; localização; tópicos; berichten; locatie; posty; lokalizacja; punkty;
        skąd; сообщения; сообщений; откуда; город; репутация; inlägg; ort; indlæg; innlegg; viestit; viestejä; příspěvky; bydliště;
        mesajlar; mesaj sayısı; konum; üzenetek; tartózkodási hely; mesaje; locație; post; postów; user id; alter; age; sex; geschlecht
        """)

    /// Those labels that stand alone on their line, with the value below; headings of comments are like the others.
    private static let lone = PhraseList.split(
        """
        reaction score; likes received; trophy points; reaktionspunkte; renommee-modifikator; reputation; blog entries; content count;
        localisation; ubicación; lokalizacja; wohnort; репутация; bydliště
        """)

    /// What panels say beside names, and notes that a post was edited.
    private static let badges = PhraseList.split(
        """
        senior member; junior member; active member; new member; well-known member; moderator; super moderator; administrator;
        site admin; posting freak; unregistered; offline; online; visitor; find; profile; pm; www; website; view profile; view forum posts;
        neues mitglied; aktives mitglied; bekanntes mitglied; erfahrenes mitglied; erfahrener benutzer; neuer benutzer; moderatorin;
        membre; membre actif; invité; modérateur; modératrice; hors ligne; en ligne; miembro; invitado; moderador; ver perfil;
        visitatore; utente attivo; connesso; gość; użytkownik; nowy użytkownik; znany użytkownik; aktywny użytkownik; участник; гость;
        модератор; новичок; last edited*; edited by*; last reply*; zuletzt bearbeitet*; dernière modification*; dernière édition*;
        modifié par*; última edición*; ultima modifica*; editado por*; ostatnio edytowan*; laatst bewerkt*; click to expand...;
        {n} posts; {n}k posts; {n} threads; {n} topics; {n} followers; {n} beiträge geschrieben; quote:; cita:; zitat:; citation:; cytat:;
        citazione:; citaat:; originally posted by*; find more posts by*; find all posts by*; buscar más mensajes de*; mehr beiträge von*;
        trouver plus de messages par*; zum vergrößern anklicken....; cliquez pour agrandir...; kliknij, aby rozwinąć...; join the conversation →; {n} people found this helpful;
        rated {n} out of {n}; {n} out of {n} stars; {n}/{n}; {n} von {n} sternen; {n} sur {n}
        """)

    /// Notes of boards that a post was edited, longer than what panels say: they name who did it, when and how often.
    static let editNotes = PhraseList(
        "mul",
        """
        last edited by {x}; zuletzt geändert von {x}; zuletzt bearbeitet von {x}; dernière modification par {x};
        dernière édition par {x}; última edición por {x}; ultima modifica di {x}; editado pela última vez por {x};
        última edição por {x}; laatst gewijzigd door {x}; laatst bewerkt door {x}; ostatnio zmieniony {x};
        ostatnio edytowany przez {x}; последний раз редактировалось {x}; senast redigerad av {x}; sidst rettet af {x};
        sist redigert av {x}; naposledy upravil {x}; son düzenleyen {x}
        """)

    /// Labels that count only with a number below them: alone they can be headings.
    static let countLabels = Set((labels + ["posts", "messages"]).map { TextHash.of($0) })

    /// Panels of forums.
    static let panels: [PhraseList] = {
        var phrases = badges + lone + dateLabels
        for label in dateLabels + labels { phrases += ["\(label):*", "\(label) :*"] }
        for label in dateLabels { phrases += ["\(label) {n}*"] }
        return [PhraseList("mul", phrases.joined(separator: ";"))]
    }()
}
