package id.nusakinerja.bench;

import java.util.concurrent.atomic.LongAdder;

/** What all users together sent and got. */
final class Traffic {

    final LongAdder requests = new LongAdder();
    final LongAdder bytesIn = new LongAdder();
    final LongAdder bytesOut = new LongAdder();
}
