#!/usr/bin/env python3
"""Trains what tells the lines of an article's text from those around it, and says how it does on domains that it has not seen.

  text_bodies.py words --texts BODIES.jsonl --tool 'broadsheet text-lines' --out TextBodyWords.h
  text_bodies.py trees --texts BODIES.jsonl --tool 'broadsheet text-lines' --out TextBodyTrees.h [--report REPORT.json]

BODIES is made by text_corpus.py. The command is built anew between the two, as what the words weigh is among the numbers that the trees see. In the
report the words of a part are weighed by the other parts alone.
"""
import collections
import json
import math
import re

import lightgbm
import numpy

import text_labels
import text_tables
from text_corpus import FOLDS, read
from text_models import TREE, mean, numbers, read_arguments, tool

BODY = dict(TREE, objective='binary', num_leaves=15, learning_rate=0.08, min_data_in_leaf=60, max_bin=127)
ROUNDS = 200
# As in ArticleReader.
LEAST_BODY, CLEAN_SHARE, LEAST_CLEAN_BODY = 0.5, 0.85, 0.2
# As in ArticleWords: longer words, and those of scripts that need fewer letters.
WORD, LONGEST, DENSE = re.compile(r"[\w'’]+"), 2000, '\u2e80'
# A word counts from so many pages and so far from 0 on, and no more than so much.
LEAST_PAGES, LEAST_WEIGHT, MOST_WEIGHT, STEPS = 40, 0.2, 3.0, 16
# The features of words, in the order of BodyWords, stand at the end of a row.
WINDOWS = [(-3, 0), (1, 4), (-8, 0), (1, 9)]
WORD_FEATURES = 4 + len(WINDOWS)


def words_of(line):
    return {w for w in WORD.findall(line.lower()[:LONGEST]) if len(w) > 3 or w[0] > DENSE}


def load(path, command):
    texts = read(path)
    for text, listed in zip(texts, tool(command, ({'id': t['id'], 'text': t['text']} for t in texts))):
        assert text['id'] == listed['id']
        text['lines'] = [{key: line[key] for key in ('kind', 'text', 'answers') if key in line} for line in listed['lines']]
        text['thread'] = [i for i, y in enumerate(text_labels.label(text['lines'], text['comments'])[0]) if y > 0] if text['comments'] else []
        text['words'] = [words_of(line['text']) for line in text['lines']]
        text['inside'] = numpy.array(text_labels.in_article(text['lines'], text['text_known']), dtype=bool)
    return [t for t in texts if t['lines']]


def weigh(texts):
    """word -> how much it speaks for the text, in steps: the logarithm of the odds of the shares that it has of the words inside and outside."""
    pages, inside, outside = collections.defaultdict(set), collections.Counter(), collections.Counter()
    sums = [0.0, 0.0]
    for text in texts:
        if text['renderer'] != 'blocks':
            continue
        share = (20 + len(text['lines'])) ** -0.5
        for words, isInside in zip(text['words'], text['inside']):
            counter = inside if isInside else outside
            for word in words:
                counter[word] += share
                pages[word].add(text['of'])
            sums[int(isInside)] += share * len(words)
    weights = {}
    for word in sorted(pages):
        if len(pages[word]) >= LEAST_PAGES:
            odds = math.log((inside[word] + 0.5) / (sums[1] + 1) * (sums[0] + 1) / (outside[word] + 0.5))
            if abs(odds) >= LEAST_WEIGHT:
                weights[word] = round(STEPS * max(-MOST_WEIGHT, min(MOST_WEIGHT, odds)))
    return weights


def word_features(text, weights):
    lines = [[weights.get(word, 0) / STEPS for word in words] for words in text['words']]
    sums = numpy.concatenate([[0], numpy.cumsum([sum(line) for line in lines])])
    counts = numpy.concatenate([[0], numpy.cumsum([max(1, len(line)) for line in lines])])
    places = numpy.arange(len(lines))

    def window(low, high):
        a, b = (numpy.clip(places + bound, 0, len(lines)) for bound in (low, high))
        return (sums[b] - sums[a]) / numpy.maximum(1, counts[b] - counts[a])
    near = [numpy.diff(sums), window(0, 1), numpy.array([min(line, default=0) for line in lines])] + [window(*w) for w in WINDOWS]
    return numpy.stack(near + [numpy.full(len(lines), sums[-1] / counts[-1])], 1)


def add_rows(texts, command):
    for text, listed in zip(texts, tool(command, ({'id': t['id'], 'text': t['text'], 'thread': t['thread']} for t in texts))):
        assert text['id'] == listed['id']
        text['rows'] = numpy.array([numbers(row) for row in listed['bodies']], dtype=numpy.float32)


def fit(texts, rows):
    weights = [
        (1 + numpy.minimum(60, [len(line['text'].split()) for line in t['lines']])) ** 0.7 * (20 + len(t['lines'])) ** -0.5 for t in texts]
    data = lightgbm.Dataset(numpy.concatenate(rows), numpy.concatenate([t['inside'] for t in texts]), weight=numpy.concatenate(weights))
    return lightgbm.train(BODY, data, ROUNDS)


def bag_f1(found, known):
    a, b = collections.Counter(found), collections.Counter(known)
    hits = sum((a & b).values())
    return 2 * hits / (sum(a.values()) + sum(b.values())) if hits else 0.0


def kept_of(chances):
    """Which lines are the text, as ArticleReader tells them."""
    is_clean = (chances >= LEAST_BODY).mean() > CLEAN_SHARE
    return chances >= (LEAST_CLEAN_BODY if is_clean else LEAST_BODY)


def train_trees(arguments):
    texts = load(arguments.texts, arguments.tool)
    add_rows(texts, arguments.tool)
    known = weigh(texts)
    apart = [numpy.abs(word_features(t, known) - t['rows'][:, -WORD_FEATURES:]).max() for t in texts]
    print(len(texts), 'texts', len(known), 'words; in', sum(value > 1e-3 for value in apart), 'texts the command weighs them otherwise', flush=True)
    found, whole = collections.defaultdict(list), collections.defaultdict(list)
    for fold in range(FOLDS):
        weights = weigh([t for t in texts if t['fold'] != fold])

        def rows(text):
            return numpy.hstack([text['rows'][:, :-WORD_FEATURES], word_features(text, weights)]).astype(numpy.float32)
        others = [t for t in texts if t['fold'] != fold]
        model = fit(others, [rows(t) for t in others])
        for text in texts:
            if text['fold'] == fold:
                kept = kept_of(model.predict(rows(text), num_threads=1))
                words = [w for line, k in zip(text['lines'], kept) if k for w in text_labels.words(line['text'])]
                found[text['dataset'], text['renderer']].append(bag_f1(words, text_labels.words(text['text_known'])))
                if text['renderer'] == 'clean':
                    whole[text['dataset']].append(bool(kept[text['inside']].all()))
    report = {}
    for key, values in sorted(found.items()):
        report['body ' + ' '.join(key)] = round(mean(values), 4)
        print(*key, f'body {mean(values):.3f} of {len(values)}')
    for key, values in sorted(whole.items()):
        report[f'whole {key}'] = round(mean(values), 4)
        print(key, f'whole {mean(values):.3f} of {len(values)}')
    model = fit(texts, [t['rows'] for t in texts])
    text_tables.write_forests(arguments.out, {'body': (text_tables.flatten(model), model.num_feature())})
    if arguments.report:
        with open(arguments.report, 'w', encoding='utf8') as file:
            json.dump(report, file, indent=1, sort_keys=True)


def main():
    arguments = read_arguments(__doc__, ['words', 'trees'])
    if arguments.what == 'words':
        text_tables.write_words(arguments.out, weigh(load(arguments.texts, arguments.tool)))
    else:
        train_trees(arguments)


if __name__ == '__main__':
    main()
