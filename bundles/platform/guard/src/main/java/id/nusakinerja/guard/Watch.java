package id.nusakinerja.guard;

/** Hears of every guarded call; decides how a fault is told to the caller. */
public interface Watch {

    /**
     * A call is about to be made.
     *
     * @throws RuntimeException to stop it
     */
    void before();

    /** The call came back with a good result. */
    void succeeded();

    /** The call failed. The caller gets to see what this returns, and nothing of the foreign error. */
    RuntimeException failed(Fault fault);
}
