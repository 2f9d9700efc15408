#ifndef BROADSHEET_CICONV_H
#define BROADSHEET_CICONV_H

#include <iconv.h>

#endif
