"""Tells which blocks of a page belong to its main content, from the text or the snippets that people marked."""
import bisect
import collections
import re

import numpy

# A run of letters, digits and underscores; each Han or Kana character is a word of its own.
WORD = re.compile(r'[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+')
SPACE = re.compile(r'\s+')
# Blocks of so many words are aligned by runs of RUN words, shorter ones as whole phrases.
LONG = 8
RUN = 4
# The share of a block that must be in the marked text for it to be an anchor of the alignment, and for it to be doubtful at least.
ANCHOR, DOUBT = 0.3, 0.15


def words(text):
    return WORD.findall(text.lower())


class Labels:
    """For each block how much of it was marked, whether that is doubtful, and whether anything is known of it."""

    def __init__(self, count, known):
        self.covered = numpy.zeros(count, numpy.float32)
        self.doubtful = numpy.zeros(count, bool)
        self.known = numpy.full(count, known)


class Alignment:
    """Finds the blocks in the marked text. Each word of that text is used once, so that of two copies one is found."""

    def __init__(self, blocks, gold):
        self.blocks, self.gold = blocks, gold
        self.used = bytearray(len(gold))
        self.labels = Labels(len(blocks), True)
        self.position = [-1] * len(blocks)
        if gold:
            self.align_long()
            self.align_short()
            self.align_rest()

    def align_long(self):
        """In the order of the page: runs of words, from where the last block was found on, else from anywhere."""
        places = collections.defaultdict(list)
        for place in range(len(self.gold) - RUN + 1):
            places[tuple(self.gold[place:place + RUN])].append(place)
        resume = 0
        for number, block in enumerate(self.blocks):
            if len(block) < LONG:
                continue
            runs, at, cursor = [], 0, resume
            while at <= len(block) - RUN:
                length, start = self.run(block, at, places.get(tuple(block[at:at + RUN]), ()), cursor)
                if length < RUN:
                    at += 1
                    continue
                runs.append((start, length))
                at, cursor = at + length, start + length
            share = sum(length for _, length in runs) / len(block)
            self.labels.covered[number] = share
            if share >= ANCHOR:
                for start, length in runs:
                    self.used[start:start + length] = b'\1' * length
                self.position[number], resume = runs[0][0], cursor
            elif share >= DOUBT:
                self.labels.doubtful[number] = True

    def run(self, block, at, places, cursor):
        free = [place for place in places if not self.used[place]]
        if not free:
            return 0, 0
        start = next((place for place in free if place >= cursor), free[0])
        length = 0
        while (at + length < len(block) and start + length < len(self.gold) and block[at + length] == self.gold[start + length]
               and not self.used[start + length]):
            length += 1
        return length, start

    def anchors(self):
        """The blocks that were found; with bisect the nearest ones on both sides of any other."""
        return [number for number, position in enumerate(self.position) if position >= 0]

    def align_short(self):
        """Whole phrases among the words that are left, the best first: those that stand where the neighbours say, then those that are near."""
        places = collections.defaultdict(list)
        for place, word in enumerate(self.gold):
            places[word].append(place)
        anchors, candidates = self.anchors(), []
        for number, block in enumerate(self.blocks):
            if not 0 < len(block) < LONG:
                continue
            next_anchor = bisect.bisect(anchors, number)
            before = anchors[next_anchor - 1] if next_anchor else None
            behind = anchors[next_anchor] if next_anchor < len(anchors) else None
            low = -1 if before is None else self.position[before] + 0.3 * len(self.blocks[before])
            high = len(self.gold) if behind is None else self.position[behind]
            steps = min(99 if before is None else number - before, 99 if behind is None else behind - number)
            for place in places.get(block[0], ()):
                if self.gold[place:place + len(block)] == block:
                    gap = min(9999 if before is None else abs(place - low), 9999 if behind is None else abs(high - place - len(block)))
                    candidates.append((not low <= place <= high, gap + 2 * steps, number, place))
        for astray, distance, number, place in sorted(candidates):
            size = len(self.blocks[number])
            if self.position[number] >= 0 or any(self.used[place:place + size]) or astray and (size < 2 or distance > 200):
                continue
            self.used[place:place + size] = b'\1' * size
            self.position[number] = place
            self.labels.covered[number], self.labels.doubtful[number] = 1, astray

    def align_rest(self):
        """Blocks close between two that were found, if most of their words are left over in the marked text, in any order."""
        left = collections.Counter(word for word, used in zip(self.gold, self.used) if not used)
        anchors = self.anchors()
        for number, block in enumerate(self.blocks):
            next_anchor = bisect.bisect(anchors, number)
            if self.position[number] >= 0 or len(block) < 4 or not next_anchor or next_anchor == len(anchors):
                continue
            if number - anchors[next_anchor - 1] > 3 or anchors[next_anchor] - number > 3:
                continue
            shared = collections.Counter(block) & left
            if shared.total() >= 0.75 * len(block):
                self.labels.covered[number] = shared.total() / len(block)
                left -= shared


def from_text(texts, gold):
    """Labels from the whole marked text."""
    return Alignment([words(text) for text in texts], words(gold)).labels


def from_snippets(texts, wanted, unwanted):
    """Labels from snippets: the longest block with a wanted one belongs to the content, one that an unwanted one fills to a good part does not."""
    labels = Labels(len(texts), False)
    for snippet in filter(None, (SPACE.sub(' ', text).strip() for text in unwanted)):
        for number, text in enumerate(texts):
            if snippet in text and len(snippet) >= 0.3 * len(text):
                labels.known[number] = True
    for snippet in filter(None, (SPACE.sub(' ', text).strip() for text in wanted)):
        found = [number for number, text in enumerate(texts) if snippet in text]
        if found:
            best = max(found, key=lambda number: len(texts[number]))
            if len(snippet) >= 10 or len(snippet) >= 0.3 * len(texts[best]):
                labels.known[best], labels.covered[best] = True, 1
    return labels
