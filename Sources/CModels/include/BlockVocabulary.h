#ifndef BROADSHEET_BLOCK_VOCABULARY_H
#define BROADSHEET_BLOCK_VOCABULARY_H

/// How much a word of a text speaks for the main content of a page, or against it; 0 for a word that is not known. The key has 24 bits of the word's hash.
int broadsheet_text_word(unsigned key);

/// The same of a word of a class or id, for the texts near below its element and for those further down.
void broadsheet_label_word(unsigned key, int *near, int *far);

#endif
