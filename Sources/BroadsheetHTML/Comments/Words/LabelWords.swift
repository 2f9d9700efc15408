extension LabelMatcher {
    /// The words by which templates of all kinds name the parts of a discussion, in the languages that templates are written in.
    ///
    /// Labels are compared in lower case, with `-` for `_` and between a small letter and a capital. A bar stands for the beginning or end of a word;
    /// what follows `!` must not come behind the word.
    static let words: [(LabelTraits, String)] = [
        (
            .comment,
            """
            comment kommentar coment reply replies antwort respuest respost respons responc post!ed,er|,al,code message messaggi mensaj beitrag answer forum \
            thread discuss opin feedback guestbook review reactie reaction diskus komment yorum discus talk wpd- bbp leserbrief avis komentar \
            коммент отзыв utterance remark note-body statement
            """
        ),
        (.commentCore, "comment kommentar coment reply reactie komment yorum answer message wpd- komentar"),
        (.plainComment, "comment"),
        (
            .foreign,
            """
            relat teaser card product widget sidebar menu nav!y share social ticker recent popular latest promo advert banner gallery slider carousel \
            testimonial newsletter author-box authorbox article-list post-list loop archive feed!back grid |tag| |tags| breadcrumb event price footer \
            rating trending recommend excerpt entry live
            """
        ),
        (
            .author,
            """
            author user nick poster byline commenter comentarista autor auteur nombre pseudo |fn| profile member person verfasser benutzer display-name \
            displayname |name -name who| owner creator sender vcard cite yazar imie nutzer
            """
        ),
        (
            .authorName,
            """
            author |fn| username user-name nick poster commenter autor auteur pseudo displayname display-name |name -name comment-by commentby verfasser \
            byline yazar nutzername
            """
        ),
        (
            .avatar,
            """
            avatar gravatar userpic user-pic profilepic profile-pic profileimage profile-image profilephoto profile-photo authorimg author-img authorimage \
            author-image authorphoto author-photo userimg user-img userimage user-image userphoto user-photo headshot photo-small
            """
        ),
        (.control, "reply replies respond |report |flag |like| vote share permalink quote |edit |delete action control toolbar button btn"),
        (
            .score,
            """
            score vote voting rating like karma point thumb upvot recommend upcount up-count reaction heart useful helpful plus approve punkte bewertung
            """
        ),
        (.upvote, "upvote up-vote vote-up voteup thumb-up thumbs-up thumbup thumbsup |likes |like| |up| plus agree"),
        (.dislike, "dislike downvote down-vote vote-down votedown thumb-down thumbs-down thumbdown thumbsdown |down| minus disagree"),
        (
            .body,
            """
            content text body message entry desc inner copy postcolor bbwrapper quoteless quote-less usertext md| comment--c comment-c commentp comment-p \
            commenttext inhalt texto texte corps contenido conteudo tekst tresc metin
            """
        ),
        (.date, "date time datum fecha data| publish posted created when ago meta age fecha heure zeit tarih zaman"),
        (.signature, "signature |sig| post-sig postsig sigcontainer signatur sigblock"),
        (.unseen, "screen-reader sr-only visually-hidden visuallyhidden assistive element-invisible u-hidden"),
        (
            .trimming,
            """
            showmore-toggle show-more-toggle showall-toggle show-all-toggle signature |sig| sigblock screen-reader sr-only visually-hidden visuallyhidden \
            element-invisible lastedit edited editnote edit-note |edit- reactionsbar reactions-bar message-lastedit commentreply comment-reply \
            commentfooter comment-footer commentaction comment-action commentcontrol comment-control commenttool comment-tool commentbutton \
            comment-button commentvote comment-vote commentlike comment-like commentedit comment-edit postaction post-action postbutton post-button \
            postcontrol post-control postfooter post-footer postlike post-like postmenu post-menu |reply| replylink awaiting badge rank| avatar sharedaddy \
            jp-relatedposts jp-likes rating voting votes likebutton like-button likecount like-count likewidget like-widget toolbar addtoany permalink \
            quotelink quote-link quotebutton quote-button tooltip dropdown share report flag
            """
        ),
        (
            .standing,
            """
            initial badge rank title role location joined status count stat replyto reply-to in-reply parent mention quote edit posts level karma
            """
        ),
        (.subject, "permalink bookmark subject title betreff"),
        (
            .reply,
            """
            |reply| |replies| |comment-sub| |sub| |child| |children| |answer-reply| |subcomment| |sub-comment| |is-reply| |nested| |indented| |response| |antwort|
            """
        ),
        (
            .recentComments,
            "recent-comment recentcomment latest-comment latestcomment comments-widget comment-widget last-comment lastcomment"
        ),
        (.forum, "post message topic thread answer reply beitrag"),
        (
            .replyTo,
            """
            inreplyto in-reply-to inreply-to replyto!link,btn,button,comment,post,-link,-btn,-button,-comment,-post reply-to!-link,-btn,-button,-comment,-post \
            parentlink parent-link parentauthor parent-author parentname parent-name parentcomment parent-comment post-parent c-parent replied-to
            """
        ),
        (.header, "author meta user info head profile byline date time"),
        (.review, "review rating star testimonial bewertung avis opini ocen degerlendirme kundenmeinung"),
        (.edited, "edited lastedit last-edit edit-note editnote edit-info modified updated bearbeitet"),
        (.deleted, "deleted removed is-deleted comment-deleted geloescht supprim eliminad"),
        (.pending, "awaiting-moderation awaiting unapproved pending moderation-note in-moderation"),
        (.collapsed, "collapsed minimized folded below-threshold downvoted comment-hidden hidden-comment"),
        (.spam, "is-spam marked-spam spam-comment comment-spam |spam|"),
        (
            .role,
            """
            |role user-title usertitle member-title userrank user-rank |rank badge staff moderator author-label comment-label user-type usertype user-group \
            flair
            """
        ),
        (.articleAuthor, "bypostauthor by-post-author by-author post-author| is-author article-author comment-author-op |submitter |op|"),
        (.pingback, "|pingback| |trackback| |pings|"),
        (.reputation, "secondary reput badge level trust total- rank"),
        (.question, "faq accordion question frage toggle-title"),
        (.quote, "quote zitat citation"),
        (.ticker, "ticker liveblog live-blog timeline schedule changelog"),
    ]
}
