#!/usr/bin/env python3
"""Trains the model that judges blocks of text: how probably each belongs to the main content of its page.

  block_model.py --command BROADSHEET --gold GOLD.jsonl [--more DIR …] [--tables BlockModelTables.h --vocabulary BlockVocabularyTables.h] [--golden JUDGEMENTS.json] [--report REPORT.json]

BROADSHEET is the command of this package; it lists the blocks and their features, so what is trained is what runs. GOLD holds a line for each page:
{"id", "page" (a path from the folder above GOLD's, or absolute), "url", "text"}, or "with" and "without", lists of snippets, in place of "text". The part of an
id before "/" names a corpus. DIR holds pages of your own: NAME.html, and NAME.txt with the text that belongs to the content. The same input gives the same tables.
"""
import argparse
import base64
import collections
import json
import os
import pickle
import random
import subprocess
import tempfile
import types

import lightgbm
import numpy

import block_labels
import block_vocabulary

PARAMETERS = dict(
    objective='binary', num_leaves=16, learning_rate=0.1, feature_fraction=0.4, lambda_l2=1.0, max_bin=255, min_data_in_bin=1,
    min_data_in_leaf=80, seed=1, num_threads=1, deterministic=True, force_col_wise=True, verbosity=-1)
ROUNDS = 230
# A first model labels the blocks of which the snippets say nothing, where it is sure.
FIRST = dict(num_leaves=15, learning_rate=0.15)
FIRST_ROUNDS = 100
SURE = (0.10, 0.85)
FOLDS = 5
# The kinds of pages, in the order of the tables, and the model that tells them by the features that a page's blocks share.
KINDS = ['article', 'service', 'listing', 'product', 'collection', 'forum', 'documentation']
KIND_PARAMETERS = dict(
    objective='multiclass', num_class=len(KINDS), num_leaves=5, learning_rate=0.15, min_data_in_leaf=15, feature_fraction=0.4, lambda_l2=2.0, max_bin=255,
    seed=1, num_threads=1, deterministic=True, force_col_wise=True, verbosity=-1)
KIND_ROUNDS = 40
# The blocks of a page weigh as much as those of any other, half as much if only snippets are known. In a page a block weighs by its words.
PARTIAL_WEIGHT = 0.5
# Other kinds of pages than articles are fewer, and differ more from each other.
KIND_WEIGHTS = dict.fromkeys(['service', 'listing', 'product', 'collection', 'forum'], 1.5)
WORD_POWER = 0.7
DOUBTFUL_WEIGHT = 0.3
# Light rows are sampled: kept with a probability by their weight, which rises as much.
SAMPLED, LEAST_SAMPLED = 0.4, 0.08

# Names of the second level under which sites are registered.
SECOND_LEVEL = frozenset('co com org net gov edu ac or ne go gob nom asso govt ltd plc nhs'.split())


class Page:
    """A page with the features and labels of its blocks."""

    def __init__(self, gold, listing):
        self.gold = gold
        self.is_thread = listing['isThread']
        self.texts = listing['texts']
        self.words = block_vocabulary.Words(listing)
        self.size = numpy.array(listing['words'], numpy.float32)
        columns = numpy.frombuffer(base64.b64decode(listing['values']), numpy.uint8).reshape(len(listing['features']), listing['stride'])
        self.rows = numpy.ascontiguousarray(columns[:, :listing['rows']].T)
        self.is_partial = 'text' not in gold
        if self.is_partial:
            self.labels = block_labels.from_snippets(self.texts, gold.get('with', []), gold.get('without', []))
        else:
            self.labels = block_labels.from_text(self.texts, gold['text'])

    @property
    def corpus(self):
        return self.gold['id'].split('/')[0]

    @property
    def domain(self):
        """The registered domain of the page, which is never on both sides of the cross-validation."""
        host = (self.gold.get('url') or '').split('://')[-1].split('/')[0].split(':')[0].lower()
        parts = host.split('.')
        if len(parts) < 2:
            return self.gold.get('site', self.gold['id'])
        long = len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in SECOND_LEVEL
        return '.'.join(parts[-3 if long else -2:])

    @property
    def is_usable(self):
        """Much text of which nothing was marked is a failure of the marking."""
        return len(self.size) > 0 and (self.is_partial or bool(self.gold['text']) or self.size.sum() <= 200)

    def weights(self, known):
        weight = self.size ** WORD_POWER * known
        total = weight.sum()
        if total == 0:
            return weight
        scale = PARTIAL_WEIGHT if self.is_partial else self.gold.get('weight', 1) * KIND_WEIGHTS.get(self.gold.get('page_type'), 1)
        return weight / total * scale * numpy.where(self.labels.doubtful, DOUBTFUL_WEIGHT, 1)


def read_gold(path, more):
    folder = os.path.dirname(os.path.dirname(os.path.abspath(path)))
    with open(path, encoding='utf8') as file:
        gold = list(map(json.loads, file))
    for line in gold:
        # Whoever says what kind of page it is, and no more, says that there is nothing to be found.
        if line.get('page_type'):
            line.setdefault('text', '')
    gold = [line for line in gold if 'text' in line or line.get('with')]
    for line in gold:
        line['page'] = os.path.join(folder, line['page'])
    for number, folder in enumerate(more):
        for name in sorted(os.listdir(folder)):
            stem, ending = os.path.splitext(name)
            text = os.path.join(folder, stem + '.txt')
            if ending in ('.html', '.htm') and os.path.exists(text):
                with open(text, encoding='utf8') as file:
                    # Nothing says where the pages are from: those of a folder count as one site.
                    site = f'more/{number}'
                    gold.append({'id': f'{site}/{stem}', 'site': site, 'page': os.path.abspath(os.path.join(folder, name)), 'text': file.read()})
    return gold


def requests(gold):
    lines = []
    for line in gold:
        request = {'id': line['id'], 'path': line['page']}
        if line.get('url'):
            request['url'] = line['url']
        lines.append(json.dumps(request))
    return ('\n'.join(lines) + '\n').encode()


def read_pages(command, gold):
    by_id = {line['id']: line for line in gold}
    names, pages = None, []
    with tempfile.TemporaryFile() as input:
        input.write(requests(gold))
        input.seek(0)
        with subprocess.Popen([command, 'features'], stdin=input, stdout=subprocess.PIPE) as process:
            for line in process.stdout:
                listing = json.loads(line)
                names = listing['features']
                pages.append(Page(by_id[listing['id']], listing))
        if process.returncode:
            raise SystemExit('The command could not list the features.')
    return names, pages


def boost(rows, targets, weights, names, parameters, rounds):
    weight = numpy.concatenate(weights).astype(numpy.float64)
    positive = weight > 0
    probability = numpy.clip(weight / (weight[positive].mean() / SAMPLED), LEAST_SAMPLED, 1)
    keep = positive & (numpy.random.default_rng(0).random(len(weight)) < probability)
    weight = weight[keep] / probability[keep]
    x = numpy.concatenate(rows)[keep].astype(numpy.float32)
    data = lightgbm.Dataset(x, numpy.concatenate(targets)[keep], weight=weight / weight.mean(), feature_name=names)
    return lightgbm.train({**PARAMETERS, **parameters}, data, num_boost_round=rounds)


def train(pages, names):
    """Trains on what is known; then on the pages of snippets as well, with the labels that the first model is sure of."""
    pages = [page for page in pages if page.is_usable]
    rows = [page.rows for page in pages]
    targets = [(page.labels.covered >= 0.5).astype(numpy.float32) for page in pages]
    known = [page.labels.known for page in pages]
    if any(page.is_partial for page in pages):
        first = boost(rows, targets, [page.weights(k) for page, k in zip(pages, known)], names, FIRST, FIRST_ROUNDS)
        for number, page in enumerate(pages):
            if page.is_partial:
                p = first.predict(page.rows, num_threads=1)
                sure = ~known[number] & ((p < SURE[0]) | (p > SURE[1]))
                targets[number] = numpy.where(sure, p > 0.5, targets[number]).astype(numpy.float32)
                known[number] = known[number] | sure
    return boost(rows, targets, [page.weights(k) for page, k in zip(pages, known)], names, {}, ROUNDS)


def train_with_words(pages, names, counts, folds):
    """A vocabulary and the model that reads it, by the pages of some folds. A page's words are judged by what other pages say, so that the model learns how
    far to believe them."""
    for fold in folds:
        held = [page for page, f in zip(pages, counts.folds) if f == fold]
        block_vocabulary.give_features(counts.vocabulary([f for f in folds if f != fold]), held, names)
    return counts.vocabulary(folds), train([page for page, fold in zip(pages, counts.folds) if fold in folds], names)


def kind_rows(pages, names):
    """The features of whole pages; the others are 0, so that no tree asks for them."""
    rows = numpy.stack([page.rows[0] for page in pages]).astype(numpy.float32)
    rows[:, [number for number, name in enumerate(names) if not name.startswith('page')]] = 0
    return rows


def with_kind(pages):
    return [page for page in pages if page.gold.get('page_type') in KINDS and len(page.size)]


def train_kinds(pages, names):
    pages = with_kind(pages)
    data = lightgbm.Dataset(kind_rows(pages, names), [KINDS.index(page.gold['page_type']) for page in pages], feature_name=names)
    return lightgbm.train(KIND_PARAMETERS, data, num_boost_round=KIND_ROUNDS)


def predict(model, pages):
    return [model.predict(page.rows, num_threads=1).astype(numpy.float32) if len(page.size) else numpy.zeros(0, numpy.float32) for page in pages]


def folds_of(pages, seed):
    domains = sorted({page.domain for page in pages})
    random.Random(seed).shuffle(domains)
    fold_of = {domain: number % FOLDS for number, domain in enumerate(domains)}
    return numpy.array([fold_of[page.domain] for page in pages])


def cross_validate_kinds(pages, names, seed):
    """How many pages are claimed to be of a kind, and of how many of these that is right, by models without the page's domain."""
    pages = [page for page in with_kind(pages) if not page.is_thread]
    if not pages:
        return {}
    folds, claimed, right = folds_of(pages, seed), 0, 0
    for fold in range(FOLDS):
        model = train_kinds([page for page, f in zip(pages, folds) if f != fold], names)
        held = [page for page, f in zip(pages, folds) if f == fold]
        for page, p in zip(held, model.predict(kind_rows(held, names), num_threads=1)):
            claimed += p.max() >= 0.6
            right += p.max() >= 0.6 and KINDS[p.argmax()] == page.gold['page_type']
    return dict(pages=len(pages), claimed=int(claimed), right=int(right))


def cross_validate(pages, names, counts):
    """The probabilities of every page by a model that was trained without its domain."""
    found = [None] * len(pages)
    for fold in range(FOLDS):
        vocabulary, model = train_with_words(pages, names, counts, [f for f in range(FOLDS) if f != fold])
        held = numpy.flatnonzero(counts.folds == fold)
        block_vocabulary.give_features(vocabulary, [pages[number] for number in held], names)
        for number, p in zip(held, predict(model, [pages[number] for number in held])):
            found[number] = p
    return found


def write_probabilities(path, pages, probabilities):
    with open(path, 'w', encoding='utf8') as file:
        for page, p in zip(pages, probabilities):
            if not page.is_thread:
                file.write(json.dumps({'id': page.gold['id'], 'probabilities': base64.b64encode(p.tobytes()).decode()}) + '\n')


def bag_f1(text, gold):
    found, wanted = (collections.Counter(block_labels.words(x)) for x in (text, gold))
    if not found or not wanted:
        return float(not found and not wanted)
    return 2 * (found & wanted).total() / (found.total() + wanted.total())


def score(command, gold, path):
    """The words that the command gives with the probabilities of a file, against the marked text: F1 a page, averaged over corpora and kinds of page."""
    output = subprocess.run([command, 'batch', '--block-probabilities', path], input=requests(gold), capture_output=True, check=True).stdout
    by_id = {line['id']: line for line in gold}
    scores = collections.defaultdict(list)
    for line in output.splitlines():
        result = json.loads(line)
        gold = by_id[result['id']]
        if 'text' in gold:
            corpus = gold['id'].split('/')[0]
            f1 = bag_f1(result.get('text', ''), gold['text'])
            scores[corpus].append(f1)
            if gold.get('page_type'):
                scores[f'{corpus} {gold["page_type"]}'].append(f1)
    return {name: dict(pages=len(found), f1=round(sum(found) / len(found), 4)) for name, found in sorted(scores.items())}


class Tree:
    """A tree as the tables hold it: leaves in the order from left to right, and for each node the leaves to its left."""

    def __init__(self, structure):
        self.nodes, self.leaves = [], []
        self.add(structure)

    def add(self, node):
        if 'split_feature' not in node:
            self.leaves.append(node['leaf_value'])
            return
        place, first = len(self.nodes), len(self.leaves)
        self.nodes.append(None)
        self.add(node['left_child'])
        mask = sum(1 << leaf for leaf in range(first, len(self.leaves)))
        # Features are whole numbers, so thresholds can be.
        self.nodes[place] = (node['split_feature'], int(numpy.floor(node['threshold'])), mask & 0xff, mask >> 8)
        self.add(node['right_child'])


def array(kind, name, values, per_line):
    lines = ['    ' + ' '.join(value + ',' for value in values[start:start + per_line]) for start in range(0, len(values), per_line)]
    return [f'static const {kind} {name}[] = {{', *lines, '};']


def number(value):
    text = f'{float(numpy.float32(value)):.8g}'
    return text + ('f' if any(c in text for c in '.e') else '.0f')


def table(prefix, model):
    """The lines of a model's tables, and how many bytes they take up."""
    trees = [Tree(tree['tree_structure']) for tree in model.dump_model()['tree_info']]
    nodes = [f'{{{feature},{threshold},{low},{high}}}' for tree in trees for feature, threshold, low, high in tree.nodes]
    lines = [
        f'#define {prefix.upper()}_TREES {len(trees)}', *array('unsigned char', f'{prefix}_tree_nodes', [str(len(tree.nodes)) for tree in trees], 30),
        *array('struct block_node', f'{prefix}_nodes', nodes, 8), *array('float', f'{prefix}_leaves', [number(x) for tree in trees for x in tree.leaves], 10)]
    return lines, sum(1 + 4 * len(tree.nodes) + 4 * len(tree.leaves) for tree in trees)


def write_tables(path, names, model, kinds):
    blocks, size = table('block', model)
    pages, further = table('kind', kinds)
    text = [
        '// Made by Training/block_model.py; not to be edited.', f'#define BLOCK_FEATURES {len(names)}', f'#define KINDS {len(KINDS)}',
        '// The value above which a block goes to the right, and the leaves that it then cannot reach.',
        'struct block_node { unsigned char feature, threshold, low, high; };', *blocks, '// A tree for each kind in turn: ' + ', '.join(KINDS) + '.', *pages]
    with open(path, 'w', encoding='utf8') as file:
        file.write('\n'.join(text) + '\n')
    return size + further


def write_golden(path, pages, names, model, kinds, vocabulary):
    """Rows that no page has, each value from a page of its own, and what the models say about them."""
    rows = numpy.concatenate([page.rows for page in pages])
    generator = numpy.random.default_rng(7)
    mixed = numpy.stack([rows[generator.integers(0, len(rows), 48), column] for column in range(len(names))], 1)
    judged = [
        dict(values=row.tobytes().hex(), probability=float(p), kinds=[float(x) for x in of_kinds])
        for row, p, of_kinds in zip(mixed, model.predict(mixed, num_threads=1), kinds.predict(mixed, num_threads=1))]
    text = b' '.join(sorted(vocabulary.text)[::90]).decode('utf8', 'replace')
    label = b' '.join(sorted(vocabulary.label)[::90]).decode()
    page = vocabulary_page(text, label)
    words = dict(text=text, label=label, features=dict(zip(block_vocabulary.FEATURES, vocabulary.features(page)[0].tolist())))
    with open(path, 'w', encoding='utf8') as file:
        json.dump(dict(features=names, kinds=KINDS, rows=judged, words=words), file, indent=1, ensure_ascii=False)
        file.write('\n')


def vocabulary_page(text, label):
    """A page of one block in one element."""
    listing = dict(texts=[text], elements=[[-1, label, '']], element=[0])
    return types.SimpleNamespace(words=block_vocabulary.Words(listing), size=numpy.array([len(text.split())], numpy.float32))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--command', required=True)
    parser.add_argument('--gold', required=True)
    parser.add_argument('--more', action='append', default=[], help='a folder of further pages; it can be given several times')
    parser.add_argument('--cache', help='a file that keeps the pages and labels from run to run')
    parser.add_argument('--without-validation', action='store_true')
    parser.add_argument('--seed', type=int, default=1, help='another one gives other folds')
    parser.add_argument('--probabilities', help='keeps the probabilities of the cross-validation, for batch --block-probabilities')
    parser.add_argument('--report')
    parser.add_argument('--tables')
    parser.add_argument('--vocabulary')
    parser.add_argument('--golden')
    arguments = parser.parse_args()
    gold = read_gold(arguments.gold, arguments.more)
    if arguments.cache and os.path.exists(arguments.cache):
        with open(arguments.cache, 'rb') as file:
            names, pages = pickle.load(file)
    else:
        names, pages = read_pages(arguments.command, gold)
        if arguments.cache:
            with open(arguments.cache, 'wb') as file:
                pickle.dump((names, pages), file, protocol=5)
    counts = block_vocabulary.Counts(pages, folds_of(pages, arguments.seed))
    report = dict(pages=len(pages), blocks=int(sum(len(page.size) for page in pages)))
    if not arguments.without_validation:
        probabilities = cross_validate(pages, names, counts)
        with tempfile.TemporaryDirectory() as folder:
            path = arguments.probabilities or os.path.join(folder, 'probabilities.jsonl')
            write_probabilities(path, pages, probabilities)
            report['scores'] = score(arguments.command, gold, path)
        report['kinds'] = cross_validate_kinds(pages, names, arguments.seed)
        print(json.dumps(report['scores'], indent=1))
    if arguments.tables or arguments.vocabulary or arguments.golden or arguments.report:
        vocabulary, model = train_with_words(pages, names, counts, list(range(FOLDS)))
        kinds = train_kinds(pages, names)
        gains = sorted(zip(model.feature_importance('gain'), names), reverse=True)
        report['gains'] = {name: round(float(gain / sum(g for g, _ in gains)), 4) for gain, name in gains}
        if arguments.tables:
            report['bytes'] = write_tables(arguments.tables, names, model, kinds)
        if arguments.vocabulary:
            report['vocabulary bytes'] = block_vocabulary.write_tables(arguments.vocabulary, vocabulary, array)
        report['words'] = dict(text=block_vocabulary.strongest(vocabulary.text), label=block_vocabulary.strongest(vocabulary.label))
        if arguments.golden:
            write_golden(arguments.golden, pages, names, model, kinds, vocabulary)
    if arguments.report:
        with open(arguments.report, 'w', encoding='utf8') as file:
            json.dump(report, file, indent=1)
            file.write('\n')


if __name__ == '__main__':
    main()
