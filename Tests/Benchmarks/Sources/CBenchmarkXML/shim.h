#ifndef BROADSHEET_CBENCHMARKXML_SHIM_H
#define BROADSHEET_CBENCHMARKXML_SHIM_H

#include <libxml/xmlversion.h>
// Some builds of libxml2 make its headers include the system's ICU, whose types clash with the ICU inside Foundation.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#endif
