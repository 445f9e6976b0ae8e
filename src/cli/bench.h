#ifndef KLIPING_CLI_BENCH_H
#define KLIPING_CLI_BENCH_H

int cli_bench(int argc, char **argv);

#endif
