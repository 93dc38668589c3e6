package id.nusakinerja.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody at work: signs in once, then reads pages and writes results into the own plan until told to stop. Whatever he
 * saved he looks for again, at once and at the end in a new session.
 */
final class VirtualUser implements Runnable {

    private static final Pattern SIGN_IN = Pattern.compile("Lupa kata sandi\\?");

    /** An error page, a page that is gone, or rules that do not work. */
    private static final Pattern ERROR = Pattern.compile("Terjadi kesalahan|Halaman tidak ditemukan|Exception"
            + "|sedang tidak tersedia|tidak berjalan|Keputusan ini tidak dibuat");

    /** How much of a page a message shows, before and behind what went wrong. */
    private static final int EXCERPT = 100;

    private static final List<String> PAGES = List.of("", "skp", "kemajuan", "hasil");

    /** As many results as a plan may sensibly have; from then on he only edits. */
    private static final int MOST_RESULTS = 6;

    /** However short the run: one of each kind. */
    private static final int LEAST_TURNS = 4;

    private final String account;
    private final String password;
    private final Supplier<FlowClient> browsers;
    private final Duration think;
    private final Scores scores;
    private final BooleanSupplier goOn;
    private final Random random;
    private final List<String> results = new ArrayList<>();
    private final CountDownLatch atWork = new CountDownLatch(1);
    private String support = "";

    VirtualUser(
            String account,
            String password,
            Supplier<FlowClient> browsers,
            Duration think,
            Scores scores,
            BooleanSupplier goOn) {
        this.account = account;
        this.password = password;
        this.browsers = browsers;
        this.think = think;
        this.scores = scores;
        this.goOn = goOn;
        this.random = new Random(account.hashCode());
    }

    @Override
    public void run() {
        FlowClient page = browsers.get();
        boolean entered = attempt(() -> signIn(page));
        atWork.countDown();
        if (!entered) {
            return;
        }
        for (int turn = 0; turn < LEAST_TURNS || goOn.getAsBoolean(); turn++) {
            pause();
            int now = turn;
            attempt(() -> work(page, now));
        }
        if (!results.isEmpty() || !support.isEmpty()) {
            scores.savers.increment();
        }
    }

    /** Wait until he has signed in, or failed to. */
    void awaitWork() throws InterruptedException {
        atWork.await();
    }

    /** Look for everything he saved, with another browser. */
    void check() {
        attempt(() -> {
            FlowClient page = browsers.get();
            signIn(page);
            page.navigate("skp");
            results.forEach(result -> readBack(result, isKept(page, result)));
            if (!support.isEmpty()) {
                readBack(support, isSupport(page));
            }
        });
    }

    private void work(FlowClient page, int turn) {
        switch (turn % LEAST_TURNS) {
            case 0 -> visit(page, PAGES.get(random.nextInt(PAGES.size())));
            case 1 -> {
                if (results.size() < MOST_RESULTS) {
                    addResult(page);
                }
            }
            case 2 -> consultCatalog(page);
            default -> editSupport(page);
        }
    }

    private void signIn(FlowClient page) {
        page.open("");
        page.type(page.labelled("vaadin-text-field", Pattern.compile("NIP")), account);
        page.type(page.labelled("vaadin-password-field", Pattern.compile("sandi")), password);
        page.click(page.labelled("vaadin-button", Pattern.compile("^Masuk$")));
        requireWell(page);
        page.navigate("skp");
        var begin = page.labelled("vaadin-button", Pattern.compile("Mulai dari kosong"));
        if (page.sees(begin)) {
            page.click(begin);
        }
    }

    private void visit(FlowClient page, String path) {
        page.navigate(path);
        requireWell(page);
        scores.visits.increment();
    }

    /** Types, thinks with the dialog open, saves, and expects to see it, also after loading the page anew. */
    private void addResult(FlowClient page) {
        String text = "Hasil " + account + " nomor " + (results.size() + 1);
        visit(page, "skp");
        page.click(page.labelled("vaadin-button", Pattern.compile("Tambah hasil kerja")));
        page.type(page.labelled("vaadin-text-area", Pattern.compile("Rencana hasil kerja")), text);
        pause();
        page.click(page.labelled("vaadin-button", Pattern.compile("^Simpan$")));
        results.add(text);
        scores.saves.increment();
        expect(text, isKept(page, text));
    }

    /** Looks, with the dialog open, at what the city's rules offer for an indicator, and leaves it. */
    private void consultCatalog(FlowClient page) {
        visit(page, "skp");
        page.click(page.labelled("vaadin-button", Pattern.compile("Tambah indikator")));
        if (!page.sees(page.labelled("vaadin-select", Pattern.compile("katalog kota")))) {
            throw new FlowProblem("the city offers no catalogue");
        }
        pause();
        page.click(page.labelled("vaadin-button", Pattern.compile("^Batal$")));
    }

    private void editSupport(FlowClient page) {
        visit(page, "skp");
        String text = "Dukungan " + account + " " + random.nextInt(1_000_000);
        page.type(page.labelled("vaadin-text-area", Pattern.compile("Dukungan sumber daya")), text);
        support = text;
        scores.saves.increment();
        pause();
        page.open("skp");
        requireWell(page);
        expect(text, isSupport(page));
    }

    private static boolean isKept(FlowClient page, String text) {
        return page.text().contains(text);
    }

    private boolean isSupport(FlowClient page) {
        return page.sees(node -> node.says("value").equals(support));
    }

    private void readBack(String input, boolean kept) {
        if (kept) {
            scores.readBack.increment();
        } else {
            expect(input, false);
        }
    }

    private void expect(String input, boolean kept) {
        if (!kept) {
            scores.failed(scores.lostInputs, account + ": (" + input + ") is gone");
        }
    }

    private void requireWell(FlowClient page) {
        String text = page.text();
        if (SIGN_IN.matcher(text).find()) {
            throw new LostSession(account + " is signed out");
        }
        Matcher error = ERROR.matcher(text);
        if (error.find()) {
            throw new FlowProblem("the page says: "
                    + text.substring(
                            Math.max(0, error.start() - EXCERPT), Math.min(text.length(), error.end() + EXCERPT)));
        }
    }

    private boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (LostSession gone) {
            scores.failed(scores.lostSessions, String.valueOf(gone.getMessage()));
        } catch (RuntimeException problem) {
            boolean session = String.valueOf(problem.getMessage()).contains("sessionExpired");
            scores.failed(session ? scores.lostSessions : scores.failedRequests, account + ": " + problem);
        }
        return false;
    }

    private void pause() {
        try {
            Thread.sleep(think.multipliedBy(50 + random.nextInt(100)).dividedBy(100));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class LostSession extends RuntimeException {
        private static final long serialVersionUID = 1;

        LostSession(String message) {
            super(message);
        }
    }
}
