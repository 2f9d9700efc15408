#!/usr/bin/env python3
"""Compare the words that other programs find in HTML and Markdown with those of the canonical JSON.

check_words.py FOLDER

FOLDER holds NAME.jsonl (one article), NAME.html and NAME.markdown of the same article. Title, subtitle, body and the bodies of the comments must have
the same words in the same order. What a format adds for its readers (bylines, dates, “answers comment 3”) stands outside of these parts. White
space is compared as a border between words; where only that differs, the text counts as the same if its letters do.
"""
import glob
import html.parser
import json
import os
import re
import sys
import unicodedata

import markdown_it
import yaml

WORD = re.compile(r'\w+')
# Their ends part words; the ends of all other elements do not.
BLOCKS = set('p h1 h2 h3 h4 h5 h6 div li ul ol dl dt dd blockquote pre figure figcaption table tr td th br hr img video audio small '
             'section article header footer'.split())
VOID = set('br hr img meta link input'.split())


def words(text):
    return WORD.findall(unicodedata.normalize('NFC', text))


class Expected:
    """The words of an article of the canonical JSON, each block on a line of its own, as a format should show them."""

    def __init__(self, article, format):
        self.format = format
        self.parts = [self.rich(article.get('title')), self.rich(article.get('subtitle'))]
        self.head = '\n'.join(self.parts)
        self.body = self.blocks(article.get('body', []))
        self.comments = [(c['id'], self.blocks(c['body'])) for c in (article.get('discussion') or {}).get('comments', [])]

    @staticmethod
    def rich(text):
        if text is None:
            return ''
        return text if isinstance(text, str) else ''.join(run['text'] for run in text)

    def blocks(self, blocks):
        return '\n'.join(self.block(b) for b in blocks)

    def block(self, b):
        kind = b['type']
        if kind in ('paragraph', 'heading', 'unrecognised'):
            return self.rich(b['text'])
        if kind == 'quote':
            return self.blocks(b['quote']['blocks']) + '\n' + self.rich(b['quote'].get('attribution'))
        if kind == 'list':
            return '\n'.join(self.blocks(i['blocks']) for i in b['list']['items'])
        if kind == 'definitions':
            return '\n'.join('\n'.join([self.rich(t) for t in d['terms']] + [self.blocks(x) for x in d['descriptions']]) for d in b['definitions'])
        if kind == 'code':
            return b['code']['text']
        if kind == 'figure':
            media = '\n'.join(self.medium(m) for m in b['figure']['media'])
            return media + '\n' + self.rich(b['figure'].get('caption')) + '\n' + self.rich(b['figure'].get('credit'))
        if kind == 'table':
            cells = '\n'.join(self.blocks(c['blocks']) for r in b['table']['rows'] for c in r['cells'])
            return self.rich(b['table'].get('caption')) + '\n' + cells
        if kind == 'embed':
            names = [n for n in (b['embed'].get('title'), b['embed'].get('provider')) if n and n.strip()]
            return ' '.join(names) or b['embed']['source']['href']
        if kind == 'math':
            return b['math'].get('tex') or b['math'].get('text') or b['math'].get('mathML') or ''
        if kind == 'footnotes':
            return '\n'.join(self.blocks(n['blocks']) for n in b['footnotes'])
        return ''


    def medium(self, m):
        """The words that stand for a film or a sound; those of a picture are an attribute, and no words of the text."""
        if m['kind'] == 'image':
            return ''
        return (m.get('alternativeText') or '').strip() or (m['kind'].capitalize() if self.format == 'markdown' else '')


class Page(html.parser.HTMLParser):
    """The text of chosen elements of HTML, in the order in which they end."""

    def __init__(self, choose):
        super().__init__(convert_charrefs=True)
        self.choose = choose
        self.open = []
        self.found = []

    def handle_starttag(self, tag, attributes):
        if tag in BLOCKS:
            self.add('\n')
        if tag not in VOID:
            self.open.append([tag, self.choose(tag, dict(attributes)), []])

    def handle_endtag(self, tag):
        if any(e[0] == tag for e in self.open):
            while self.open:
                name, label, text = self.open.pop()
                if label:
                    self.found.append((label, ''.join(text)))
                if name == tag:
                    break
        if tag in BLOCKS:
            self.add('\n')

    def handle_data(self, data):
        self.add(data)

    def add(self, text):
        for element in reversed(self.open):
            if element[1]:
                element[2].append(text)
                break


def of_html(text):
    def choose(tag, attributes):
        classes = (attributes.get('class') or '').split()
        if tag == 'h1' and 'p-name' in classes or tag == 'p' and 'subtitle' in classes:
            return 'head'
        if tag == 'div' and 'e-content' in classes:
            return 'content'
        # The name of a footnote is the format's own.
        return 'label' if tag == 'dt' and 'id' in attributes else None

    page = Page(choose)
    page.feed(text)
    page.close()
    head = '\n'.join(t for label, t in page.found if label == 'head')
    contents = [t for label, t in page.found if label == 'content']
    return head, contents[0] if contents else '', contents[1:]


def plain(rendered):
    page = Page(lambda tag, attributes: 'all' if tag == 'main' else None)
    page.feed('<main>' + rendered + '</main>')
    page.close()
    return ''.join(t for _, t in page.found)


def of_markdown(text):
    match = re.match(r'---\n(.*?)---\n', text, re.S)
    front = yaml.safe_load(match.group(1)) or {} if match else {}
    body = text[match.end():] if match else text
    parser = markdown_it.MarkdownIt('commonmark', {'html': True}).enable(['table', 'strikethrough'])
    rendered = parser.render(body)
    place = rendered.rfind('<h2>Comments (')
    return front, plain(rendered if place < 0 or 'comments' not in front else rendered[:place]), plain(rendered[place:]) if place >= 0 else ''


def difference(wanted, got):
    """Where two texts differ in their words; None when they do not."""
    a, b = words(wanted), words(got)
    if a == b or ''.join(a) == ''.join(b):
        return None
    at = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
    return f'wanted “{" ".join(a[max(0, at - 5):at + 8])}”, got “{" ".join(b[max(0, at - 5):at + 8])}”'


def check(base):
    with open(base + '.jsonl', encoding='utf8') as file:
        article = json.loads(file.readline())
    expected, in_markdown = Expected(article, 'html'), Expected(article, 'markdown')
    with open(base + '.html', encoding='utf8') as file:
        head, body, comments = of_html(file.read())
    with open(base + '.markdown', encoding='utf8') as file:
        front, text, discussion = of_markdown(file.read())
    problems = [('HTML title', difference(expected.head, head)), ('HTML body', difference(expected.body, body))]
    wanted = [c for _, c in expected.comments if words(c)]
    problems.append(('HTML comments', difference('\n'.join(wanted), '\n'.join(comments))))
    problems.append(('Markdown title', difference(in_markdown.parts[0], str(front.get('title', '')))))
    problems.append(('Markdown text', difference(in_markdown.head + '\n' + in_markdown.body, text)))
    found = ''.join(words(discussion))
    at = 0
    for name, comment in in_markdown.comments:
        wanted = ''.join(words(comment))
        place = found.find(wanted, at)
        if place < 0:
            problems.append(('Markdown comments', f'comment {name} is not there: {comment[:80]}'))
            break
        at = place + len(wanted)
    return [(name, problem) for name, problem in problems if problem], len(words(expected.body))


def main():
    failing = total = 0
    bases = sorted(p[:-len('.jsonl')] for p in glob.glob(os.path.join(sys.argv[1], '*.jsonl')))
    for base in bases:
        problems, count = check(base)
        total += count
        failing += bool(problems)
        for name, problem in problems:
            print(f'{os.path.basename(base)}: {name}: {problem}')
    print(f'{len(bases)} articles, {total} words in their bodies, {failing} articles that differ')
    sys.exit(1 if failing or not bases else 0)


main()
