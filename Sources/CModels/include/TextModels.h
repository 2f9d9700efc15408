#ifndef BROADSHEET_TEXT_MODELS_H
#define BROADSHEET_TEXT_MODELS_H

/// How many features the models read.
int broadsheet_text_line_feature_count(void);
int broadsheet_text_choice_feature_count(void);
int broadsheet_text_title_feature_count(void);
int broadsheet_text_body_feature_count(void);

/// The logarithm of how probable each role of a line is: outside of the comments, first line of a comment's text, further text, name, other line of the
/// thread. `scores` has room for five.
void broadsheet_text_line_roles(const float *features, float *scores);

/// The F1 that a reading of a text's comments is expected to reach, from 0 to 1.
double broadsheet_text_choice_quality(const float *features);

/// How probable it is that a line is the title, from 0 to 1.
double broadsheet_text_title_chance(const float *features);

/// How probable it is that a line belongs to the article's body, from 0 to 1.
double broadsheet_text_body_chance(const float *features);

/// Logarithms of probabilities of the five roles: of one behind another, of the first line, of any line.
float broadsheet_text_transition(int from, int to);
float broadsheet_text_start(int role);
float broadsheet_text_prior(int role);

/// The weights of the model of style: of its facts, and of words.
float broadsheet_text_style_weight(int fact);
int broadsheet_text_style_word_count(void);
const char *broadsheet_text_style_word(int index);
float broadsheet_text_style_word_weight(int index);

/// The functions of the same names in the C library, which Swift has on some platforms only in the whole of Foundation.
double broadsheet_text_exp(double value);
double broadsheet_text_log1p(double value);

#endif
