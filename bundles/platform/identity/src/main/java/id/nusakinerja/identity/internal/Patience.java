package id.nusakinerja.identity.internal;

import java.time.Duration;

/** How long to wait after how many failures. */
enum Patience {
    /** One account name: people mistype, so the first three are free. */
    NAME(3, 10),
    /** One network address: a whole office can stand behind it. */
    ADDRESS(30, 100);

    private static final Duration LOCK = Duration.ofMinutes(15);
    private static final int LONGEST_DOUBLING = 5;

    private final int free;
    private final int locked;

    Patience(int free, int locked) {
        this.free = free;
        this.locked = locked;
    }

    /** Nothing, then 1, 2, 4, ... 32 seconds, then the lock of a quarter of an hour. */
    Duration after(int failures) {
        if (failures >= locked) {
            return LOCK;
        }
        if (failures < free) {
            return Duration.ZERO;
        }
        return Duration.ofSeconds(1L << Math.min(failures - free, LONGEST_DOUBLING));
    }
}
