package id.nusakinerja.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However foreign code misbehaves: the call ends, its kind is told, and the next good call is as good as ever. */
class FaultsTest {

    private static final Limits SMALL = new Limits(1_000_000, 256, 64L << 20, Duration.ofSeconds(20));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ERROR  | throw new IllegalStateException("x");
        ERROR  | Object o = "x"; return (Integer) o;
        ERROR  | return facts.get(7);
        FUEL   | while (true) { }
        FUEL   | for (int i = 0; i >= 0; i = (i + 1) % 7) { }
        FUEL   | do { } while (facts.size() > -1);
        FUEL   | while (true) { try { turn(); } catch (Throwable t) { } }
        FUEL   | while (true) { try { while (true) { } } catch (Throwable t) { } }
        FUEL   | while (true) { try { turn(); } finally { continue; } }
        FUEL   | for (;;) { try { for (;;) { try { for (;;) { } } catch (Error t) { } } } catch (Throwable t) { } }
        FUEL   | again: while (true) { switch (facts.size()) { case 0: continue again; default: continue again; } }
        FUEL   | try { while (true) { } } catch (Throwable t) { return "swallowed"; }
        FUEL   | Stream.of(1, 2).map(i -> { while (true) { } }).toList(); return "";
        FUEL   | List<Integer> l = new ArrayList<>(List.of(1)); for (int i = 0; i < l.size(); i++) { l.add(i); } return "";
        FUEL   | ArrayDeque<Integer> q = new ArrayDeque<>(); q.add(1); while (!q.isEmpty()) { q.add(q.poll()); } return "";
        FUEL   | long n = 0; for (int a = 0; a < 99999; a++) { for (int b = 0; b < 99999; b++) { n += a ^ b; } } return n;
        FUEL   | List<String> l = new ArrayList<>(); for (int i = 0; i < 9999; i++) { if (!l.contains("a" + i)) { l.add("a" + i); } } return "";
        FUEL   | IntStream.range(0, 999999).forEach(i -> IntStream.range(0, 999999).sum()); return "";
        FUEL   | Supplier<Supplier<?>> s = this::spin; s.get(); return "";
        FUEL   | return twice(60);
        FUEL   | List<Object> l = List.of(1); for (int i = 0; i < 60; i++) { l = List.of(l, l); } return "" + l;
        FUEL   | List<Object> l = List.of(1); for (int i = 0; i < 60; i++) { l = List.of(l, l); } return l.contains("x");
        FUEL   | List<List<Object>> l = List.of(); Stream<?> s = Stream.of(big(), big(), big()).flatMap(List::stream).map(i -> big()).flatMap(List::stream); return s.count();
        DEPTH  | return decide(facts);
        DEPTH  | return ping();
        DEPTH  | return new Rantai(null).next;
        DEPTH  | Function<Integer, Integer> f = i -> fall(i); return f.apply(1);
        MEMORY | int[] a = new int[Integer.MAX_VALUE]; return a.length;
        MEMORY | long[][][] a = new long[9999][9999][9999]; return a.length;
        MEMORY | String s = "x"; while (true) { s = s + s; }
        MEMORY | StringBuilder s = new StringBuilder("x"); while (true) { s.append(s); }
        MEMORY | return "x".repeat(1_000_000_000);
        MEMORY | return "aaaaaaaa".repeat(1000).replace("a", "x".repeat(9000));
        MEMORY | return Stream.of(big(), big()).flatMap(List::stream).map(i -> "x".repeat(9)).collect(Collectors.joining(","));
        MEMORY | return String.join("x".repeat(9999), List.of("a", "b", "c"));
        MEMORY | BigDecimal n = new BigDecimal("99999999999999"); while (true) { n = n.multiply(n); }
        MEMORY | return new BigDecimal("1E+999999999").setScale(0);
        MEMORY | return BigDecimal.ONE.divide(new BigDecimal(3), 999999999, RoundingMode.HALF_UP);
        MEMORY | List<Object> l = new ArrayList<>(); while (true) { l.add(new long[9999]); }
        MEMORY | return IntStream.range(0, Integer.MAX_VALUE).sum();
        MEMORY | UnaryOperator<String> f = "ab"::concat; String s = "x"; while (true) { s = f.apply(s).concat(s); }
        RESULT | return null;
        RESULT | List<Object> l = new ArrayList<>(); l.add(null); return l;
        RESULT | return List.of(new Rantai());
        RESULT | return (Supplier<String>) () -> "x";
        RESULT | return facts.stream();
        RESULT | List<Object> l = new ArrayList<>(); l.add(l); return l;
        RESULT | return Optional.of(new StringBuilder("x"));
        RESULT | List<Integer> l = new ArrayList<>(); for (int i = 0; i < 120000; i++) { l.add(i); } return l;
        """)
    void endsInAFault(Fault.Kind kind, String body) throws IOException {
        Foreign bundle = Foreign.woven(folder, source(body));
        Rule rule = bundle.guarded(SMALL);

        Fault fault = faultOf(rule, "bad");

        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.where()).contains("Aturan");
        assertThat(rule.decide(List.of("baik"))).isEqualTo("tetap baik");
        assertThat(bundle.good).isOne();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ERROR  | Aturan() { throw new IllegalStateException(); }
        FUEL   | Aturan() { while (true) { } }
        FUEL   | { while (facts() > 0) { } } int facts() { return 1; }
        FUEL   | static { while (SATU > 0) { } }
        ERROR  | static { if (SATU > 0) { throw new IllegalStateException(); } }
        DEPTH  | Aturan other = new Aturan();
        """)
    void endsWhenItCannotEvenBeMade(Fault.Kind kind, String body) {
        Foreign bundle = Foreign.woven(
                folder,
                "public class Aturan implements id.nusakinerja.guard.Rule { static final Integer SATU = 1; " + body
                        + " public Object decide(List<String> facts) { return 1; } }");

        Foreign.Refused refused = catchThrowableOfType(Foreign.Refused.class, () -> bundle.guarded(SMALL));

        assertThat(refused.fault.kind()).isEqualTo(kind);
    }

    @Test
    void namesClassAndLineButNoFact() {
        Foreign bundle =
                Foreign.woven(folder, source("\n\nthrow new IllegalArgumentException(\"rahasia \" + facts.get(0));"));

        Fault fault = faultOf(bundle.guarded(SMALL), "Siti");

        assertThat(fault).isEqualTo(new Fault(Fault.Kind.ERROR, "java.lang.IllegalArgumentException", "Aturan.java:5"));
    }

    @Test
    void asksNothingOfAForeignError() {
        Foreign bundle = Foreign.woven(
                folder,
                "public class Aturan implements id.nusakinerja.guard.Rule { public Object decide(List<String> facts) {"
                        + " throw new Buruk(); } static class Buruk extends RuntimeException {"
                        + " public String getMessage() { while (true) { } } public Throwable getCause() { return this; }"
                        + " public StackTraceElement[] getStackTrace() { while (true) { } } } }");

        assertThat(faultOf(bundle.guarded(SMALL), "x")).isEqualTo(new Fault(Fault.Kind.ERROR, "Throwable", ""));
    }

    @Test
    void needsTheSameFuelEveryTime() {
        String body = "int n = 0; for (int i = 0; i < 1000; i++) { n += i; } return facts.get(0) + n;";
        Foreign bundle = Foreign.woven(folder, source(body));
        long least = 1;
        while (isRefused(bundle, least)) {
            least *= 2;
        }
        long most = least;
        for (long step = most / 2; step > 0; step /= 2) {
            most = isRefused(bundle, most - step) ? most : most - step;
        }

        for (int i = 0; i < 50; i++) {
            assertThat(isRefused(bundle, most)).isFalse();
            assertThat(isRefused(bundle, most - 1)).isTrue();
        }
    }

    @Test
    void runsOnlyUnderGuard() throws ReflectiveOperationException {
        Foreign bundle = Foreign.woven(folder, source("return 1;"));
        bundle.guarded(SMALL);

        assertThat(catchThrowableOfType(ReflectiveOperationException.class, bundle::create))
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    private boolean isRefused(Foreign bundle, long fuel) {
        Object rule = Guarded.call(bundle, SMALL, bundle, bundle::create);
        Limits tight = new Limits(fuel, 256, 16L << 20, Duration.ofSeconds(20));
        try {
            ((Rule) Guarded.of(rule, tight, bundle)).decide(List.of("x"));
            return false;
        } catch (Foreign.Refused refused) {
            return true;
        }
    }

    private static Fault faultOf(Rule rule, String fact) {
        Foreign.Refused refused = catchThrowableOfType(Foreign.Refused.class, () -> rule.decide(List.of(fact)));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.fault;
    }

    private static String source(String body) {
        return """
                public class Aturan implements id.nusakinerja.guard.Rule {
                @SuppressWarnings("all") public Object decide(List<String> facts) {
                if (facts.get(0).equals("baik")) { return "tetap " + facts.get(0); } if (facts.size() < 9) { %s }
                return ""; }
                Object twice(int n) { try { return n == 0 ? "" : twice(n - 1); } finally { if (n > 0) { twice(n - 1); } } }
                void turn() { for (int i = 0; i < 10; i++) { } }
                Supplier<?> spin() { while (true) { } }
                Object ping() { return pong(); } Object pong() { return ping(); }
                int fall(int i) { return fall(i + 1) + 1; }
                List<Object> big() { List<Object> l = new ArrayList<>(); for (int i = 0; i < 2000; i++) { l.add(i); } return l; }
                static class Rantai { Rantai next; Rantai() { } Rantai(Object o) { next = new Rantai(o); } }
                }
                """.formatted(body)
                .replace("Supplier<", "java.util.function.Supplier<")
                .replace("Function<", "java.util.function.Function<")
                .replace("UnaryOperator<", "java.util.function.UnaryOperator<");
    }
}
