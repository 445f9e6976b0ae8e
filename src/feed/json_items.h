/* The items of an array that json_fields() has checked. */
#ifndef KLIPING_FEED_JSON_ITEMS_H
#define KLIPING_FEED_JSON_ITEMS_H

#include "../base/bytes.h"

/* For an array as it stands, what json_items_next() takes from; data is NULL for anything else. */
bytes json_items(bytes raw);

/* False: there are no more. */
bool json_items_next(bytes *rest, bytes *item);

#endif
