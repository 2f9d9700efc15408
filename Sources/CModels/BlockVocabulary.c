#include "BlockVocabulary.h"

#include "BlockVocabularyTables.h"

// Words stand in the order of their keys: a first table says where those with the same upper eight bits begin, the lower sixteen are compared.
static inline int place(unsigned key, const unsigned short *starts, const unsigned short *keys) {
    unsigned upper = key >> 16 & 0xff, lower = key & 0xffff;
    for (int at = starts[upper]; at < starts[upper + 1]; at++) {
        if (keys[at] == lower) return at;
    }
    return -1;
}

int broadsheet_text_word(unsigned key) {
    int at = place(key, text_starts, text_keys);
    return at < 0 ? 0 : text_weights[at];
}

void broadsheet_label_word(unsigned key, int *near, int *far) {
    int at = place(key, label_starts, label_keys);
    *near = at < 0 ? 0 : label_near[at];
    *far = at < 0 ? 0 : label_far[at];
}
