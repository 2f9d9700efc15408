/// What the words of a line say that it is for: stock phrases of pages in many languages.
///
/// Lines are compared as words in lower case without signs and digits. A phrase is the whole line, or with `…` behind it the beginning of one.
package enum ResiduePhrases {
    /// The kind that a line's words speak for, and the phrase; `nil` when they are none. Linear in the first words of the line.
    package static func kind(of line: String) -> (kind: Residue.Kind, phrase: String)? {
        guard !line.isEmpty else { return nil }
        if let kind = table.whole[line] { return (kind, line) }
        var end = line.startIndex
        var words = 0
        while words < 5, end < line.endIndex {
            end = line[line.index(after: end)...].firstIndex(of: " ") ?? line.endIndex
            words += 1
            let beginning = String(line[..<end])
            if let kind = table.beginnings[beginning] { return (kind, beginning + "…") }
        }
        return nil
    }

    private static let newsletterWords: Set<String> = [
        "newsletter", "newsletters", "inbox", "boletín", "nieuwsbrief", "nyhetsbrev", "nyhedsbrev", "uutiskirje", "рассылку", "рассылка",
        "hírlevél",
        "bülten", "infolettre", "mailing",
    ]

    /// The word of a line that speaks of a newsletter.
    package static func newsletterWord(in line: String) -> Substring? {
        line.split(separator: " ").first { newsletterWords.contains(String($0)) }
    }

    private static let licences = ["creative commons", "cc by", "cc0", "gnu free documentation", "gfdl"]

    /// Whether a line names one of the licences that texts are given away under.
    package static func namesLicence(_ line: String) -> Bool {
        let padded = " \(line) "
        return licences.contains { padded.contains(" \($0) ") }
    }

    private static let table: (whole: [String: Residue.Kind], beginnings: [String: Residue.Kind]) = {
        var whole: [String: Residue.Kind] = [:]
        var beginnings: [String: Residue.Kind] = [:]
        for (kind, list) in lists {
            for entry in list.split(separator: ",") {
                let phrase = entry.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                if phrase.hasSuffix("…") {
                    beginnings[String(phrase.dropLast())] = kind
                } else {
                    whole[phrase] = kind
                }
            }
        }
        return (whole, beginnings)
    }()

    private static let lists: [(Residue.Kind, String)] = [
        (
            .share,
            """
            social, liken lade…, post to…, reblog…, rebloggen,
            d bloggers like this…, d bloggern gefällt das…, bloggers like this…,
            gefällt mir…, liken, like loading…, likes, j aime…, me gusta…, mi piace, лайк, mit einem freund teilen,
            folge uns…, folgt uns…, follow us on…, follow me on…, connect with us…, connect, stay connected…, get social,
            social media, find us on…, find me on…, join us on facebook…, visit us on…, post was not sent…,
            sorry your blog cannot share…, folge mir…, finde uns…, retrouvez nous sur…, suivez moi…, sígueme…, seguimi…,
            śledź nas…, подпишись на нас…,
            share, share this, share this article…, share this post…, share this page…, share this story…, share on…, share via…,
            share to…, share with…, share link, share it…, tweet, tweet this, retweet, pin it, pin, email, e mail, email this…,
            email a link…, print, print this…, copy link, copy url, facebook, twitter, x, linkedin, pinterest, whatsapp, telegram,
            reddit, tumblr, instagram, youtube, pocket, flipboard, messenger, vkontakte, click to share…, click to print…,
            click to email…, follow us…, follow me, follow on…, like this, like us on…, send to a friend, save, bookmark, rss, tiktok,
            mastodon, bluesky, threads, xing, line, viber, stumbleupon, digg, google, delicious, shares, opens in new window, embed,
            teilen, artikel teilen…, auf facebook teilen…, auf twitter teilen…, drucken, twittern, folgen sie uns…, merken, partager,
            partager sur…, partager cet article…, imprimer, suivez nous…, envoyer par…, compartir, compartir en…, comparte…, síguenos…,
            imprimir, compartilhar, compartilhe…, partilhar, siga nos…, condividi…, stampa, seguici…, delen, deel dit…, deel op…,
            volg ons…, afdrukken, udostępnij…, podziel się…, drukuj, dela…, skriv ut, del, del på…, jaa, jaa facebookissa, поделиться…,
            печать, подписывайтесь на нас…, поділитися…, sdílet…, tisk, zdieľať, megosztás, nyomtatás, distribuie, paylaş…, yazdır,
            κοινοποίηση, 分享, 分享到, シェア, シェアする, ツイート, 공유, 공유하기, مشاركة, شارك…, طباعة, שתף, שתפו, chia sẻ, bagikan, แชร์
            """
        ),
        (
            .related,
            """
            other stories, other articles, weitere meldungen, andere artikel, autres articles, otros artículos, altri articoli,
            related, related posts…, related articles…, related stories…, related news…, related topics…, related content…,
            related links…, related products, related items, related coverage, related reading, related videos, related images,
            see also, see more…, read more…, read next…, read also…, also read…, continue reading…, more from…, more on…, more in…,
            more stories…, more articles…, more news…, more like this, more posts…, more about…, up next, next article, next story,
            you may also like…, you might also like…, you may also be interested…, you might be interested…, recommended…,
            recommendations…, popular…, most popular…, most read…, most viewed…, most commented…, most shared, trending…, top stories…,
            top posts…, top news, latest news…, latest posts…, latest articles…, latest stories…, latest videos, latest from…, latest,
            recent posts…, recent articles…, recent comments…, recent news, recent stories, recently viewed…, similar…,
            similar articles…, similar posts…, editor s picks…, editors picks…, in this section, elsewhere on…, what to read next…,
            from the web, around the web, don t miss…, featured…, featured posts, learn more…, full story, view all posts…,
            customers also…, people also…, frequently bought…, next post…, previous post…, older posts, newer posts, newer post,
            older post, next entry, previous entry, ähnliche artikel…, ähnliche beiträge…, ähnliche themen, mehr zum thema…, mehr zu…,
            mehr aus…, weitere artikel…, weitere nachrichten, weitere beiträge…, weitere themen, meistgelesen…, meistgelesene…,
            das könnte sie auch…, das könnte dich auch…, auch interessant…, lesen sie auch…, lies auch, zum thema, weiterlesen…,
            neueste…, aktuelle…, beliebte…, empfohlen…, empfehlungen…, mehr lesen, mehr erfahren, mehr, articles similaires…,
            articles liés, à lire aussi…, lire aussi…, sur le même sujet…, les plus lus…, lire la suite…, à voir aussi,
            articles récents…, derniers articles…, dans la même rubrique, en savoir plus, plus d articles…, vous aimerez aussi…,
            artículos relacionados…, noticias relacionadas…, entradas relacionadas…, entradas recientes…, te puede interesar…,
            también te puede…, lo más leído…, lo más visto…, leer más…, seguir leyendo…, últimas noticias…, más noticias…, ver más…,
            relacionados, relacionado, ver también, más información, comentarios recientes, artigos relacionados…,
            notícias relacionadas…, posts relacionados…, leia também…, leia mais…, mais lidas…, mais lidos…, últimas notícias…,
            veja também…, saiba mais…, posts recentes, você também pode…, mais notícias, articoli correlati…, potrebbe interessarti…,
            potrebbero interessarti…, leggi anche…, leggi tutto, i più letti…, più letti, ultime notizie…, articoli recenti…,
            continua a leggere…, continua, vedi anche, notizie correlate, approfondisci, gerelateerde…, lees ook…, meer over…,
            lees meer…, meest gelezen…, laatste nieuws…, recente berichten…, zie ook, meer nieuws, verder lezen, bekijk ook, powiązane…,
            podobne…, zobacz także…, zobacz też…, czytaj także…, czytaj też…, czytaj więcej…, czytaj dalej…, najczęściej czytane…,
            najnowsze…, ostatnie wpisy, polecane…, przeczytaj także…, więcej, relaterade…, läs också…, läs mer…, mest läst…,
            senaste nytt, senaste…, mer om…, les også…, les mer…, mest lest…, siste nytt, læs også…, læs mere…, mest læste…, seneste…,
            lue myös…, lue lisää…, luetuimmat…, uusimmat…, читайте также…, читать далее…, читать дальше…, похожие…, по теме…,
            другие новости…, популярное…, популярные…, последние новости…, новости по теме…, самое читаемое, подробнее…,
            материалы по теме, ещё, еще, читайте також…, схожі…, останні новини…, популярне, související…, čtěte také…, nejčtenější…,
            další články, mohlo by vás…, súvisiace…, najčítanejšie…, kapcsolódó…, legolvasottabb…, legfrissebb…, ez is érdekelhet…,
            articole similare…, citește și…, cele mai citite…, ilgili…, benzer…, son haberler…, en çok okunan…, devamını oku…,
            διαβάστε επίσης…, σχετικά…, δείτε επίσης…, свързани…, прочетете още…, najčitanije…, povezani…, pročitajte…, najnovije…,
            相关文章, 相关阅读, 相关新闻, 推荐阅读, 热门文章, 最新文章, 阅读更多, 猜你喜欢, 上一篇, 下一篇, 相關文章, 相關新聞, 延伸閱讀, 熱門文章, 推薦閱讀, 関連記事, おすすめ記事, 人気記事, 最新記事, 続きを読む,
            あわせて読みたい, ランキング, 新着記事, 前の記事, 次の記事, 관련기사, 관련 기사, 많이 본 뉴스, 인기기사, 최신기사, 추천기사, اقرأ أيضا…, اقرأ المزيد…, مقالات ذات صلة…,
            الأكثر قراءة…, مواضيع ذات صلة, قد يهمك…, أخبار ذات صلة, כתבות נוספות…, עוד…, bài viết liên quan, tin liên quan, xem thêm,
            baca juga…, berita terkait…, terpopuler, terkini, selengkapnya, artikel terkait, संबंधित…, यह भी पढ़ें…, ข่าวที่เกี่ยวข้อง,
            อ่านต่อ
            """
        ),
        (
            .advertisement,
            """
            advertisement…, advertisements, advertising, advert, ad, ads, ads by…, sponsored…, sponsored content, sponsored by…,
            sponsor, sponsors, our sponsors, promoted…, promoted content, paid content, paid post, partner content, scroll to continue…,
            story continues below…, article continues after…, article continues below…, continue reading below, report this ad,
            affiliate links…, anzeige, anzeigen, werbung, gesponsert…, publicité, publicités, annonce, annonces, contenu sponsorisé,
            publicidad, anuncio, anuncios, patrocinado…, publicidade, publicidade continua…, anúncio, pubblicità, annunci,
            sponsorizzato, advertentie, advertenties, gesponsord, reklama, reklamy, artykuł sponsorowany, reklam, annons, annonser,
            reklame, annonse, mainos, реклама, на правах рекламы, реклама на сайте, inzerce, hirdetés, publicitate, διαφήμιση, oglas,
            oglasi, 广告, 廣告, 広告, スポンサーリンク, スポンサードリンク, 광고, إعلان, إعلانات, פרסומת, quảng cáo, iklan, โฆษณา
            """
        ),
        (
            .legal,
            """
            designed with…, designed by…, powered by…, proudly powered by…, theme by…, built with…, die datenschutzinformation…,
            manage your privacy…, verwalte deine privatsphäre…, verwalten sie ihre privatsphäre…, gérer votre vie privée…,
            manage consent…, cookie richtlinie…, zustimmung verwalten…,
            this website is a participant…, as an amazon associate…, this post contains affiliate links…, accept, decline, reject,
            akzeptieren, ablehnen, weitere informationen akzeptieren…, accepter, refuser, aceptar, rechazar, accetta, rifiuta,
            ochrona prywatności…, ustawienia prywatności…, zmień ustawienia prywatności…, privatsphäre…, datenschutzhinweise…,
            bildnachweis…, hinweis zum urheberrecht…, die textuellen inhalte…, alle inhalte…, all content…, all contents…,
            all material…, no part of this…, unauthorized use…, unauthorised use…, republication…, le site est édité par…,
            directeur de la publication…, siret…, verantwortlich für den inhalt…, herausgeber…,
            privacy, privacy policy…, privacy notice…, privacy statement, privacy settings…, privacy preferences, your privacy…,
            we value your privacy…, cookies, cookie policy…, cookie settings…, cookie notice…, cookie preferences, cookie consent…,
            manage cookies, accept cookies, accept all…, accept all cookies, reject all…, we use cookies…, this site uses cookies…,
            this website uses cookies…, our website uses cookies…, our site uses cookies…, by using this site…, by using this website…,
            by continuing to use…, by continuing to browse…, by clicking…, terms, terms of use…, terms of service…,
            terms and conditions…, terms conditions…, conditions of use, all rights reserved…, copyright…, copyrights…, legal,
            legal notice…, legal information, legal disclaimer, disclaimer…, dmca…, imprint, do not sell…, do not share…, accessibility,
            accessibility statement…, gdpr, your california privacy…, california privacy…, ad choices, adchoices, code of conduct,
            community guidelines, community standards…, user agreement, licence, license, licensed under…, content is available under…,
            text is available under…, this work is licensed…, except where otherwise noted…, opinions expressed…, the views expressed…,
            reproduction…, trademark…, trademarks, impressum, datenschutz…, datenschutzerklärung, agb, nutzungsbedingungen,
            alle rechte vorbehalten…, cookie einstellungen, diese website verwendet cookies…, diese webseite verwendet cookies…,
            wir verwenden cookies…, wir nutzen cookies…, haftungsausschluss, rechtliche hinweise, mentions légales,
            politique de confidentialité…, confidentialité, conditions générales…, conditions d utilisation…, tous droits réservés…,
            gestion des cookies, gérer les cookies, ce site utilise des cookies…, nous utilisons des cookies…, cgu, cgv,
            données personnelles, aviso legal…, política de privacidad…, política de cookies…, política de privacidade…,
            términos y condiciones…, términos de uso, condiciones de uso…, todos los derechos reservados…,
            este sitio web utiliza cookies…, este sitio utiliza cookies…, utilizamos cookies…, esta web utiliza cookies…,
            termos de uso…, termos e condições…, todos os direitos reservados…, este site utiliza cookies…, usamos cookies…,
            note legali, informativa privacy…, informativa sulla privacy…, privacy e cookie…, informativa cookie, cookie policy,
            termini e condizioni…, tutti i diritti riservati…, questo sito utilizza…, questo sito usa…, utilizziamo i cookie…, p iva…,
            privacybeleid…, privacyverklaring…, cookiebeleid…, algemene voorwaarden…, gebruiksvoorwaarden, alle rechten voorbehouden…,
            disclaimer, wij gebruiken cookies…, deze website gebruikt cookies…, polityka prywatności…, regulamin…, polityka cookies,
            wszelkie prawa zastrzeżone…, ta strona używa…, używamy plików cookies…, integritetspolicy, användarvillkor, personvern…,
            privatlivspolitik, cookiepolitik, tietosuoja…, käyttöehdot, политика конфиденциальности…, пользовательское соглашение…,
            все права защищены…, при использовании материалов…, перепечатка…, умови використання…, всі права захищені…,
            ochrana osobních údajů…, obchodní podmínky, všechna práva vyhrazena…, adatvédelem…, adatvédelmi…, minden jog fenntartva…,
            politica de confidențialitate…, termeni și condiții…, toate drepturile rezervate…, gizlilik…, gizlilik politikası,
            kullanım koşulları, tüm hakları saklıdır…, πολιτική απορρήτου…, όροι χρήσης…, 隐私政策, 版权所有…, 免责声明…, 使用条款, 法律声明, 隱私權政策…, 服務條款,
            版權所有…, 個人情報保護方針, プライバシーポリシー, 利用規約, 免責事項, 著作権, 特定商取引法…, 개인정보처리방침, 이용약관, 저작권자…, 무단전재…, سياسة الخصوصية…, جميع الحقوق محفوظة…,
            حقوق النشر…, شروط الاستخدام…, מדיניות פרטיות, תנאי שימוש, כל הזכויות שמורות…, chính sách bảo mật, kebijakan privasi,
            syarat dan ketentuan…, hak cipta…
            """
        ),
        (
            .newsletter,
            """
            be the first to know…, thank you your submission…, oops something went wrong…, free unsubscribe any time…,
            please enter a valid email…, please enter your email…, sign me up…,
            unsubscribe…, you received this email…, you are receiving this email…, no longer want to receive…,
            gib deine e mail adresse…, geben sie ihre e mail…, trage deine e mail adresse…, follow this blog…, follow blog via email…,
            blog via e mail abonnieren…, blog per e mail folgen…, um neue beiträge per e mail…, saisissez votre adresse e mail…,
            escribe tu correo…, introduce tu correo electrónico…, digite seu endereço de e mail…, check your inbox…,
            newsletter, newsletters, our newsletter, subscribe to our newsletter…, subscribe to the newsletter…, sign up for our…,
            sign up for the newsletter…, sign up to our…, sign up for newsletters…, get our newsletter…, join our newsletter…,
            join our mailing list…, mailing list…, subscribe via email…, subscribe by email…, email address, your email,
            enter your email…, get the latest…, get updates…, stay up to date…, delivered to your inbox…, weekly newsletter,
            daily newsletter, email newsletter…, newsletter sign up…, newsletter signup, get email updates…, email updates,
            newsletter anmelden, newsletter abonnieren…, zum newsletter…, unser newsletter…, abonnez vous à…, inscrivez vous à…,
            recevez…, suscríbete a nuestro…, suscríbete al boletín…, boletín…, boletines, recibe…, assine nossa newsletter…,
            assine a newsletter, receba…, iscriviti alla newsletter…, ricevi…, schrijf je in…, nieuwsbrief…, nieuwsbrieven,
            zapisz się do newslettera…, zapisz się na…, nyhetsbrev…, nyhedsbrev…, uutiskirje…, подписаться на рассылку…, рассылка…,
            підписатися на…, odběr novinek…, hírlevél…, bülten…, e bülten…, メルマガ…, ニュースレター…, 뉴스레터…, النشرة البريدية…, اشترك في نشرتنا…
            """
        ),
        (
            .fundraiser,
            """
            donate…, donate now…, donate today…, donation, donations, make a donation…, make a contribution…, support us…,
            support our work…, support our journalism…, support independent…, support this site…, support the…, become a patron…,
            become a supporter…, become a donor, contribute, give now, give today, buy me a coffee…, buy us a coffee…,
            please consider a donation…, please consider supporting…, please donate…, patreon, paypal, tip jar, join us on patreon…,
            help us…, help keep…, fundraiser…, spenden, jetzt spenden…, spende, unterstützen sie uns…, unterstütze uns…, unterstützen,
            faire un don…, faites un don…, je donne, soutenez nous…, soutenez…, nous soutenir, donar, dona, haz una donación…,
            apóyanos…, doar, doe agora, faça uma doação…, apoie…, dona ora…, sostienici…, sostieni…, doneer…, doneren, steun ons…,
            wesprzyj…, wspieraj…, przekaż darowiznę, stöd oss…, støtt oss…, støt os…, lahjoita…, поддержать…, поддержите…,
            пожертвовать…, підтримати…, podpořte…, podpora, támogass…, támogatás, donează…, bağış…, 捐款, 捐助, 打赏, 赞助, 寄付…, 후원…, تبرع…,
            לתרומה
            """
        ),
        (
            .callToAction,
            """
            create your own…, build your own…, hire the…, get a free…, talk to an expert…, schedule a demo…, book a demo…,
            subscribe, subscribe now…, subscribe today…, subscribe to…, subscription…, subscriptions, sign up…, sign up now,
            sign up free, register, register now…, register for…, join, join now…, join us…, join today, create an account…,
            create account, create a free account, start your free trial…, free trial…, start free trial, try it free…, try for free…,
            get started…, buy now…, buy tickets…, order now…, shop now…, add to cart…, add to basket…, add to bag…, add to wishlist…,
            add to favorites…, book now…, download the app…, download our app…, get the app…, download now…, download, become a member…,
            upgrade…, unlock…, go premium, request a demo…, request a quote…, get a quote…, contact us…, contact sales, call us…,
            call now…, already a subscriber…, already a member…, advertise with us…, advertise, write for us…, install the app…,
            allow notifications…, turn on notifications…, to continue reading…, this article is for subscribers…,
            you have reached your limit…, enquire now, apply now…, claim your…, view details, choose options, in stock, out of stock,
            abonnieren, jetzt abonnieren…, abo, registrieren…, jetzt registrieren, jetzt kaufen, in den warenkorb…, jetzt testen…,
            kostenlos testen…, kontakt, s abonner…, abonnez vous…, je m abonne…, s inscrire…, créer un compte…, ajouter au panier…,
            acheter, contactez nous…, suscríbete…, suscribirse…, suscripción, regístrate…, registrarse, comprar, añadir al carrito…,
            contáctanos…, contacto, assine…, assinar, cadastre se…, criar conta, comprar agora, adicionar ao carrinho…, fale conosco…,
            abbonati…, registrati…, iscriviti…, acquista, aggiungi al carrello…, contattaci…, contatti, abonneer…, abonneren,
            registreren, maak een account…, in winkelwagen…, contact opnemen…, zarejestruj się…, załóż konto…, kup teraz…, do koszyka,
            dodaj do koszyka…, prenumerera…, bli medlem…, köp, lägg i varukorg…, bli abonnent…, kjøp…, tilaa…, osta, lisää ostoskoriin…,
            подписаться…, подпишитесь…, регистрация, зарегистрироваться…, купить…, в корзину, добавить в корзину…, підписатися…,
            реєстрація, předplatné…, registrace, koupit, do košíku, előfizetés…, regisztráció, kosárba, abonează te…, înregistrare,
            adaugă în coș…, abone ol…, üye ol…, kayıt ol…, sepete ekle…, satın al…, 订阅…, 注册, 立即购买, 加入购物车, 訂閱…, 註冊, 登録…, 会員登録…, 無料登録…,
            カートに入れる, 購入…, お問い合わせ…, 구독…, 회원가입, 장바구니, اشترك…, تسجيل, تواصل معنا…, הרשמה, đăng ký…, langganan, daftar, สมัครสมาชิก
            """
        ),
        (
            .commentForm,
            """
            um einen kommentar zu…, publier mon commentaire…, benachrichtigung bei weiteren kommentaren…, benachrichtige mich…,
            informiere mich über…, reply by email…, haben sie probleme beim kommentieren…, m alerter lors de…, me prévenir…,
            notificarme los nuevos…, avísame…, notifique me sobre…, avvertimi via email…, powiadom mnie…,
            hier klicken um die antwort…, suivre les commentaires…, pokaż odpowiedzi…, コメントを投稿…, コメントを投稿する…, haben sie fragen oder anregungen…,
            bitte achten sie darauf dass…, show replies…, view replies…, voir les réponses…, ver respuestas…,
            remember personal info…, remember my personal information…, notify me by email…, your name…, your comment…,
            you are commenting using…, fill in your details below…, enter your comment here…, the content of this field…,
            about text formats, lines and paragraphs break automatically…, web page addresses and e…,
            no html tags allowed…, characters used…, characters left…, characters remaining…, comment policy…, comment rules…,
            commenting rules…, commenting policy…, comment guidelines…, be respectful…, please be respectful…, please keep comments…,
            comments are moderated…, all comments are moderated…, comments may be moderated…, moderation policy…, permalink,
            du kommentierst mit…, gib hier deinen kommentar ein…, trage deine daten unten ein…, kommentar verfassen…, ihr kommentar…,
            dein kommentar…, der inhalt dieses feldes wird…, pflichtfelder…, weitere informationen über textformate…,
            kommentarregeln…, netiquette…, die netiquette…, wir freuen uns über jeden…, wir freuen uns auf ihren…,
            sie müssen angemeldet sein…, sie müssen eingeloggt sein…, um einen kommentar zu schreiben…, um zu kommentieren…,
            sie sind aktuell nicht eingeloggt…, vous commentez à l aide…, entrez vos coordonnées…, saisissez votre commentaire…,
            le contenu de ce champ…, vous devez être connecté…, connectez vous pour…, estás comentando usando…,
            introduce tus datos o haz…, introduce aquí tu comentario…, debes iniciar sesión…, este sitio se reserva el…,
            você está comentando usando…, digite seu comentário aqui…, você precisa fazer login…, stai commentando usando…,
            devi essere connesso…, je moet ingelogd zijn…, aby dodać komentarz…, musisz się zalogować…,
            comment, comments, comment s, comments closed…, comments are closed…, comments are off…, commenting is closed…, no comments,
            no comments yet…, leave a comment…, leave a reply…, leave a response…, leave comment, add a comment…, add comment,
            add your comment…, post a comment…, post comment, post your comment…, write a comment…, write comment, submit comment,
            view comments…, view all comments…, show comments…, read comments, load comments…, load more comments…, show more comments…,
            join the conversation…, join the discussion…, start the discussion…, be the first to comment…, be the first to leave…,
            cancel reply…, click here to cancel reply…, reply, reply to…, replies, responses, response, thoughts on…, comments on…,
            responses to…, comments feed…, subscribe to comments…, notify me of…, notify of, save my name…,
            your email address will not…, required fields are marked…, name required…, email required…,
            mail will not be published…, you must be logged in…, log in to comment…, log in to reply…, log in to leave…,
            sign in to comment…, login to comment…, please log in to…, you must log in or…, sort by…, newest, oldest,
            newest first…, oldest first…, most voted, inline feedbacks…, would love your thoughts…, what do you think…,
            share your thoughts…, discussion, conversation, website, trackback…, trackbacks…, pingback…, pingbacks…, allowed html tags…,
            you may use these html…, you can use these html…, please enable javascript to view…,
            this site uses akismet…, quote, report, flag, vote, kommentar, kommentare, kommentar schreiben…, kommentar hinterlassen…,
            kommentieren, schreibe einen kommentar…, schreiben sie einen kommentar…, hinterlasse einen kommentar…, antworten,
            antwort hinterlassen…, antwort abbrechen, alle kommentare…, deine e mail adresse wird…,
            ihre e mail adresse wird…, erforderliche felder sind…, keine kommentare, diskutieren sie mit…,
            commentaire, commentaires, laisser un commentaire…, laissez un commentaire…, ajouter un commentaire…,
            poster un commentaire…, publier un commentaire…, écrire un commentaire…, répondre, annuler la réponse,
            votre adresse e mail ne…, votre adresse de messagerie ne…, les champs obligatoires…,
            réagir, réactions, aucun commentaire…, voir les commentaires…, comentario, comentarios, deja un comentario…,
            dejar un comentario…, deja una respuesta…, escribe un comentario…, escribir un comentario…, publicar un comentario…,
            publicar comentario, añadir comentario…, responder, cancelar la respuesta, cancelar respuesta,
            tu dirección de correo electrónico…, los campos obligatorios…, sin comentarios…, comentar, comentário,
            comentários, deixe um comentário…, deixe uma resposta…, deixar comentário…, faça um comentário, escreva um comentário…,
            publicar comentário…, cancelar resposta, o seu endereço de e…, campos obrigatórios…,
            nenhum comentário…, commento, commenti, lascia un commento…, scrivi un commento…, aggiungi un commento…, invia commento…,
            rispondi, annulla risposta, il tuo indirizzo email non…, i campi obbligatori…, nessun commento…, commenta,
            reactie, reacties, laat een reactie achter…, geef een reactie…, plaats een reactie…, plaats reactie…, reageer…,
            beantwoorden, antwoord annuleren, je e mailadres wordt niet…, vereiste velden…, komentarz, komentarze,
            komentarzy, dodaj komentarz…, zostaw komentarz…, skomentuj…, odpowiedz…, anuluj pisanie odpowiedzi,
            twój adres e mail nie…, wymagane pola…, brak komentarzy…, kommentarer, lämna ett svar…,
            lämna en kommentar…, svara, skriv en kommentar…, legg igjen en kommentar…, skriv et svar, svar,
            din e postadress kommer inte…, kommentit, kommentoi…, vastaa, jätä kommentti…, комментарий, комментарии,
            комментариев, комментария, добавить комментарий…, оставить комментарий…, оставьте комментарий…, ответить…, отменить ответ,
            ваш e mail не будет…, ваш адрес email не будет…, обязательные поля…, нет комментариев…, коментарі,
            залишити коментар…, додати коментар…, відповісти, komentáře, komentář, přidat komentář…, napsat komentář…, odpovědět,
            diskuse, diskuze, komentáre, pridať komentár…, hozzászólás, hozzászólások, hozzászólok…, szólj hozzá…, válasz, comentarii,
            lasă un comentariu…, lasă un răspuns…, răspunde, yorum, yorumlar, yorum yap…, yorum yaz…, bir yanıt yazın…, yanıtla,
            cevapla, σχόλια, αφήστε σχόλιο…, απάντηση, коментари, коментар…, komentari, komentar, ostavi komentar…, odgovori, 评论, 发表评论…,
            发表回复…, 回复, 取消回复, 网友评论…, 評論, 發表評論…, 發佈留言…, 留言, 回覆, コメント, コメントを残す…, コメントする, コメントを書く…, 返信, 返信をキャンセル, メールアドレスが公開されることはありません…,
            댓글, 댓글 남기기…, 댓글쓰기, 답글, 답글 취소하기, تعليق, تعليقات, التعليقات, اترك تعليقا…, اترك ردا…, أضف تعليق…, رد, לתגובה, תגובות,
            הוסף תגובה…, bình luận, để lại bình luận…, trả lời, komentar anda…, tinggalkan komentar…, tinggalkan balasan…, balas,
            ความคิดเห็น, แสดงความคิดเห็น
            """
        ),
        (
            .navigation,
            """
            ein passwort wird ihnen…, un mot de passe vous…, se te ha enviado una contraseña…, see all…, view all…, alle anzeigen,
            labels, label, etiketten,
            password, username, user name, remember me, forgot password…, forgot your password…, forgot username…, lost your password…,
            lost password…, recover your password…, recover password…, a password will be e…, a password will be emailed…,
            keep me logged in, stay logged in, stay signed in, your password…, your username…, not a member…, log into your account…,
            welcome log into…, passwort, benutzername, angemeldet bleiben, passwort vergessen…, passwort zurücksetzen, noch kein account…,
            noch kein konto…, sie sind nicht eingeloggt…, mot de passe…, identifiant, mot de passe oublié…, se souvenir de moi,
            contraseña…, olvidaste tu contraseña…, recordarme, nombre de usuario, senha, esqueceu sua senha…, esqueceu a senha…,
            password dimenticata…, ricordami, wachtwoord…, wachtwoord vergeten…, hasło, zapamiętaj mnie, nie pamiętasz hasła…,
            пароль, забыли пароль…, запомнить меня, see all blogs…, blogroll, links, pages, seiten, browse…, browse by…,
            home, menu, main menu, navigation, main navigation, skip to content…, skip to main content…, skip to main…,
            skip to navigation…, skip navigation, jump to content…, jump to navigation…, jump to search, search, search for…,
            search this site…, go, back to top…, to top, top, back, back to…, next, previous, prev, next page…, previous page…, page,
            first, last, close, close menu, open menu, toggle navigation…, toggle menu, log in, login, log out, logout, sign in,
            sign out, my account, account, about, about us, about me, faq, faqs, help, site map, sitemap, archives, archive, categories,
            category, tags, tagged, filed under…, posted in…, tagged with…, contents, table of contents, on this page, in this article,
            you are here…, select language…, english, languages, language, all, view all, see all, show all, show more, show less,
            load more, more options, loading, blog, news, sections, topics, expand, collapse, contact, careers, jobs, press,
            privacy center, edit, edit this page…, startseite, zum inhalt springen…, zum inhalt…, zum hauptinhalt…, suche, suchen,
            suche nach…, anmelden, abmelden, einloggen, über uns, kategorien, kategorie, schlagwörter, schlagworte, archiv, inhalt,
            inhaltsverzeichnis, nach oben…, weiter, zurück, schließen, mehr anzeigen, sie sind hier…, hauptmenü, seite, accueil,
            rechercher, recherche, menu principal, aller au contenu…, se connecter, connexion, mon compte, à propos, qui sommes nous,
            plan du site, catégories, sommaire, retour, retour en haut, haut de page, suivant, précédent, fermer, voir tout,
            vous êtes ici…, inicio, buscar, buscar…, saltar al contenido…, ir al contenido…, iniciar sesión, mi cuenta, acerca de,
            quiénes somos, mapa del sitio, categorías, etiquetas, archivos, siguiente, anterior, cerrar, volver…, ver todo, página,
            início, pesquisar, busca, pular para o conteúdo…, ir para o conteúdo…, entrar, minha conta, sobre, sobre nós, quem somos,
            categorias, arquivos, próximo, voltar…, fechar, página inicial, cerca, vai al contenuto…, accedi, chi siamo, categorie,
            archivi, successivo, precedente, chiudi, torna su…, cerca nel sito, zoeken, zoek, ga naar de inhoud…, naar de inhoud…,
            inloggen, over ons, categorieën, volgende, vorige, sluiten, szukaj, wyszukaj, przejdź do treści…, zaloguj się…, zaloguj,
            o nas, następny, poprzedni, zamknij, strona główna, sök, hem, logga in, om oss, kategorier, nästa, föregående, stäng, søk,
            hjem, logg inn, søg, hjælp, haku, etusivu, kirjaudu…, главная, поиск, найти, войти, вход, выйти, о нас, о проекте, контакты,
            категории, рубрики, метки, архив, архивы, далее, назад, меню, наверх, закрыть, перейти к содержимому…, головна, пошук,
            увійти, hledat, domů, přihlásit…, o nás, další, předchozí, kezdőlap, keresés, bejelentkezés, acasă, căutare, autentificare,
            anasayfa, ana sayfa, ara, giriş, giriş yap, hakkımızda, kategoriler, αρχική, αναζήτηση, σύνδεση, начало, търсене, početna,
            pretraga, 首页, 搜索, 登录, 关于我们, 分类, 标签, 返回顶部, 下一页, 上一页, 首頁, 搜尋, 登入, 關於我們, 分類, 標籤, ホーム, 検索, ログイン, カテゴリー, タグ, アーカイブ, サイトマップ, 目次,
            次へ, 前へ, トップ, メニュー, 会社概要, 홈, 검색, 로그인, 메뉴, 카테고리, 목차, 다음, 이전, الرئيسية, بحث, تسجيل الدخول, من نحن, اتصل بنا, ראשי, חיפוש,
            כניסה, אודות, צור קשר, trang chủ, tìm kiếm, đăng nhập, beranda, cari, masuk, หน้าแรก, ค้นหา
            """
        ),
        (
            .authorBox,
            """
            latest posts by…, more articles by…, more posts by…, view all articles by…, view more posts…, author bio…, author profile…,
            meet the author…, meet the team…, my name is…, hi i m…, hi i am…, hello i m…, hello i am…, hey i m…, welcome to my blog…,
            mein name ist…, ich heiße…, hallo ich bin…, hi ich bin…, willkommen auf meinem blog…, je m appelle…, bonjour je suis…,
            bienvenue sur mon blog…, me llamo…, mi nombre es…, hola soy…, bienvenidos a mi blog…, meu nome é…, eu sou…, olá eu sou…,
            mi chiamo…, ciao sono…, ciao io sono…, benvenuti nel mio blog…, mijn naam is…, hoi ik ben…, nazywam się…, mam na imię…,
            cześć jestem…, меня зовут…,
            about the author…, about the authors…, about author…, written by…, view all posts by…, more by…, all posts by…, posts by…,
            author archive…, follow the author…, contact the author…, über den autor…, über die autorin…, autor, à propos de l auteur…,
            sobre el autor…, sobre la autora…, sobre o autor…, informazioni sull autore…, over de auteur…, o autorze…, об авторе…,
            про автора, o autorovi…, a szerzőről…, yazar hakkında…, 关于作者, 作者简介, 作者：…, 著者, この記事を書いた人, 글쓴이, عن الكاتب…
            """
        ),
    ]
}
