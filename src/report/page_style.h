#ifndef KLIPING_REPORT_PAGE_STYLE_H
#define KLIPING_REPORT_PAGE_STYLE_H

/* The style sheet of the page: light and dark, on paper, from the width of a telephone on. */
extern const char page_style[];

#endif
