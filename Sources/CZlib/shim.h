#ifndef BROADSHEET_CZLIB_SHIM_H
#define BROADSHEET_CZLIB_SHIM_H

#include <zlib.h>

// `inflateInit2` is a macro, which Swift cannot call. The window is the largest there is, and the header says whether it is gzip or zlib.
static inline int broadsheet_inflate_begin(z_stream *stream) { return inflateInit2(stream, 15 + 32); }

#endif
