#include "CommentRunModel.h"

#include <math.h>

#include "CommentRunTrees.h"

struct trees {
    int count;
    const short *roots;
    const unsigned char *features;
    const float *thresholds;
    const short *left;
    const short *right;
    const float *leaves;
};

static double quality(const struct trees *trees, const float *features) {
    double sum = 0;
    for (int tree = 0; tree < trees->count; tree++) {
        int node = trees->roots[tree];
        // A negative number is a leaf.
        while (node >= 0) {
            node = features[trees->features[node]] <= trees->thresholds[node] ? trees->left[node] : trees->right[node];
        }
        sum += trees->leaves[~node];
    }
    return 1 / (1 + exp(-sum));
}

int broadsheet_comment_run_feature_count(void) { return COMMENT_RUN_FEATURES; }

double broadsheet_worded_run_quality(const float *features) {
    static const struct trees trees = {
        WORDED_RUN_TREES, worded_run_roots, worded_run_features, worded_run_thresholds, worded_run_left, worded_run_right, worded_run_leaves,
    };
    return quality(&trees, features);
}

double broadsheet_wordless_run_quality(const float *features) {
    static const struct trees trees = {
        WORDLESS_RUN_TREES,  wordless_run_roots, wordless_run_features, wordless_run_thresholds,
        wordless_run_left, wordless_run_right, wordless_run_leaves,
    };
    return quality(&trees, features);
}
