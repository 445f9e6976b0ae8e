/* A program that lives in its user's locale, and reads an article with the library:
 *
 *     read_in_locale LEXICON MODEL DIRECTORY < ARTICLE
 */
#include "kliping.h"

#include <locale.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    static char text[1 << 20];
    if (argc != 4 || !setlocale(LC_ALL, ""))
        return 2;
    const kliping_prior prior = {"mou", 0.125};
    const char *directory = argv[3];
    kliping_sources sources = {.lexicon = argv[1],
                               .model = argv[2],
                               .user_lexicons = &directory,
                               .n_user_lexicons = 1,
                               .priors = &prior,
                               .n_priors = 1};
    kliping_article article = {.text = text, .text_size = fread(text, 1, sizeof text, stdin)};
    kliping_json_style style = {.with_text = true};
    kliping_reader *reader;
    kliping_session *session = NULL;
    const kliping_document *document;
    kliping_buffer json = {0};
    kliping_error error;
    if (kliping_reader_open(&sources, &reader, &error))
        return fprintf(stderr, "%s:%u: %s\n", error.file, error.line, error.message), 3;
    if (kliping_session_new(reader, &session) ||
        kliping_session_read(session, &article, &document) ||
        kliping_document_json(document, reader, &style, &json))
        return 4;
    fwrite(json.data, 1, json.size, stdout);
    kliping_buffer_free(&json);
    kliping_session_free(session);
    kliping_reader_free(reader);
    return 0;
}
