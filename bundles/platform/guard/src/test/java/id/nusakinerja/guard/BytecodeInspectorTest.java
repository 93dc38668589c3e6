package id.nusakinerja.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bundle from outside may not do is found before it runs, each kind in its own words. */
class BytecodeInspectorTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        guard.files        | void f() { new java.io.File("x").delete(); }
        guard.files        | void f() throws Exception { java.nio.file.Files.readString(java.nio.file.Path.of("x")); }
        guard.network      | void f() { java.net.URI.create("http://x"); }
        guard.thread       | void f() { new Thread(() -> {}).start(); }
        guard.thread       | long f(List<String> l) { return l.parallelStream().count(); }
        guard.thread       | long f(List<String> l) { return l.stream().parallel().count(); }
        guard.thread       | void f() throws Exception { wait(); }
        guard.thread       | void f() { java.util.concurrent.CompletableFuture.runAsync(() -> {}); }
        guard.reflection   | Object f() throws Exception { return String.class.getMethod("length"); }
        guard.reflection   | Object f() { return getClass(); }
        guard.reflection   | Object f() { return java.lang.invoke.MethodHandles.lookup(); }
        guard.output       | void f(RuntimeException e) { e.printStackTrace(); }
        guard.reflection   | java.util.function.Supplier<Class<?>> f() { return this::getClass; }
        guard.loading      | Object f() { return ClassLoader.getSystemClassLoader(); }
        guard.loading      | Object f() { return ServiceLoader.load(Runnable.class); }
        guard.clock        | Object f() { return java.time.LocalDate.now(); }
        guard.clock        | long f() { return System.currentTimeMillis(); }
        guard.clock        | java.util.function.Supplier<java.time.LocalDate> f() { return java.time.LocalDate::now; }
        guard.random       | int f() { return new Random().nextInt(); }
        guard.random       | Object f() { return UUID.randomUUID(); }
        guard.random       | void f(List<String> l) { Collections.shuffle(l); }
        guard.output       | void f() { System.out.println("x"); }
        guard.system       | void f() { System.exit(1); }
        guard.system       | void f() { Runtime.getRuntime().gc(); }
        guard.system       | void f() throws Exception { new ProcessBuilder("x").start(); }
        guard.locale       | String f() { return "x".toUpperCase(); }
        guard.locale       | String f() { return String.format("%s", 1); }
        guard.locale       | Object f() { return Locale.getDefault(); }
        guard.identity     | int f() { return hashCode(); }
        guard.identity     | int f(List<String> l) { return l.hashCode(); }
        guard.identity     | int f() { return System.identityHashCode(this); }
        guard.regex        | boolean f(String s) { return s.matches("(a+)+b"); }
        guard.regex        | Object f() { return java.util.regex.Pattern.compile("x"); }
        guard.endless      | Object f() { return Stream.generate(() -> 1).toList(); }
        guard.endless      | Object f() { return Stream.iterate(1, i -> i + 1).toList(); }
        guard.endless      | Object f() { return Collections.nCopies(1 << 30, "x"); }
        guard.huge         | Object f() { return BigDecimal.TEN.pow(999999999); }
        guard.huge         | Object f() { return BigInteger.TEN; }
        guard.order        | Object f() { return new HashMap<String, String>(); }
        guard.order        | Object f() { return Set.of(1, 2); }
        guard.order        | Object f(Stream<String> s) { return s.collect(Collectors.toSet()); }
        guard.floating     | long f(long amount) { return (long) (amount * 0.6); }
        guard.floating     | double rate;
        guard.text         | Object f() { return "x".getBytes(); }
        guard.native       | native void f();
        guard.synchronized | synchronized void f() {}
        guard.synchronized | void f() { synchronized (this) { } }
        guard.finalizer    | @SuppressWarnings("removal") protected void finalize() {}
        guard.static       | static int calls;
        guard.static       | static final List<String> SEEN = new ArrayList<>(); static final ArrayList<String> X = new ArrayList<>();
        guard.static       | static final int[] CACHE = new int[9];
        guard.frame        | void f() { long a0%s; }
        guard.extends      | class Lazy extends AbstractList<String> { public String get(int i) { return ""; } public int size() { return 1; } }
        guard.extends      | class Own extends RuntimeException { }
        guard.implements   | class Endless implements Iterator<String> { public String next() { return ""; } public boolean hasNext() { return true; } }
        guard.implements   | Iterable<String> f() { return () -> null; }
        guard.database     | Object f() throws Exception { return java.sql.DriverManager.getConnection("x"); }
        guard.dynamic      | Object f() { return (java.util.function.Supplier<String> & java.io.Serializable) () -> "x"; }
        guard.member       | Object f() { return new Properties(); }
        guard.member       | Object f() { return new StringBuilder(1 << 30); }
        """)
    void refusesInItsOwnWords(String code, String member) throws IOException {
        String many =
                Stream.iterate(1, i -> i < 120, i -> i + 1).map(i -> ", a" + i).reduce("", String::concat);
        List<Violation> violations = inspect("class Buruk { " + member.replace("%s", many) + " }");

        assertThat(violations)
                .extracting(violation -> violation.reason().code())
                .contains(code);
        Text sentence = violations.stream()
                .filter(one -> one.reason().code().equals(code))
                .findFirst()
                .orElseThrow()
                .reason()
                .text();
        assertThat(sentence.in(Locale.ENGLISH)).contains("Buruk.java");
        assertThat(sentence.in(Text.INDONESIAN)).contains("Buruk.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Baik { String f(int n) { return \"a\" + n + this.g(List.of(1)); } int g(List<Integer> l) { int s = 0;"
                        + " for (int i : l) { s += i; } return s; } }",
                "record Baris(String kode, int hari) implements Comparable<Baris> {"
                        + " public int compareTo(Baris o) { return Integer.compare(hari, o.hari); } }",
                "enum Jenis { SATU, DUA; String f() { return switch (this) { case SATU -> \"1\"; case DUA -> \"2\"; }; } }",
                "class Saring { Object f(Object o) { return switch (o) { case String s when s.length() > 2 -> s;"
                        + " case Integer i -> i; default -> \"x\"; }; } }",
                "class Urut { List<String> f(List<String> l) { return l.stream().filter(s -> !s.isBlank())"
                        + ".sorted(Comparator.comparing(String::length).thenComparing(s -> s)).toList(); } }",
                "class Tolak { int f(String s) { try { return Integer.parseInt(s); } catch (NumberFormatException e) {"
                        + " throw new IllegalArgumentException(\"x\"); } } }",
                "class Petakan { Map<String, Integer> f(List<String> l) { Map<String, Integer> m = new TreeMap<>();"
                        + " l.forEach(s -> m.merge(s, 1, Integer::sum)); return m; } }",
            })
    void letsPlainRulesPass(String source) throws IOException {
        assertThat(inspect(source)).isEmpty();
    }

    @Test
    void namesClassLineAndEntry() throws IOException {
        List<Violation> violations = inspect("class Buruk {\n void f() {\n  System.exit(1);\n }\n}");

        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.entry()).isEqualTo("contoh/Buruk.class");
            assertThat(violation.type()).isEqualTo("contoh.Buruk");
            assertThat(violation.line()).isEqualTo(3);
            assertThat(violation.reason().text().in(Locale.ENGLISH))
                    .startsWith("Buruk.java:3 uses the system (java.lang.System.exit).");
        });
    }

    @Test
    void refusesClassesInThePlatformsPackages() throws IOException {
        assertThat(codes(inspect("package id.nusakinerja.kernel; class Rupiah { }")))
                .containsExactly("guard.package");
    }

    @Test
    void looksIntoHiddenPlaces() throws IOException {
        byte[] bad = Sources.compile(folder.resolve("c"), "class Buruk { void f() { System.exit(1); } }")
                .get("contoh/Buruk.class");
        byte[] old = bad.clone();
        old[7] = 52;
        Map<String, byte[]> entries = new TreeMap<>(Map.of(
                "META-INF/versions/21/contoh/Buruk.class",
                bad,
                "data/teks.properties",
                bad,
                "contoh/Rusak.class",
                new byte[] {1, 2, 3},
                "contoh/Buruk.class",
                old,
                "lib/lagi.jar",
                new byte[] {'P', 'K', 3, 4},
                "META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\nBundle-Activator: contoh.Buruk\nDynamicImport-Package: *\n"
                        .getBytes(StandardCharsets.UTF_8),
                "OSGI-INF/contoh.xml",
                "<component><reference interface=\"x\"/></component>".getBytes(StandardCharsets.UTF_8)));

        assertThat(codes(BytecodeInspector.inspect(Sources.jar(folder.resolve("x.jar"), entries), Rights.POLICY)))
                .contains(
                        "guard.nested",
                        "guard.unreadable",
                        "guard.version",
                        "guard.activator",
                        "guard.manifest",
                        "guard.reference",
                        "guard.system");
    }

    @Test
    void letsScreensDoMoreButNotEverything() throws IOException {
        Path jar = Sources.jar(
                folder.resolve("layar.jar"),
                Sources.compile(
                        folder.resolve("l"),
                        "class Layar { Object f() { return new HashMap<String, Double>(); }"
                                + " String g(String s) { return s.toUpperCase(); }"
                                + " void h() { new Thread(() -> {}).start(); new java.io.File(\"x\").delete(); } }"));

        assertThat(codes(BytecodeInspector.inspect(jar, Rights.SCREENS)))
                .contains("guard.thread", "guard.files")
                .doesNotContain("guard.order", "guard.locale", "guard.floating");
    }

    private List<Violation> inspect(String source) throws IOException {
        Files.createDirectories(folder.resolve("classes"));
        return BytecodeInspector.inspect(
                Sources.jar(folder.resolve("contoh.jar"), Sources.compile(folder.resolve("classes"), source)),
                Rights.POLICY);
    }

    private static List<String> codes(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.reason().code())
                .distinct()
                .toList();
    }
}
