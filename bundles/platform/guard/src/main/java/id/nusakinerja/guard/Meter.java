package id.nusakinerja.guard;

import id.nusakinerja.guard.internal.Budget;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Spends the budget of the call that runs in this thread. Only woven code calls it: at method entries, when a loop turns, in
 * handlers, and instead of calls of the JDK that can make much out of little. Foreign code that runs outside of a guarded
 * call is stopped at its first step.
 */
public final class Meter {

    /** Characters in one text. A page has 3000. */
    static final int LONGEST = 10_000;
    /** Digits of one number, before and after the point. */
    static final int MOST_DIGITS = 1000;

    private static final int LARGEST_ARRAY = 1_000_000;
    private static final ThreadLocal<Purse> PURSES = ThreadLocal.withInitial(Purse::new);

    private Meter() {}

    /** What a thread holds: changed in place, since that costs less than a new value of the thread. */
    private static final class Purse {

        private @Nullable Budget budget;
    }

    /** Run foreign code on a budget; afterwards that of the call around it counts again. */
    static <T> T run(Budget budget, Callable<T> code) throws Exception {
        Purse purse = PURSES.get();
        Budget before = purse.budget;
        purse.budget = budget;
        try {
            return code.call();
        } finally {
            purse.budget = before;
        }
    }

    private static Budget budget() {
        Budget budget = PURSES.get().budget;
        if (budget == null) {
            throw new IllegalStateException("Foreign code runs outside of a guarded call.");
        }
        return budget;
    }

    public static void spend() {
        budget().spend();
    }

    public static void enter() {
        budget().enter();
    }

    public static void leave() {
        Budget budget = PURSES.get().budget;
        if (budget != null) {
            budget.leave();
        }
    }

    /** Before an array is made: its length comes back. */
    public static int length(int length) {
        size(length);
        return length;
    }

    /** Before an array of arrays is made. */
    public static void size(long cells) {
        Budget budget = budget();
        if (cells > LARGEST_ARRAY) {
            budget.exhaust(Fault.Kind.MEMORY);
        }
        budget.spend(Math.max(0, cells) / 64);
    }

    /** Cells of an array of arrays; stays at the largest number instead of turning over. */
    public static long times(long cells, int length) {
        return cells > LARGEST_ARRAY || length > LARGEST_ARRAY ? Long.MAX_VALUE : cells * length;
    }

    /** Spend as much as there is in something that is about to be gone through. */
    public static void weigh(@Nullable Object value) {
        weigh(value, budget());
    }

    private static void weigh(@Nullable Object value, Budget budget) {
        switch (value) {
            case null -> budget.spend();
            case CharSequence text -> budget.spend(1 + text.length() / 32);
            case Collection<?> items -> {
                for (Object item : items) {
                    weigh(item, budget);
                }
            }
            case Map<?, ?> map ->
                map.forEach((key, item) -> {
                    weigh(key, budget);
                    weigh(item, budget);
                });
            case Object[] items -> {
                for (Object item : items) {
                    weigh(item, budget);
                }
            }
            case Optional<?> held -> weigh(held.orElse(null), budget);
            default -> budget.spend(value.getClass().isArray() ? Array.getLength(value) : 1);
        }
    }

    // --- after something was made ---------------------------------------------------------------------

    public static void made(@Nullable Object value) {
        if (value instanceof CharSequence text) {
            fits(text.length());
        } else if (value instanceof BigDecimal number) {
            fits(number);
        }
    }

    private static void fits(long characters) {
        Budget budget = budget();
        if (characters > LONGEST) {
            budget.exhaust(Fault.Kind.MEMORY);
        }
        budget.spend(characters / 32);
    }

    private static void fits(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            budget().exhaust(Fault.Kind.MEMORY);
        }
    }

    private static int digits(int scale) {
        if (Math.abs((long) scale) > MOST_DIGITS) {
            budget().exhaust(Fault.Kind.MEMORY);
        }
        return scale;
    }

    // --- instead of calls of the JDK, with the same parameters, the object first ------------------------

    public static String repeat(String text, int count) {
        fits((long) text.length() * Math.max(0, count));
        return text.repeat(count);
    }

    public static String replace(String text, CharSequence from, CharSequence to) {
        fits((text.length() + 1L) * (to.length() + 1L) / Math.max(1, from.length()));
        return text.replace(from, to);
    }

    public static String join(CharSequence between, Iterable<? extends CharSequence> items) {
        long characters = 0;
        for (CharSequence item : items) {
            characters += item.length() + between.length();
            fits(characters);
        }
        return String.join(between, items);
    }

    public static Collector<CharSequence, ?, String> joining() {
        return joining("");
    }

    public static Collector<CharSequence, ?, String> joining(CharSequence between) {
        return joining(between, "", "");
    }

    public static Collector<CharSequence, ?, String> joining(
            CharSequence between, CharSequence before, CharSequence after) {
        return Collector.<CharSequence, List<CharSequence>, String>of(
                ArrayList::new,
                List::add,
                (left, right) -> {
                    left.addAll(right);
                    return left;
                },
                items -> before + join(between, items) + after);
    }

    public static BigDecimal setScale(BigDecimal number, int scale) {
        return number.setScale(digits(scale));
    }

    public static BigDecimal setScale(BigDecimal number, int scale, RoundingMode rounding) {
        return number.setScale(digits(scale), rounding);
    }

    public static BigDecimal divide(BigDecimal number, BigDecimal by, int scale, RoundingMode rounding) {
        return number.divide(by, digits(scale), rounding);
    }

    public static BigDecimal movePointLeft(BigDecimal number, int places) {
        return number.movePointLeft(digits(places));
    }

    public static BigDecimal movePointRight(BigDecimal number, int places) {
        return number.movePointRight(digits(places));
    }

    public static IntStream range(int from, int to) {
        size((long) to - from);
        return IntStream.range(from, to);
    }

    public static IntStream rangeClosed(int from, int to) {
        size((long) to - from + 1);
        return IntStream.rangeClosed(from, to);
    }

    public static <T> Stream<T> distinct(Stream<T> items) {
        return items.peek(Meter::weigh).distinct();
    }
}
