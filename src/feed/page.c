#include "page.h"

#include "../base/buffer.h"
#include "foreign_memory.h"
#include "page_metadata.h"
#include "page_parts.h"
#include "page_text.h"

/* The letters and digits of a text alone, so that texts can be compared however they are set. */
static bool append_letters(bytes text, kliping_buffer *out)
{
    if (!buffer_reserve(out, text.size))
        return false;
    for (size_t i = 0; i < text.size; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        if ((byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'))
            out->data[out->size++] = (char)byte;
    }
    return true;
}

/* The lines of the page that stand in the body by JSON-LD, which has no paragraphs as a rule.
 * Appended to out; *letters: how many they have. Each line is looked for behind the one before. */
static bool append_common(bytes lines, bytes body, kliping_buffer *out, size_t *letters)
{
    kliping_buffer line_letters = {0};
    size_t from = 0, start = 0;
    bool well = true;
    *letters = 0;
    while (start < lines.size && well) {
        const char *newline = memchr(lines.data + start, '\n', lines.size - start);
        size_t end = newline ? (size_t)(newline - lines.data) + 1 : lines.size;
        bytes line = bytes_slice(lines, start, end);
        start = end;
        line_letters.size = 0;
        well = append_letters(line, &line_letters);
        if (!well || !line_letters.size)
            continue;
        const char *found =
            memmem(body.data + from, body.size - from, line_letters.data, line_letters.size);
        if (!found)
            continue;
        from = (size_t)(found - body.data) + line_letters.size;
        *letters += line_letters.size;
        well = buffer_append(out, line);
    }
    kliping_buffer_free(&line_letters);
    return well;
}

/* Of the text found on the page and the body by JSON-LD: their common lines where these are nearly
 * all of the body; the body where the page lacks it; the page where the body is but a beginning. */
static bool choose_text(kliping_buffer *shown, const kliping_buffer *body, kliping_buffer *out)
{
    kliping_buffer letters = {0}, common = {0}, shown_letters = {0};
    bytes shown_text = {shown->data, shown->size}, body_text = {body->data, body->size};
    size_t n_common = 0;
    bool well = append_letters(body_text, &letters) && append_letters(shown_text, &shown_letters) &&
                append_common(shown_text, (bytes){letters.data ? letters.data : "", letters.size},
                              &common, &n_common);
    if (well) {
        bool body_is_part = letters.size * 2 < shown_letters.size;
        if (!letters.size || (body_is_part && shown->size))
            well = buffer_append(out, shown_text);
        else if (n_common * 10 >= letters.size * 9)
            well = buffer_append(out, (bytes){common.data, common.size});
        else
            well = buffer_append(out, body_text);
    }
    kliping_buffer_free(&letters);
    kliping_buffer_free(&shown_letters);
    kliping_buffer_free(&common);
    return well;
}

static bool read_tree(xmlNode *root, page *page)
{
    kliping_buffer body = {0}, shown = {0};
    bool well = page_metadata_read(root, page, &body);
    xmlNode *article = well ? part_with_article(root) : NULL;
    text_style style = {.title = {page->title.data, page->title.size}};
    if (well)
        well = page_text_append(article ? article : root, &style, &shown);
    well = well && choose_text(&shown, &body, &page->text);
    if (page->text.size && page->text.data[page->text.size - 1] == '\n')
        page->text.size--;
    kliping_buffer_free(&body);
    kliping_buffer_free(&shown);
    return well;
}

kliping_status page_read(bytes html, page *out)
{
    *out = (page){0};
    page_tree tree;
    foreign_memory_begin();
    bool well = page_tree_read(html, &tree) && (!tree.root || read_tree(tree.root, out));
    page_tree_free(&tree);
    if (well && !foreign_memory_failed())
        return KLIPING_OK;
    page_free(out);
    return KLIPING_NO_MEMORY;
}

void page_free(page *page)
{
    kliping_buffer_free(&page->title);
    kliping_buffer_free(&page->text);
    kliping_buffer_free(&page->url);
    kliping_buffer_free(&page->publisher);
    kliping_buffer_free(&page->author);
}

static bytes known(bytes first, const kliping_buffer *second)
{
    return first.data || !second->size ? first : (bytes){second->data, second->size};
}

void page_complete(const page *page, record *record)
{
    record->text = (bytes){page->text.data ? page->text.data : "", page->text.size};
    record->title = known(record->title, &page->title);
    record->url = known(record->url, &page->url);
    record->publisher = known(record->publisher, &page->publisher);
    record->author = known(record->author, &page->author);
    if (!record->date[0])
        memcpy(record->date, page->date, sizeof record->date);
}
