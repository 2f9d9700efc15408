"""Finds known comments again in the lines of a text.

Labels of a line: 0 outside of the comments, 1 first line of a comment's text, 2 further text, 3 name, 4 other line of the thread, -1 not known.
"""
import collections
import re
import unicodedata

WORD = re.compile(r'\w+')
NEAR = 0.8
REACH = 12


def words(text):
    return WORD.findall(unicodedata.normalize('NFKC', text or '').casefold())


def spans(rows, comments):
    """For each comment in order the lines of its text."""
    joined = [' ' + ' '.join(row) + ' ' for row in rows]
    places = collections.defaultdict(list)
    for index, row in enumerate(rows):
        for triple in zip(row, row[1:], row[2:]):
            places[triple].append(index)
    found, pointer, short = [], 0, []
    for number, comment in enumerate(comments):
        wanted = words(comment['text'])
        if len(wanted) < 4:
            short.append(number)
            found.append([])
            continue
        text = ' ' + ' '.join(wanted) + ' '
        parts = [' ' + ' '.join(p) + ' ' for p in (words(x) for x in comment['text'].split('\n')) if p]

        def fits(index):
            if not rows[index]:
                return 0
            if joined[index] in text:
                return len(rows[index])
            best = max((len(p.split()) for p in parts if p in joined[index]), default=0)
            return best if best >= 0.6 * len(rows[index]) else 0
        best = (0, [])
        for start in sorted({i for t in list(zip(wanted, wanted[1:], wanted[2:]))[:400] for i in places.get(t, ())}):
            if fits(start) < 3:
                continue
            total, lines, missed, index = 0, [], 0, start
            while index < len(rows) and missed <= 5 and total < len(wanted) * 1.05:
                fit = fits(index)
                if fit and total + fit <= len(wanted) * 1.15 + 1:
                    total += fit
                    lines.append(index)
                    missed = 0
                else:
                    missed += 1
                index += 1
            value = min(total, len(wanted)) + (0.5 if start >= pointer else 0)
            if value > best[0] + 1e-9:
                best = (value, lines)
        found.append(opened(rows, wanted, best[1]))
        if best[1]:
            pointer = best[1][-1]
    taken = {i for lines in found for i in lines}
    for number in short:
        wanted = words(comments[number]['text'])
        low = next((found[k][-1] for k in range(number - 1, -1, -1) if found[k]), None)
        high = next((found[k][0] for k in range(number + 1, len(found)) if found[k]), None)
        hits = [i for i, row in enumerate(rows) if wanted and row == wanted and i not in taken and (low is None or i > low) and (high is None or i < high)]
        if low is None:
            hits = hits[-1:]
        found[number] = hits[:1]
        taken.update(hits[:1])
    return found


def opened(rows, wanted, lines):
    """The lines of a text, with those above that hold its first words: “Hello,” is too short to be found by itself."""
    if not lines:
        return lines
    row = rows[lines[0]]
    at = next((i for i in range(len(wanted) - len(row) + 1) if wanted[i:i + len(row)] == row), 0)
    above = lines[0] - 1
    while at > 0 and above >= 0:
        row = rows[above]
        if row and wanted[max(0, at - len(row)):at] != row:
            break
        if row:
            lines = [above] + lines
            at -= len(row)
        above -= 1
    return lines


def label(lines, comments):
    """lines: {"text", "kind", "answers"?}. -> (labels, comments found, in the order of the text)

    An opening post may be read as an article or as a comment, so its lines are not known.
    """
    rows = [words(line['text']) for line in lines]
    labels = [0] * len(lines)
    for span in spans(rows, [c for c in comments if c.get('isOpeningPost')]):
        for index in range(span[0], span[-1] + 1) if span else ():
            labels[index] = -1
    comments = [c for c in comments if not c.get('isOpeningPost')]
    placed = []
    for number, span in enumerate(spans(rows, comments)):
        span = [i for i in span if labels[i] == 0]
        for place, index in enumerate(span):
            labels[index] = 2 if place else 1
        if span:
            placed.append((span[0], span[-1], words(comments[number].get('author')), number))
    if not placed:
        return labels, []
    placed.sort()

    def names(index, who):
        row = rows[index]
        return bool(who) and not lines[index].get('answers') and len(row) <= len(who) + 14 and ' ' + ' '.join(who) + ' ' in ' ' + ' '.join(row) + ' '
    first, last = placed[0], placed[-1]
    low = next((i for i in range(first[0] - 1, max(-1, first[0] - 9), -1) if names(i, first[2])), None)
    high = next((i for i in range(last[1] + 1, min(len(lines), last[1] + 7)) if names(i, last[2])), None) if low is None else None
    if low is None and first[0] and lines[first[0] - 1]['kind'] in 'DKA':
        low = first[0] - 1
    if high is None and last[1] + 1 < len(lines) and lines[last[1] + 1]['kind'] in 'KD':
        high = last[1] + 1
    for before, after in [(None, first)] + list(zip(placed, placed[1:])) + [(last, None)]:
        start = before[1] + 1 if before else (low if low is not None else after[0])
        stop = after[0] if after else (high + 1 if high is not None else before[1] + 1)
        for index in range(start, stop):
            if labels[index] == 0:
                near = after and names(index, after[2]) or before and names(index, before[2])
                labels[index] = 3 if near else -1 if stop - start > 25 else 4
    for start, end, _, _ in placed:
        for index in range(start, end):
            if labels[index] == 0:
                labels[index] = 4
    told = []
    for place, (start, end, _, number) in enumerate(placed):
        above = max(placed[place - 1][1] + 1 if place else 0, start - REACH)
        below = min(placed[place + 1][0] if place + 1 < len(placed) else len(lines), end + 1 + REACH)
        near = '\n'.join(lines[i]['text'] for i in [*range(above, start), *range(end + 1, below)]).casefold()
        told.append({**comments[number], 'isNamed': is_named(comments[number], near), 'isDated': is_dated(comments[number], near)})
    return labels, told


def is_named(comment, near):
    """Whether a comment's author stands around its text."""
    author = ' '.join((comment.get('author') or '').split()).casefold()
    return bool(author) and author in near


def is_dated(comment, near):
    """Whether year and day of a comment's date stand around its text."""
    match = re.match(r'(\d{4})-\d\d-(\d\d)', comment.get('published') or '')
    return bool(match) and bool(re.search(rf'(?<!\d){match.group(1)}|(?<!\d){match.group(1)[2:]}(?!\d)', near)) and bool(re.search(rf'(?<!\d)0?{int(match.group(2))}(?!\d)', near))


def in_article(lines, text):
    """Whether each line is a part of an article's known text."""
    whole = ' ' + ' '.join(words(text)) + ' '
    single = {tuple(words(x)) for x in text.split('\n')}
    out = []
    for line in lines:
        row = words(line['text'])

        def stands(part):
            return ' ' + ' '.join(part) + ' ' in whole
        out.append(bool(row) and (tuple(row) in single or len(row) >= 4 and stands(row) or len(row) >= 8 and stands(row[:6]) and stands(row[-6:])))
    return out


def pairs(found, known):
    """The pairs of two lists of word lists that are the same comments, one to one."""
    a = [(x, collections.Counter(x)) for x in found]
    b = [(x, collections.Counter(x)) for x in known]
    near_ones = []
    for i, (x, bag) in enumerate(a):
        for j, (y, other) in enumerate(b):
            if min(len(x), len(y)) < NEAR / 2 * max(len(x), len(y)):
                continue
            near = (1.0 if x == y else 0.0) if len(x) < 4 or len(y) < 4 else 2 * sum((bag & other).values()) / (len(x) + len(y))
            if near >= NEAR:
                near_ones.append((-near, abs(i - j), i, j))
    partner, taken = {}, set()
    for _, _, i, j in sorted(near_ones):
        if i not in partner and j not in taken:
            partner[i] = j
            taken.add(j)
    return partner
