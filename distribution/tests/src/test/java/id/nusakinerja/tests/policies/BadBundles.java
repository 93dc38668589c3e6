package id.nusakinerja.tests.policies;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The kit of bad bundles: one of each kind, by the code of the sentence that refuses it. */
final class BadBundles {

    private static final String CAPABILITY = "nusakinerja.policy;areas:List<String>=\"33.74\";policy=semarang";

    private final SigningKey city;
    private final Map<String, byte[]> kinds = new LinkedHashMap<>();

    private BadBundles(SigningKey city) {
        this.city = city;
    }

    /** @param city the key that is trusted for the area of the city */
    static Map<String, byte[]> of(SigningKey city) {
        BadBundles kit = new BadBundles(city);
        kit.files();
        kit.signatures();
        kit.manifests();
        kit.components();
        kit.bytecode();
        return kit.kinds;
    }

    private static CityJar good() {
        return new CityJar("9.0.0");
    }

    private void files() {
        kinds.put("plugin.no-zip", "bukan arsip".getBytes(StandardCharsets.UTF_8));
        kinds.put("plugin.too-big", new byte[6 << 20]);
        kinds.put(
                "plugin.too-big-inside",
                good().entry("besar.txt", "0".repeat(21 << 20)).bytes());
        kinds.put("plugin.bad-path", good().entry("../luar.txt", "x").bytes());
        byte[] twice = good().entry("satu.txt", "1").entry("duaa.txt", "2").bytes();
        kinds.put(
                "plugin.double-entry",
                new String(twice, StandardCharsets.ISO_8859_1)
                        .replace("duaa.txt", "satu.txt")
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    private void signatures() {
        byte[] signed = city.sign(good().bytes());
        kinds.put("plugin.unsigned", good().bytes());
        kinds.put("plugin.altered", CityJar.changed(signed, CityJar.TYPE, new byte[] {1}));
        kinds.put("plugin.unsigned-entry", CityJar.changed(signed, "tambahan.txt", new byte[] {1}));
        kinds.put("plugin.more-signers", SigningKey.make("Lain").sign(signed, "SECOND"));
        kinds.put("plugin.unknown-signer", SigningKey.make("Asing").sign(good().bytes()));
        put(
                "plugin.foreign-area",
                good().header("Provide-Capability", CAPABILITY.replace("33.74", "16.71"))
                        .component("33.74", "16.71"));
        kinds.put(
                "plugin.certificate-expired",
                SigningKey.make("Lama", "-startdate", "2020/01/01 00:00:00", "-validity", "30")
                        .sign(good().bytes()));
    }

    private void manifests() {
        put("plugin.no-name", good().withoutHeader("Bundle-SymbolicName"));
        put("plugin.no-version", good().header("Bundle-Version", "terbaru"));
        put("plugin.no-marking", good().withoutHeader("Provide-Capability"));
        put(
                "plugin.two-markings",
                good().header("Provide-Capability", CAPABILITY + ",nusakinerja.screens;city=a;areas=\"33.74\""));
        put("plugin.no-area", good().header("Provide-Capability", "nusakinerja.policy;policy=semarang"));
        put("plugin.bad-area", good().header("Provide-Capability", CAPABILITY.replace("33.74", "Semarang")));
        put("plugin.bad-id", good().header("Provide-Capability", CAPABILITY.replace("=semarang", "=\"Kota S\"")));
        put("plugin.no-component", good().withoutHeader("Service-Component"));
        put("plugin.activator", good().header("Bundle-Activator", "id.nusakinerja.city.semarang.Rusak"));
        put("plugin.fragment", good().header("Fragment-Host", "id.nusakinerja.reward"));
        put("plugin.require-bundle", good().header("Require-Bundle", "id.nusakinerja.reward"));
        put("plugin.dynamic-import", good().header("DynamicImport-Package", "*"));
        put("plugin.native-code", good().header("Bundle-NativeCode", "lib.so"));
        put("plugin.export", good().header("Export-Package", "id.nusakinerja.kernel"));
        put("plugin.requirement", good().header("Require-Capability", "osgi.implementation;filter:=\"(a=b)\""));
        put("plugin.nested", good().header("Bundle-ClassPath", ".,lib.jar").entry("lib.jar", "x"));
        put("plugin.multi-release", good().header("Multi-Release", "true"));
        put("plugin.no-messages", good().entry("id/messages_id.properties", "a = b"));
        put("plugin.import-of-policy", good().header("Import-Package", "id.nusakinerja.persistence"));
        put("plugin.import-version", good().header("Import-Package", "id.nusakinerja.kernel;version=\"[99,100)\""));
        put("plugin.import-range", good().header("Import-Package", "id.nusakinerja.kernel;version=\"[1\""));
    }

    private void components() {
        put("plugin.component-missing", good().without(CityJar.COMPONENT));
        put("plugin.component-unreadable", good().entry(CityJar.COMPONENT, "<scr"));
        put("plugin.component-unmarked", good().component("value=\"semarang\"", "value=\"jambi\""));
        put("plugin.component-areas", good().component("33.74", "15.71"));
        put("plugin.component-immediate", good().component("name=\"id.", "immediate=\"true\" name=\"id."));
        put("plugin.component-class", good().component("class=\"", "class=\"tidak.ada."));
        put(
                "plugin.component-reference",
                good().component("<implementation", "<reference interface=\"java.time.Clock\"/><implementation"));
        put(
                "plugin.component-service",
                good().component("id.nusakinerja.progress.ProgressPolicy", "jakarta.servlet.Servlet"));
        put(
                "plugin.does-not-start",
                good().source("public final class Rusak implements id.nusakinerja.target.IndicatorCatalog {"
                                + " private final id.nusakinerja.policy.PolicyParameters numbers ="
                                + " id.nusakinerja.policy.PolicyParameters.beside(Rusak.class, \"hilang.properties\");"
                                + " public java.util.List<id.nusakinerja.target.CatalogIndicator> indicators() {"
                                + " return java.util.List.of(); } }")
                        .component("SemarangPolicy\"/>", "Rusak\"/>")
                        .component("<provide interface=\"id.nusakinerja.progress.ProgressPolicy\"/>", ""));
    }

    private void bytecode() {
        code("guard.files", "java.nio.file.Path f() { return java.nio.file.Path.of(\"x\"); }");
        code("guard.network", "Object f() { return java.net.URI.create(\"http://x\"); }");
        code("guard.thread", "void f() { new Thread(() -> {}).start(); }");
        code("guard.reflection", "Object f() throws Exception { return String.class.getMethod(\"length\"); }");
        code("guard.loading", "Object f() { return ClassLoader.getSystemClassLoader(); }");
        code("guard.clock", "Object f() { return java.time.LocalDate.now(); }");
        code("guard.random", "Object f() { return java.util.UUID.randomUUID(); }");
        code("guard.output", "void f() { System.out.println(1); }");
        code("guard.system", "void f() { System.exit(1); }");
        code("guard.database", "Object f() throws Exception { return java.sql.DriverManager.getConnection(\"x\"); }");
        code("guard.static", "static int calls;");
        code("guard.native", "native void f();");
        code("guard.floating", "long f(long n) { return (long) (n * 0.6); }");
        code("guard.regex", "boolean f(String s) { return s.matches(\"(a+)+b\"); }");
        code("guard.endless", "Object f() { return java.util.stream.Stream.generate(() -> 1).toList(); }");
    }

    private void code(String code, String member) {
        put(code, good().source("class Rusak { " + member + " }"));
    }

    private void put(String code, Supplier<byte[]> jar) {
        kinds.put(code, jar.get());
    }

    private void put(String code, CityJar jar) {
        put(code, () -> city.sign(jar.bytes()));
    }
}
