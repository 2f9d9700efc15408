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
            // Side by side the two bytes of a block are one number, on machines that put the low byte first as all of Swift's do.
            unsigned short sets[LANES];
            bytes first = __builtin_shufflevector(low, high, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
            bytes second = __builtin_shufflevector(low, high, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
            memcpy(sets, &first, LANES);
            memcpy(sets + HALF, &second, LANES);
            for (int lane = 0; lane < LANES; lane++) sums[lane] += leaves[__builtin_ctz(sets[lane] | 1 << LANES)];
            leaves += block_tree_nodes[tree] + 1;
        }
        for (int lane = 0; lane < LANES; lane++) probabilities[row + lane] = 1 / (1 + expf(-sums[lane]));
    }
}

int broadsheet_page_kind_count(void) { return KINDS; }

void broadsheet_page_kinds(const unsigned char *features, long stride, float *probabilities) {
    float sums[KINDS] = {0}, total = 0;
    const struct block_node *node = kind_nodes;
    const float *leaves = kind_leaves;
    for (int tree = 0; tree < KIND_TREES; tree++) {
        unsigned set = 0xffff;
        for (int left = kind_tree_nodes[tree]; left > 0; left--, node++) {
            if (features[node->feature * stride] > node->threshold) set &= ~(unsigned)(node->low | node->high << HALF);
        }
        sums[tree % KINDS] += leaves[__builtin_ctz(set | 1 << LANES)];
        leaves += kind_tree_nodes[tree] + 1;
    }
    for (int kind = 0; kind < KINDS; kind++) total += probabilities[kind] = expf(sums[kind]);
    for (int kind = 0; kind < KINDS; kind++) probabilities[kind] /= total;
}
