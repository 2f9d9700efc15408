#include "CommentRunModel.h"

#include <math.h>

#include "CommentRunTrees.h"

int broadsheet_comment_run_feature_count(void) { return COMMENT_RUN_FEATURES; }

double broadsheet_comment_run_quality(const float *features) {
    double sum = 0;
    for (int tree = 0; tree < COMMENT_RUN_TREES; tree++) {
        int node = comment_run_roots[tree];
        // A negative number is a leaf.
        while (node >= 0) {
            node = features[comment_run_features[node]] <= comment_run_thresholds[node] ? comment_run_left[node] : comment_run_right[node];
        }
        sum += comment_run_leaves[~node];
    }
    return 1 / (1 + exp(-sum));
}
