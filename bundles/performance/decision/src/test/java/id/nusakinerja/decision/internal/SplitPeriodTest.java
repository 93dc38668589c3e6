package id.nusakinerja.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.assessment.Rating;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.DecisionEngine;
import id.nusakinerja.decision.PeriodDecision;
import id.nusakinerja.decision.PeriodFacts;
import id.nusakinerja.decision.PersonFacts;
import id.nusakinerja.decision.Recomputation;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.ReceiptDocument;
import id.nusakinerja.policy.RuledStretch;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.CountingIds;
import id.nusakinerja.testkit.TestClock;
import id.nusakinerja.testkit.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A period whose policy changes on 16 May, and a closed one that is computed once more. */
class SplitPeriodTest {

    private static final Actor MANAGER = Actors.performanceManager();
    private static final String CHANGE = "2026-05-16";

    private final TestDatabase database = TestDatabase.of(new DecisionModule());
    private final Upstream upstream = new Upstream();
    private final Judge judge =
            new Judge(upstream.book(), upstream.tenants(), upstream.organisation(), TestClock.on("2026-07-20"));
    private final DefaultDecisionService service = new DefaultDecisionService(
            database.unitOfWork(), upstream.assessments(), upstream.cycle(), judge, new CountingIds());

    @AfterEach
    void closeTheDatabase() {
        database.close();
    }

    private List<PeriodPart> parts() {
        return service.listParts(MANAGER, Upstream.SECOND_QUARTER);
    }

    private Outcome<List<AllowanceFacts>> record(PeriodPart part, long allowance, Map<String, Integer> events) {
        long version = service.listFacts(MANAGER, part.period()).stream()
                .filter(facts -> facts.part().equals(part))
                .mapToLong(AllowanceFacts::version)
                .findFirst()
                .orElse(0);
        return service.recordFacts(
                MANAGER,
                List.of(new AllowanceFacts(
                        Actors.STAFF,
                        part,
                        Rupiah.of(allowance),
                        Optional.of(Percent.HUNDRED),
                        OptionalLong.empty(),
                        events,
                        "Rekap presensi",
                        version)));
    }

    private Outcome<PeriodDecision> decide() {
        return service.decide(MANAGER, Actors.STAFF, Upstream.SECOND_QUARTER);
    }

    private PeriodDecision decideBothParts() {
        upstream.splitOn(CHANGE);
        record(parts().getFirst(), 5_000_001, Map.of("TK", 1)).getOrThrow();
        record(parts().getLast(), 3_333_333, Map.of("TK", 1)).getOrThrow();
        return decide().getOrThrow();
    }

    private Optional<PeriodDecision> found() {
        return service.findDecision(Actors.staff(), Actors.STAFF, Upstream.SECOND_QUARTER);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Reason> reasons)
                ? reasons.stream().map(Reason::code).toList()
                : List.of();
    }

    @Test
    void decidesEachPartByItsOwnRulesAndAddsThemUpToTheRupiah() {
        PeriodDecision decision = decideBothParts();

        assertThat(decision.parts())
                .extracting(StoredDecision::policy)
                .containsExactly("semarang:1.0.0", "semarang:1.1.0");
        // 3 % of 2 000 000 and 5 % of 1 333 333: the half rupiah goes up in each component by itself.
        assertThat(decision.parts())
                .extracting(part -> part.deductions().amount())
                .containsExactly(60_000L, 66_667L);
        assertThat(decision.paid())
                .isEqualTo(decision.parts().stream().map(StoredDecision::paid).reduce(Rupiah.ZERO, Rupiah::plus))
                .isEqualTo(Rupiah.of(5_000_001 + 3_333_333 - 60_000 - 66_667));
        assertThat(decision.policy()).isEqualTo("semarang:1.0.0, semarang:1.1.0");
    }

    @Test
    void keepsAReceiptForEachPartAndVerifiesBoth() {
        PeriodDecision decision = decideBothParts();

        assertThat(found()).hasValueSatisfying(kept -> {
            assertThat(kept.parts())
                    .extracting(StoredDecision::receipt)
                    .isEqualTo(decision.parts().stream()
                            .map(StoredDecision::receipt)
                            .toList());
            assertThat(kept.outdated()).isFalse();
        });
        assertThat(service.verify(Actors.staff(), Actors.STAFF, Upstream.SECOND_QUARTER))
                .isInstanceOf(Outcome.Done.class);
        assertThat(service.listOwn(Actors.staff())).singleElement().isEqualTo(found().orElseThrow());
    }

    @Test
    void tellsOtherRoomsTheSamePartsRulesAndFacts() {
        PeriodDecision decision = decideBothParts();
        PeriodFacts facts = new StoredPeriodFacts(
                database.unitOfWork(), upstream.organisation(), upstream.ratings(), upstream.cycle(), judge);

        List<RuledStretch> rules =
                facts.listRulebooks(MANAGER, Upstream.SECOND_QUARTER).getOrThrow();
        List<PersonFacts> people = facts.listPeople(Actors.TENANT, parts(), 0, 10);

        assertThat(rules).extracting(RuledStretch::part).isEqualTo(parts());
        assertThat(people).singleElement().satisfies(person -> {
            assertThat(person.parts()).extracting(PersonFacts.Part::part).isEqualTo(parts());
            for (int i = 0; i < rules.size(); i++) {
                assertThat(new DecisionEngine(rules.get(i).rules())
                                .decide(person.parts().get(i).facts().orElseThrow())
                                .getOrThrow()
                                .reward()
                                .paid())
                        .isEqualTo(decision.parts().get(i).paid());
            }
        });
    }

    @Test
    void tellsOtherRoomsWhatIsMissingOfAPart() {
        upstream.splitOn(CHANGE);
        record(parts().getFirst(), 2_000_000, Map.of()).getOrThrow();
        PeriodFacts facts = new StoredPeriodFacts(
                database.unitOfWork(), upstream.organisation(), upstream.ratings(), upstream.cycle(), judge);

        assertThat(facts.listPeople(Actors.TENANT, parts(), 0, 10).getFirst().parts())
                .extracting(part -> part.missing().stream().map(Reason::code).toList())
                .containsExactly(List.of(), List.of("decision.no-facts-part"));
    }

    @Test
    void guessesNothingOfWhatTheOfficeHasNotSaid() {
        record(PeriodPart.whole(Upstream.SECOND_QUARTER), 5_000_000, Map.of()).getOrThrow();
        upstream.splitOn(CHANGE);

        assertThat(codes(decide())).containsExactly("decision.no-facts-part", "decision.no-facts-part");
        assertThat(codes(record(PeriodPart.whole(Upstream.SECOND_QUARTER), 5_000_000, Map.of())))
                .containsExactly("decision.other-parts");
        assertThat(service.listFacts(MANAGER, Upstream.SECOND_QUARTER)).isEmpty();

        record(parts().getFirst(), 2_000_000, Map.of()).getOrThrow();
        assertThat(codes(decide())).containsExactly("decision.no-facts-part");
    }

    @Test
    void decidesAllPartsOrNone() {
        upstream.splitOn(CHANGE);
        record(parts().getFirst(), 5_000_000, Map.of()).getOrThrow();
        record(parts().getLast(), 5_000_000, Map.of("UPACARA", 1)).getOrThrow();

        assertThat(codes(decide())).containsExactly("reward.peristiwa");
        assertThat(found()).isEmpty();
    }

    @Test
    void showsThatADecisionOfTheWholePeriodIsOutdatedOnceItIsSplit() {
        record(PeriodPart.whole(Upstream.SECOND_QUARTER), 5_000_000, Map.of()).getOrThrow();
        decide().getOrThrow();

        upstream.splitOn(CHANGE);
        assertThat(found())
                .hasValueSatisfying(kept -> assertThat(kept.outdated()).isTrue());

        decideBothParts();
        assertThat(found()).hasValueSatisfying(kept -> {
            assertThat(kept.outdated()).isFalse();
            assertThat(kept.parts()).hasSize(2);
        });
    }

    @Test
    void countsEveryMonthOnceForCreditPoints() {
        upstream.makeFunctional();

        assertThat(decideBothParts().parts())
                .extracting(part -> ReceiptDocument.parse(part.receipt())
                        .receipt()
                        .findInput("bulan")
                        .orElseThrow())
                .containsExactly("1", "2");
    }

    @Test
    void givesNoCreditPointsForAPartInWhichNoMonthEnds() {
        upstream.makeFunctional();
        upstream.splitOn("2026-04-10");
        record(parts().getFirst(), 1_000_000, Map.of()).getOrThrow();
        record(parts().getLast(), 9_000_000, Map.of()).getOrThrow();

        assertThat(decide().getOrThrow().parts())
                .extracting(part -> ReceiptDocument.parse(part.receipt())
                        .receipt()
                        .result()
                        .get(3)
                        .value())
                .containsExactly("", "3.00");
        assertThat(service.verify(Actors.staff(), Actors.STAFF, Upstream.SECOND_QUARTER))
                .isInstanceOf(Outcome.Done.class);
    }

    @Nested
    class ComputedOnceMore {

        private Recomputation again() {
            return service.recompute(MANAGER, Upstream.SECOND_QUARTER).getOrThrow();
        }

        private List<String> differences() {
            return again().differences().stream()
                    .flatMap(each -> each.reasons().stream())
                    .map(reason -> reason.code() + ": " + reason.text().in(Locale.ENGLISH))
                    .toList();
        }

        @Test
        void givesTheSameBytes() {
            decideBothParts();

            assertThat(again().same()).isEqualTo(2);
            assertThat(again().differences()).isEmpty();
        }

        @Test
        void waitsForThePeriodToBeClosed() {
            upstream.reopen();

            assertThat(codes(service.recompute(MANAGER, Upstream.SECOND_QUARTER)))
                    .containsExactly("recompute.open");
        }

        @Test
        void namesALateFactAndWhatBecomesOfIt() {
            decideBothParts();
            record(parts().getLast(), 3_333_333, Map.of("TK", 2)).getOrThrow();

            assertThat(again().same()).isEqualTo(1);
            assertThat(again().differences())
                    .singleElement()
                    .satisfies(each -> assertThat(each.part()).isEqualTo(parts().getLast()));
            assertThat(differences())
                    .containsExactly(
                            "recompute.fact: The fact peristiwa changed after the decision: from TK:1 to TK:2.",
                            "recompute.result: The result potongan changes from 66667 to 133333.",
                            "recompute.result: The result tpp_dibayar changes from 3266666 to 3200000.");
        }

        @Test
        void namesACorrectedRating() {
            decideBothParts();
            upstream.correctTo(Rating.DI_BAWAH);

            assertThat(differences())
                    .contains("recompute.rating: The rating hasil was corrected from SESUAI to DI_BAWAH.");
        }

        @Test
        void namesASourceWhoseWordsChanged() {
            decideBothParts();
            upstream.giveAnotherReason();

            assertThat(differences())
                    .hasSize(2)
                    .allMatch(each -> each.startsWith("recompute.source: The content of the source penilaian"));
        }

        @Test
        void namesWhatIsMissing() {
            decideBothParts();
            upstream.stopPolicy();
            upstream.withoutResult();

            assertThat(again().differences())
                    .allSatisfy(each -> assertThat(each.reasons())
                            .extracting(Reason::code)
                            .containsExactly("policy.stopped", "decision.not-set"));
        }

        @Test
        void namesWhoWasNeverDecided() {
            upstream.splitOn(CHANGE);
            record(parts().getFirst(), 5_000_000, Map.of()).getOrThrow();

            assertThat(again().same()).isZero();
            assertThat(differences()).singleElement().asString().startsWith("recompute.undecided");
        }
    }
}
