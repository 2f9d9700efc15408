"""Writes the models of plain text as C tables: TextTrees.h and TextStyleTable.h."""
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


def write_trees(path, models, paths):
    """models: name -> (trees, number of features); paths: transitions, start and prior, as logarithms."""
    parts = ['// Made by Training/text_models.py; not to be edited.']
    for name in ('line', 'choice', 'name', 'title', 'body'):
        parts.append(tree_tables(f'text_{name}', *models[name]))
    parts.append(array('float', 'text_transitions', [number(x, 5) for row in paths['transitions'] for x in row]))
    parts.append(array('float', 'text_starts', [number(x, 5) for x in paths['start']]))
    parts.append(array('float', 'text_priors', [number(x, 5) for x in paths['prior']]))
    with open(path, 'w', encoding='utf8') as file:
        file.write('\n'.join(parts) + '\n')


def write_style(path, weights, words):
    quoted = ['"' + ''.join(c if c.isascii() and c not in '"\\?' else ''.join(f'\\{b:03o}' for b in c.encode()) for c in w) + '"' for w in words]
    parts = [
        '// Made by Training/text_models.py; not to be edited.', f'enum {{ text_style_word_count = {len(words)} }};',
        array('float', 'text_style_weights', [number(x, 4) for x in weights]), array('char *const', 'text_style_words', quoted),
        array('float', 'text_style_word_weights', [number(x, 4) for x in words.values()])]
    with open(path, 'w', encoding='utf8') as file:
        file.write('\n'.join(parts) + '\n')
