#!/usr/bin/env python3
"""Trains the models that read plain text, and says how they do on domains and platforms that they have not seen.

  text_models.py style --texts TEXTS.jsonl --tool 'broadsheet text-lines' --out TextStyleTable.h
  text_models.py trees --texts TEXTS.jsonl --tool 'broadsheet text-lines' --out TextTrees.h [--report REPORT.json]

TEXTS is made by text_corpus.py. The command is built anew between the two, as the style of lines is among the numbers that the trees see.
"""
import argparse
import collections
import json
import math
import re
import subprocess
import tempfile

import lightgbm
import numpy

import text_labels
import text_tables
from text_corpus import FOLDS, read

TREE = dict(feature_fraction=0.5, bagging_fraction=0.8, bagging_freq=1, lambda_l2=3.0, num_threads=1, seed=1, deterministic=True, force_row_wise=True, verbosity=-1)
LINE = dict(TREE, objective='multiclass', num_class=5, num_leaves=15, learning_rate=0.12, min_data_in_leaf=60, bagging_fraction=0.7, lambda_l2=5.0, max_bin=63)
CHOICE = dict(TREE, objective='cross_entropy', num_leaves=15, learning_rate=0.04, min_data_in_leaf=40, feature_fraction=0.15)
NAME = dict(TREE, objective='binary', num_leaves=15, learning_rate=0.1, min_data_in_leaf=30, max_bin=127)
TITLE = dict(TREE, objective='binary', num_leaves=7, learning_rate=0.08, min_data_in_leaf=40, max_bin=127)
ROUNDS = {'line': 80, 'choice': 300, 'name': 150, 'title': 120}
SOURCE_WEIGHT = {'hand': 2.5, 'teacher': 1.0, 'forum': 0.7, 'made': 0.35, 'drawn': 0.25, 'random': 0.25, 'none': 0.7, 'tempting': 0.4, 'article': 0.5, 'clean': 0.4}
# How much of a reading's worth its names are.
NAMES_SHARE = 0.15
OTHER_READINGS = 1
# What a text with nothing around its article counts where titles are learned.
CLEAN_TITLES = 0.3
# As in NameChooser.
LEAST_NAME, LEAST_NAME_INSIDE, SIDE_SHARE, NAME_BONUS, DOUBTED_NAME, SURE_NAME, LEAST_EDGE = 0.25, 0.5, 0.3, 0.25, 0.15, 0.6, 0.1
# As in ThreadChooser.
RULE_BONUS, LEAST, LEAST_IN_PROSE, LEAST_ALONE, LEAST_ALONE_IN_PROSE = 0.05, 0.45, 0.12, 0.5, 0.3
TOKEN = re.compile(r"[\w’']+|[!?…]+")


def tool(command, requests):
    """What the command answers, a line for each request."""
    with tempfile.TemporaryFile('w+', encoding='utf8') as file:
        for request in requests:
            file.write(json.dumps(request, ensure_ascii=False) + '\n')
        file.seek(0)
        with subprocess.Popen(command.split(), stdin=file, stdout=subprocess.PIPE, encoding='utf8') as process:
            for line in process.stdout:
                yield json.loads(line)


def numbers(text):
    return numpy.array(text.split(' '), dtype=numpy.float32)


def load(path, command, keep_styles=False):
    texts = [t for t in read(path) if not keep_styles or teaches_style(t)]
    for text, listed in zip(texts, tool(command, ({'id': t['id'], 'text': t['text']} for t in texts))):
        assert text['id'] == listed['id']
        text['lines'] = [{key: line[key] for key in ('kind', 'text', 'answers') if key in line} for line in listed['lines']]
        text['flat'] = listed['flat']
        if keep_styles:
            text['styles'] = [line['style'] for line in listed['lines']]
        else:
            text['rows'] = numpy.array([numbers(line['row']) for line in listed['lines']], dtype=numpy.float32)
        text['labels'], text['known'] = text_labels.label(text['lines'], text['comments']) if text['comments'] else ([0] * len(text['lines']), [])
    # Pages on which a known thread is nowhere to be seen teach nothing.
    return [t for t in texts if t['lines'] and (t['known'] or not t['comments'])]


# Style


def teaches_style(text):
    return text['renderer'] == 'blocks' and text['source'] in ('hand', 'teacher', 'none')


def logistic(rows, labels, weights, strength):
    """Weights of a logistic model by Newton's method, with a penalty on their squares."""
    coefficients = numpy.zeros(rows.shape[1])
    for _ in range(12):
        chances = 1 / (1 + numpy.exp(-rows @ coefficients))
        slope = rows.T @ (weights * (chances - labels)) + strength * coefficients
        curve = (rows * (weights * chances * (1 - chances))[:, None]).T @ rows + strength * numpy.eye(rows.shape[1])
        step = numpy.linalg.solve(curve, slope)
        coefficients -= step
        if numpy.abs(step).max() < 1e-4:
            break
    return coefficients


def train_style(texts, least_domains=8, most_words=600):
    rng = numpy.random.RandomState(5)
    rows, labels, weights, bags = [], [], [], []
    for text in texts:
        for wanted, label in (((1, 2), 1), ((0,), 0)):
            lines = [i for i, line in enumerate(text['lines']) if line['kind'] in ('PN' if label else 'P') and len(line['text'].split()) >= 4 and text['labels'][i] in wanted]
            lines = rng.permutation(lines)[:40]
            for i in lines:
                rows.append(numbers(text['styles'][i]))
                labels.append(label)
                weights.append(len(lines) ** -0.5)
                bags.append((text['domain'], set(TOKEN.findall(text['lines'][i]['text'].lower()))))
    domains = collections.defaultdict(set)
    for where, bag in bags:
        for word in bag:
            domains[word].add(where)
    words = sorted((w for w in domains if len(domains[w]) >= least_domains), key=lambda w: (-len(domains[w]), w))[:most_words]
    place = {word: number for number, word in enumerate(words)}
    matrix = numpy.zeros((len(bags), len(words)), dtype=numpy.float64)
    for row, (_, bag) in enumerate(bags):
        for word in bag:
            if word in place:
                matrix[row, place[word]] = 1
    labels, weights = numpy.array(labels, dtype=float), numpy.array(weights)
    for label in (0, 1):
        weights[labels == label] *= 1000 / weights[labels == label].sum()
    found = logistic(numpy.hstack([numpy.array(rows, dtype=numpy.float64), matrix]), labels, weights, 20.0)
    facts = len(rows[0])
    print(len(rows), 'lines', len(words), 'words')
    return found[:facts], {w: v for w, v in zip(words, found[facts:]) if abs(v) > 0.03}


# Lines


def line_set(texts):
    """Lines to learn from: those of the thread, those around it, and some of the rest with more weight."""
    rng = numpy.random.RandomState(0)
    rows, labels, weights = [], [], []
    for text in texts:
        y = numpy.array(text['labels'])
        keep, w = y > 0, numpy.ones(len(y))
        outside = numpy.where(y == 0)[0]
        near = numpy.zeros(len(outside), bool)
        if keep.any():
            inside = numpy.where(keep)[0]
            near = (outside >= inside[0] - 15) & (outside <= inside[-1] + 15)
        far = rng.permutation(outside[~near])[:40 if keep.any() else 60]
        if len(far):
            w[far] = (~near).sum() / len(far)
        keep[outside[near]] = True
        keep[far] = True
        if keep.any():
            w *= 6 * max(1, w[keep].sum()) ** -0.5 * SOURCE_WEIGHT[text['source']]
            rows.append(text['rows'][keep])
            labels.append(y[keep])
            weights.append(w[keep])
    return numpy.concatenate(rows), numpy.concatenate(labels), numpy.concatenate(weights)


def fit(kind, parameters, rows, labels, weights):
    return lightgbm.train(parameters, lightgbm.Dataset(rows, labels, weight=weights), ROUNDS[kind])


def path_table(texts):
    """Logarithms of probabilities: transitions, start, prior."""
    moves, start, prior = numpy.full((5, 5), 0.5), numpy.ones(5), numpy.ones(5)
    for text in texts:
        if text['known'] and text['source'] in ('hand', 'teacher'):
            y = [v if v >= 0 else 4 for v in text['labels']]
            start[y[0]] += 1
            for a in y:
                prior[a] += 1
            for a, b in zip(y, y[1:]):
                moves[a][b] += 1
    moves = numpy.log(moves / moves.sum(1, keepdims=True))
    moves[0][2] = -12
    return {'transitions': moves, 'start': numpy.log(start / start.sum()), 'prior': numpy.log(prior / prior.sum())}


# Readings


def read_candidates(texts, command):
    """Adds to each text its readings, with the line scores of models that have not seen it."""
    requests = ({'id': t['id'], 'text': t['text'], 'scores': [round(float(v), 4) for v in t['scores'].ravel()]} for t in texts)
    for text, listed in zip(texts, tool(command, requests)):
        assert text['id'] == listed['id']
        known = [text_labels.words(c['text']) for c in text['known']]
        opening = [text_labels.words(c['text']) for c in text['comments'] if c.get('isOpeningPost')]
        line_words = [text_labels.words(line['text']) for line in text['lines']]
        text['readings'] = []
        for candidate in listed['candidates']:
            found = [[w for i in map(int, item['body'].split()) for w in line_words[i]] for item in candidate['items']]
            pairs = text_labels.pairs(found, known) if known else {}
            free = len(text_labels.pairs([f for place, f in enumerate(found) if place not in pairs], opening)) if opening else 0
            reading = {'f1': 2 * len(pairs) / (len(found) - free + len(known)) if pairs else 0.0, 'isRule': candidate['isRule'], 'isAlone': len(found) == 1, 'origin': candidate['origin']}
            named, dated = [], []
            reading['isFromTop'] = candidate['items'][0]['body'].split()[:1] == ['0']
            reading['pairs'], reading['authors'] = pairs, [item.get('author') for item in candidate['items']]
            for place, number in pairs.items():
                item, comment = candidate['items'][place], text['known'][number]
                if comment['isNamed']:
                    named.append(text_labels.words(item.get('author')) == text_labels.words(comment['author']))
                if comment['isDated']:
                    dated.append(item.get('published', '')[:10] == comment['published'][:10])
            reading['named'], reading['dated'] = (sum(named), len(named)), (sum(dated), len(dated))
            reading['worth'] = reading['f1'] * (1 - NAMES_SHARE * (1 - mean(named) if named else 0))
            text['readings'].append(reading)
        text['rows'] = None
        text['candidates'] = numpy.array([numbers(candidate['row']) for candidate in listed['candidates']], dtype=numpy.float32)


def choice_set(texts):
    texts = [t for t in texts if t['readings']]
    return (
        numpy.concatenate([t['candidates'] for t in texts]), numpy.array([r['worth'] for t in texts for r in t['readings']]),
        numpy.concatenate([numpy.full(len(t['readings']), SOURCE_WEIGHT[t['source']] * len(t['readings']) ** -0.5) for t in texts]))


def choose(text, model):
    """The reading that is chosen, or None."""
    if not text['readings']:
        return None
    worth = model.predict(text['candidates'], num_threads=1) + RULE_BONUS * numpy.array([r['isRule'] for r in text['readings']])
    best = int(numpy.argmax(worth))
    reading = text['readings'][best]
    if text['flat'] and not reading['isFromTop']:
        least = LEAST_ALONE_IN_PROSE if reading['isAlone'] else LEAST_IN_PROSE
    else:
        least = LEAST_ALONE if reading['isAlone'] else LEAST
    text['chosen'] = round(float(worth[best]), 3), reading
    return reading if worth[best] >= least else None


# Names


def read_names(texts, command):
    """Adds to each text the lines that might name the authors of some readings: of the one that was chosen, of the best one, and of others to learn from."""
    wanted, rng = [], numpy.random.RandomState(3)
    for text in texts:
        if text['known'] and text['readings']:
            best = max(range(len(text['readings'])), key=lambda k: text['readings'][k]['worth'])
            text['of_names'] = [text['readings'].index(text['result'])] if text['result'] else []
            text['of_names'] += [best] if best not in text['of_names'] and text['readings'][best]['pairs'] else []
            others = [k for k in rng.permutation(len(text['readings'])).tolist() if k not in text['of_names'] and text['readings'][k]['pairs']]
            text['of_names'] += others[:OTHER_READINGS]
            if text['of_names']:
                wanted.append(text)
    requests = ({'id': t['id'], 'text': t['text'], 'scores': [round(float(v), 4) for v in t['scores'].ravel()], 'named': t['of_names']} for t in wanted)
    for text, listed in zip(wanted, tool(command, requests)):
        assert text['id'] == listed['id']
        text['names'] = []
        for number, entries in zip(text['of_names'], listed['named']):
            pairs, hits = text['readings'][number]['pairs'], []
            for entry in entries:
                comment = text['known'][pairs[entry['item']]] if entry['item'] in pairs else None
                if not comment or not comment.get('author') and text['source'] not in ('hand', 'drawn'):
                    hits.append(-1)
                else:
                    hits.append(int(bool(comment.get('author')) and text_labels.words(entry['name']) == text_labels.words(comment['author'])))
            text['names'].append({
                'rows': numpy.array([numbers(entry['row']) for entry in entries], dtype=numpy.float32), 'hits': numpy.array(hits), 'pairs': pairs,
                'authors': text['readings'][number]['authors'],
                'entries': [(entry['item'], entry['below'], entry['name'], entry['inside']) for entry in entries]})


def name_set(texts):
    rows, hits, weights = [], [], []
    for text in texts:
        for part in text.get('names', ()):
            known = part['hits'] >= 0
            if known.any():
                rows.append(part['rows'][known])
                hits.append(part['hits'][known])
                weights.append(numpy.full(known.sum(), SOURCE_WEIGHT[text['source']] * known.sum() ** -0.5))
    return numpy.concatenate(rows), numpy.concatenate(hits), numpy.concatenate(weights)


def choose_names(part, chances):
    """The name of each item, as NameChooser chooses it."""
    best, given = ({}, {}), ({}, {})
    for place, (item, below, name, _) in enumerate(part['entries']):
        if name == part['authors'][item]:
            given[below][item] = max(given[below].get(item, 0), chances[place])
        held = best[below].get(item)
        if held is None or chances[place] > chances[held]:
            best[below][item] = place
    sums = [sum(chances[place] for place in places.values()) for places in best]
    given_sums = [sum(places.values()) for places in given]
    side = int(sums[1] + SIDE_SHARE * given_sums[1] > sums[0] + SIDE_SHARE * given_sums[0])
    items = range(len(part['authors']))
    sure = [max(given[0].get(item, 0), given[1].get(item, 0)) for item in items]
    given_side = int(given_sums[1] > given_sums[0])
    keeps = sum(sure) + NAME_BONUS * len(items) >= sums[side]
    if given_side != side and all(part['authors']) and sum(sure) >= LEAST_EDGE * len(items):
        edge = best[side].get(len(items) - 1 if side else 0)
        keeps |= (edge is None or chances[edge] < LEAST_EDGE) and given[given_side].get(len(items) - 1 if given_side else 0, 0) > 0
    places = best[given_side] if keeps else best[side]
    names = {}
    for item in items:
        place = places.get(item)
        chance = chances[place] if place is not None else 0
        if keeps and (part['authors'][item] and sure[item] >= DOUBTED_NAME or chance < SURE_NAME):
            names[item] = part['authors'][item]
        elif place is not None and chance >= (LEAST_NAME_INSIDE if part['entries'][place][3] else LEAST_NAME):
            names[item] = part['entries'][place][2]
    return names


def named(text, model):
    """How many of the authors of the chosen reading are right, and of how many."""
    if not text.get('names') or not text['result']:
        return 0, 0
    part = text['names'][0]
    names = choose_names(part, model.predict(part['rows'], num_threads=1)) if len(part['rows']) else {}
    right = [
        text_labels.words(names.get(place)) == text_labels.words(text['known'][number]['author'])
        for place, number in part['pairs'].items() if text['known'][number]['isNamed']]
    return sum(right), len(right)


# Articles


def title_set(texts, command):
    titles = [], [], [], []
    wanted = [t for t in texts if t.get('title')]
    requests = ({'id': t['id'], 'text': t['text'], 'thread': [i for i, y in enumerate(t['labels']) if y > 0]} for t in wanted)
    for text, listed in zip(wanted, tool(command, requests)):
        assert text['id'] == listed['id']
        title = text_labels.words(text['title'])
        lines = [int(i) for i in listed['titleLines'].split()]
        rows = [numbers(row) for row in listed['titles']]
        hits = [text_labels.words(text['lines'][i]['text']) == title for i in lines]
        for row, hit in zip(rows, hits):
            titles[0].append(row)
            titles[1].append(hit)
            titles[2].append((6.0 if hit else 1.0) * (CLEAN_TITLES if text['source'] == 'clean' else 1.0))
            titles[3].append(text['fold'])
        text['titleRows'], text['titleHits'] = numpy.array(rows, dtype=numpy.float32), hits
    return [numpy.array(column) for column in titles]


def mean(values):
    return float(numpy.mean(values)) if len(values) else float('nan')


def train_comments(texts, command, report):
    """The models of lines and of readings; REPORT gets how they do on what was left out."""
    for fold in range(FOLDS):
        model = fit('line', LINE, *line_set([t for t in texts if t['fold'] != fold]))
        for text in texts:
            if text['fold'] == fold:
                text['scores'] = numpy.log(numpy.clip(model.predict(text['rows'], num_threads=1), 1e-6, 1))
        print('lines of fold', fold, flush=True)
    lines = fit('line', LINE, *line_set(texts))
    learners = [t for t in texts if t['source'] != 'article']
    read_candidates(learners, command)
    found, false, authors, dated = [collections.defaultdict(list) for _ in range(4)]
    for fold in range(FOLDS):
        model = fit('choice', CHOICE, *choice_set([t for t in learners if t['fold'] != fold]))
        for text in learners:
            if text['fold'] != fold:
                continue
            chosen = text['result'] = choose(text, model)
            key = text['source'], text['renderer']
            if not text['known']:
                false[key].append(chosen is not None)
                continue
            best = max((r['f1'] for r in text['readings']), default=0)
            found[key].append((chosen['f1'] if chosen else 0.0, best))
            if text['source'] == 'teacher' and len(text['comments']) > 1:
                found['teacher, several', text['renderer']].append(found[key][-1])
            if chosen:
                dated[key].append(chosen['dated'])
    read_names(learners, command)
    for fold in range(FOLDS):
        model = fit('name', NAME, *name_set([t for t in learners if t['fold'] != fold]))
        for text in learners:
            if text['fold'] == fold and text['known']:
                authors[text['source'], text['renderer']].append(named(text, model))
    for key, values in sorted(found.items()):
        f1, best = (mean(column) for column in zip(*values))
        report['f1 ' + ' '.join(key)] = round(f1, 4)
        print(*key, f'f1 {f1:.3f} best reading {best:.3f} of {len(values)}', flush=True)
    for what, table in (('authors', authors), ('dates', dated)):
        for key, values in sorted(table.items()):
            right, there = (sum(column) for column in zip(*values))
            if there:
                report[f'{what} ' + ' '.join(key)] = round(right / there, 4)
                print(*key, f'{what} {right / there:.3f} of {there}')
    for key in sorted(false):
        report['false ' + ' '.join(key)] = round(mean(false[key]), 4)
        print(*key, f'false {mean(false[key]):.3f} of {len(false[key])}', flush=True)
    return {'line': lines, 'choice': fit('choice', CHOICE, *choice_set(learners)), 'name': fit('name', NAME, *name_set(learners))}


def train_titles(texts, command, report):
    titles = title_set(texts, command)
    exact, covered = collections.defaultdict(list), collections.defaultdict(list)
    for fold in range(FOLDS):
        model = fit('title', TITLE, *[column[titles[3] != fold] for column in titles[:3]])
        for text in texts:
            if text['fold'] == fold and len(text.get('titleHits', ())):
                chances = model.predict(text['titleRows'], num_threads=1)
                exact[text['renderer']].append(text['titleHits'][int(numpy.argmax(chances))])
                covered[text['renderer']].append(any(text['titleHits']))
    for key in sorted(exact):
        report[f'title {key}'] = round(mean(exact[key]), 4)
        print(key, f'title {mean(exact[key]):.3f}, where it stands {sum(exact[key]) / max(1, sum(covered[key])):.3f} of {len(exact[key])}')
    return fit('title', TITLE, *titles[:3])


def train_trees(arguments):
    texts = load(arguments.texts, arguments.tool)
    print(len(texts), 'texts', sum(len(t['lines']) for t in texts), 'lines', flush=True)
    report = {}
    models = {**train_comments(texts, arguments.tool, report), 'title': train_titles(texts, arguments.tool, report)}
    text_tables.write_trees(arguments.out, {name: (text_tables.flatten(model), model.num_feature()) for name, model in models.items()}, path_table(texts))
    if arguments.report:
        with open(arguments.report, 'w', encoding='utf8') as file:
            json.dump(report, file, indent=1, sort_keys=True)


def read_arguments(description, parts):
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('what', choices=parts)
    parser.add_argument('--texts', required=True)
    parser.add_argument('--tool', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--report')
    return parser.parse_args()


def main():
    arguments = read_arguments(__doc__, ['style', 'trees'])
    if arguments.what == 'style':
        text_tables.write_style(arguments.out, *train_style(load(arguments.texts, arguments.tool, keep_styles=True)))
    else:
        train_trees(arguments)


if __name__ == '__main__':
    main()
