"""Layouts of comments that are drawn: which of the usual parts stand above and below a text, in which order, and which of them share a line."""
BADGES = ['Author', 'Autor', 'Mod', 'OP', 'Staff', 'Moderator', 'Top contributor', 'Verified purchase', 'Guest', 'Gast', 'Invité', 'Editor', 'Redaktion', 'Member', 'Abonné', 'PRO', 'Subscriber', 'Level 4', 'VIP']
NUMBERS = ['#{}', '{}.', '{}', '({})', 'No. {}', '# {}', 'Nr. {}', '{}:', 'Comment #{}']
VOTES = ['{}', '+{}', '▲ {} ▼', '{} likes', '{} points', '👍 {} 👎 0', '{} | 0', '({})', '♥ {}', '{} people like this', 'Like ({})', '{} 0', 'Rating: {}', 'Score: {}', '{} votes', '↑{}↓']
BY = ['by', 'By', 'Posted by', 'von', 'Von', 'par', 'por', 'door', 'av', 'Kommentar von', 'Comment by', 'Name:', 'From:', 'Author:', 'Autor:', '–', '—', '~', 'Submitted by', 'Geschrieben von', 'Ajouté par', 'Написал', 'User:']
AFTER_NAME = [':', ' –', ',', ' »', ' >', ' •', '.', ' says', ' wrote', ' schrieb', ' a écrit']
OF_DATE = ['Posted', 'on', 'am', 'le', 'Date:', 'Datum:', 'at', 'Posted on', 'Published', 'Added', 'Verfasst am', 'Erstellt am', 'Publié le', 'Posted at', 'el', '|', '–', 'Commented', '@']
LINKS = ['Permalink', '#', '¶', 'Link', '🔗', 'Lien permanent', 'Direct link', '∞', 'Direktlink']
ANSWERING = ['In reply to {}', '@{}', '→ {}', 'Replying to {}', 'Antwort auf {}', '↪ {}', 'En réponse à {}', 'reply to {}', '> {}', 'In response to {}', '{} ⤴']
MORE = ['{} replies', 'View {} replies', 'Show more', 'Read more', '{} Antworten', 'Hide replies', '1 reply', 'See more', 'Voir {} réponses', '▼ {}', 'Show {} more replies', 'more']
PANEL = ['Posts: {}', 'Beiträge: {}', 'Messages : {}', '{} posts', '{} comments', 'Karma: {}', 'Points: {}', '{} contributions', 'Joined: {}', 'Member since {}', 'Reputation {}', '{} followers', 'Comments: {}']
PLACES = ['Berlin', 'London, UK', 'Lyon', 'Ohio', 'Praha', 'Wien', 'New Zealand', 'São Paulo', 'Leeds', 'somewhere', 'Münster, Germany', 'Utrecht', 'Canada']
SORTING = ['Sort by: Newest', 'Newest first', 'Oldest', 'Top comments', 'Sort by Best', 'Neueste zuerst', 'Älteste zuerst', 'Beste', 'Les plus récents', 'Trier par', 'Most liked', 'Order by:', 'Newest Oldest Best', 'Most recent']
NOTES = ['Log in to reply', 'Sign in to comment', 'You must be logged in to post a comment.', 'Please log in or register to comment.', 'Comments are moderated.', 'Comments are closed.', 'Bitte melden Sie sich an, um zu kommentieren.',
         'Be civil and stay on topic. Comments that break our rules are removed without notice.', 'Subscribe to comments', 'Die Kommentare geben die Meinung der Leser wieder.', 'Connectez-vous pour réagir.', 'RSS feed for comments on this post']
PAGING = ['1 2 3 Next »', '« Previous 1 2 3', 'Load more', 'Load more comments', 'Show all comments', 'Mehr laden', 'Older comments', '← Older Comments', 'Page 1 of 3', 'Plus de commentaires', 'Next', 'View all', 'Weitere Kommentare']


class Layout:
    """The parts of each comment of one page. A part has its place above or below the text, and either begins a line or follows another with a joint."""

    def __init__(self, rng, buttons, write):
        self.rng = rng
        above, below = [], []

        def put(part, chance_above, chance_below):
            r = rng.random()
            if r < chance_above:
                above.append(part)
            elif r < chance_above + chance_below:
                below.append(part)
        put('who', 0.78, 0.15)
        put('date', 0.52, 0.28)
        for part, chance_above, chance_below in (
                ('picture', 0.2, 0), ('number', 0.12, 0.05), ('badge', 0.2, 0.02), ('panel', 0.1, 0.05), ('place', 0.06, 0.03), ('subject', 0.07, 0), ('votes', 0.1, 0.22), ('stars', 0.06, 0.01), ('answering', 0.12, 0.01),
                ('link', 0.06, 0.08), ('more', 0, 0.15), ('edited', 0.05, 0.05)):
            put(part, chance_above, chance_below)
        for button in buttons:
            (above if rng.random() < 0.15 else below).append('button ' + button)
        # Names and dates mostly come first above a text; below it anything goes.
        order = {'picture': 0, 'number': 0.8, 'stars': 1, 'subject': 1.2, 'who': 1.5, 'badge': 2, 'date': 2.4, 'answering': 2.4, 'panel': 2.6, 'place': 2.6, 'link': 2.8, 'edited': 2.9, 'votes': 2.5}
        self.above = sorted(above, key=lambda part: order.get(part, 3) + rng.gauss(0, 0.8))
        self.below = sorted(below, key=lambda part: rng.random())
        breaks = rng.choice([0.15, 0.4, 0.7, 1])
        self.breaks = {part: rng.random() < breaks for part in self.above + self.below}
        joints = rng.choices([' ', ' · ', ' | ', ' • ', ' – ', ', ', '', ' - ', '\t', ' / '], [8, 3, 3, 3, 2, 2, 1, 2, 1, 1], k=2)
        self.joints = {part: rng.choice(joints) for part in self.above + self.below}
        self.blank = {part: rng.random() < 0.5 for part in self.above + self.below + ['text']}
        self.gap = rng.choice(['none', 'texts', 'some', 'all'])
        self.chance = {part: rng.choice([1, 0.5, 0.15]) for part in ('badge', 'answering', 'more', 'edited', 'place', 'votes', 'panel')}
        self.chance['badge'] = min(0.3, self.chance['badge'])
        self.number, self.votes, self.link = rng.choice(NUMBERS), write(rng.choice(VOTES)), write(rng.choice(LINKS))
        self.answering, self.more = write(rng.choice(ANSWERING)), write(rng.choice(MORE))
        self.by = write(rng.choice(BY)) + ' ' if rng.random() < 0.25 else ''
        self.after_name = write(rng.choice(AFTER_NAME)) if rng.random() < 0.25 else ''
        self.of_date = write(rng.choice(OF_DATE)) + ' ' if rng.random() < 0.25 else ''
        self.around_date = rng.choice([('(', ')'), ('[', ']')]) if rng.random() < 0.1 else ('', '')
        self.picture = rng.choice(['{}', '{0[0]}', 'Avatar', '[{}]', 'Profile picture', 'Avatar of {}', "{}'s avatar", '[image]'])
        self.panel = [write(row) for row in rng.sample(PANEL, rng.randint(1, 3))]
        self.badges = [write(badge) for badge in rng.sample(BADGES, 2)]
        self.edited = write(rng.choice(['edited', '(edited)', 'bearbeitet', 'Edited', 'modifié']))

    @property
    def has_names(self):
        return 'who' in self.above + self.below

    @property
    def has_dates(self):
        return 'date' in self.above + self.below

    def part(self, part, number, who, date, others, subject):
        """The words of a part, or None where this comment has none."""
        rng = self.rng
        if rng.random() >= self.chance.get(part, 1):
            return None
        count = rng.choice([0, 1, 1, 2, 3, 4, 7, 12, 48, 230])
        if part == 'who':
            return f'{self.by}{who}{self.after_name}'
        if part == 'date':
            return f'{self.of_date}{self.around_date[0]}{date}{self.around_date[1]}'
        if part.startswith('button '):
            return part[7:]
        return {
            'picture': lambda: self.picture.format(who), 'number': lambda: self.number.format(number + 1), 'badge': lambda: rng.choice(self.badges),
            'panel': lambda: '\n'.join(row.format(rng.randint(1, 5000)) for row in self.panel), 'place': lambda: rng.choice(PLACES), 'subject': lambda: subject,
            'votes': lambda: self.votes.format(count), 'stars': lambda: rng.choice(['★★★★★', '★★★☆☆', '4/5', '5 / 5', '4.0 out of 5']), 'answering': lambda: self.answering.format(rng.choice(others)),
            'link': lambda: self.link, 'more': lambda: self.more.format(count), 'edited': lambda: self.edited}[part]()

    def lines(self, number, who, date, body, others, subject):
        """-> the lines of a comment, blank ones among them"""
        def block(parts):
            out = []
            for part in parts:
                words = self.part(part, number, who, date, others, subject)
                if words is None:
                    continue
                if out and not self.breaks[part]:
                    out[-1][1] += self.joints[part] + words
                else:
                    out.append([part, words])
            return out
        lines = []
        for part, words in block(self.above) + [['text', '\n'.join(body)]] + block(self.below):
            if lines and (self.gap == 'all' or self.gap == 'some' and self.blank[part] or self.gap == 'texts' and part == 'text'):
                lines.append('')
            lines += words.split('\n')
        return lines


def furniture(rng, write):
    """-> (lines above the comments, lines below them)"""
    def some(words, chance):
        return [write(rng.choice(words))] if rng.random() < chance else []
    return some(SORTING, 0.25) + some(NOTES, 0.2), some(PAGING, 0.2) + some(NOTES, 0.3)
