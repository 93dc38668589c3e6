package id.nusakinerja.demo.internal.planning;

import id.nusakinerja.demo.DemoCity;
import id.nusakinerja.demo.DemoSeed;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.identity.DemoMode;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.progress.EvidenceKind;
import id.nusakinerja.progress.ProgressEntry;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.progress.Reading;
import id.nusakinerja.progress.Realisation;
import id.nusakinerja.progress.SkpProgress;
import id.nusakinerja.target.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was reached in the months before this one: by some more than promised, by some less. */
@Component
public final class DemoProgress implements DemoSeed {

    private static final int AFTER_PLANS = 30;
    private static final List<String> PARTICIPATION =
            List.of("31.2", "32.0", "33.1", "34.4", "35.2", "36.0", "37.4", "38.5", "39.6", "39.6", "40.1", "40.8");
    private static final List<String> GROUPS =
            List.of("12", "13", "14", "15", "15", "16", "17", "18", "19", "19", "20", "21");
    private static final List<String> DAYS_LATE = List.of("0", "0", "1", "0", "0", "2", "0", "0", "0", "0", "0", "0");

    private static final byte[] LETTER = CitizenLetter.pdf();

    /** Who has kept nothing of what citizens said, so that the assessor has to ask for it. */
    private static final Set<String> NO_LETTERS = Set.of("Tono Wibowo");

    /** Shares of the target that people reach, in turn. */
    private static final List<String> SHARES = List.of("1.02", "0.93", "0.55", "1.10", "0.86", "0.98");

    private final ProgressService progress;
    private final Organisation organisation;

    @Activate
    public DemoProgress(
            @Reference DemoMode mode, @Reference ProgressService progress, @Reference Organisation organisation) {
        this.progress = progress;
        this.organisation = organisation;
    }

    @Override
    public int order() {
        return AFTER_PLANS;
    }

    @Override
    public void seed(DemoCity city) {
        YearMonth now = YearMonth.from(city.today());
        // The first is assessed by the head of the region, and has the last share.
        int turn = SHARES.size() - 1;
        for (Teams.Member member : new Teams(organisation, city).listMembers()) {
            BigDecimal share = new BigDecimal(SHARES.get(turn++ % SHARES.size()));
            progress.findProgress(member.actor(), member.employee().id(), now)
                    .filter(DemoProgress::isUnwritten)
                    .ifPresent(found -> write(member.actor(), member.employee().name(), found, share));
        }
    }

    private static boolean isUnwritten(SkpProgress found) {
        return found.results().stream()
                .flatMap(result -> result.indicators().stream())
                .allMatch(indicator -> indicator.realisations().isEmpty());
    }

    private void write(Actor actor, String name, SkpProgress found, BigDecimal share) {
        found.results().stream()
                .flatMap(result -> result.result().indicators().stream())
                .forEach(indicator -> indicator.months().measured().stream()
                        .map(month -> found.upTo().withMonth(month.getValue()))
                        .filter(month -> month.isBefore(found.upTo()))
                        .forEach(month -> record(actor, name, indicator, month, share)));
    }

    private void record(Actor actor, String name, Indicator indicator, YearMonth month, BigDecimal share) {
        BigDecimal value = name.startsWith("Ratna Widya")
                ? told(indicator, month.getMonth())
                : indicator
                        .findTarget(month.getMonth())
                        .orElse(BigDecimal.ZERO)
                        .multiply(share)
                        .setScale(0, RoundingMode.HALF_UP);
        ProgressEntry entry = new ProgressEntry(
                indicator.id(), month, Reading.of(value), "Rekap bulanan bidang.", "", ProgressEntry.NEW);
        Realisation kept = progress.record(actor, entry).getOrThrow();
        if (month.getMonth() == Month.SEPTEMBER) {
            progress.attachLink(
                            actor,
                            kept.id(),
                            EvidenceKind.PLAIN,
                            "Rekap September",
                            "https://contoh.invalid/rekap/september")
                    .getOrThrow();
        }
        if (isEndOfQuarter(month) && !NO_LETTERS.contains(name)) {
            progress.attachFile(actor, kept.id(), EvidenceKind.CITIZEN_CONTACT, "surat-warga.pdf", LETTER)
                    .getOrThrow();
        }
    }

    private static boolean isEndOfQuarter(YearMonth month) {
        return month.getMonthValue() % 3 == 0;
    }

    /** The numbers that the pictures of this product show. */
    private static BigDecimal told(Indicator indicator, Month month) {
        List<String> numbers = switch (indicator.measure().unit()) {
            case "%" -> PARTICIPATION;
            case "kelompok" -> GROUPS;
            default -> DAYS_LATE;
        };
        return new BigDecimal(numbers.get(month.getValue() - 1));
    }
}
