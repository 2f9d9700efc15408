#include "TextModels.h"

#include <math.h>
#include <string.h>

#include "TextBodyTrees.h"
#include "TextBodyWords.h"
#include "TextStyleTable.h"
#include "TextTrees.h"

// Nodes of all trees of a model, one tree after the other. A child below 0 is a leaf; leaves are whole multiples of a step.
struct trees {
    int count;
    int features;
    const unsigned short *roots;
    const unsigned short *first_leaves;
    const unsigned char *nodes;
    const float *thresholds;
    const short *left;
    const short *right;
    const short *leaves;
    float step;
    // Trees take turns at so many sums.
    int sums;
};

#define TREES(name, sums) \
    { \
        name##_count, name##_feature_count, name##_roots, name##_first_leaves, name##_features, name##_thresholds, name##_left, \
            name##_right, name##_leaves, name##_step, sums, \
    }

// In the order of `broadsheet_text_model`.
static const struct trees models[] = {TREES(text_line, 5), TREES(text_choice, 1), TREES(text_name, 1), TREES(text_title, 1), TREES(text_body, 1)};

int broadsheet_text_feature_count(enum broadsheet_text_model model) { return models[model].features; }

// Sixty-four rows are judged at once, each feature as the number of the model's thresholds that it exceeds. For each tree every row has a set of the
// leaves that it can still reach, in the order from left to right; each node whose threshold the row exceeds takes away the leaves to its left, and the
// first leaf that is left is the row's. So no step depends on the one before, and nothing branches. (Lucchese and others: QuickScorer, 2015.)
enum { LANES = 16, VECTORS = 4, ROWS = LANES * VECTORS, LEAVES = 16, MOST_BINS = 127 };
#define INLINE static inline __attribute__((always_inline))
typedef signed char bytes __attribute__((vector_size(LANES)));
typedef float floats __attribute__((vector_size(LANES)));
typedef int ints __attribute__((vector_size(LANES)));

struct node {
    unsigned char feature;
    signed char bin;
    // The leaves to the left: the first eight, and the others.
    unsigned char low, high;
};

// A model made ready: the bounds of each feature in ascending order, the nodes of each tree, the leaves.
struct forest {
    int model;
    // Whether every tree has few enough leaves, and every feature few enough bounds; otherwise trees are walked one by one.
    int is_quick;
    // Where the bounds of a feature begin, and those behind the last one.
    int first_bounds[257];
    long bounds, tree_nodes, nodes, leaves;
};

static long aligned(long size) { return (size + 15) / 16 * 16; }

static struct forest layout(enum broadsheet_text_model model) {
    const struct trees *trees = &models[model];
    const long nodes = trees->roots[trees->count];
    struct forest forest = {model, 1, {0}, 0, 0, 0, 0};
    forest.bounds = aligned(sizeof(struct forest));
    forest.tree_nodes = forest.bounds + aligned(nodes * (long)sizeof(float));
    forest.nodes = forest.tree_nodes + aligned(trees->count);
    forest.leaves = forest.nodes + aligned(nodes * (long)sizeof(struct node));
    return forest;
}

long broadsheet_text_forest_size(enum broadsheet_text_model model) {
    return layout(model).leaves + aligned(models[model].count * LEAVES * (long)sizeof(short));
}

// The first bound that is not below a threshold.
static int bin(const float *bounds, int count, float threshold) {
    int low = 0;
    while (count > 0) {
        const int half = count / 2;
        if (bounds[low + half] < threshold) {
            low += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return low;
}

// Sorts the thresholds of each feature, each once.
static void fill_bounds(const struct trees *trees, struct forest *forest, float *bounds) {
    const int nodes = trees->roots[trees->count];
    int next = 0;
    for (int feature = 0; feature < trees->features; feature++) {
        const int first = next;
        for (int node = 0; node < nodes; node++) {
            if (trees->nodes[node] != feature) continue;
            const float threshold = trees->thresholds[node];
            const int at = first + bin(bounds + first, next - first, threshold);
            if (at < next && bounds[at] == threshold) continue;
            memmove(bounds + at + 1, bounds + at, (next - at) * sizeof(float));
            bounds[at] = threshold;
            next++;
        }
        if (next - first > MOST_BINS) forest->is_quick = 0;
        forest->first_bounds[feature + 1] = next;
    }
}

// Leaves are numbered from left to right, and children come behind their parents: so the leaves of a subtree are a range.
static void fill_tree(const struct trees *trees, int tree, struct forest *forest, const float *bounds, struct node *nodes) {
    const int root = trees->roots[tree], count = trees->roots[tree + 1] - root;
    short first[LEAVES], last[LEAVES];
    for (int node = count - 1; node >= 0; node--) {
        const int left = trees->left[root + node], right = trees->right[root + node], feature = trees->nodes[root + node];
        first[node] = left < 0 ? ~left : first[left];
        last[node] = right < 0 ? ~right : last[right];
        unsigned gone = 0;
        for (int leaf = first[node]; leaf <= (left < 0 ? ~left : last[left]); leaf++) gone |= 1u << leaf;
        const int start = forest->first_bounds[feature];
        const int at = bin(bounds + start, forest->first_bounds[feature + 1] - start, trees->thresholds[root + node]);
        nodes[root + node] = (struct node){(unsigned char)feature, (signed char)at, gone & 0xff, gone >> 8 & 0xff};
    }
}

void broadsheet_text_prepare(enum broadsheet_text_model model, void *tables) {
    const struct trees *trees = &models[model];
    struct forest forest = layout(model);
    memset(tables, 0, broadsheet_text_forest_size(model));
    char *base = tables;
    float *bounds = (float *)(base + forest.bounds);
    unsigned char *tree_nodes = (unsigned char *)(base + forest.tree_nodes);
    short *leaves = (short *)(base + forest.leaves);
    fill_bounds(trees, &forest, bounds);
    for (int tree = 0; tree < trees->count && forest.is_quick; tree++) {
        const int count = trees->roots[tree + 1] - trees->roots[tree];
        if (count >= LEAVES) {
            forest.is_quick = 0;
            break;
        }
        tree_nodes[tree] = (unsigned char)count;
        memcpy(leaves + tree * LEAVES, trees->leaves + trees->first_leaves[tree], (count + 1) * sizeof(short));
        fill_tree(trees, tree, &forest, bounds, (struct node *)(base + forest.nodes));
    }
    memcpy(tables, &forest, sizeof(forest));
}

// Walks the trees for one row. Children count from the root of their tree, and so do leaves from the tree's first.
static void walk(const struct trees *trees, const float *features, int *sums) {
    for (int tree = 0; tree < trees->count; tree++) {
        const int root = trees->roots[tree];
        int node = trees->roots[tree + 1] > root ? 0 : -1;
        while (node >= 0) {
            const int at = root + node;
            node = features[trees->nodes[at]] <= trees->thresholds[at] ? trees->left[at] : trees->right[at];
        }
        sums[tree % trees->sums] += trees->leaves[trees->first_leaves[tree] + ~node];
    }
}

// How many bounds of each feature each row exceeds.
INLINE void fill_bins(
    const struct forest *forest, const float *bounds, const float *rows, int features, int count, bytes (*bins)[VECTORS], const int vectors) {
    for (int feature = 0; feature < features; feature++) {
        const float *bound = bounds + forest->first_bounds[feature], *end = bounds + forest->first_bounds[feature + 1];
        if (bound == end) continue;
        for (int vector = 0; vector < vectors; vector++) {
            float column[LANES];
            for (int lane = 0; lane < LANES; lane++) {
                const int row = vector * LANES + lane;
                column[lane] = rows[(row < count ? row : count - 1) * features + feature];
            }
            floats values[4];
            memcpy(values, column, sizeof(column));
            ints exceeded[4] = {{0}, {0}, {0}, {0}};
            for (const float *next = bound; next < end; next++) {
                const floats limit = {*next, *next, *next, *next};
                // What is true is -1.
                for (int part = 0; part < 4; part++) exceeded[part] -= values[part] > limit;
            }
            signed char packed[LANES];
            for (int lane = 0; lane < LANES; lane++) packed[lane] = (signed char)exceeded[lane / 4][lane % 4];
            memcpy(&bins[feature][vector], packed, LANES);
        }
    }
}

static inline bytes splat(unsigned char value) {
    const signed char byte = (signed char)value;
    return (bytes){byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte};
}

INLINE void judge(
    const struct trees *trees, const char *base, const struct forest *forest, const float *rows, int count, int *sums, const int vectors) {
    bytes bins[256][VECTORS];
    fill_bins(forest, (const float *)(base + forest->bounds), rows, trees->features, count, bins, vectors);
    const unsigned char *tree_nodes = (const unsigned char *)(base + forest->tree_nodes);
    const struct node *node = (const struct node *)(base + forest->nodes);
    const short *leaves = (const short *)(base + forest->leaves);
    for (int tree = 0; tree < trees->count; tree++, leaves += LEAVES) {
        bytes low[VECTORS], high[VECTORS];
        for (int vector = 0; vector < vectors; vector++) low[vector] = high[vector] = splat(0xff);
        for (int left = tree_nodes[tree]; left > 0; left--, node++) {
            const bytes bound = splat((unsigned char)node->bin), gone_low = splat(node->low), gone_high = splat(node->high);
            for (int vector = 0; vector < vectors; vector++) {
                const bytes exceeds = bins[node->feature][vector] > bound;
                low[vector] &= ~(exceeds & gone_low);
                high[vector] &= ~(exceeds & gone_high);
            }
        }
        // Side by side the two bytes of a row are one number, on machines that put the low byte first as all of Swift's do.
        unsigned short sets[ROWS];
        for (int vector = 0; vector < vectors; vector++) {
            const bytes first = __builtin_shufflevector(low[vector], high[vector], 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
            const bytes second = __builtin_shufflevector(low[vector], high[vector], 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
            memcpy(sets + vector * LANES, &first, LANES);
            memcpy(sets + vector * LANES + LANES / 2, &second, LANES);
        }
        int *sum = sums + tree % trees->sums * ROWS;
        for (int row = 0; row < count; row++) sum[row] += leaves[__builtin_ctz(sets[row] | 1u << 15)];
    }
}

// The sums of up to 64 rows, those of one kind side by side.
static void sum(const void *tables, const float *rows, int count, int *sums) {
    struct forest forest;
    memcpy(&forest, tables, sizeof(forest));
    const struct trees *trees = &models[forest.model];
    if (forest.is_quick) {
        // As many vectors as are needed, or nearly.
        if (count <= LANES) {
            judge(trees, tables, &forest, rows, count, sums, 1);
        } else if (count <= 2 * LANES) {
            judge(trees, tables, &forest, rows, count, sums, 2);
        } else {
            judge(trees, tables, &forest, rows, count, sums, VECTORS);
        }
        return;
    }
    for (int row = 0; row < count; row++) {
        int own[5] = {0};
        walk(trees, rows + row * trees->features, own);
        for (int kind = 0; kind < trees->sums; kind++) sums[kind * ROWS + row] = own[kind];
    }
}

void broadsheet_text_roles(const void *tables, const float *rows, int count, float *scores) {
    const double step = models[BROADSHEET_TEXT_LINE].step;
    for (int first = 0; first < count; first += ROWS) {
        const int size = count - first < ROWS ? count - first : ROWS;
        int sums[5 * ROWS] = {0};
        sum(tables, rows + (long)first * models[BROADSHEET_TEXT_LINE].features, size, sums);
        for (int row = 0; row < size; row++, scores += 5) {
            double values[5], top = -INFINITY, total = 0;
            for (int role = 0; role < 5; role++) {
                values[role] = sums[role * ROWS + row] * step;
                top = fmax(top, values[role]);
            }
            for (int role = 0; role < 5; role++) total += exp(values[role] - top);
            for (int role = 0; role < 5; role++) scores[role] = (float)(values[role] - top - log(total));
        }
    }
}

void broadsheet_text_chances(const void *tables, const float *rows, int count, double *chances) {
    struct forest forest;
    memcpy(&forest, tables, sizeof(forest));
    const struct trees *trees = &models[forest.model];
    for (int first = 0; first < count; first += ROWS) {
        const int size = count - first < ROWS ? count - first : ROWS;
        int sums[5 * ROWS] = {0};
        sum(tables, rows + (long)first * trees->features, size, sums);
        for (int row = 0; row < size; row++) chances[first + row] = 1 / (1 + exp(-(sums[row] * (double)trees->step)));
    }
}

float broadsheet_text_transition(int from, int to) { return text_transitions[from * 5 + to]; }
float broadsheet_text_start(int role) { return text_starts[role]; }
float broadsheet_text_prior(int role) { return text_priors[role]; }

float broadsheet_text_style_weight(int fact) { return text_style_weights[fact]; }
int broadsheet_text_style_word_count(void) { return text_style_word_count; }
const char *broadsheet_text_style_word(int index) { return text_style_words[index]; }
float broadsheet_text_style_word_weight(int index) { return text_style_word_weights[index]; }

int broadsheet_text_body_word_count(void) { return text_body_word_count; }
const char *broadsheet_text_body_word(int index) { return text_body_words[index]; }
int broadsheet_text_body_word_weight(int index) { return text_body_word_weights[index]; }

double broadsheet_text_exp(double value) { return exp(value); }
double broadsheet_text_log1p(double value) { return log1p(value); }
