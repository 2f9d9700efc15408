#!/usr/bin/env python3
"""Trains the model that judges runs of repeated elements: how much of a page's thread a run is.

  comment_runs.py --listing RUNS.jsonl --threads THREADS.jsonl [--report REPORT.json] [--header CommentRunTrees.h]

RUNS holds a line a page as `broadsheet comment-runs --texts` prints it. THREADS holds a line for each page that is known:
{"path": …, "family": …, "weight": 1, "comments": [{"author", "text", "isOpeningPost"}]}, without comments for pages that have none.
Pages of one family (a platform, or a site) are never on both sides of the cross-validation.
"""
import argparse
import collections
import json
import re
import unicodedata

import lightgbm
import numpy

WORD = re.compile(r'\w+')
PARAMETERS = dict(
    objective='cross_entropy', learning_rate=0.04, num_leaves=12, min_data_in_leaf=20, feature_fraction=0.6, bagging_fraction=0.8,
    bagging_freq=1, lambda_l2=2.0, max_bin=127, num_threads=2, seed=7, deterministic=True, force_row_wise=True, verbosity=-1)
ROUNDS = 240
FOLDS = 10

# The words of classes, ids and headings tell most on platforms that name things in the usual way; on others they mislead. So there are two models: one with
# the words, and one without, which also sees copies of all rows without one or the other group of what is usual.
WORDS = ['coreWord', 'commentWord', 'aroundCore', 'commentWordShare', 'forumWord', 'markup', 'wordAbove', 'countAbove']
MASKS = [
    [],
    ['permalinkShare', 'numberShare', 'ownNumberShare', 'numbersMean'],
    ['authorShare', 'authorsMean', 'userLinkShare', 'avatarShare', 'controlShare', 'controlsMean'],
    ['formsBehind', 'formsNear', 'pageForms', 'machineDateShare', 'sayingShare', 'scoreShare'],
]
# What a run must be worth to be claimed, by the model with and without words.
LEAST = {'worded': 0.3, 'wordless': 0.5}


def words(text):
    return WORD.findall(unicodedata.normalize('NFKC', text or '').casefold())


class Page:
    """The words of a page in order, with the node of each."""

    def __init__(self, listing):
        self.words, self.nodes = [], []
        for text in listing['texts']:
            for word in words(text['text']):
                self.words.append(word)
                self.nodes.append(text['node'])
        self.nodes = numpy.array(self.nodes or [0])
        self.places = collections.defaultdict(list)
        for place, word in enumerate(self.words):
            self.places[word].append(place)

    def occurrences(self, wanted):
        """The nodes at which a sequence of words begins."""
        found = []
        for place in self.places.get(wanted[0], ()):
            if self.words[place:place + len(wanted)] == wanted:
                found.append(int(self.nodes[place]))
        return found

    def bag(self, ranges):
        bag = collections.Counter()
        for start, end in ranges:
            low, high = numpy.searchsorted(self.nodes, [start, end])
            bag.update(self.words[low:high])
        return bag


def own_ranges(spans):
    """For each span its nodes without those of the spans directly inside it."""
    own = []
    for number, (start, end) in enumerate(spans):
        ranges, at, inner = [], start, number + 1
        while inner < len(spans) and spans[inner][0] < end:
            if spans[inner][0] > at:
                ranges.append((at, spans[inner][0]))
            at = max(at, spans[inner][1])
            inner += 1
        if at < end:
            ranges.append((at, end))
        own.append(ranges)
    return own


def quality(page, spans, comments):
    """The F1 of a run as a thread, less where names are missing or members hold far more than the comment."""
    own = own_ranges(spans)
    if len(spans) > 1500:
        return 0.0
    owner = []
    for number, ranges in enumerate(own):
        owner += [(start, end, number) for start, end in ranges]
    owner.sort()
    starts = [start for start, _, _ in owner]
    used, hits, signed, wide = set(), 0, 0, 0
    bags = {}
    wanted = [c for c in comments if c['words']]
    for comment in wanted:
        for node in comment['places']:
            place = numpy.searchsorted(starts, node, side='right') - 1
            if place < 0 or owner[place][1] <= node or owner[place][2] in used:
                continue
            number = owner[place][2]
            if number not in bags:
                bags[number] = page.bag(own[number])
            bag = bags[number]
            size = sum(comment['bag'].values())
            if sum((bag & comment['bag']).values()) < 0.8 * size:
                continue
            used.add(number)
            hits += 1
            wide += sum(bag.values()) > 3 * size + 60
            signed += not comment['name'] or all(word in bag for word in comment['name'])
            break
    opening = sum(c['isOpeningPost'] for c in wanted)
    if not hits:
        return 0.0
    f1 = 2 * hits / (len(spans) + max(hits, len(wanted) - opening * (hits < len(wanted))))
    return min(1.0, f1) * (0.7 + 0.3 * signed / hits) * (1 - 0.5 * wide / hits)


def prepare(page, comments):
    for comment in comments:
        comment['words'] = words(comment.get('text'))
        comment['bag'] = collections.Counter(comment['words'])
        comment['name'] = words(comment.get('author'))[:2]
        comment['isOpeningPost'] = bool(comment.get('isOpeningPost') or comment.get('is_op'))
        # A heading of its own can stand apart from the rest of a comment, so other parts than the first are looked for as well.
        parts = [comment['words'][start:start + 6] for start in (0, 3, 6, 12)]
        comment['places'] = next((found for found in (page.occurrences(part) for part in parts if part) if found), [])
    return comments


def load(listing_path, threads_path):
    known = {}
    with open(threads_path, encoding='utf8') as file:
        for line in file:
            thread = json.loads(line)
            known[thread['path']] = thread
    rows, labels, weights, families, paths, names = [], [], [], [], [], None
    with open(listing_path, encoding='utf8') as file:
        for line in file:
            listing = json.loads(line)
            thread = known.get(listing['path'])
            if thread is None or not listing['runs']:
                continue
            names = listing['features']
            page = Page(listing)
            comments = prepare(page, thread.get('comments') or [])
            for run in listing['runs']:
                flat = [int(x) for x in run['spans'].split()]
                spans = list(zip(flat[::2], flat[1::2]))
                rows.append([float(x) for x in run['values'].split()])
                labels.append(quality(page, spans, comments) if comments else 0.0)
                weights.append(thread.get('weight', 1))
                families.append(thread['family'])
                paths.append(listing['path'])
    return names, numpy.array(rows, dtype=numpy.float32), numpy.array(labels), numpy.array(weights, dtype=float), families, paths


def without(rows, names, mask):
    copy = rows.copy()
    copy[:, [names.index(name) for name in mask]] = 0
    return copy


def train(rows, labels, weights, names, kind):
    if kind == 'wordless':
        rows = numpy.concatenate([without(rows, names, WORDS + mask) for mask in MASKS])
        labels, weights = numpy.tile(labels, len(MASKS)), numpy.tile(weights / len(MASKS), len(MASKS))
    return lightgbm.train(PARAMETERS, lightgbm.Dataset(rows, labels, weight=weights), ROUNDS)


def predict(model, rows, names, kind):
    return model.predict(without(rows, names, WORDS) if kind == 'wordless' else rows, num_threads=2)


def cross_validate(rows, labels, weights, families, paths, names, kind):
    """What the best run of each page is worth, each page judged by a model without its family."""
    order = sorted(set(families))
    fold_of = {family: number % FOLDS for number, family in enumerate(order)}
    folds = numpy.array([fold_of[family] for family in families])
    predicted = numpy.zeros(len(labels))
    for fold in range(FOLDS):
        inside = folds != fold
        if inside.all() or not inside.any():
            continue
        predicted[~inside] = predict(train(rows[inside], labels[inside], weights[inside], names, kind), rows[~inside], names, kind)
    best = {}
    for number, path in enumerate(paths):
        have = best.setdefault(path, dict(chosen=0.0, least=-1.0, reachable=0.0))
        have['reachable'] = max(have['reachable'], labels[number])
        if predicted[number] > have['least']:
            have['least'], have['chosen'] = float(predicted[number]), float(labels[number])
    positive = [b for b in best.values() if b['reachable'] > 0]
    negative = [b for b in best.values() if b['reachable'] == 0]
    return dict(
        pages=len(best), pagesWithThreads=len(positive), reachable=float(numpy.mean([b['reachable'] for b in positive])),
        chosen=float(numpy.mean([b['chosen'] for b in positive])),
        found=float(numpy.mean([b['least'] >= LEAST[kind] for b in positive])),
        claimedWithoutThread=sum(b['least'] >= LEAST[kind] for b in negative), pagesWithoutThread=len(negative),
        claimedByLeast={str(x): [round(float(numpy.mean([b['least'] >= x for b in positive])), 3), sum(b['least'] >= x for b in negative)] for x in (.3, .4, .5, .6, .7, .8)}), best


def flatten(model):
    """The trees as arrays of inner nodes and leaves; a negative child ~n is leaf n."""
    roots, features, thresholds, left, right, leaves = [], [], [], [], [], []
    for tree in model.dump_model()['tree_info']:
        def add(node):
            if 'leaf_value' in node and 'split_feature' not in node:
                leaves.append(node['leaf_value'])
                return ~(len(leaves) - 1)
            number = len(features)
            features.append(node['split_feature'])
            thresholds.append(node['threshold'])
            left.append(0)
            right.append(0)
            left[number] = add(node['left_child'])
            right[number] = add(node['right_child'])
            return number
        roots.append(add(tree['tree_structure']))
    return roots, features, thresholds, left, right, leaves


def below(value):
    """The largest 32-bit float that is not above a threshold, so that rounding moves nobody to the other side."""
    narrow = numpy.float32(value)
    return narrow if float(narrow) <= value else numpy.nextafter(narrow, numpy.float32(-numpy.inf))


def write_header(path, names, models):
    def array(kind, name, values):
        lines = [f'static const {kind} {name}[] = {{']
        for start in range(0, len(values), 12):
            lines.append('    ' + ', '.join(values[start:start + 12]) + ',')
        return '\n'.join(lines + ['};'])

    def number(value, digits):
        text = f'{float(value):.{digits}g}'
        return text + ('f' if any(c in text for c in '.e') else '.0f')
    parts = ['// Made by Training/comment_runs.py; not to be edited.', f'#define COMMENT_RUN_FEATURES {len(names)}']
    for kind, model in models.items():
        roots, features, thresholds, left, right, leaves = flatten(model)
        prefix = f'{kind}_run'
        parts += [
            f'#define {kind.upper()}_RUN_TREES {len(roots)}', array('short', f'{prefix}_roots', [str(x) for x in roots]),
            array('unsigned char', f'{prefix}_features', [str(x) for x in features]),
            array('float', f'{prefix}_thresholds', [number(below(x), 9) for x in thresholds]),
            array('short', f'{prefix}_left', [str(x) for x in left]), array('short', f'{prefix}_right', [str(x) for x in right]),
            array('float', f'{prefix}_leaves', [number(x, 6) for x in leaves])]
    with open(path, 'w', encoding='utf8') as file:
        file.write('\n'.join(parts) + '\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--listing', required=True)
    parser.add_argument('--threads', required=True)
    parser.add_argument('--without-validation', action='store_true')
    parser.add_argument('--report')
    parser.add_argument('--header')
    arguments = parser.parse_args()
    names, rows, labels, weights, families, paths = load(arguments.listing, arguments.threads)
    report, models = {}, {}
    for kind in LEAST:
        report[kind] = {}
        if not arguments.without_validation:
            report[kind], best = cross_validate(rows, labels, weights, families, paths, names, kind)
            print(kind, json.dumps(report[kind], indent=1))
            report[kind]['perPage'] = best
        models[kind] = train(rows, labels, weights, names, kind)
        gains = sorted(zip(models[kind].feature_importance('gain'), names), reverse=True)
        report[kind]['gains'] = {name: round(float(gain / sum(g for g, _ in gains)), 4) for gain, name in gains}
    if arguments.report:
        with open(arguments.report, 'w', encoding='utf8') as file:
            json.dump(report, file, indent=1)
    if arguments.header:
        write_header(arguments.header, names, models)


if __name__ == '__main__':
    main()
