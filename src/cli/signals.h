/* SIGTERM, SIGINT and SIGHUP end a run cleanly: what has been read is written to the end, nothing
 * more is read. Where that does not come to an end within some seconds, or at the second signal,
 * the program ends at once. */
#ifndef KLIPING_CLI_SIGNALS_H
#define KLIPING_CLI_SIGNALS_H

/* A descriptor that becomes readable with the first signal; -1: none could be had. */
int signals_catch(void);

/* Ends the program as the signal would have; returns where there was none. */
void signals_end(void);

#endif
