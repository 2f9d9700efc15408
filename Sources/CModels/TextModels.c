#include "TextModels.h"

#include <math.h>

#include "TextStyleTable.h"
#include "TextTrees.h"

// Nodes of all trees of a model, one tree after the other. A child below 0 is a leaf; leaves are whole multiples of a step.
struct trees {
    int count;
    const unsigned short *roots;
    const unsigned char *features;
    const float *thresholds;
    const short *left;
    const short *right;
    const short *leaves;
    float step;
};

// Children count from the root of their tree, and so do leaves from the tree's first.
static float leaf(const struct trees *trees, int tree, const unsigned short *first_leaves, const float *features) {
    const int root = trees->roots[tree];
    int node = trees->roots[tree + 1] > root ? 0 : -1;
    while (node >= 0) {
        const int at = root + node;
        node = features[trees->features[at]] <= trees->thresholds[at] ? trees->left[at] : trees->right[at];
    }
    return trees->leaves[first_leaves[tree] + ~node] * trees->step;
}

static double chance(const struct trees *trees, const unsigned short *first_leaves, const float *features) {
    double sum = 0;
    for (int tree = 0; tree < trees->count; tree++) {
        sum += leaf(trees, tree, first_leaves, features);
    }
    return 1 / (1 + exp(-sum));
}

#define TREES(name) \
    static const struct trees name = { \
        name##_count, name##_roots, name##_features, name##_thresholds, name##_left, name##_right, name##_leaves, name##_step, \
    }

TREES(text_line);
TREES(text_choice);
TREES(text_title);
TREES(text_body);

int broadsheet_text_line_feature_count(void) { return text_line_feature_count; }
int broadsheet_text_choice_feature_count(void) { return text_choice_feature_count; }
int broadsheet_text_title_feature_count(void) { return text_title_feature_count; }
int broadsheet_text_body_feature_count(void) { return text_body_feature_count; }

void broadsheet_text_line_roles(const float *features, float *scores) {
    double sums[5] = {0};
    for (int tree = 0; tree < text_line.count; tree++) {
        sums[tree % 5] += leaf(&text_line, tree, text_line_first_leaves, features);
    }
    double top = sums[0];
    for (int role = 1; role < 5; role++) {
        top = fmax(top, sums[role]);
    }
    double total = 0;
    for (int role = 0; role < 5; role++) {
        total += exp(sums[role] - top);
    }
    for (int role = 0; role < 5; role++) {
        scores[role] = (float)(sums[role] - top - log(total));
    }
}

double broadsheet_text_choice_quality(const float *features) { return chance(&text_choice, text_choice_first_leaves, features); }
double broadsheet_text_title_chance(const float *features) { return chance(&text_title, text_title_first_leaves, features); }
double broadsheet_text_body_chance(const float *features) { return chance(&text_body, text_body_first_leaves, features); }

float broadsheet_text_transition(int from, int to) { return text_transitions[from * 5 + to]; }
float broadsheet_text_start(int role) { return text_starts[role]; }
float broadsheet_text_prior(int role) { return text_priors[role]; }

float broadsheet_text_style_weight(int fact) { return text_style_weights[fact]; }
int broadsheet_text_style_word_count(void) { return text_style_word_count; }
const char *broadsheet_text_style_word(int index) { return text_style_words[index]; }
float broadsheet_text_style_word_weight(int index) { return text_style_word_weights[index]; }

double broadsheet_text_exp(double value) { return exp(value); }
double broadsheet_text_log1p(double value) { return log1p(value); }
