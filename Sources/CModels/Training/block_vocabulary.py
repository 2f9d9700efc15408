"""Learns what single words say about where they stand: the words of a block's text, and those of the classes and ids around it.

Each word has a weight, so that the sum over a block says how it leans; the sums are features of the block model. As in BlockVocabulary and
BlockMeasures+Vocabulary, which read the tables that are written here.
"""
import collections
import re

import numpy
from scipy import sparse
from sklearn.linear_model import LogisticRegression

FEATURES = ['wordWeight', 'windowWordWeight', 'labelWeight', 'pathLabelWeight']
MOST_WORDS, NEAR, WINDOW = 64, 3, 4
WORD_PARTS, LABEL_PARTS = 32, 192
# The commonest words are learned, of those that pages of so many sites have; and how far their weights may be from 0.
TEXT = dict(sites=10, most=5500, strength=0.03, parts=WORD_PARTS)
LABEL = dict(sites=15, most=1800, strength=0.0001, parts=LABEL_PARTS)
SHORTEST_LABEL = 3
# As WordScanning cuts words: signs of two and three bytes stand between them, an ideograph is a word of its own.
TEXT_WORD = re.compile(rb'\xc2.|\xe2..|([\xe3-\xe9]..|[0-9A-Za-z_\x80-\xc1\xc3-\xe1\xea-\xff]+)', re.DOTALL)
IDEOGRAPHIC_SIGN = b'\xe3\x80'
# As LetterRuns does.
LABEL_WORD = re.compile('[A-Z]*[a-z]+|[A-Z]+')


def text_words(text):
    """The distinct words among the first of a text."""
    found = []
    for match in TEXT_WORD.finditer(text.encode('utf8').lower()):
        word = match[1]
        if word and not word.startswith(IDEOGRAPHIC_SIGN):
            found.append(word)
            if len(found) == MOST_WORDS:
                break
    return list(dict.fromkeys(found))


def label_words(label):
    return [word[:8].lower().encode() for word in LABEL_WORD.findall(label) if len(word) >= SHORTEST_LABEL]


class Words:
    """The words of a page: those of each block's text; those of each element's class and id; where the blocks and elements stand."""

    def __init__(self, listing):
        self.texts = [text_words(text) for text in listing['texts']]
        self.labels = [label_words(name) + label_words(identifier) for _, name, identifier in listing['elements']]
        self.parents = [parent for parent, _, _ in listing['elements']]
        self.element = listing['element']

    def near(self, row):
        """The elements near above a block, and the first one further up; -1 without one."""
        elements, element = [], self.element[row]
        while element >= 0 and len(elements) < NEAR:
            elements.append(element)
            element = self.parents[element]
        return elements, element


class Column:
    """The words of one sort on all pages: a row for each block, a column for each word; and on how many sites of a fold each word is."""

    def __init__(self, pages, folds, bags, rules):
        sites = collections.defaultdict(set)
        for page, fold, bag in zip(pages, folds, bags):
            for word in bag:
                sites[word].add((fold, page.domain))
        self.rules = rules
        self.words = sorted(word for word, found in sites.items() if len(found) >= rules['sites'])
        self.place = {word: place for place, word in enumerate(self.words)}
        self.sites = numpy.zeros((max(folds) + 1, len(self.words)), int)
        for word, place in self.place.items():
            for fold, _ in sites[word]:
                self.sites[fold, place] += 1

    def matrix(self, rows):
        """Rows of (word, value) as a sparse matrix."""
        values, places, ends = [], [], [0]
        for row in rows:
            for word, value in row:
                place = self.place.get(word)
                if place is not None:
                    values.append(value)
                    places.append(place)
            ends.append(len(places))
        parts = numpy.array(values, numpy.float32), numpy.array(places, numpy.int32), numpy.array(ends)
        return sparse.csr_matrix(parts, shape=(len(ends) - 1, len(self.words)))

    def learn(self, matrices, folds, rows, targets, weights):
        """The weights of the commonest words on the pages of some folds, one for each of the matrices."""
        sites = self.sites[folds].sum(0)
        columns = numpy.flatnonzero(sites >= self.rules['sites'])
        columns = columns[numpy.argsort(-sites[columns], kind='stable')[:self.rules['most']]]
        parts = sparse.hstack([matrix[:, columns] for matrix in matrices], format='csr')[rows]
        model = LogisticRegression(C=self.rules['strength'], max_iter=300).fit(parts, targets, sample_weight=weights / weights.mean())
        found = numpy.clip(numpy.round(model.coef_[0].reshape(len(matrices), -1) * self.rules['parts']), -127, 127).astype(int)
        return {self.words[column]: tuple(pair) for column, pair in zip(columns, found.T.tolist()) if any(pair)}


class Counts:
    """The words of all pages, counted once: what vocabularies are learned from."""

    def __init__(self, pages, folds):
        self.text = Column(pages, folds, ({word for text in page.words.texts for word in text} for page in pages), TEXT)
        self.label = Column(pages, folds, ({word for label in page.words.labels for word in label} for page in pages), LABEL)
        self.folds = folds
        self.of_rows = numpy.repeat(folds, [len(page.size) for page in pages])
        self.texts = [self.text.matrix(((word, len(words) ** -0.5) for word in words) for page in pages for words in page.words.texts)]
        self.labels = self.label_matrices(pages)
        self.targets = numpy.concatenate([page.labels.covered >= 0.5 for page in pages])
        self.weights = numpy.concatenate([page.weights(page.labels.known) if page.is_usable else numpy.zeros(len(page.size)) for page in pages]).astype(float)

    def label_matrices(self, pages):
        """How often each word stands near above a block, and further up."""
        near, far = [], []
        for page in pages:
            own = self.label.matrix([(word, 1) for word in labels] for labels in page.words.labels)
            paths = []
            for element, parent in enumerate(page.words.parents):
                paths.append((paths[parent] if parent >= 0 else []) + [element])
            chosen = [page.words.near(row) for row in range(len(page.size))]
            near.append(self.incidence([elements for elements, _ in chosen], own.shape[0]) @ own)
            far.append(self.incidence([paths[further] if further >= 0 else [] for _, further in chosen], own.shape[0]) @ own)
        return [sparse.vstack(near, format='csr'), sparse.vstack(far, format='csr')]

    @staticmethod
    def incidence(rows, width):
        places = numpy.array([place for row in rows for place in row], numpy.int32)
        ends = numpy.concatenate([[0], numpy.cumsum([len(row) for row in rows])]).astype(int)
        return sparse.csr_matrix((numpy.ones(len(places), numpy.float32), places, ends), shape=(len(rows), width))

    def vocabulary(self, folds):
        """What the pages of some folds teach."""
        rows = numpy.flatnonzero((self.weights > 0) & numpy.isin(self.of_rows, folds))
        known = rows, self.targets[rows], self.weights[rows]
        return Vocabulary(self.text.learn(self.texts, folds, *known), self.label.learn(self.labels, folds, *known))


class Vocabulary:
    """The weights of words, in whole numbers: of texts, and of classes and ids (near, further down)."""

    def __init__(self, text, label):
        self.text, self.label = {word: weight for word, (weight,) in text.items()}, label

    def features(self, page):
        """The columns of FEATURES for a page's blocks, in bytes."""
        words = numpy.array([sum(self.text.get(word, 0) for word in text) / WORD_PARTS / max(1, len(text)) ** 0.5 for text in page.words.texts])
        sizes = numpy.sqrt(page.size.astype(float) + 1)
        count = len(words)
        around = [(max(0, row - WINDOW), min(count, row + WINDOW + 1)) for row in range(count)]
        window = numpy.array([(words[a:b] * sizes[a:b]).sum() / sizes[a:b].sum() for a, b in around])
        own = numpy.array([[sum(weights) for weights in zip((0, 0), *(self.label[word] for word in labels if word in self.label))] for labels in page.words.labels])
        far = numpy.zeros(len(own))
        for element, parent in enumerate(page.words.parents):
            far[element] = own[element][1] + (far[parent] if parent >= 0 else 0)
        near, path = numpy.zeros(count), numpy.zeros(count)
        for row in range(count):
            elements, further = page.words.near(row)
            near[row] = own[elements, 0].sum()
            path[row] = near[row] + (far[further] if further >= 0 else 0)
        columns = [24 * words, 24 * window, 32 * near / LABEL_PARTS, 24 * path / LABEL_PARTS]
        return numpy.stack([numpy.clip(numpy.floor(128 + column + 0.5), 0, 255) for column in columns], 1).astype(numpy.uint8)


def give_features(vocabulary, pages, names):
    """Sets the features of words in the pages' rows."""
    columns = [names.index(name) for name in FEATURES]
    for page in pages:
        if len(page.size):
            page.rows[:, columns] = vocabulary.features(page)


def mixed(value):
    return value * 0x9e3779b97f4a7c15 % 2 ** 64 >> 40


def text_key(word):
    """24 bits of FNV-1a, mixed since its upper bits are much alike for short words."""
    value = 0xcbf29ce484222325
    for byte in word:
        value = (value ^ byte) * 0x100000001b3 % 2 ** 64
    return mixed(value)


def label_key(word):
    return mixed(int.from_bytes(word, 'little'))


def table(prefix, entries, columns, array):
    """The lines of a table: (key, weights) in the order of the keys, and where those with the same upper byte begin. And its bytes."""
    entries = sorted(entries)
    starts = [sum(key >> 16 < upper for key, *_ in entries) for upper in range(257)]
    lines = [*array('unsigned short', f'{prefix}_starts', [str(start) for start in starts], 24), *array('unsigned short', f'{prefix}_keys', [str(key & 0xffff) for key, *_ in entries], 24)]
    for place, name in enumerate(columns):
        lines += array('signed char', f'{prefix}_{name}', [str(weights[place]) for _, *weights in entries], 30)
    return lines, 2 * len(starts) + (2 + len(columns)) * len(entries)


def write_tables(path, vocabulary, array):
    texts, size = table('text', [(text_key(word), weight) for word, weight in vocabulary.text.items()], ['weights'], array)
    labels, further = table('label', [(label_key(word), *weights) for word, weights in vocabulary.label.items()], ['near', 'far'], array)
    with open(path, 'w', encoding='utf8') as file:
        file.write('\n'.join(['// Made by Training/block_model.py; not to be edited.', *texts, *labels]) + '\n')
    return size + further


def strongest(weights, count=40):
    """The words that speak most for and against the content, for people to read."""
    words = sorted(weights, key=lambda word: int(numpy.max(weights[word])) + int(numpy.min(weights[word])))
    return {'against': [word.decode('utf8', 'replace') for word in words[:count]], 'for': [word.decode('utf8', 'replace') for word in words[:-count - 1:-1]]}
