#include <kliping.h>
#include <stdio.h>

int main(void)
{
    static const char text[] = "Pemkab Asahan mengalokasikan Rp 2 miliar untuk pekerja rentan.";
    kliping_article article = {.text = text, .text_size = sizeof text - 1};
    kliping_sources installed = {0};
    kliping_reader *reader;
    kliping_session *session;
    const kliping_document *document;
    kliping_error error;
    if (kliping_reader_open(&installed, &reader, &error))
        return fprintf(stderr, "%s: %s\n", error.file, error.message), 1;
    if (kliping_session_new(reader, &session) || kliping_session_read(session, &article, &document))
        return 2;
    for (size_t i = 0; i < document->n_entities; i++)
        printf("%s %s\n", document->entities[i]->type, document->entities[i]->name);
    kliping_session_free(session);
    kliping_reader_free(reader);
    return 0;
}
