package id.nusakinerja.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weaving changes no result. */
class WeavingTest {

    private static final List<String> FACTS = List.of("satu", "dua", "tiga", "empat", "tiga");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int n = 0; for (String s : facts) { n += s.length(); } return n;",
                "int i = 0; do { i += 3; if (i == 6) { continue; } } while (i < 20); return i;",
                "String r = \"\"; for (String s : facts) { try { r += Integer.parseInt(s); } catch (NumberFormatException e) { r += s"
                        + "; } finally { r += \";\"; } } return r;",
                "return facts.stream().map(String::length).filter(l -> l > 3).map(l -> l * 2).toList();",
                "return facts.stream().distinct().sorted(Comparator.comparing(String::length).thenComparing(s -> s)).toList();",
                "return facts.stream().collect(Collectors.joining(\", \", \"[\", \"]\"));",
                "return facts.stream().map(StringBuilder::new).map(StringBuilder::reverse).map(Object::toString).toList();",
                "return IntStream.rangeClosed(1, 10).mapToObj(i -> \"x\".repeat(i)).toList();",
                "int[][] a = new int[3][4]; a[2][3] = 7; long[] b = new long[5]; b[4] = a[2][3]; return b[4] + a.length;",
                "return switch (facts.get(1)) { case \"satu\" -> 1; case \"dua\" -> { int x = 5; yield x * 2; } default -> 3; };",
                "Object o = new Titik(1, 2); return o instanceof Titik(int x, int y) && x < y ? o.toString() + o.equals(new Titik(1, 2)) : \"\";",
                "Object o = facts; return switch (o) { case String s -> s; case List<?> l when l.size() > 2 -> l.size(); default -> 0; };",
                "return Hari.SENIN.next().name() + Hari.valueOf(\"SELASA\").ordinal() + Hari.values().length;",
                "return new Turunan(facts.size() > 3 ? new Dasar(\"a\") : new Dasar(\"b\")).nama();",
                "Map<String, Integer> m = new TreeMap<>(); facts.forEach(s -> m.merge(s, 1, Integer::sum)); return m;",
                "long a = 3; double d = a * 1.5; float f = 2f; return (long) (d * f) + facts.size();",
                "BigDecimal n = new BigDecimal(\"2.50\"); return n.setScale(1, RoundingMode.HALF_UP).divide(new BigDecimal(3), 4, RoundingMode.DOWN);",
                "int n = 0; outer: for (int i = 0; i < 9; i++) { for (int j = 0; j < 9; j++) { if (j > i) { continue outer; } if (n > 20) { break"
                        + " outer; } n += j; } } return n;",
                "try { throw new IllegalStateException(\"a\"); } catch (IllegalStateException | IllegalArgumentException e) { return \"c\"; } finally"
                        + " { facts.size(); }",
            })
    void keepsTheResult(String body) throws ReflectiveOperationException {
        String source =
                "public class Aturan implements id.nusakinerja.guard.Rule { public Object decide(List<String> facts) { "
                        + body
                        + " } record Titik(int x, int y) { Titik { if (x > 99) { throw new IllegalArgumentException(); } } }"
                        + " enum Hari { SENIN, SELASA; Hari next() { return switch (this) { case SENIN -> SELASA; case SELASA -> SENIN; }; } }"
                        + " static class Dasar { final String nama; Dasar(String nama) { this.nama = nama; } String nama() { return nama; } }"
                        + " static class Turunan extends Dasar { Turunan(Dasar other) { super(other == null ? new Dasar(\"x\").nama : other.nama()); }"
                        + " String nama() { return super.nama() + \"!\"; } } }";

        Object plain = ((Rule) Foreign.plain(folder.resolve("a"), source).create()).decide(FACTS);

        assertThat(Foreign.woven(folder.resolve("b"), source)
                        .guarded(Limits.USUAL)
                        .decide(FACTS))
                .isEqualTo(plain);
    }

    @Test
    void marksWhatItHasWoven() throws ReflectiveOperationException {
        String source = "public class Aturan { }";

        assertThat(new id.nusakinerja.guard.internal.DefaultPolicyWeaver()
                        .covers(Foreign.woven(folder.resolve("a"), source).loadClass("contoh.Aturan")))
                .isTrue();
        assertThat(new id.nusakinerja.guard.internal.DefaultPolicyWeaver()
                        .covers(Foreign.plain(folder.resolve("b"), source).loadClass("contoh.Aturan")))
                .isFalse();
    }
}
