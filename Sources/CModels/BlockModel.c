#include "BlockModel.h"

#include <math.h>
#include <string.h>

#include "BlockModelTables.h"

// Sixteen blocks are judged at once. For each tree every block has a set of the leaves that it can still reach, in the order from left to right;
// each node whose threshold the block exceeds takes away the leaves to its left, and the first leaf that is left is the block's. So no step depends
// on the one before, and nothing branches. (Lucchese and others: QuickScorer, 2015.)
enum { LANES = 16, HALF = 8 };
typedef unsigned char bytes __attribute__((vector_size(LANES)));

int broadsheet_block_feature_count(void) { return BLOCK_FEATURES; }

static inline bytes splat(unsigned char value) {
    return (bytes){value, value, value, value, value, value, value, value, value, value, value, value, value, value, value, value};
}

void broadsheet_block_probabilities(const unsigned char *features, long stride, float *probabilities) {
    for (long row = 0; row + LANES <= stride; row += LANES) {
        float sums[LANES] = {0};
        const struct block_node *node = block_nodes;
        const float *leaves = block_leaves;
        for (int tree = 0; tree < BLOCK_TREES; tree++) {
            // The first eight leaves and the others.
            bytes low = splat(0xff), high = splat(0xff);
            for (int left = block_tree_nodes[tree]; left > 0; left--, node++) {
                bytes value;
                memcpy(&value, features + node->feature * stride + row, LANES);
                bytes exceeds = (bytes)(value > splat(node->threshold));
                low &= ~(exceeds & splat(node->low));
                high &= ~(exceeds & splat(node->high));
            }
            unsigned char firsts[LANES], seconds[LANES];
            memcpy(firsts, &low, LANES);
            memcpy(seconds, &high, LANES);
            for (int lane = 0; lane < LANES; lane++) {
                sums[lane] += leaves[__builtin_ctz(firsts[lane] | seconds[lane] << HALF | 1 << LANES)];
            }
            leaves += block_tree_nodes[tree] + 1;
        }
        for (int lane = 0; lane < LANES; lane++) probabilities[row + lane] = 1 / (1 + expf(-sums[lane]));
    }
}
