extension ControlPhrases {
    /// German, French, Spanish, Catalan, Portuguese, Italian, Dutch, Romanian.
    static let western = [
        """
        antworten, antwort, antwort schreiben, antwort verfassen, antworten anzeigen, antwort anzeigen, alle antworten anzeigen, weitere antworten \
        anzeigen, mehr antworten anzeigen, antworten ausblenden, antworten einblenden, antworten ein-/ausblenden, antwort abbrechen, antworten \
        abbrechen, weitere antworten, auf diesen kommentar antworten, auf kommentar antworten, auf diesen beitrag antworten, auf beitrag antworten, \
        direkt antworten, hier antworten, kommentieren, kommentar schreiben, kommentar hinzufügen, kommentar verfassen, kommentar abgeben, \
        kommentar hinterlassen, schreibe einen kommentar, kommentar melden, diesen kommentar melden, kommentar anzeigen, kommentare anzeigen, \
        kommentar ausblenden, kommentare ausblenden, weitere kommentare, alle kommentare anzeigen, weitere kommentare anzeigen, weitere kommentare \
        laden, mehr kommentare laden, kommentare laden, kommentar bearbeiten, kommentar löschen, kommentar teilen, kommentar empfehlen, kommentar \
        kopieren, melden, beitrag melden, diesen beitrag melden, missbrauch melden, verstoß melden, als spam melden, spam melden, unangemessen, \
        inhalt melden, an moderator melden, gefällt mir, gefällt mir nicht, gefällt mir nicht mehr, mag ich, daumen hoch, daumen runter, like, \
        teilen, link teilen, beitrag teilen, weiterleiten, link kopieren, direktlink, permalink, permanenter link, permanentlink, dauerlink, link, \
        link zum kommentar, link zum beitrag, link zu diesem kommentar, link zu diesem beitrag, adresse kopieren, zitieren, zitat, zitat einfügen, \
        beitrag zitieren, mit zitat antworten, zitatantwort, mehrfachzitat, bearbeiten, beitrag bearbeiten, editieren, löschen, beitrag löschen, \
        entfernen, speichern, merken, beitrag merken, lesezeichen, lesezeichen setzen, folgen, entfolgen, nicht mehr folgen, abonnieren, \
        abbestellen, thema abonnieren, ignorieren, blockieren, nutzer blockieren, stummschalten, nachricht, nachricht senden, nachricht schreiben, \
        private nachricht, private nachricht senden, pn, pn senden, e-mail senden, profil, profil anzeigen, profil ansehen, zum profil, \
        benutzerprofil, webseite, website, homepage, homepage besuchen, bedanken, danke sagen, empfehlen, positiv bewerten, negativ bewerten, \
        bewerten, kommentar bewerten, mehr, mehr anzeigen, mehr lesen, mehr laden, weniger, weniger anzeigen, weiterlesen, alles anzeigen, alle \
        anzeigen, ausklappen, einklappen, aufklappen, zuklappen, einblenden, ausblenden, anzeigen, verbergen, verstecken, übersetzen, übersetzung \
        anzeigen, original anzeigen, nach oben, zum seitenanfang, zurück nach oben, zum anfang, einloggen, anmelden, registrieren, abmelden, \
        ausloggen, einloggen zum antworten, anmelden zum antworten, zum antworten anmelden, zum antworten einloggen, anmelden um zu antworten, \
        anmelden um zu kommentieren, zum kommentieren anmelden, melde dich an um zu antworten, anmelden oder registrieren um kommentare verfassen \
        zu können, abbrechen, absenden, senden, abschicken, vorschau, schließen, drucken, optionen, weitere optionen, aktionen, menü, neueste \
        zuerst, älteste zuerst, neueste, älteste, beste, sortieren, sortieren nach, vorherige, nächste, vorheriger kommentar, nächster kommentar, \
        zum kommentar, zum beitrag, bezug anzeigen, lädt, wird geladen, reagieren, reaktion hinzufügen, hilfreich finden, als hilfreich markieren, \
        als lösung markieren, lösung akzeptieren, verwarnen, sperren, freischalten, im thread ansehen, thread anzeigen, beitrag anzeigen
        """,
        """
        répondre, réponse, répondre à ce commentaire, répondre au commentaire, répondre à ce message, répondre au message, répondre en citant, \
        répondre avec citation, afficher les réponses, voir les réponses, voir la réponse, voir réponses, voir toutes les réponses, voir plus de réponses, \
        afficher plus de réponses, afficher la réponse, masquer les réponses, masquer la réponse, cacher les réponses, annuler la réponse, annuler, \
        cliquez ici pour annuler la réponse, laisser un commentaire, ajouter un commentaire, écrire un commentaire, poster un commentaire, publier \
        un commentaire, commenter, commenter ce message, voir les commentaires, voir tous les commentaires, voir plus de commentaires, afficher les \
        commentaires, afficher plus de commentaires, charger plus de commentaires, plus de commentaires, masquer les commentaires, masquer le \
        commentaire, j'aime, je n'aime pas, je n'aime plus, aimer, j'aime ça, j'aime pas, je recommande, recommander, signaler, signaler un abus, \
        signaler ce commentaire, signaler le commentaire, signaler ce message, signaler un contenu inapproprié, signaler comme spam, signaler au \
        modérateur, signaler à la modération, alerter, alerter la rédaction, alerter les modérateurs, avertir le modérateur, avertir la rédaction, \
        dénoncer, abus, partager, partager ce commentaire, partager le lien, copier, copier le lien, permalien, lien permanent, lien direct, lien, \
        lien vers ce commentaire, lien vers le commentaire, lien du commentaire, citer, citation, citer ce message, citer le message, modifier, \
        modifier le commentaire, éditer, supprimer, supprimer le commentaire, effacer, enregistrer, sauvegarder, suivre, ne plus suivre, s'abonner, \
        se désabonner, bloquer, ignorer, message, message privé, envoyer un message, envoyer un message privé, mp, voir le profil, profil, site \
        web, voter, voter pour, voter contre, pouce vers le haut, pouce vers le bas, remercier, réagir, ajouter une réaction, plus, moins, voir \
        plus, voir moins, lire plus, lire la suite, suite, afficher plus, afficher moins, afficher tout, tout afficher, voir tout, développer, \
        déplier, replier, réduire, dérouler, afficher, masquer, cacher, traduire, voir la traduction, voir l'original, afficher l'original, haut de \
        page, haut, retour en haut, remonter, se connecter, connexion, connectez-vous, s'inscrire, inscription, s'identifier, déconnexion, \
        connectez-vous pour répondre, se connecter pour répondre, connectez-vous pour commenter, identifiez-vous ou inscrivez-vous pour poster des \
        commentaires, connectez-vous ou inscrivez-vous pour publier un commentaire, envoyer, valider, aperçu, fermer, imprimer, options, plus \
        d'options, actions, menu, précédent, suivant, commentaire précédent, commentaire suivant, les plus récents, les plus anciens, plus récents, \
        plus anciens, trier par, trier, charger plus, chargement, chargement en cours, voir le commentaire, aller au commentaire, marquer comme \
        solution, marquer comme utile, ajouter aux favoris, favoris
        """,
        """
        responder, respuesta, responder a este comentario, responder al comentario, responder a este mensaje, responder citando, responder con \
        cita, contestar, ver respuestas, ver respuesta, ver todas las respuestas, ver más respuestas, mostrar respuestas, mostrar más respuestas, \
        ocultar respuestas, ocultar respuesta, cancelar respuesta, cancelar la respuesta, cancelar, haz clic para cancelar la respuesta, dejar un \
        comentario, deja un comentario, deja una respuesta, añadir comentario, agregar comentario, agregar un comentario, escribir un comentario, \
        publicar comentario, enviar comentario, comentar, ver comentarios, ver más comentarios, ver todos los comentarios, mostrar comentarios, \
        mostrar más comentarios, cargar más comentarios, más comentarios, ocultar comentarios, ocultar comentario, me gusta, no me gusta, ya no me \
        gusta, me divierte, denunciar, denunciar comentario, denunciar abuso, denunciar este comentario, reportar, reportar comentario, reportar \
        abuso, reportar spam, reportar este comentario, informar, informar de un abuso, avisar al moderador, marcar como spam, marcar como \
        inapropiado, inapropiado, compartir, compartir comentario, compartir este comentario, compartir enlace, copiar, copiar enlace, enlace \
        permanente, enlace directo, enlace, enlace al comentario, permalink, vínculo permanente, citar, cita, citar mensaje, editar, editar \
        comentario, modificar, eliminar, eliminar comentario, borrar, borrar comentario, suprimir, guardar, guardar comentario, seguir, dejar de \
        seguir, siguiendo, suscribirse, suscribir, bloquear, ignorar, silenciar, mensaje, mensaje privado, enviar mensaje, enviar mensaje privado, \
        mp, ver perfil, perfil, sitio web, página web, votar, votar a favor, votar en contra, voto positivo, voto negativo, a favor, en contra, \
        recomendar, valorar, reaccionar, agradecer, dar las gracias, más, menos, ver más, ver menos, leer más, seguir leyendo, continuar leyendo, \
        mostrar más, mostrar menos, mostrar todo, ver todo, ver todos, expandir, desplegar, contraer, ocultar, mostrar, colapsar, traducir, ver \
        traducción, ver original, ver texto original, arriba, subir, volver arriba, ir arriba, iniciar sesión, inicia sesión, acceder, accede, \
        entrar, registrarse, regístrate, identificarse, cerrar sesión, accede para responder, inicia sesión para responder, inicia sesión para \
        comentar, inicie sesión para comentar, inicie sesión o regístrese para comentar, enviar, vista previa, cerrar, imprimir, opciones, más \
        opciones, acciones, menú, anterior, siguiente, más recientes, más antiguos, más antiguas, ordenar por, ordenar, cargar más, cargando, ver \
        comentario, ver mensaje, ir al comentario, marcar como solución, guardar en favoritos, favorito, añadir a favoritos
        """,
        """
        respon, respondre, contesta, mostra les respostes, amaga les respostes, més respostes, cancel·la, cancel·la les respostes, m'agrada, no \
        m'agrada, comparteix, enllaç permanent, enllaç, cita, edita, elimina, esborra, denuncia, segueix, llegeix més, mostra'n més, mostra més, \
        tradueix, inicia sessió, inicieu sessió, deixa un comentari, afegeix un comentari, envia
        """,
        """
        responder, resposta, responder a este comentário, responder ao comentário, responder comentário, responder com citação, ver respostas, ver \
        resposta, ver todas as respostas, ver mais respostas, mostrar respostas, mostrar mais respostas, exibir respostas, ocultar respostas, \
        ocultar resposta, esconder respostas, cancelar resposta, cancelar, deixe um comentário, deixar um comentário, deixe uma resposta, adicionar \
        comentário, adicionar um comentário, escrever comentário, escreva um comentário, enviar comentário, publicar comentário, comentar, ver \
        comentários, ver mais comentários, ver todos os comentários, mostrar comentários, mostrar mais comentários, carregar mais comentários, mais \
        comentários, ocultar comentários, ocultar comentário, curtir, curtiu, descurtir, curtir comentário, gosto, não gosto, gosto disto, \
        denunciar, denunciar comentário, denunciar abuso, denunciar este comentário, reportar, reportar abuso, reportar comentário, sinalizar, \
        marcar como spam, marcar como inadequado, compartilhar, partilhar, compartilhar comentário, compartilhar link, partilhar comentário, \
        copiar, copiar link, link permanente, link direto, link, link para o comentário, link do comentário, permalink, ligação permanente, citar, \
        citação, citar mensagem, editar, editar comentário, excluir, excluir comentário, apagar, apagar comentário, eliminar, remover, salvar, \
        guardar, seguir, deixar de seguir, seguindo, inscrever-se, subscrever, assinar, bloquear, ignorar, silenciar, mensagem, mensagem privada, \
        enviar mensagem, enviar mensagem privada, mp, ver perfil, perfil, site, votar, votar a favor, votar contra, voto positivo, voto negativo, \
        recomendar, avaliar, reagir, agradecer, mais, menos, ver mais, ver menos, ler mais, leia mais, continuar lendo, continuar a ler, mostrar \
        mais, mostrar menos, mostrar tudo, mostrar todos, ver tudo, ver todos, exibir mais, expandir, recolher, ocultar, esconder, mostrar, exibir, \
        traduzir, ver tradução, ver original, topo, voltar ao topo, ir para o topo, entrar, faça login, fazer login, iniciar sessão, registrar, \
        registar, registrar-se, cadastre-se, sair, faça login para responder, inicie a sessão para responder, entre para responder, acesse para \
        responder, faça login para comentar, entre para comentar, enviar, visualizar, pré-visualizar, fechar, imprimir, opções, mais opções, ações, \
        menu, anterior, próximo, seguinte, mais recentes, mais antigos, mais antigas, ordenar por, ordenar, carregar mais, carregando, a carregar, \
        ver comentário, ir para o comentário, marcar como solução, favoritar, favorito
        """,
        """
        rispondi, risposta, rispondere, rispondi al commento, rispondi a questo commento, rispondi citando, rispondi con citazione, vedi risposte, \
        vedi la risposta, visualizza risposte, visualizza altre risposte, visualizza tutte le risposte, mostra risposte, mostra le risposte, mostra \
        altre risposte, mostra risposta, nascondi risposte, nascondi le risposte, altre risposte, annulla risposta, annulla, lascia un commento, \
        lascia una risposta, aggiungi un commento, aggiungi commento, scrivi un commento, invia commento, pubblica commento, commenta, vedi \
        commenti, vedi tutti i commenti, visualizza commenti, visualizza altri commenti, mostra commenti, mostra altri commenti, mostra tutti i \
        commenti, carica altri commenti, altri commenti, nascondi commenti, nascondi commento, mi piace, non mi piace, non mi piace più, segnala, \
        segnala abuso, segnala un abuso, segnala commento, segnala il commento, segnala questo commento, segnala spam, segnala come spam, segnala \
        al moderatore, segnala come inappropriato, denuncia, condividi, condividi commento, condividi link, copia, copia link, link permanente, \
        permalink, link diretto, link, collegamento, link al commento, collegamento permanente, cita, citazione, quota, modifica, modifica \
        commento, elimina, elimina commento, cancella, rimuovi, salva, segui, segui già, smetti di seguire, non seguire più, iscriviti, abbonati, \
        blocca, ignora, silenzia, messaggio, messaggio privato, invia messaggio, invia un messaggio, invia messaggio privato, mp, vedi profilo, \
        profilo, visualizza profilo, sito web, sito, vota, voto positivo, voto negativo, vota a favore, vota contro, consiglia, raccomanda, \
        reagisci, ringrazia, aggiungi reazione, altro, più, meno, vedi altro, vedi tutto, vedi tutti, mostra altro, mostra di più, mostra meno, \
        mostra tutto, mostra tutti, leggi tutto, leggi di più, leggi ancora, continua a leggere, continua, espandi, comprimi, chiudi, apri, mostra, \
        nascondi, traduci, mostra traduzione, vedi traduzione, vedi originale, mostra originale, torna su, torna in alto, inizio pagina, accedi, \
        registrati, effettua il login, login, esci, accedi per rispondere, accedi per commentare, accedi o registrati per commentare, accedi o \
        registrati per inserire commenti, effettua l'accesso per rispondere, invia, anteprima, stampa, opzioni, altre opzioni, azioni, menu, \
        precedente, successivo, successiva, più recenti, meno recenti, più vecchi, ordina per, ordina, carica altro, caricamento, caricamento in \
        corso, vedi commento, vai al commento, segna come soluzione, preferiti, aggiungi ai preferiti
        """,
        """
        reageren, reageer, reactie, beantwoorden, beantwoord, antwoorden, antwoord, antwoord op deze reactie, reageer op deze reactie, reageer op \
        dit bericht, beantwoord met citaat, bekijk reacties, bekijk alle reacties, bekijk meer reacties, bekijk antwoorden, bekijk reactie, toon \
        reacties, toon antwoorden, toon alle reacties, toon meer reacties, meer reacties, meer reacties laden, laad meer reacties, verberg \
        reacties, verberg antwoorden, verberg reactie, antwoord annuleren, reactie annuleren, annuleren, annuleer, reactie plaatsen, plaats een \
        reactie, plaats reactie, geef een reactie, laat een reactie achter, schrijf een reactie, reactie toevoegen, vind ik leuk, vind ik niet leuk, vind ik niet \
        meer leuk, like, melden, meld, meld misbruik, misbruik melden, reactie melden, meld deze reactie, rapporteer, rapporteren, \
        rapporteer misbruik, rapporteer reactie, ongepast, markeer als spam, delen, deel, deel reactie, deel deze reactie, link delen, kopieer, \
        kopieer link, link kopiëren, permalink, permanente link, directe link, link, link naar reactie, citeren, citeer, citaat, quote, bewerken, \
        bewerk, wijzigen, wijzig, verwijderen, verwijder, opslaan, bewaren, bewaar, volgen, volg, ontvolgen, niet meer volgen, abonneren, \
        blokkeren, blokkeer, negeren, negeer, bericht, stuur bericht, bericht sturen, stuur een bericht, privébericht, profiel, profiel bekijken, \
        bekijk profiel, website, stem, stemmen, stem omhoog, stem omlaag, aanbevelen, waardeer, bedanken, bedank, nuttig, niet nuttig, meer, \
        minder, meer tonen, minder tonen, toon meer, toon minder, meer weergeven, minder weergeven, meer bekijken, bekijk meer, lees meer, meer \
        lezen, lees verder, verder lezen, alles tonen, toon alles, bekijk alles, bekijk alle, uitklappen, inklappen, uitvouwen, samenvouwen, tonen, \
        toon, verbergen, verberg, vertalen, vertaal, bekijk vertaling, vertaling tonen, origineel tonen, bekijk origineel, naar boven, terug naar \
        boven, omhoog, inloggen, log in, aanmelden, registreren, registreer, uitloggen, log in om te reageren, inloggen om te reageren, log in om \
        te antwoorden, inloggen om te antwoorden, login om te reageren, verzenden, versturen, verstuur, voorbeeld, sluiten, sluit, printen, \
        afdrukken, opties, meer opties, acties, menu, vorige, volgende, nieuwste eerst, oudste eerst, nieuwste, oudste, sorteer op, sorteren, \
        laden, bezig met laden, meer laden, laad meer, naar reactie
        """,
        """
        răspunde, răspuns, răspundeți, răspunde la acest comentariu, răspunde cu citat, vezi răspunsurile, vezi răspunsuri, vezi toate \
        răspunsurile, vezi mai multe răspunsuri, afișează răspunsurile, afișează răspunsuri, ascunde răspunsurile, ascunde răspunsuri, anulează \
        răspunsul, anulează, renunță, lasă un comentariu, adaugă comentariu, adaugă un comentariu, scrie un comentariu, trimite comentariul, \
        comentează, vezi comentariile, vezi mai multe comentarii, încarcă mai multe comentarii, ascunde comentariile, îmi place, nu-mi place, nu \
        îmi place, apreciază, raportează, raportează comentariul, raportează abuz, raportează acest comentariu, semnalează, distribuie, partajează, \
        copiază link, copiază linkul, legătură permanentă, link permanent, link, citează, citat, editează, modifică, șterge, elimină, salvează, \
        urmărește, nu mai urmări, abonează-te, blochează, ignoră, mesaj, mesaj privat, trimite mesaj, profil, vezi profilul, votează, recomandă, \
        mai mult, mai multe, mai puțin, vezi mai mult, vezi mai multe, vezi tot, vezi toate, citește mai mult, citește mai departe, citește tot, \
        arată mai mult, arată mai puțin, afișează mai mult, extinde, restrânge, arată, afișează, ascunde, traduce, vezi traducerea, vezi \
        originalul, sus, înapoi sus, autentificare, autentifică-te, conectare, conectează-te, înregistrare, intră în cont, autentifică-te pentru a \
        răspunde, autentifică-te pentru a comenta, trimite, previzualizare, închide, opțiuni, acțiuni, meniu, anterior, următor, cele mai noi, cele \
        mai vechi, sortează după, se încarcă
        """,
    ]

    /// Swedish, Danish, Norwegian, Finnish, Estonian.
    static let northern = [
        """
        svara, svar, besvara, svara på denna kommentar, svara på kommentaren, svara på inlägget, svara med citat, visa svar, visa alla svar, visa \
        fler svar, visa svaren, fler svar, dölj svar, dölj svaren, avbryt svar, avbryt, lämna en kommentar, lämna ett svar, skriv en kommentar, \
        lägg till kommentar, kommentera, visa kommentarer, visa alla kommentarer, visa fler kommentarer, ladda fler kommentarer, fler kommentarer, \
        dölj kommentarer, dölj kommentar, gilla, ogilla, sluta gilla, gillar, gilla inte, anmäl, anmäl kommentar, anmäl kommentaren, anmäl inlägg, \
        anmäl inlägget, anmäl missbruk, rapportera, rapportera kommentar, rapportera inlägg, rapportera missbruk, flagga, dela, dela kommentar, \
        dela länk, kopiera, kopiera länk, permalänk, permanent länk, direktlänk, länk, länk till kommentaren, länka, citera, citat, multicitera, \
        redigera, ändra, ta bort, radera, spara, följ, sluta följa, prenumerera, blockera, ignorera, meddelande, skicka meddelande, privat \
        meddelande, pm, profil, visa profil, webbplats, hemsida, rösta, rösta upp, rösta ner, tumme upp, tumme ner, rekommendera, tacka, mer, \
        mindre, visa mer, visa mindre, läs mer, läs vidare, fortsätt läsa, visa allt, visa alla, se mer, se alla, expandera, fäll ut, fäll ihop, \
        minimera, visa, dölj, översätt, visa översättning, visa original, till toppen, upp, tillbaka till toppen, logga in, registrera, registrera \
        dig, bli medlem, logga ut, logga in för att svara, logga in för att kommentera, skicka, förhandsgranska, stäng, skriv ut, alternativ, fler \
        alternativ, meny, föregående, nästa, nyaste först, äldsta först, nyaste, äldsta, sortera efter, sortera, ladda fler, laddar
        """,
        """
        svar, svar på, besvar, svar på denne kommentar, svar på kommentar, svar på kommentaren, svar på indlæg, svar med citat, vis svar, vis alle \
        svar, vis flere svar, se svar, se flere svar, flere svar, skjul svar, annuller svar, annuller, skriv et svar, skriv en kommentar, skriv \
        kommentar, tilføj kommentar, kommenter, kommentér, vis kommentarer, vis alle kommentarer, vis flere kommentarer, hent flere kommentarer, \
        flere kommentarer, skjul kommentarer, skjul kommentar, synes godt om, synes ikke godt om, synes ikke længere godt om, like, anmeld, anmeld \
        kommentar, anmeld indlæg, anmeld misbrug, rapporter, rapportér, rapporter kommentar, del, del kommentar, del link, kopier, kopiér link, \
        kopier link, permalink, permanent link, direkte link, link, link til kommentar, citer, citér, citat, rediger, redigér, ret, slet, fjern, \
        gem, følg, stop med at følge, abonner, bloker, blokér, ignorer, besked, send besked, privat besked, profil, vis profil, hjemmeside, stem, \
        stem op, stem ned, anbefal, tak for indlæg, mere, mindre, vis mere, vis mindre, læs mere, læs videre, se mere, se alle, vis alle, vis alt, \
        udvid, fold ud, fold sammen, vis, skjul, oversæt, vis oversættelse, vis original, til toppen, tilbage til toppen, log ind, log på, opret \
        bruger, tilmeld, log ud, log ind for at svare, log ind for at kommentere, log ind for at skrive kommentarer, send, eksempel, \
        forhåndsvisning, luk, udskriv, indstillinger, valgmuligheder, menu, forrige, næste, nyeste først, ældste først, nyeste, ældste, sorter \
        efter, sortér, indlæs flere, indlæser
        """,
        """
        svar, svar på, besvar, svar på denne kommentaren, svar på kommentar, svar på innlegg, svar med sitat, vis svar, vis alle svar, vis flere \
        svar, se svar, flere svar, skjul svar, avbryt svar, avbryt, legg igjen en kommentar, skriv en kommentar, skriv kommentar, legg til \
        kommentar, legg til en kommentar, kommenter, vis kommentarer, vis alle kommentarer, vis flere kommentarer, last inn flere kommentarer, \
        flere kommentarer, skjul kommentarer, skjul kommentar, lik, liker, liker ikke, slutt å like, rapporter, rapporter kommentar, rapporter \
        innlegg, rapporter misbruk, meld fra, varsle moderator, del, del kommentar, del lenke, kopier, kopier lenke, permalenke, permanent lenke, \
        direktelenke, lenke, lenke til kommentar, siter, sitat, sitér, rediger, endre, slett, fjern, lagre, følg, slutt å følge, abonner, blokker, \
        ignorer, melding, send melding, privat melding, profil, vis profil, nettside, hjemmeside, stem, stem opp, stem ned, anbefal, takk for \
        innlegg, mer, mindre, vis mer, vis mindre, les mer, les videre, se mer, se alle, vis alle, vis alt, utvid, slå sammen, vis, skjul, \
        oversett, vis oversettelse, vis original, til toppen, tilbake til toppen, logg inn, registrer, registrer deg, logg ut, logg inn for å \
        svare, logg inn for å kommentere, send, send inn, forhåndsvis, lukk, skriv ut, alternativer, flere alternativer, meny, forrige, neste, \
        nyeste først, eldste først, nyeste, eldste, sorter etter, last inn flere, laster, laster inn
        """,
        """
        vastaa, vastaus, vastaa kommenttiin, vastaa tähän kommenttiin, vastaa viestiin, vastaa lainaten, näytä vastaukset, näytä kaikki vastaukset, \
        näytä lisää vastauksia, näytä vastaus, lisää vastauksia, piilota vastaukset, peruuta vastaus, peruuta, jätä kommentti, kirjoita kommentti, \
        lisää kommentti, kommentoi, näytä kommentit, näytä kaikki kommentit, näytä lisää kommentteja, lataa lisää kommentteja, lisää kommentteja, \
        piilota kommentit, piilota kommentti, tykkää, en tykkää, älä tykkää, ilmoita, ilmoita asiaton viesti, ilmoita asiattomaksi, ilmoita \
        asiattomasta viestistä, ilmoita kommentti, ilmoita väärinkäytöstä, raportoi, asiaton viesti, jaa, jaa kommentti, jaa linkki, kopioi, kopioi \
        linkki, pysyvä linkki, ikilinkki, suora linkki, linkki, linkki kommenttiin, lainaa, lainaus, siteeraa, muokkaa, poista, tallenna, seuraa, \
        lopeta seuraaminen, tilaa, estä, ohita, viesti, lähetä viesti, lähetä yksityisviesti, yksityisviesti, yv, profiili, näytä profiili, \
        kotisivu, verkkosivusto, äänestä, peukuta, suosittele, kiitä, lisää, vähemmän, näytä lisää, näytä vähemmän, lue lisää, jatka lukemista, \
        näytä kaikki, laajenna, pienennä, supista, näytä, piilota, käännä, näytä käännös, näytä alkuperäinen, ylös, takaisin ylös, sivun alkuun, \
        kirjaudu, kirjaudu sisään, rekisteröidy, kirjaudu ulos, kirjaudu sisään vastataksesi, kirjaudu vastataksesi, kirjaudu sisään \
        kommentoidaksesi, lähetä, esikatselu, esikatsele, sulje, tulosta, asetukset, valinnat, valikko, toiminnot, edellinen, seuraava, uusimmat \
        ensin, vanhimmat ensin, uusimmat, vanhimmat, järjestä, lataa lisää, ladataan
        """,
        """
        vasta, vastus, vasta kommentaarile, näita vastuseid, peida vastused, tühista vastus, tühista, lisa kommentaar, jäta kommentaar, \
        kommenteeri, näita kommentaare, meeldib, ei meeldi, teata, teata ebasobivast kommentaarist, jaga, püsiviide, link, tsiteeri, muuda, \
        kustuta, salvesta, jälgi, loe edasi, loe rohkem, näita rohkem, näita kõiki, tõlgi, logi sisse, registreeru, saada
        """,
    ]
}
