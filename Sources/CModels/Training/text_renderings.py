"""Flattens pages to text as renderers and corpus filters do; each line can carry a label along."""
import re

from inscriptis import get_text
import lxml.html
from resiliparse.extract.html2text import extract_plain_text

BLOCKS = {
    'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption',
    'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section',
    'summary', 'table', 'tbody', 'tr', 'ul'}
SPACED = {'p', 'blockquote', 'ul', 'ol', 'dl', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'form'}
HIDDEN = {'script', 'style', 'head', 'template', 'svg', 'object', 'video', 'audio', 'noscript', 'select', 'textarea'}
WIDTH = 400

DATE = re.compile(
    r'(?i)^\W*((\d+|a|an|one)\s+(second|minute|hour|day|week|month|year|jahr|monat|tag|an|mois|jour)\w*\s+(ago|before)?|vor \d+ \w+|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}.*|'
    r'\w{3,9}\.? \d{1,2},? \d{4}.*|\d{1,2}\.? \w{3,9},? \d{4}.*|\d{4}-\d\d-\d\d.*)$')
BUTTON = re.compile(r'(?i)^(reply|antworten|répondre|responder|rispondi|log in to reply|reply to .{1,30}|like|share|report)\b.{0,15}$')


class Terminal:
    """The page as a text browser of great width shows it."""

    def __init__(self):
        self.lines, self.line, self.prefix, self.indent, self.space = [], '', '', 0, False

    def text(self, words):
        for piece in re.split(r'(\s+)', words):
            if not piece:
                continue
            if piece.isspace():
                self.space = bool(self.line)
                continue
            if self.space:
                self.line += ' '
            self.space = False
            self.line += piece

    def end(self, blank=False):
        if self.line.strip():
            left = ' ' * self.indent + self.prefix
            words, row = self.line.split(), ''
            for word in words:
                if row and len(left) + len(row) + 1 + len(word) > WIDTH:
                    self.lines.append((left + row).rstrip())
                    left, row = ' ' * (self.indent + len(self.prefix)), ''
                row += (' ' if row else '') + word
            self.lines.append((left + row).rstrip())
            self.prefix = ''
        self.line, self.space = '', False
        if blank and self.lines and self.lines[-1]:
            self.lines.append('')

    def walk(self, root):
        # A stack in place of recursion: pages nest deeply.
        stack = [(root, False)]
        while stack:
            node, leaving = stack.pop()
            tag = node.tag if isinstance(node.tag, str) else None
            if not leaving:
                if tag is None or tag in HIDDEN:
                    if node is not root and node.tail:
                        self.text(node.tail)
                    continue
                if tag in BLOCKS:
                    self.end(tag in SPACED)
                if tag in ('ul', 'ol', 'dd', 'blockquote'):
                    self.indent += 2
                if tag == 'li':
                    self.prefix = '• '
                if tag == 'br':
                    self.end()
                if tag == 'hr':
                    self.lines.append('━' * 40)
                if tag == 'img':
                    alt = node.get('alt')
                    name = re.sub(r'\.\w+$', '', (node.get('src') or '').split('?')[0].rsplit('/', 1)[-1])[:20]
                    self.text(f'[{alt if alt else name}] ' if alt is None or alt else '')
                if tag == 'input' and node.get('type', 'text') in ('text', 'email', 'url', 'search'):
                    self.text('[                    ] ')
                if tag in ('td', 'th'):
                    self.text('  ')
                if node.text:
                    self.text(node.text)
                stack.append((node, True))
                stack.extend((child, False) for child in reversed(node))
            else:
                if tag in BLOCKS:
                    self.end(tag in SPACED)
                if tag in ('ul', 'ol', 'dd', 'blockquote'):
                    self.indent = max(0, self.indent - 2)
                if node is not root and node.tail:
                    self.text(node.tail)
        self.end()


def terminal(page):
    try:
        root = lxml.html.document_fromstring(page)
    except Exception:
        return ''
    body = root.find('body')
    view = Terminal()
    view.walk(body if body is not None else root)
    return '\n'.join(view.lines)


def full(page):
    """Name -> text of the renderings that keep everything."""
    texts = {}
    for name, render in (('blocks', lambda: extract_plain_text(page, main_content=False, alt_texts=False)), ('columns', lambda: get_text(page)), ('terminal', lambda: terminal(page))):
        try:
            texts[name] = re.sub(r'[ \t]+\n', '\n', render()).strip('\n') + '\n'
        except Exception:
            pass
    return texts


def filtered(lines):
    """Of (line, label): dates, buttons and lines of one word go, a blank line stays behind."""
    out = []
    for line, label in lines:
        line = line.strip().lstrip('•*-– ').strip()
        out.append(('', label) if len(line.split()) < 2 or DATE.match(line) or BUTTON.match(line) else (line, label))
    return out


def prose(lines):
    """Of (line, label): what reads like a sentence stays."""
    out = []
    for line, label in lines:
        line = line.strip()
        if len(line.split()) >= 5 and line[-1:] in '.!?"”…»' and line:
            out.append((line, label))
    return out
