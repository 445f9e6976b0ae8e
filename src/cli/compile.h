/* `kliping compile`: text sources -> the compiled files that a reader opens. */
#ifndef KLIPING_CLI_COMPILE_H
#define KLIPING_CLI_COMPILE_H

int cli_compile(int argc, char **argv);

#endif
