#ifndef BROADSHEET_BLOCK_MODEL_H
#define BROADSHEET_BLOCK_MODEL_H

/// How many features the model reads.
int broadsheet_block_feature_count(void);

/// The probability of each block that it belongs to the main content of its page.
///
/// The features are columns of `stride` bytes, one for each block; `stride` is a multiple of 16, and there is room for so many probabilities.
void broadsheet_block_probabilities(const unsigned char *features, long stride, float *probabilities);

/// How many kinds of pages are told apart.
int broadsheet_page_kind_count(void);

/// The probability of each kind of page by the features of its first block; there is room for so many as there are kinds.
void broadsheet_page_kinds(const unsigned char *features, long stride, float *probabilities);

#endif
