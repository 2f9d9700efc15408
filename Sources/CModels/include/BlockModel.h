#ifndef BROADSHEET_BLOCK_MODEL_H
#define BROADSHEET_BLOCK_MODEL_H

#include <stddef.h>

/// How many features the model reads.
int broadsheet_block_feature_count(void);

/// The probability of each block that it belongs to the main content of its page.
///
/// The features are columns of `stride` bytes, one for each block; `stride` is a multiple of 16, and there is room for so many probabilities.
void broadsheet_block_probabilities(const unsigned char *features, long stride, float *probabilities);

#endif
