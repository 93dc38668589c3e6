package id.nusakinerja.testkit.bench;

import java.time.Instant;

/** A way to the database. */
interface Contender {

    /** Rows a transaction and a batch. */
    int BATCH = 1000;

    Instant MOMENT = Instant.parse("2026-03-02T02:00:00Z");

    /** Write the numbers 1 to {@code rows}, a thousand a transaction. */
    void insert(int rows);

    /** Read number, text and moment of all rows in the order of their numbers; get the sum of numbers and lengths. */
    long readInOrder();

    static String text(long number) {
        return "Realisation of the month, row " + number;
    }

    static long expectedSum(int rows) {
        long sum = 0;
        for (long number = 1; number <= rows; number++) {
            sum += number + text(number).length();
        }
        return sum;
    }
}
