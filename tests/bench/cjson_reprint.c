/* What the JSON alone costs with cJSON: every line of a file is parsed and printed again. */
#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    char *line = NULL;
    size_t capacity = 0;
    ssize_t size;
    if (!file)
        return 2;
    while ((size = getline(&line, &capacity, file)) > 0) {
        cJSON *record = cJSON_ParseWithLength(line, (size_t)size);
        char *text = record ? cJSON_PrintUnformatted(record) : NULL;
        if (!text || puts(text) < 0)
            return 1;
        free(text);
        cJSON_Delete(record);
    }
    free(line);
    fclose(file);
    return fflush(stdout) == 0 ? 0 : 1;
}
