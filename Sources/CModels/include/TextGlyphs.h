#ifndef BROADSHEET_TEXT_GLYPHS_H
#define BROADSHEET_TEXT_GLYPHS_H

/// What kind of character an ASCII character is, as bits: 1 letter, 2 digit, 4 capital, 8 small letter, 16 space, 32 letter or number, 64 part of words,
/// 128 a mark by which lines are told apart.
/// As a function of C it needs no table that is made when it is first used.
static inline unsigned char broadsheet_text_ascii(unsigned int character) {
    static const unsigned char kinds[128] = {
        0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 16, 16, 16, 16, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 16, 16, 16,
        16, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0,
        98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 128, 128, 128, 0, 128, 128,
        0, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101,
        101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 0, 0, 0, 128, 64,
        0, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105,
        105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 0, 128, 0, 0, 0,
    };
    return kinds[character & 127];
}

#endif
