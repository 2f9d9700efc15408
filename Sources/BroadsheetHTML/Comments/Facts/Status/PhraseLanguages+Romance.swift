extension PhraseLanguage {
    static let romance: [PhraseLanguage] = [
        PhraseLanguage(
            code: "fr",
            none: """
                aucun commentaire | aucun commentaire pour le moment | pas de commentaire | pas de commentaires | \
                pas encore de commentaire | pas encore de commentaires | aucune réponse | aucune réaction | \
                soyez le premier à commenter | soyez le premier à réagir | il n y a pas encore de commentaire
                """,
            one: "un commentaire | une réponse | une réflexion sur | une réflexion au sujet de | une réaction",
            closed: """
                les commentaires sont fermés | commentaires fermés | les commentaires sont clos | les commentaires sont désactivés | \
                commentaires désactivés | commentaires clos | la discussion est close | la discussion est fermée | \
                les réactions sont fermées | ce sujet est fermé | ce sujet est verrouillé | sujet fermé | sujet verrouillé | \
                les commentaires ne sont plus acceptés
                """,
            open: """
                répondre à cet article | laisser un commentaire | \
                laissez un commentaire | laisser une réponse | laissez une réponse | poster un commentaire | \
                publier un commentaire | ajouter un commentaire | ajoutez un commentaire | écrire un commentaire | votre commentaire | \
                commenter cet article | réagir à cet article | vous devez être connecté pour publier un commentaire | \
                vous devez être connecté pour poster un commentaire | vous devez être connecté pour commenter | \
                connectez vous pour commenter | connectez vous pour réagir | laisser votre commentaire
                """),
        PhraseLanguage(
            code: "es",
            none: """
                sin comentarios | no hay comentarios | ningún comentario | todavía no hay comentarios | aún no hay comentarios | \
                no hay comentarios todavía | sé el primero en comentar | sin respuestas | no hay respuestas
                """,
            one: "un comentario | una respuesta | un comentario en | una respuesta a",
            closed: """
                los comentarios están cerrados | comentarios cerrados | los comentarios están desactivados | \
                comentarios desactivados | los comentarios se encuentran cerrados | los comentarios han sido cerrados | tema cerrado | \
                este tema está cerrado | hilo cerrado | este hilo está cerrado
                """,
            open: """
                deja un comentario | dejar un comentario | deja una respuesta | dejar una respuesta | deja tu comentario | \
                publicar un comentario | escribe un comentario | escribir un comentario | escribe tu comentario | \
                añadir un comentario | añade un comentario | añadir comentario | agregar un comentario | agregar comentario | \
                haz un comentario | enviar comentario | enviar un comentario | debes iniciar sesión para comentar | \
                inicia sesión para comentar | lo siento debes estar conectado para publicar un comentario | \
                debes estar conectado para publicar un comentario | comentar este artículo
                """),
        PhraseLanguage(
            code: "pt",
            none: """
                sem comentários | nenhum comentário | ainda não há comentários | ainda sem comentários | nenhum comentário ainda | \
                seja o primeiro a comentar | nenhuma resposta | sem respostas
                """,
            one: "um comentário | uma resposta | um comentário em | uma resposta para | um pensamento",
            closed: """
                os comentários estão fechados | comentários fechados | os comentários estão encerrados | comentários encerrados | \
                os comentários estão desativados | comentários desativados | os comentários estão desabilitados | \
                comentários estão desativados | tópico fechado | tópico trancado | este tópico está fechado
                """,
            open: """
                deixe um comentário | deixar um comentário | deixe uma resposta | deixar uma resposta | deixe seu comentário | \
                deixe o seu comentário | adicionar um comentário | adicionar comentário | adicione um comentário | \
                escreva um comentário | escrever um comentário | postar um comentário | publicar um comentário | enviar comentário | \
                faça login para comentar | faça o seu comentário | você precisa fazer o login para publicar um comentário | \
                inicie sessão para comentar
                """),
        PhraseLanguage(
            code: "it",
            none: """
                nessun commento | ancora nessun commento | non ci sono commenti | non ci sono ancora commenti | \
                non ci sono commenti per ora | nessuna risposta | commenta per primo | sii il primo a commentare
                """,
            one: "un commento | una risposta | un pensiero su",
            closed: """
                i commenti sono chiusi | commenti chiusi | i commenti sono disabilitati | commenti disabilitati | \
                i commenti sono disattivati | commenti disattivati | discussione chiusa | questa discussione è chiusa | \
                la discussione è chiusa
                """,
            open: """
                lascia un commento | lascia una risposta | lascia un tuo commento | lascia il tuo commento | scrivi un commento | \
                aggiungi un commento | aggiungi commento | inserisci un commento | posta un commento | pubblica un commento | \
                invia commento | devi essere connesso per inviare un commento | accedi per commentare | \
                effettua il login per commentare
                """),
        PhraseLanguage(
            code: "ro",
            none:
                "niciun comentariu | nici un comentariu | nu există comentarii | fără comentarii | niciun răspuns | fii primul care comentează",
            one: "un comentariu | un răspuns | un comentariu la | un gând despre",
            closed: """
                comentariile sunt închise | comentarii închise | comentariile sunt dezactivate | comentariile sunt oprite | \
                subiect închis | acest subiect este închis
                """,
            open: """
                lasă un comentariu | lasă un răspuns | lăsați un comentariu | adaugă un comentariu | adaugă comentariu | \
                scrie un comentariu | trebuie să fii autentificat pentru a publica un comentariu | autentifică te pentru a comenta | \
                spune ți părerea
                """),
        PhraseLanguage(
            code: "ca",
            none: "sense comentaris | cap comentari | encara no hi ha comentaris",
            one: "un comentari | una resposta",
            closed: "els comentaris estan tancats | comentaris tancats | els comentaris estan desactivats",
            open:
                "deixa un comentari | deixeu un comentari | feu un comentari | escriu un comentari | deixa una resposta | afegeix un comentari"
        ),
    ]
}
