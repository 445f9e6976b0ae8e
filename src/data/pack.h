/* The container of everything compiled: named sections in one file, mapped and validated once.
 *
 *   "kliping1"  8 bytes
 *   major, minor  u16 each: major changes when old readers must refuse, minor when they may go on
 *   n_sections  u32
 *   file_size   u64
 *   digest      32 bytes, of the whole file but itself
 *   n_sections x {name 24 bytes with its NUL, offset u64, size u64}, in order of name
 *   sections, each at a multiple of 64
 *
 * Little-endian by definition. */
#ifndef KLIPING_DATA_PACK_H
#define KLIPING_DATA_PACK_H

#include "../base/arena.h"
#include "../base/bytes.h"
#include "../kliping.h"
#include "table_check.h"

typedef struct pack pack; /* read-only; shared by threads */

/* What is to be found out of the tables in the sections while the file is read: sets the table,
 * columns and mask of each check, and returns how many there are. The sections lie within the file,
 * but nothing else is known of them yet. */
enum { PACK_CHECKS = 8 };
typedef size_t pack_plan(const pack *pack, table_check checks[PACK_CHECKS]);

/* Maps a file, or takes a copy of bytes already in memory; checks all of the header, the section
 * table and the digest. wrong: what to return when the content is at fault (KLIPING_BAD_LEXICON or
 * _BAD_MODEL). plan: NULL for none. */
kliping_status pack_open(const char *path, kliping_status wrong, pack_plan *plan, pack **out,
                         kliping_error *error);
kliping_status pack_open_memory(bytes file, kliping_status wrong, pack **out, kliping_error *error);
void pack_free(pack *pack);

bytes pack_section(const pack *pack, const char *name); /* empty where there is none */
/* Gives back the memory that a mapped file takes: what is asked for comes again. */
void pack_rest(const pack *pack);
const char *pack_hash(const pack *pack);                /* 16 hexadecimal digits */
const table_check *pack_checks(const pack *pack);       /* what the plan asked for */

typedef struct pack_entry {
    const char *name; /* at most 23 bytes */
    bytes content;
} pack_entry;

/* The whole file in memory; the same entries give the same bytes. */
bytes pack_build(const pack_entry *entries, size_t count, arena *arena);

/* Gives a file that has been changed the digest that fits. */
void pack_seal(char *file, size_t size);

#endif
