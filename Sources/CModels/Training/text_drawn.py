"""Draws pages of comment systems that nobody wrote: layouts, languages, furniture and dates at random, around texts of elsewhere."""
import datetime
import re

import text_layouts
import text_locales

FIRST = ('Ada Bela Carla Dario Edda Fiete Gesa Hilde Ilja Jonna Kasimir Lova Malin Nuria Oskar Pavel Quirin Rosa Selma Tilda Ulf Vesna Wanda Xaver Yara Zoltan Anouk Bruno '
         'Chiara Diego Elif Femke Giulia Henk Ines João Karel Lucía Marek Noor Olga Piotr Renée Sven Tomás Ursula Viktor Willem Zofia Иван Ольга Мария Ahmet Priya Kenji').split()
LAST = ('Ahorn Birke Castell Dornfeld Eschbach Falk Grund Hagedorn Iversen Jansen Kranz Lindqvist Moreau Novak Olsen Pereira Quast Rossi Santos Tanner Ulrich Vermeer Wolff '
        'Yildiz Ziegler Almeida Bakker Costa Dubois Eriksen Fischer García Horvat Ivanova Jovic Kowalski Lefèvre Martins Nilsson Orsini Petrov Ruiz Svoboda Torres').split()
NICKS = ('moonhare rainer_zufall kettle99 bluefern TheOldOak gartenzwerg lechat42 papagena Dr.Who knitwit zweiundvierzig marmalade xXwolfXx Bibliothekarin fan_of_rye '
         'old_salt the.baker nachteule mr_b quince TeaAtFour hobbykoch lolo78 the_other_one sunny-side windmühle Kiesel K.').split()
SIGNATURES = ['Measure twice, cut once.', 'My other boat is a bicycle', '--', 'Rust never sleeps', 'Doucement le matin, pas trop vite le soir']
RANKS = ['Member', 'Senior Member', 'Junior Member', 'Mitglied', 'Moderator', 'Active member', 'Neuling', 'Membre', 'Veteran']
LAYOUTS = ['lines', 'inline', 'dateFirst', 'tailLines', 'tailInline', 'around', 'says', 'numbered', 'panelBelow', 'panelAbove', 'wrote', 'bracket', 'social', 'subject', 'rated',
           'nameOnly', 'anonymous', 'handle', 'answers', 'columns', 'answering', 'bare', 'facebook', 'joined']


def name(rng):
    r = rng.random()
    if r < 0.25:
        return rng.choice(NICKS) + ('' if rng.random() < 0.6 else str(rng.randint(1, 999)))
    if r < 0.5:
        return rng.choice(FIRST)
    return rng.choice(FIRST) + ' ' + rng.choice(LAST + [c + '.' for c in 'ABCDEFG'])


class DateStyle:
    """How one page writes its dates. What is told of a date: all, its day, or nothing."""

    def __init__(self, rng, locale):
        self.rng, self.locale = rng, locale
        self.kind = rng.choice(['long', 'long', 'dayFirst', 'dayFirst', 'short', 'numeric', 'numeric', 'iso', 'relative', 'relative', 'terse', 'yearless'])
        self.clock = rng.choice(['', '', '{at} {H}:{M}', '{at} {H}:{M}', '{h}:{M} {ap}', '{H}:{M}:{S}'])
        self.clock_first = rng.random() < 0.06
        self.at = rng.choice(locale.at)
        self.weekday = rng.random() < 0.08 and locale.name == 'en'
        self.start = datetime.datetime(2004, 1, 1) + datetime.timedelta(minutes=rng.randint(0, 21 * 525_600))

    def draw(self, step):
        """-> (as written, as told: 2024-05-06, --05-06 or None)"""
        self.start += datetime.timedelta(minutes=self.rng.choice([3, 40, 300, 1500, 9000]) * self.rng.random() + 1)
        at, locale, rng = self.start, self.locale, self.rng
        if self.kind == 'relative':
            unit = rng.choice(locale.units)
            number = rng.randint(1, 11)
            space = '' if locale.name in text_locales.EAST_ASIAN else ' '
            return locale.ago.format(f'{number}{space}{unit[0 if number == 1 else 1]}'), None
        if self.kind == 'terse':
            return f'{rng.randint(1, 20)}{rng.choice("hdwmy" if locale.name == "en" else "hd")}', None
        d, month = at.day, at.month
        values = dict(d=d, d2=f'{d:02d}', m=month, m2=f'{month:02d}', y=at.year)
        told = f'{at.year}-{month:02d}-{d:02d}'
        if self.kind == 'yearless':
            told = '-' + told[4:]
        long, short = locale.months[month - 1], locale.short[month - 1]
        dot = '.' if locale.name in ('de', 'da', 'fi', 'cs') else ''
        of = ' de' if locale.name in ('es', 'pt') else ''
        if locale.name in text_locales.EAST_ASIAN and self.kind in ('long', 'dayFirst', 'short', 'yearless'):
            text = text_locales.EAST_ASIAN[locale.name][self.kind == 'yearless'].format(**values)
        elif self.kind == 'long':
            text = f'{long} {d}, {at.year}' if locale.name == 'en' else f'{d}{dot}{of} {long}{of} {at.year}'
        elif self.kind == 'dayFirst':
            text = f'{d}{dot}{of} {long}{of} {at.year}'
        elif self.kind == 'short':
            text = f'{short} {d}, {at.year}' if locale.name == 'en' else f'{d}{dot} {short} {at.year}'
        elif self.kind == 'iso':
            text = told
        elif self.kind == 'yearless':
            text = f'{long} {d}' if locale.name == 'en' else f'{d}{dot}{of} {long}'
        else:
            text = locale.numeric.format(**values)
        clock = self.clock if self.kind != 'yearless' else self.clock or '{at} {H}:{M}'
        h = at.hour % 12 or 12
        clock = clock.format(at=self.at, H=f'{at.hour:02d}', h=h, M=f'{at.minute:02d}', S=f'{at.second:02d}', ap='AM' if at.hour < 12 else 'PM')
        if self.weekday:
            text = at.strftime('%A, ') + text
        if not clock:
            return text, told
        if self.clock_first:
            return re.sub(r'^\W+ ?', '', clock) + ' ' + text, told
        return (text + (', ' if clock[0].isdigit() else '' if clock[0] in ',' else ' ') + clock), told


class Drawn:
    """One page."""

    def __init__(self, rng, layout, pool, sentences):
        self.rng, self.layout, self.pool, self.sentences = rng, layout, pool, sentences
        self.locale = text_locales.drawn_locale(rng)
        self.script = self.locale.script()
        if self.script:
            self.pool, self.sentences = self.script.some(rng, pool), self.script.some(rng, sentences)
        self.dates = DateStyle(rng, self.locale)
        self.gap = rng.choice(['none', 'texts', 'blocks', 'blocks', 'loose'])
        self.bullet = rng.choice(['', '', '', '• ', '1. ', '* '])
        self.step = rng.choice([0, 0, 0, 2, 4])
        self.picture = rng.choice(['', '', '', '', '[avatar]', 'Avatar', 'Avatar of {}', '{}'])
        self.joint = rng.choice([', ', ' · ', ' | ', ' • ', ' – ', ' ', ' ', '', ' on ', ' ('])
        self.buttons = self.draw_buttons()
        self.role = rng.choice(['', '', 'Author', 'Autor', 'Mod', 'OP'])
        self.edited = rng.choice(['', '', '', ' · edited', ' (edited)', ' • edited'])
        self.votes = rng.random() < 0.25
        self.votes_above = rng.random() < 0.5
        self.people = [self.script.word(name(rng) + '…') if self.script and rng.random() < 0.6 else name(rng) for _ in range(rng.choice([3, 6, 12, 40]))]
        self.style = rng.choice(['\n', '\n', '\n\n'])
        self.brevity = rng.choice([0, 0, 0, 0.3, 0.8])
        self.random = text_layouts.Layout(rng, self.buttons, self.write) if layout == 'random' else None

    def write(self, text):
        return self.script.write(text) if self.script else text

    def draw_buttons(self):
        rng, locale = self.rng, self.locale
        if rng.random() < 0.25:
            return []
        words = [rng.choice(locale.reply)]
        if rng.random() < 0.4:
            words.insert(rng.randint(0, 1), rng.choice(locale.like))
        if rng.random() < 0.3:
            words.append(rng.choice(locale.report))
        if rng.random() < 0.25:
            words.append(rng.choice(locale.share))
        return words if rng.random() < 0.55 else [rng.choice([' · ', ' ', ' | ', ' • ']).join(words)]

    def text(self):
        text = self.rng.choice(self.pool)
        if self.rng.random() >= self.brevity:
            return text
        # On some pages most comments are no longer than a sentence or some words.
        sentence = re.match(r'[^\n]{2,}?(?:[.!?](?= |$)|[。！？]|$)', text, re.M)
        short = sentence.group() if sentence else text.split('\n')[0]
        if self.rng.random() < 0.4 and ' ' in short:
            short = ' '.join(short.split()[:self.rng.randint(1, 7)])
        return short

    def item(self, number, depth):
        """-> (lines, comment)"""
        rng = self.rng
        who, (date, told), text = rng.choice(self.people), self.dates.draw(number), self.text()
        body = [part for part in text.split('\n') if part.strip()]
        if self.random:
            lines = self.random.lines(number, who, date, body, self.people, self.subject())
            if self.bullet:
                lines[0] = (f'{number + 1}. ' if self.bullet == '1. ' else self.bullet) + lines[0]
            left = ' ' * (self.step * depth)
            lines = [left + ('  ' if self.bullet and place else '') + line if line else '' for place, line in enumerate(lines)]
            return lines, {'author': who if self.random.has_names else None, 'text': text, 'published': told if self.random.has_dates else None}
        author = who
        role = f' {self.role}' if self.role and rng.random() < 0.12 else ''
        edited = self.edited if rng.random() < 0.2 else ''
        picture = [self.picture.format(who)] if self.picture else []
        votes = [str(rng.choice([0, 0, 1, 2, 3, 5, 8, 14, 40, 112]))] if self.votes else []
        before = votes if self.votes_above else []
        after = ([] if self.votes_above else votes) + self.buttons
        closing = ')' if self.joint == ' (' else ''
        inline = f'{who}{role}{self.joint}{date}{closing}{edited}'
        lines = {
            'lines': lambda: picture + [who + role, date + edited] + before + body + after,
            'inline': lambda: picture + [inline] + before + body + after,
            'dateFirst': lambda: picture + [date, who + role] + before + body + after,
            'tailLines': lambda: before + body + [who + role, date] + after,
            'tailInline': lambda: before + body + [self.tail(who, date)] + after,
            'around': lambda: picture + [who + role] + before + body + after + [date],
            'says': lambda: picture + [f'{who} {self.says}'] + [date + edited] + body + after,
            'numbered': lambda: [f'#{number + 1}{" " if self.joint else ""}{inline}' if self.bullet else f'#{number + 1}'] + ([] if self.bullet else [inline]) + body + after,
            'panelBelow': lambda: [date, f'#{number + 1}', who] + self.panel() + body + self.signature() + after,
            'panelAbove': lambda: [who] + self.panel() + [date + (f'#{number + 1}' if self.joint else '')] + body + self.signature() + after,
            'wrote': lambda: [f'{who} {self.says.rstrip(":")} {self.on} {date}{":" if self.joint else ""}'] + body + after,
            'bracket': lambda: [f'[{date}] {who}:'] + body + after,
            'social': lambda: picture + [f'{who} · {date}{edited}'] + body + [f'{rng.randint(0, 90)} {rng.randint(0, 9)}'] + self.buttons,
            'subject': lambda: [self.subject()] + [f'{self.by} {who} {self.on} {date}'] + body + after,
            'rated': lambda: [rng.choice(['★★★★★', '5/5', '4 out of 5 stars', '★★★☆☆']), self.subject(), f'{self.by} {who} {self.on} {date}'] + body + [f'{rng.randint(1, 30)} people found this helpful'] + self.buttons,
            'nameOnly': lambda: picture + [who + role] + body + after,
            'anonymous': lambda: [date] + before + body + after,
            'handle': lambda: picture + [who, '@' + who.lower().replace(' ', ''), date] + body + [str(rng.randint(0, 40)) for _ in range(3)],
            'answers': lambda: [str(rng.randint(-2, 90))] + body + self.buttons + [f'{self.answered} {date}', who, f'{rng.randint(1, 90)},{rng.randint(100, 999)}'],
            'columns': lambda: [f'{who}    {date}'] + body + after,
            'answering': lambda: picture + [who, f'{self.answers} {rng.choice(self.people)}', date] + body + after,
            'bare': lambda: body + [f'{who}{self.joint}{date}{closing}'],
            'facebook': lambda: [who] + body + [' · '.join(self.buttons + [date])],
            'joined': lambda: picture + [f'{who}{date}'] + body + after,
        }[self.layout]()
        if self.layout == 'anonymous':
            author = None
        if self.layout == 'joined' and not date[0].isupper() and not (self.dates.kind in ('relative', 'terse') and who[-1].isalpha() and date[0].isdigit()):
            lines = [f'{who}, {date}' if line == f'{who}{date}' else line for line in lines]
        left = ' ' * (self.step * depth)
        if self.bullet and lines:
            lines[0] = (f'{number + 1}. ' if self.bullet == '1. ' else self.bullet) + lines[0]
        out = []
        for place, line in enumerate(lines):
            indent = left + ('  ' if self.bullet and place else '')
            isText = line in body
            if out and (self.gap == 'blocks' or self.gap == 'loose' or self.gap == 'texts' and isText):
                if not (isText and lines[place - 1] in body and self.style == '\n'):
                    out.append('')
            out.append(indent + line)
        if self.gap == 'loose':
            out.append('')
        told = None if self.layout in ('nameOnly',) else told
        return out, {'author': author, 'text': text, 'published': told}

    def tail(self, who, date):
        return self.tails.format(who=who, date=date)

    def panel(self):
        rng = self.rng
        rows = [rng.choice(RANKS), f'{self.posts}: {rng.randint(1, 9000)}', f'{self.joined}: {rng.choice(self.locale.short)} {rng.randint(2001, 2022)}']
        if rng.random() < 0.3:
            rows.append(f'Location: {rng.choice(LAST)}')
        return rows[self.panel_from:]

    def signature(self):
        return [self.rng.choice(SIGNATURES)] if self.rng.random() < 0.15 else []

    def subject(self):
        sentence = self.rng.choice(self.sentences)
        if self.script and self.script.language != 'ko':
            return sentence[:self.rng.randint(2, 14)].rstrip('。，、；：')
        return ' '.join(sentence.split()[:self.rng.randint(1, 6)]).rstrip('.,;:')

    def page(self, base):
        """-> (text, comments)"""
        rng, locale = self.rng, self.locale
        known = locale.is_known
        base = self.write(base)
        self.says = rng.choice(locale.says)
        self.by, self.on = rng.choice([('by', 'on'), ('von', 'am'), ('par', 'le'), ('By', 'on'), ('Posted by', 'on'), ('', '')])
        self.answered, self.answers = rng.choice([('answered', 'Reply to'), ('beantwortet', 'Antwort auf'), ('répondu', 'En réponse à')])
        self.posts, self.joined = rng.choice([('Posts', 'Joined'), ('Beiträge', 'Registriert'), ('Messages', 'Inscrit le')])
        self.panel_from = rng.choice([0, 0, 1])
        self.tails = rng.choice(['{who}, {date}', '– {who} {date}', '{who} | {date}', 'Posted by {who} on {date}', '{date} {who}', 'von {who} am {date}', '{who} ({date})', '{who} • {date}', 'Posted by: {who} | {date}'])
        count = rng.choice([1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 7, 9, 12, 16, 25, 40, 60])
        lines, comments, depth = [], [], 0
        for number in range(count):
            depth = min(4, max(0, depth + rng.choice([-1, 0, 0, 1]))) if self.step and number else 0
            item, comment = self.item(number, depth)
            lines += item
            comments.append(comment)
            if (self.random or self).gap != 'none':
                lines += [''] * rng.choice([1, 1, 2])
        if self.random:
            above, below = text_layouts.furniture(rng, self.write)
            lines = above + lines + below
        if rng.random() < 0.75:
            title = self.subject()
            lines = [rng.choice(locale.headers).format(n=count, t=title), ''] + lines
        elif known and rng.random() < 0.3:
            lines = [str(count), rng.choice(['Comments', 'Kommentare'])] + lines
        place = rng.random()
        if place < 0.5:
            lines += ['', *rng.sample(locale.form, min(len(locale.form), rng.randint(1, 2)))]
        elif place < 0.65:
            lines = [lines[0], locale.form[0], *lines[1:]]
        return around(rng, base, lines, [self.sidebar() if rng.random() < 0.3 else []], [temptation(rng, self.locale, self.sentences) if rng.random() < 0.2 else []]), comments

    def sidebar(self):
        rng, locale = self.rng, self.locale
        rows = [f'{name(rng)} {rng.choice(["on", "zu", "bei", "in", "–"])} {self.subject()}' for _ in range(rng.randint(3, 6))]
        return ['', rng.choice(locale.recent)] + ['  • ' + row for row in rows] + ['', rng.choice(locale.related)] + ['  • ' + self.subject() for _ in range(4)]


def around(rng, base, lines, behind=(), within=()):
    """A page of elsewhere with lines behind its article."""
    base = base.split('\n')
    told = [i for i, line in enumerate(base) if len(line.split()) >= 15 and line.rstrip()[-1:] in '.!?"”'] or [len(base) - 1]
    at = min(len(base), told[-1] + 1 + rng.randint(0, 3))
    return '\n'.join(base[:at] + [''] + [x for part in within for x in part] + ['', ''] + lines + [x for part in behind for x in part] + ['', ''] + base[at:])


def temptation(rng, locale, sentences):
    """Furniture with dates or names and sentences that is no discussion."""
    dates = DateStyle(rng, locale)
    kind = rng.choice(['teasers', 'events', 'changes', 'times', 'ticker', 'praise', 'sidebar', 'team', 'episodes', 'tweets', 'questions', 'press'])
    out = [rng.choice(['News', 'Aktuelles', 'Termine', 'Changelog', 'Latest', 'Archiv', 'Agenda', 'Mehr', 'À la une', ''])]

    def some(least, most):
        return ' '.join(rng.choice(sentences).split()[:rng.randint(least, most)]).rstrip('.,;:')
    for number in range(rng.randint(3, 12)):
        date, sentence, who = dates.draw(number)[0], rng.choice(sentences), name(rng)
        out += {
            'teasers': lambda: [some(4, 10), date, sentence, rng.choice(['Read more', 'Weiterlesen', 'Lire la suite', ''])],
            'events': lambda: [date, some(3, 8), rng.choice(['19:30', '20 Uhr', 'Town hall', 'Eintritt frei']), sentence],
            'changes': lambda: [f'{number}.{rng.randint(0, 9)}.0 – {date}'] + ['• ' + some(4, 12) + '.' for _ in range(rng.randint(1, 4))],
            'times': lambda: [f'{rng.randint(6, 22)}:{rng.randint(0, 59):02d} {some(2, 5)}', f'{rng.randint(6, 22)}:{rng.randint(0, 59):02d} {some(2, 5)}'],
            'ticker': lambda: [f'{rng.randint(6, 22)}:{rng.randint(0, 59):02d}', sentence, rng.choice(sentences)],
            'praise': lambda: [f'“{sentence}”', f'{who}, {rng.choice(LAST)} & Co.'],
            'sidebar': lambda: [f'{who} {rng.choice(["on", "zu", "bei"])} {some(3, 8)}'] + ([date] if rng.random() < 0.5 else []),
            'team': lambda: [who, rng.choice(['Editor', 'Redaktion', 'Head of Sales', 'Geschäftsführer']), sentence],
            'episodes': lambda: [f'#{number + 1} {some(3, 7)}', f'{date} · {rng.randint(12, 90)} min', sentence],
            'tweets': lambda: [f'{who} @{who.lower().replace(" ", "")} · {date}', sentence],
            'questions': lambda: [some(5, 12) + '?', sentence],
            'press': lambda: [f'{date}, {some(3, 8)}', f'By {who}', sentence],
        }[kind]() + ([''] if rng.random() < 0.6 else [])
    return [line for line in out if line or out]


def tempting_page(rng, base, sentences):
    """A page without comments with furniture that looks like some."""
    locale = text_locales.drawn_locale(rng)
    script = locale.script()
    if script:
        base, sentences = script.write(base), script.some(rng, sentences)
    parts = [temptation(rng, locale, sentences) for _ in range(rng.randint(1, 2))]
    return around(rng, base, parts[0], parts[1:])
