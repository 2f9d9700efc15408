#ifndef BROADSHEET_TEXT_MODELS_H
#define BROADSHEET_TEXT_MODELS_H

/// The models: the roles of lines, the choice among readings of the comments, the names of authors, titles, bodies.
enum broadsheet_text_model { BROADSHEET_TEXT_LINE, BROADSHEET_TEXT_CHOICE, BROADSHEET_TEXT_NAME, BROADSHEET_TEXT_TITLE, BROADSHEET_TEXT_BODY };

/// How many features a model reads.
int broadsheet_text_feature_count(enum broadsheet_text_model model);

/// How many bytes the tables take by which a model judges many rows at once, and the writing of them. The place must be aligned as numbers are.
long broadsheet_text_forest_size(enum broadsheet_text_model model);
void broadsheet_text_prepare(enum broadsheet_text_model model, void *tables);

/// The logarithms of how probable each role of lines is: outside of the comments, first line of a comment's text, further text, name, other line of the
/// thread. `rows` holds the features of one line after the other, `scores` has room for five a line.
void broadsheet_text_roles(const void *tables, const float *rows, int count, float *scores);

/// What the other models say, from 0 to 1: the F1 that a reading of a text's comments is expected to reach; how probable it is that a line names
/// a comment's author, is the title, or belongs to the article's body.
void broadsheet_text_chances(const void *tables, const float *rows, int count, double *chances);

/// Logarithms of probabilities of the five roles: of one behind another, of the first line, of any line.
float broadsheet_text_transition(int from, int to);
float broadsheet_text_start(int role);
float broadsheet_text_prior(int role);

/// The weights of the model of style: of its facts, and of words.
float broadsheet_text_style_weight(int fact);
int broadsheet_text_style_word_count(void);
const char *broadsheet_text_style_word(int index);
float broadsheet_text_style_word_weight(int index);

/// Words that speak for or against the text of an article, in UTF-8, and how much, in sixteenths of a logarithm of odds.
int broadsheet_text_body_word_count(void);
const char *broadsheet_text_body_word(int index);
int broadsheet_text_body_word_weight(int index);

/// The functions of the same names in the C library, which Swift has on some platforms only in the whole of Foundation.
double broadsheet_text_exp(double value);
double broadsheet_text_log1p(double value);

#endif
