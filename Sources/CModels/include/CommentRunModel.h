#ifndef BROADSHEET_COMMENT_RUN_MODEL_H
#define BROADSHEET_COMMENT_RUN_MODEL_H

/// How many features the model reads.
int broadsheet_comment_run_feature_count(void);

/// The share of a thread that a run of repeated elements is expected to reach, from 0 to 1, by its features in the order of the model.
double broadsheet_comment_run_quality(const float *features);

#endif
