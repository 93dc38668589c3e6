package id.nusakinerja.contract.internal;

import id.nusakinerja.assessment.CreditTable;
import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.decision.EvaluationFacts;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.sanction.GuidanceState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Facts to try laws on: spread over everything a decision looks at, and the same at every run on every machine. */
final class SampleFacts {

    private static final long SEED = 20_260_101L;
    private static final String NIP = "198609262015051001";

    private final SplittableRandom dice = new SplittableRandom(SEED);
    private final List<String> events;
    private final List<String> levels;

    private SampleFacts(List<String> events, Optional<CreditTable> credit) {
        this.events = events;
        this.levels = credit.map(
                        table -> List.copyOf(new TreeSet<>(table.coefficients().keySet())))
                .orElse(List.of());
    }

    /** Make facts in which only these events happen; functional posts only where the levels are known. */
    static List<EvaluationFacts> of(int count, List<String> events, Optional<CreditTable> credit) {
        SampleFacts samples = new SampleFacts(events, credit);
        List<EvaluationFacts> facts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            facts.add(samples.next());
        }
        return facts;
    }

    private EvaluationFacts next() {
        PostKind post = levels.isEmpty() ? PostKind.PELAKSANA : one(List.of(PostKind.values()));
        EvaluationFacts.Holder holder = new EvaluationFacts.Holder(
                NIP, one(List.of(EmploymentStatus.values())), post, post == PostKind.FUNGSIONAL ? one(levels) : "");
        Percent productivity = new Percent(BigDecimal.valueOf(dice.nextInt(0, 20_000), 2));
        OptionalLong minutes = dice.nextBoolean() ? OptionalLong.of(dice.nextLong(12_000)) : OptionalLong.empty();
        return new EvaluationFacts(
                holder,
                one(List.of(Rating.values())),
                one(List.of(Rating.values())),
                OptionalInt.of(dice.nextInt(1, 13)),
                new EvaluationFacts.Pay(allowance(), Optional.of(productivity), minutes),
                someEvents(),
                new EvaluationFacts.History(dice.nextInt(40), dice.nextInt(14), one(List.of(GuidanceState.values()))));
    }

    /** From nothing over odd rupiah to more than anybody is paid. */
    private Rupiah allowance() {
        return switch (dice.nextInt(8)) {
            case 0 -> Rupiah.ZERO;
            case 1 -> Rupiah.of(dice.nextLong(100));
            case 2 -> Rupiah.of(dice.nextLong(1_000_000_000_000L));
            default -> Rupiah.of(dice.nextLong(50_000_000L));
        };
    }

    private List<DisciplineEvent> someEvents() {
        List<String> left = new ArrayList<>(events);
        List<DisciplineEvent> happened = new ArrayList<>(3);
        for (int i = dice.nextInt(4); i > 0 && !left.isEmpty(); i--) {
            int count = dice.nextInt(10) == 0 ? dice.nextInt(1, 60) : dice.nextInt(1, 4);
            happened.add(new DisciplineEvent(left.remove(dice.nextInt(left.size())), count));
        }
        return happened;
    }

    private <T> T one(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
