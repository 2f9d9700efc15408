#ifndef BROADSHEET_COMMENT_RUN_MODEL_H
#define BROADSHEET_COMMENT_RUN_MODEL_H

/// How many features the models read.
int broadsheet_comment_run_feature_count(void);

/// The share of a thread that a run of repeated elements is expected to reach, from 0 to 1, by its features in the order of the models.
double broadsheet_worded_run_quality(const float *features);

/// The same by a model that takes no notice of words; the caller sets the features that stand for them to 0.
double broadsheet_wordless_run_quality(const float *features);

#endif
