#!/usr/bin/env python3
"""Makes texts with known comments and titles for text_models.py, and with known bodies for text_bodies.py.

  text_corpus.py --requests R.jsonl … --found FOUND.jsonl --hand COMMENTS.jsonl --texts TEXTS.jsonl --articles GOLD.jsonl --fixtures DIR --out OUT.jsonl
    --bodies BODIES.jsonl

Pages in which the HTML importer finds a thread (FOUND: what `broadsheet batch` made of the requests) are flattened and labelled by what it found, where the
page's own count agrees; those of forums where all posts have names and dates. Pages made of the fixtures' markup get names, dates and texts of elsewhere, an article of another page around them, and stock words in
other languages. HAND: comments labelled by hand, whose renderings stand in TEXTS. Everything of one fold comes from domains and platforms of that fold alone.
"""
import argparse
import collections
import hashlib
import json
import os
import random
import re
import zlib

import text_drawn
import text_labels
import text_locales
import text_renderings
from resiliparse.parse.encoding import bytes_to_str, detect_encoding

FOLDS = 4
FULL = ['blocks', 'columns', 'terminal']
LONGEST = 200_000
LONGEST_TEXT = 1500
LONGEST_BASE = 12_000
# Words.
LONGEST_HEADING = 12
# How many of the pages of a fixture have one comment.
ALONE_SHARE = 0.2
# How many articles stand in the long texts.
LONG = [3, 3, 8, 8, 20, 20, 50, 50, 120, 120]
SECOND_LEVEL = {'co', 'com', 'org', 'net', 'ac', 'gov'}
HOSTS = {'blogspot', 'wordpress', 'tumblr', 'typepad', 'substack', 'github'}
WORDS = {
    'Reply': 'Antworten Répondre Responder Rispondi Beantwoorden Odpowiedz Ответить Svara Yanıtla Odpovědět Responder Svar'.split(),
    'says': 'sagt dit dice disse zegt pisze говорит säger sier skriver scrive schreibt'.split(),
    'Comments': 'Kommentare Commentaires Comentarios Comentários Commenti Reacties Komentarze Комментарии Kommentarer'.split(),
    'Leave a Reply': ['Schreibe einen Kommentar', 'Laisser un commentaire', 'Deja una respuesta', 'Deixe um comentário', 'Lascia un commento', 'Geef een reactie', 'Dodaj komentarz', 'Добавить комментарий'],
    'Share': 'Teilen Partager Compartir Condividi Delen Udostępnij'.split(), 'Report': 'Melden Signaler Denunciar Segnala Zgłoś'.split(),
    'Like': ["Gefällt mir", "J'aime", 'Me gusta', 'Mi piace', 'Curtir']}


def domain(url, name):
    match = re.match(r'(?:https?:)?//([^/:]+)', url or '')
    parts = (match.group(1).lower() if match else name).split('.')
    return '.'.join(parts[-(3 if len(parts) > 2 and parts[-2] in SECOND_LEVEL | HOSTS else 2):])


def fold(name):
    return int(hashlib.md5(name.encode()).hexdigest(), 16) % FOLDS


def read(path):
    with open(path, encoding='utf8') as file:
        return [json.loads(line) for line in file]


def page(path):
    with open(path, 'rb') as file:
        data = file.read()
    return bytes_to_str(data, detect_encoding(data))


def trusted(result, why):
    """The comments of a result that pass simple checks; [] where the page has none, None where that is not sure, which is counted."""
    found = result.get('comments') or []
    if result.get('status') != 'ok':
        return None

    def no(reason):
        why[reason] += 1
    if not found:
        # What the page counts, the importer may have missed.
        return no('a count and no comment') if result.get('commentsDeclared') else []
    kept = [c for c in found if (c.get('text') or '').strip()]
    count, said = len(kept), result.get('commentsDeclared')
    authors = [c.get('author') for c in kept if c.get('author')]
    dated = sum(bool(c.get('published')) for c in kept)
    if count < 0.8 * len(found):
        return no('comments without text')
    if said is not None and abs(said - count) > 0.1 * count:
        return no('another count than the page says')
    # Where the page gives no count, only a thread that is complete in every other way is believed.
    if said is None and (count < 3 or len(authors) < count or dated < count):
        return no('no count and little else')
    if len(authors) < 0.5 * count or dated < 0.5 * count or count > 3 and len(set(authors)) == 1:
        return no('few names or dates, or one name only')
    if sum(len(c['text'].split()) for c in kept) > 250 * count or len({c['text'] for c in kept}) < 0.8 * count:
        return no('long or repeated texts')
    return [{'author': c.get('author'), 'text': c['text'], 'published': c.get('published')} for c in kept]


def posts(found, why):
    """The posts of a forum's page, of whose number a page says nothing: None where names or dates are missing."""
    kept = [c for c in found if (c.get('text') or '').strip()]
    if len(kept) < 3 or not all(c.get('author') and c.get('published') for c in kept):
        why['few posts of a forum, or without names or dates'] += 1
        return None
    return [{key: c.get(key) for key in ('author', 'text', 'published', 'isOpeningPost') if c.get(key)} for c in kept]


def filtered(text):
    return '\n'.join(line for line, _ in text_renderings.filtered([(line, 0) for line in text.split('\n')]))


def prose(text):
    return '\n'.join(line for line, _ in text_renderings.prose([(line, 0) for line in text.split('\n')]))


def byline(chance):
    """One or two lines of who wrote an article and when."""
    words = text_locales.Locale(chance.choice(['en'] * 4 + ['de', 'fr', 'es']))
    who = f'{chance.choice(text_drawn.FIRST)} {chance.choice(text_drawn.LAST)}'
    by = {'en': 'By ', 'de': 'Von ', 'fr': 'Par ', 'es': 'Por '}[words.name] if chance.random() < 0.6 else ''
    when = text_drawn.DateStyle(chance, words).draw(1)[0]
    return chance.choice([[by + who], [when], [by + who, when], [f'{by}{who}{chance.choice([" | ", " · ", ", ", " - "])}{when}']])


def clean(article, chance, with_byline=False):
    """An article's known text as people keep it: alone or below its title, with or without empty lines."""
    lines = [line.strip() for line in article['text_known'].split('\n') if line.strip()]
    if article.get('title') and chance.random() < 0.5:
        lines = [article['title'], *(byline(chance) if with_byline and chance.random() < 0.5 else []), *lines]
    return chance.choice(['\n', '\n\n']).join(lines)


def rows_of(text):
    return [{'text': line.strip(), 'kind': 'P'} for line in text.split('\n')]


class Maker:
    """Makes pages of a fixture's thread."""

    def __init__(self, text, thread, declared, rng):
        self.rng = rng
        self.lines = text.split('\n')
        comments = [{'author': c.get('author'), 'text': c.get('text') or ''} for c in thread if (c.get('text') or '').strip()]
        rows = rows_of(text)
        self.labels, placed = text_labels.label(rows, comments)
        self.good = len(placed) >= max(1, 0.7 * len(comments)) and comments
        # What a heading may say of the thread.
        self.count = re.compile(rf'(?<!\d){declared or len(comments)}(?!\d)')
        if not self.good:
            return
        self.authors = [c['author'] for c in placed]
        self.firsts = [i for i, label in enumerate(self.labels) if label == 1]
        self.start = next(i for i, label in enumerate(self.labels) if label != 0)
        self.end = max(i for i, label in enumerate(self.labels) if label != 0)
        stops = self.firsts[1:] + [self.end + 1]
        self.segments = [list(range(a, b)) for a, b in zip(self.firsts, stops)]
        self.good = len(self.firsts) == len(placed)
        above = sum(self.names(segment, self.authors[k + 1]) for k, segment in enumerate(self.segments[:-1]))
        below = sum(self.names(segment, self.authors[k]) for k, segment in enumerate(self.segments))
        self.is_above = above >= below - 1

    def names(self, segment, author):
        return bool(author) and any(author in self.lines[i] and self.labels[i] in (3, 4, -1) for i in segment)

    def fresh_names(self, known):
        """New names for old ones. Where a line goes on with a digit behind the name, no renderer's reader could tell a nick name's digits apart."""
        fresh = {}
        for old in known:
            isGlued = any(re.search(re.escape(old) + r'\d', line) for line in self.lines)
            fresh[old] = text_drawn.name(self.rng)
            while isGlued and fresh[old][-1].isdigit():
                fresh[old] = text_drawn.name(self.rng)
        return fresh

    def redated(self, line):
        rng = self.rng
        line = re.sub(r'\b(?:19|20)\d\d\b', lambda m: str(rng.randint(2004, 2025)), line)
        line = re.sub(r'\b(\d{1,2})([:h])(\d\d)\b', lambda m: f'{rng.randint(0, 12) if "m" in line[m.end():m.end() + 4].lower() else rng.randint(0, 23):0{len(m.group(1))}d}{m.group(2)}{rng.randint(0, 59):02d}', line)
        return re.sub(r'(?<![\d:h.,])\b(\d{1,2})\b(?![\d:h%])', lambda m: f'{rng.randint(1, 12):0{len(m.group(1))}d}', line)

    def make(self, base, pool):
        """-> (text, comments)"""
        rng = self.rng
        translated = {word: rng.choice(others) for word, others in WORDS.items()} if rng.random() < 0.5 else {}

        def furniture(line, names, dated=True):
            for old, new in names.items():
                line = line.replace(old, new)
            for word in sorted(translated, key=len, reverse=True):
                line = re.sub(rf'\b{word}\b', translated[word], line)
            return self.redated(line) if dated else line
        known = [a for a in self.authors if a]
        count = len(self.segments)
        order = list(range(count))
        if rng.random() < ALONE_SHARE:
            order = [count - 1]
        elif count > 2:
            order = [0] + [rng.randint(1, count - 2) for _ in range(rng.choice([0, 1, 2, 3, 5, 8, 13, 25]))] + [count - 1]

        def counted(line):
            """A heading's number is that of the page made, or it would teach that such numbers are wrong."""
            return self.count.sub(str(len(order)), line) if len(line.split()) < LONGEST_HEADING else line
        out = []
        around = [i for i in range(max(0, self.start - 8), self.start) if len(self.lines[i].split()) < 20]
        out += [counted(furniture(self.lines[i], {}, False)) for i in around]
        fresh = self.fresh_names(known)
        head = range(self.start, self.firsts[0])
        for i in head:
            out.append(counted(furniture(self.lines[i], fresh, dated=not self.count.search(self.lines[i]))))
        pending = fresh.get(self.authors[0]) if self.is_above and self.names(head, self.authors[0]) else None
        comments = []
        style = rng.choice(['\n\n', '\n'])
        for k in order:
            fresh = self.fresh_names(known)
            text = rng.choice(pool)
            own = fresh.get(self.authors[k]) if not self.is_above and self.names(self.segments[k], self.authors[k]) else None
            comments.append({'author': pending if self.is_above else own, 'text': text})
            done = False
            for i in self.segments[k]:
                if self.labels[i] in (1, 2):
                    if not done:
                        left = re.match(r'\s*', self.lines[i]).group()
                        out += style.join(left + part for part in text.split('\n') if part.strip()).split('\n')
                        done = True
                elif done or self.labels[i] != 0:
                    out.append(furniture(self.lines[i], fresh))
            pending = None
            if self.is_above and k + 1 < count and self.names(self.segments[k], self.authors[k + 1]):
                pending = fresh.get(self.authors[k + 1])
        out += [furniture(line, {}, False) for line in self.lines[self.end + 1:self.end + 15]]
        return text_drawn.around(rng, base, out), comments


def write_bodies(path, pages, found, articles):
    """Pages with a known text in all renderings and with nothing around it; every third is filtered too, and every third brought down to prose."""
    cleaned = collections.defaultdict(list)
    with open(path, 'w', encoding='utf8') as out:
        for name, request in pages:
            article = articles.get(name, {})
            if 'text_known' not in article:
                continue
            where = domain(request.get('url'), request['id'].split('/')[-1])
            texts = text_renderings.full(page(request['path']))
            number = zlib.crc32(name.encode()) % 3
            if number == 0:
                texts['filtered'] = filtered(texts.get('blocks', ''))
            if number == 1:
                texts['prose'] = prose(texts.get('blocks', ''))
            texts['clean'] = clean(article, random.Random(f'clean {name}'), with_byline=True)
            cleaned[fold(where)].append((texts['clean'], article['text_known']))
            comments = [{'author': c.get('author'), 'text': c['text']} for c in found.get(request['id'], {}).get('comments') or [] if (c.get('text') or '').strip()]
            for renderer, text in texts.items():
                if len(text) < LONGEST:
                    row = {'id': f'{name}-{renderer}', 'of': name, 'dataset': article['dataset'], 'domain': where, 'fold': fold(where), 'renderer': renderer, 'text': text, 'comments': comments, 'text_known': article['text_known']}
                    out.write(json.dumps(row, ensure_ascii=False) + '\n')
        # Books and files of many articles, which no page resembles.
        for part, texts in sorted(cleaned.items()):
            for number, count in enumerate(LONG):
                some = random.Random(f'long {part} {number}').sample(texts, min(count, len(texts)))
                row = {'id': f'long-{part}-{number}', 'of': f'long-{part}-{number}', 'dataset': 'long', 'domain': f'long-{part}', 'fold': part, 'renderer': 'clean', 'text': '\n\n'.join(text for text, _ in some), 'comments': [], 'text_known': '\n'.join(known for _, known in some)}
                out.write(json.dumps(row, ensure_ascii=False) + '\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--requests', nargs='+', required=True)
    parser.add_argument('--found', required=True)
    parser.add_argument('--hand', required=True)
    parser.add_argument('--texts', required=True)
    parser.add_argument('--articles', required=True)
    parser.add_argument('--fixtures', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--bodies', required=True)
    parser.add_argument('--without', type=int, default=300, help='pages without comments')
    parser.add_argument('--with-title', type=int, default=300, help='pages without comments with a known title')
    parser.add_argument('--clean', type=int, default=900, help='texts of articles with nothing around them')
    parser.add_argument('--drawn', type=int, default=14, help='pages of each drawn layout')
    parser.add_argument('--random', type=int, default=500, help='pages of layouts drawn at random')
    parser.add_argument('--tempting', type=int, default=140, help='drawn pages without comments')
    arguments = parser.parse_args()
    rng = random.Random(11)
    found = {r['id']: r for r in read(arguments.found)}
    hand = {g['id']: g for g in read(arguments.hand)}
    articles = collections.defaultdict(dict)
    for g in read(arguments.articles):
        name = os.path.basename(g['page'])
        for key in ('title', 'text'):
            if isinstance(g.get(key), str) and g['dataset'] in ('fundus', 'trafeval', 'wcxb', 'scrapinghub') and (key == 'title' or g['dataset'] != 'trafeval'):
                if g['dataset'] != 'wcxb' or g.get('page_type') == 'article':
                    articles[name].setdefault({'title': 'title', 'text': 'text_known'}[key], g[key])
                    articles[name].setdefault('dataset', g['dataset'])
    renderings = read(arguments.texts)
    hand_pages = {os.path.basename(hand[g['of']]['page']) for g in renderings}
    pages, seen = [], set()
    for path in arguments.requests:
        for request in read(path):
            name = os.path.basename(request['path'])
            if name not in seen:
                seen.add(name)
                pages.append((name, request))
    write_bodies(arguments.bodies, pages, found, articles)
    out = open(arguments.out, 'w', encoding='utf8')
    counts = collections.Counter()

    def write(of, source, where, renderer, text, comments, article=None):
        # Pages without comments are many; of each one rendering is enough, and every second one filtered.
        number = zlib.crc32(of.encode())
        if source == 'none' and (FULL[number % 3] != renderer if renderer in FULL else number % 2):
            return
        counts[source, renderer] += 1
        row = {'id': f'{of}-{renderer}', 'of': of, 'source': source, 'domain': where, 'fold': fold(where), 'renderer': renderer, 'text': text, 'comments': comments}
        if article and 'title' in article:
            row['title'] = article['title']
        out.write(json.dumps(row, ensure_ascii=False) + '\n')

    def write_all(of, source, where, texts, comments, article=None, filters=True):
        for renderer, text in texts.items():
            if len(text) < LONGEST:
                write(of, source, where, renderer, text, comments, article)
        if filters and len(texts.get('blocks', '')) < LONGEST:
            write(of, source, where, 'filtered', filtered(texts.get('blocks', '')), comments, article)
            write(of, source, where, 'prose', prose(texts.get('blocks', '')), comments, article)
    pools, bases, without, why = collections.defaultdict(list), collections.defaultdict(list), [], collections.Counter()
    # By hand.
    urls = {os.path.basename(r['path']): r.get('url') for _, r in pages}
    for g in renderings:
        source = hand[g['of']]
        name = os.path.basename(source['page'])
        comments = [{'author': c.get('author'), 'text': c['text'], 'published': c.get('date_iso')} for c in source['comments'] if (c.get('text') or '').strip()]
        if g['renderer'] == 'resiliparse':
            pools[fold(domain(urls.get(name), name))] += [c['text'] for c in comments if len(c['text']) < LONGEST_TEXT]
        write(g['of'], 'hand', domain(urls.get(name), name), {'resiliparse': 'blocks', 'inscriptis': 'columns', 'w3m': 'terminal', 'c4': 'prose'}.get(g['renderer'], g['renderer']), g['text'], comments, articles.get(name))
    # By the importer of pages.
    for name, request in pages:
        where = domain(request.get('url'), request['id'].split('/')[-1])
        if name in hand_pages:
            continue
        result = found.get(request['id'], {})
        if any(c.get('isOpeningPost') for c in result.get('comments') or []):
            comments = posts(result['comments'], why)
            if comments:
                write_all(name, 'forum', where, text_renderings.full(page(request['path'])), comments)
            continue
        comments = trusted(result, why)
        if comments is None:
            continue
        if comments:
            texts = text_renderings.full(page(request['path']))
            write_all(name, 'teacher', where, texts, comments, articles.get(name))
            pools[fold(where)] += [c['text'] for c in comments if len(c['text']) < LONGEST_TEXT]
        else:
            without.append((name, where, request))
    rng.shuffle(without)
    for name, where, request in without[:arguments.without]:
        texts = text_renderings.full(page(request['path']))
        write_all(name, 'none', where, texts, [], articles.get(name))
        bases[fold(where)].append(texts)
    known = [w for w in without[arguments.without:] if articles.get(w[0])]
    for name, where, request in known[:arguments.with_title]:
        texts = text_renderings.full(page(request['path']))
        write_all(name, 'article', where, {k: v for k, v in texts.items() if k == rng.choice(['blocks', 'columns', 'terminal']) or k == 'blocks'}, [], articles[name], filters=rng.random() < 0.2)
    for name, where, _ in [w for w in without if 'text_known' in articles.get(w[0], {})][:arguments.clean]:
        write(name, 'clean', where, 'clean', clean(articles[name], random.Random(f'clean {name}')), [], articles[name])
    # Made.
    def write_made(of, source, where, renderer, text, comments):
        write(of, source, where, renderer, text, comments)
        if renderer == 'blocks':
            write(of, source, where, 'filtered', filtered(text), comments)
            write(of, source, where, 'prose', prose(text), comments)

    def base(number, renderer, chance):
        return chance.choice(bases[number]).get(renderer, '')[:LONGEST_BASE]
    sentences = {
        number: [line.strip() for texts in some for line in texts.get('blocks', '').split('\n') if 6 <= len(line.split()) <= 60 and line.rstrip()[-1:] in '.!?']
        for number, some in bases.items()}
    for name in sorted(os.listdir(arguments.fixtures)):
        path = os.path.join(arguments.fixtures, name, 'thread.json')
        if not os.path.exists(path):
            continue
        with open(path, encoding='utf8') as file:
            golden = json.load(file)
        thread, declared = golden.get('comments') or [], golden.get('declaredCount')
        if thread and thread[0].get('kind') == 'openingPost':
            thread = thread[1:]
        where = 'platform:' + (name if name.startswith('unknown') else re.sub(r'[-\d].*', '', name))
        texts = text_renderings.full(page(os.path.join(arguments.fixtures, name, 'page.html')))
        for renderer, text in texts.items():
            chance = random.Random(name + renderer)
            if name.startswith('none-'):
                made = text_drawn.around(chance, base(fold(where), renderer, chance), text.split('\n'))
                write_made(f'tempting-{name}-{renderer}', 'tempting', 'platform:' + name, renderer, made, [])
                continue
            maker = Maker(text, thread, declared, chance) if thread else None
            if not maker or not maker.good:
                counts['unmade', renderer] += 1
                continue
            for number in range(2 if renderer == 'blocks' else 1):
                made, comments = maker.make(base(fold(where), renderer, chance), pools[fold(where)])
                write_made(f'made-{name}-{renderer}-{number}', 'made', where, renderer, made, comments)
    # Drawn.
    for layout in text_drawn.LAYOUTS:
        where = f'platform:drawn-{layout}'
        for number in range(arguments.drawn):
            chance = random.Random(f'{layout} {number}')
            renderer = 'blocks' if number % 2 == 0 else 'columns'
            text, comments = text_drawn.Drawn(chance, layout, pools[fold(where)], sentences[fold(where)]).page(base(fold(where), renderer, chance))
            write_made(f'drawn-{layout}-{number}', 'drawn', where, renderer, text, comments)
    for number in range(arguments.random):
        # Each has a layout of its own.
        chance = random.Random(f'random {number}')
        where = f'platform:random-{number}'
        part = fold(where)
        renderer = 'blocks' if number % 2 == 0 else 'columns'
        text, comments = text_drawn.Drawn(chance, 'random', pools[part], sentences[part]).page(base(part, renderer, chance))
        write_made(f'random-{number}', 'random', where, renderer, text, comments)
    for number in range(arguments.tempting):
        chance = random.Random(f'tempting {number}')
        where = f'platform:tempting-{number}'
        part = fold(where)
        text = text_drawn.tempting_page(chance, base(part, 'blocks', chance), sentences[part])
        write_made(f'tempting-{number}', 'tempting', where, 'blocks', text, [])
    out.close()
    for reason, count in sorted(why.items()):
        print('not believed:', reason, count)
    for key, count in sorted(counts.items()):
        print(*key, count)


if __name__ == '__main__':
    main()
