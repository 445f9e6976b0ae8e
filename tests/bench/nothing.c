/* A process that does nothing: what starting kliping is compared with. */
int main(void)
{
    return 0;
}
