"""Writes the models of plain text as C tables: TextTrees.h, TextStyleTable.h, TextBodyTrees.h, TextBodyWords.h."""
import numpy

STEP = 1 / 2048


def below(value):
    """The largest 32-bit float that is not above a threshold, so that rounding moves nobody to the other side."""
    narrow = numpy.float32(value)
    return narrow if float(narrow) <= value else numpy.nextafter(narrow, numpy.float32(-numpy.inf))


def number(value, digits):
    text = f'{float(value):.{digits}g}'
    return text + ('f' if any(c in text for c in '.e') else '.0f')


def array(kind, name, values):
    lines, row = [f'static const {kind} {name}[] = {{'], '   '
    for value in values:
        if len(row) + len(value) + 2 > 138:
            lines.append(row)
            row = '   '
        row += f' {value},'
    return '\n'.join(lines + [row, '};'])


def flatten(booster):
    """A booster's trees, each as (features, thresholds, left, right, leaves)."""
    trees = []
    for info in booster.dump_model()['tree_info']:
        tree = [], [], [], [], []

        def add(node):
            features, thresholds, left, right, leaves = tree
            if 'leaf_value' in node:
                leaves.append(node['leaf_value'])
                return -len(leaves)
            at = len(features)
            features.append(node['split_feature'])
            thresholds.append(node['threshold'])
            left.append(0)
            right.append(0)
            left[at] = add(node['left_child'])
            right[at] = add(node['right_child'])
            return at
        add(info['tree_structure'])
        trees.append(tree)
    return trees


def tree_tables(prefix, trees, feature_count):
    roots, first_leaves, columns = [0], [0], ([], [], [], [], [])
    for tree in trees:
        for column, values in zip(columns, tree):
            column.extend(values)
        roots.append(len(columns[0]))
        first_leaves.append(len(columns[4]))
    features, thresholds, left, right, leaves = columns
    steps = [round(value / STEP) for value in leaves]
    assert max(map(abs, steps), default=0) < 32768 and max(roots) < 65536
    return '\n'.join([
        f'enum {{ {prefix}_count = {len(trees)}, {prefix}_feature_count = {feature_count} }};',
        f'#define {prefix}_step {number(STEP, 9)}',
        array('unsigned short', f'{prefix}_roots', [str(x) for x in roots]),
        array('unsigned short', f'{prefix}_first_leaves', [str(x) for x in first_leaves]),
        array('unsigned char', f'{prefix}_features', [str(x) for x in features]),
        array('float', f'{prefix}_thresholds', [number(below(x), 6) for x in thresholds]),
        array('short', f'{prefix}_left', [str(x) for x in left]), array('short', f'{prefix}_right', [str(x) for x in right]),
        array('short', f'{prefix}_leaves', [str(x) for x in steps])])


def write(path, program, parts):
    with open(path, 'w', encoding='utf8') as file:
        file.write('\n'.join([f'// Made by Training/{program}; not to be edited.', *parts]) + '\n')


def quoted(word):
    return '"' + ''.join(c if c.isascii() and c not in '"\\?' else ''.join(f'\\{b:03o}' for b in c.encode()) for c in word) + '"'


def forests(models):
    """models: name -> (trees, number of features)"""
    return [tree_tables(f'text_{name}', *model) for name, model in models.items()]


def write_trees(path, models, paths):
    """paths: transitions, start and prior, as logarithms."""
    write(path, 'text_models.py', [
        *forests(models),
        array('float', 'text_transitions', [number(x, 5) for row in paths['transitions'] for x in row]),
        array('float', 'text_starts', [number(x, 5) for x in paths['start']]),
        array('float', 'text_priors', [number(x, 5) for x in paths['prior']])])


def write_forests(path, models):
    write(path, 'text_bodies.py', forests(models))


def write_style(path, weights, words):
    write(path, 'text_models.py', [
        f'enum {{ text_style_word_count = {len(words)} }};', array('float', 'text_style_weights', [number(x, 4) for x in weights]),
        array('char *const', 'text_style_words', [quoted(w) for w in words]),
        array('float', 'text_style_word_weights', [number(x, 4) for x in words.values()])])


def write_words(path, words):
    write(path, 'text_bodies.py', [
        f'enum {{ text_body_word_count = {len(words)} }};', array('char *const', 'text_body_words', [quoted(w) for w in words]),
        array('signed char', 'text_body_word_weights', [str(x) for x in words.values()])])
