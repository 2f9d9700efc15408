"""Stock words of comment systems in many languages, for made pages."""
import random
import re
import zlib

# Language -> months, short months (or a length to cut the long ones at), units of time from minute to year (one/several), and how long ago, "{n} comments",
# "Ann says", reply, like, report, share, the form, and lists of recent comments and related articles.
TABLE = {
    'en': ('January February March April May June July August September October November December', 3, 'minute/minutes hour/hours day/days week/weeks month/months year/years', '{} ago',
           '{n} Comments|{n} comments|Comments ({n})|{n} Responses to “{t}”|{n} thoughts on “{t}”|{n} replies|Comments|Discussion|Conversation {n} Comments', 'says:|said:|wrote:|says', 'Reply|reply|Reply ↓',
           'Like|Recommend|Upvote|Thumbs up', 'Report|Flag|Report abuse|Report comment', 'Share|Share ›|Permalink|Link',
           'Leave a Reply|Leave a Comment|Post a Comment|Add a comment|Your email address will not be published. Required fields are marked *|Join the discussion…', 'Recent Comments', 'Related articles|You may also like|Most read', 'at|@|,'),
    'de': ('Januar Februar März April Mai Juni Juli August September Oktober November Dezember', 3, 'Minute/Minuten Stunde/Stunden Tag/Tagen Woche/Wochen Monat/Monaten Jahr/Jahren', 'vor {}',
           '{n} Kommentare|Kommentare ({n})|{n} Gedanken zu „{t}“|{n} Antworten auf {t}|Kommentare|Leserkommentare|Diskussion', 'sagt:|schreibt:|meint:|schrieb:', 'Antworten|antworten|Antworten ↓', 'Gefällt mir|Empfehlen',
           'Melden|Kommentar melden|Beitrag melden', 'Teilen|Link|Permalink', 'Schreibe einen Kommentar|Kommentar hinzufügen|Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert', 'Neueste Kommentare',
           'Ähnliche Artikel|Das könnte Sie auch interessieren|Meistgelesen', 'um|,|–'),
    'fr': ('janvier février mars avril mai juin juillet août septembre octobre novembre décembre', 0, 'minute/minutes heure/heures jour/jours semaine/semaines mois/mois an/ans', 'il y a {}',
           '{n} commentaires|Commentaires ({n})|{n} réflexions sur “{t}”|{n} réponses à {t}|Commentaires|Vos réactions', 'dit :|a dit :|écrit :', 'Répondre|répondre', 'J’aime|Recommander', 'Signaler|Signaler un abus', 'Partager|Lien permanent',
           'Laisser un commentaire|Ajouter un commentaire|Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *', 'Commentaires récents', 'À lire aussi|Articles similaires|Les plus lus', 'à|,'),
    'es': ('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre', 3, 'minuto/minutos hora/horas día/días semana/semanas mes/meses año/años', 'hace {}',
           '{n} comentarios|Comentarios ({n})|{n} respuestas a “{t}”|{n} pensamientos sobre “{t}”|Comentarios', 'dice:|dijo:|escribió:', 'Responder', 'Me gusta', 'Denunciar|Reportar', 'Compartir|Enlace permanente',
           'Deja una respuesta|Deja un comentario|Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *', 'Comentarios recientes', 'Artículos relacionados|Lo más leído', 'a las|,'),
    'it': ('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre', 3, 'minuto/minuti ora/ore giorno/giorni settimana/settimane mese/mesi anno/anni', '{} fa',
           '{n} commenti|Commenti ({n})|{n} pensieri su “{t}”|{n} risposte a {t}|Commenti', 'dice:|ha detto:|scrive:', 'Rispondi', 'Mi piace', 'Segnala', 'Condividi',
           'Lascia un commento|Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *', 'Commenti recenti', 'Leggi anche|Articoli correlati', 'alle|,'),
    'pt': ('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro', 3, 'minuto/minutos hora/horas dia/dias semana/semanas mês/meses ano/anos', 'há {}',
           '{n} comentários|Comentários ({n})|{n} respostas para “{t}”|{n} pensamentos em “{t}”|Comentários', 'disse:|diz:', 'Responder', 'Curtir|Gosto', 'Denunciar', 'Compartilhar',
           'Deixe um comentário|Deixe uma resposta|O seu endereço de email não será publicado. Campos obrigatórios são marcados com *', 'Comentários recentes', 'Leia também|Artigos relacionados', 'às|,'),
    'nl': ('januari februari maart april mei juni juli augustus september oktober november december', 3, 'minuut/minuten uur/uur dag/dagen week/weken maand/maanden jaar/jaar', '{} geleden',
           '{n} reacties|Reacties ({n})|{n} gedachten over “{t}”|{n} reacties op “{t}”|Reacties', 'schreef:|zegt:|schrijft:', 'Beantwoorden|Reageer', 'Vind ik leuk', 'Rapporteer|Meld', 'Delen',
           'Geef een reactie|Het e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *', 'Recente reacties', 'Lees ook|Gerelateerd', 'om|,'),
    'pl': ('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia', 0, 'minutę/minut godzinę/godzin dzień/dni tydzień/tygodni miesiąc/miesięcy rok/lat', '{} temu',
           '{n} komentarzy|Komentarze ({n})|{n} odpowiedzi na “{t}”|{n} myśli na temat “{t}”|Komentarze', 'pisze:|napisał:', 'Odpowiedz', 'Lubię to', 'Zgłoś|Zgłoś naruszenie', 'Udostępnij',
           'Dodaj komentarz|Skomentuj|Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *', 'Najnowsze komentarze', 'Zobacz także|Czytaj także', 'o|,|godz.'),
    'ru': ('января февраля марта апреля мая июня июля августа сентября октября ноября декабря', 3, 'минуту/минут час/часов день/дней неделю/недель месяц/месяцев год/лет', '{} назад',
           '{n} комментариев|Комментарии ({n})|{n} комментариев к “{t}”|{n} мыслей о “{t}”|Комментарии', 'говорит:|пишет:|сказал:', 'Ответить', 'Нравится', 'Пожаловаться', 'Поделиться',
           'Добавить комментарий|Оставить комментарий|Ваш адрес email не будет опубликован. Обязательные поля помечены *', 'Свежие комментарии', 'Читайте также|Похожие записи', 'в|,'),
    'sv': ('januari februari mars april maj juni juli augusti september oktober november december', 3, 'minut/minuter timme/timmar dag/dagar vecka/veckor månad/månader år/år', '{} sedan',
           '{n} kommentarer|Kommentarer ({n})|{n} svar på ”{t}”|{n} svar till ”{t}”|Kommentarer', 'säger:|skriver:', 'Svara|Svar', 'Gilla', 'Anmäl|Rapportera', 'Dela',
           'Lämna ett svar|Kommentera|Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta *', 'Senaste kommentarer', 'Läs också|Relaterade inlägg', 'kl.|,'),
    'da': ('januar februar marts april maj juni juli august september oktober november december', 3, 'minut/minutter time/timer dag/dage uge/uger måned/måneder år/år', '{} siden',
           '{n} kommentarer|Kommentarer ({n})|{n} svar til “{t}”|{n} tanker om “{t}”|Kommentarer', 'siger:|skriver:', 'Svar|Besvar', 'Synes godt om', 'Anmeld', 'Del',
           'Skriv et svar|Skriv en kommentar|Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *', 'Seneste kommentarer', 'Læs også|Relaterede artikler', 'kl.|,'),
    'fi': ('tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta', 0, 'minuutti/minuuttia tunti/tuntia päivä/päivää viikko/viikkoa kuukausi/kuukautta vuosi/vuotta', '{} sitten',
           '{n} kommenttia|Kommentit ({n})|{n} vastausta artikkeliin ”{t}”|Kommentit', 'sanoo:|kirjoitti:', 'Vastaa', 'Tykkää', 'Ilmoita', 'Jaa', 'Vastaa|Jätä kommentti|Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty *', 'Viimeisimmät kommentit',
           'Lue myös|Aiheeseen liittyvää', 'klo|,'),
    'cs': ('ledna února března dubna května června července srpna září října listopadu prosince', 0, 'minutou/minutami hodinou/hodinami dnem/dny týdnem/týdny měsícem/měsíci rokem/lety', 'před {}',
           '{n} komentářů|Komentáře ({n})|{n} komentářů: „{t}“|Diskuse|Komentáře', 'napsal:|říká:', 'Odpovědět|Reagovat', 'Líbí se mi', 'Nahlásit', 'Sdílet',
           'Napsat komentář|Přidat komentář|Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *', 'Nejnovější komentáře', 'Čtěte také|Související články', 'v|,'),
    'tr': ('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık', 0, 'dakika/dakika saat/saat gün/gün hafta/hafta ay/ay yıl/yıl', '{} önce',
           '{n} yorum|Yorumlar ({n})|“{t}” için {n} yanıt|“{t}” üzerine {n} yorum|Yorumlar', 'dedi ki:|diyor ki:', 'Yanıtla|Cevapla', 'Beğen', 'Şikayet et', 'Paylaş',
           'Bir yanıt yazın|Yorum yap|E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir', 'Son yorumlar', 'İlgili yazılar|Bunları da beğenebilirsiniz', 'saat|,'),
    'hu': ('január február március április május június július augusztus szeptember október november december', 0, 'perce/perce órája/órája napja/napja hete/hete hónapja/hónapja éve/éve', '{}',
           '{n} hozzászólás|Hozzászólások ({n})|Hozzászólások|{n} komment', 'szerint:|írta:', 'Válasz', 'Tetszik', 'Jelentés', 'Megosztás', 'Vélemény, hozzászólás?|Hozzászólás elküldése|Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük', 'Legutóbbi hozzászólások',
           'Kapcsolódó cikkek', ',|-'),
    'ro': ('ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie', 0, 'minut/minute oră/ore zi/zile săptămână/săptămâni lună/luni an/ani', 'acum {}',
           '{n} comentarii|Comentarii ({n})|{n} răspunsuri la „{t}”|{n} gânduri despre „{t}”|Comentarii', 'spune:|a spus:', 'Răspunde', 'Îmi place', 'Raportează', 'Distribuie', 'Lasă un răspuns|Lasă un comentariu|Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *',
           'Comentarii recente', 'Articole similare|Citește și', 'la|,'),
    'uk': ('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня', 0, 'хвилину/хвилин годину/годин день/днів тиждень/тижнів місяць/місяців рік/років', '{} тому',
           '{n} коментарів|Коментарі ({n})|{n} коментарів до “{t}”|Коментарі', 'говорить:|сказав:', 'Відповісти', 'Подобається', 'Поскаржитися', 'Поділитися', 'Залишити відповідь|Залишити коментар|Ваша e-mail адреса не оприлюднюватиметься. Обов’язкові поля позначені *', 'Останні коментарі',
           'Читайте також', 'о|,'),
    'zh': ('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月', 0, '分钟/分钟 小时/小时 天/天 周/周 个月/个月 年/年', '{}前',
           '{n} 条评论|{n}条评论|评论({n})|评论（{n}）|网友评论|全部评论|最新评论|评论|《{t}》有{n}条评论|留言', '说道：|说：|：', '回复|回复 ↓', '赞|点赞|顶|支持', '举报', '分享|引用',
           '发表评论|发表回复|您的邮箱地址不会被公开。 必填项已用*标注|登录后发表评论', '近期评论|最近评论', '相关文章|热门文章|推荐阅读', '|,'),
    'ja': ('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月', 0, '分/分 時間/時間 日/日 週間/週間 か月/か月 年/年', '{}前',
           '{n}件のコメント|コメント ({n})|コメント（{n}）|コメント一覧|コメント|「{t}」への{n}件のフィードバック', 'より:|より：', '返信|返信する', 'いいね！|いいね', '通報|違反報告', 'シェア|引用',
           'コメントを残す|コメントを投稿する|メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です', '最近のコメント', '関連記事|人気記事', '|,'),
    'ko': ('1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월', 0, '분/분 시간/시간 일/일 주/주 개월/개월 년/년', '{} 전',
           '댓글 {n}개|댓글 ({n})|댓글|{n}개의 댓글|전체 댓글 {n}|“{t}”에 대한 {n}개의 생각', '님의 말:', '답글|답글 달기|답변', '공감|좋아요|추천', '신고', '공유',
           '댓글 달기|댓글 쓰기|이메일은 공개되지 않습니다. 필수 입력창은 * 로 표시되어 있습니다', '최근 댓글', '관련 글|인기 글', '|,'),
}
EAST_ASIAN = {'zh': ('{y}年{m}月{d}日', '{m}月{d}日'), 'ja': ('{y}年{m}月{d}日', '{m}月{d}日'), 'ko': ('{y}년 {m}월 {d}일', '{m}월 {d}일')}
KEYS = ['months', 'short', 'units', 'ago', 'headers', 'says', 'reply', 'like', 'report', 'share', 'form', 'recent', 'related', 'at']
NUMERIC = {'en': '{m}/{d}/{y}', 'de': '{d2}.{m2}.{y}', 'fr': '{d2}/{m2}/{y}', 'es': '{d2}/{m2}/{y}', 'it': '{d2}/{m2}/{y}', 'pt': '{d2}/{m2}/{y}', 'nl': '{d2}-{m2}-{y}', 'sv': '{y}-{m2}-{d2}',
           'zh': '{y}-{m2}-{d2}', 'ja': '{y}/{m2}/{d2}', 'ko': '{y}.{m2}.{d2}.'}
VOWELS, CONSONANTS = 'aeiou', 'bdfgklmnprstvz'


class Locale:
    """The words of a language. A language that nobody speaks has the numbers of another and words that no list holds."""

    def __init__(self, name, rng=None):
        row = dict(zip(KEYS, TABLE[name]))
        self.name = name
        self.months = row['months'].split()
        self.short = [m[:row['short']] if len(m) > row['short'] else m for m in self.months] if row['short'] else self.months
        self.units = [u.split('/') for u in row['units'].split()]
        self.ago = row['ago']
        for key in KEYS[4:]:
            setattr(self, key, row[key].split('|'))
        self.numeric = NUMERIC.get(name, '{d2}.{m2}.{y}')
        self.is_known = rng is None
        if rng is not None:
            self.scramble(rng)

    def script(self):
        """What writes texts of elsewhere as this language is written; None where letters are."""
        return Script(self.name) if self.name in EAST_ASIAN else None

    def scramble(self, rng):
        letters = {a: b for group in (VOWELS, CONSONANTS) for a, b in zip(group, rng.sample(group, len(group)))}

        def unknown(text):
            parts = text.split('{t}')
            return '{t}'.join('{n}'.join(''.join(letters.get(c, letters.get(c.lower(), c).upper() if c.isupper() else letters.get(c, c)) for c in p) for p in part.split('{n}')) for part in parts)
        for key in KEYS[4:13]:
            setattr(self, key, [unknown(x) for x in getattr(self, key)])


class Script:
    """Writes a text of elsewhere in characters of another script: what a word says is lost, how long lines are and how they end stays."""

    def __init__(self, language):
        self.language = language

    def some(self, rng, texts):
        """A sample, as writing all would take long."""
        return [self.write(text) for text in rng.sample(texts, min(len(texts), 80))]

    def word(self, word):
        number = zlib.crc32(word.lower().encode())
        count = 1 + (len(word) + number % 3) // 4
        characters = []
        for _ in range(count):
            number = (number * 1_103_515_245 + 12_345) & 0x7fffffff
            kana = self.language == 'ja' and number >> 9 & 1
            low, size = (0xac00, 11_000) if self.language == 'ko' else (0x3042, 80) if kana else (0x4e00, 6_000)
            characters.append(chr(low + (number >> 12) % size))
        return ''.join(characters)

    def write(self, text):
        words = re.sub(r"[^\W\d_][\w’'-]*", lambda match: self.word(match.group()), re.sub(r'https?://\S+', '', text))
        if self.language == 'ko':
            return words
        for mark, wide in (('. ', '。'), (', ', '，' if self.language == 'zh' else '、'), ('! ', '！'), ('? ', '？'), (': ', '：')):
            words = words.replace(mark, wide)
        words = re.sub(r'[.!?]$', lambda match: {'.': '。', '!': '！', '?': '？'}[match.group()], words, flags=re.M)
        return re.sub(r'(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])', '', words)


def drawn_locale(rng):
    name = rng.choice(['en'] * 6 + ['de'] * 4 + ['fr', 'es', 'ru'] * 2 + ['zh'] * 5 + ['ja'] * 2 + sorted(TABLE))
    return Locale(name, random.Random(rng.random()) if rng.random() < 0.2 and name not in EAST_ASIAN else None)
