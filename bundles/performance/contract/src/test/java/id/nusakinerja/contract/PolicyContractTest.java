package id.nusakinerja.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.assessment.DistributionGuide;
import id.nusakinerja.assessment.NationalCreditPolicy;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.DocumentedPolicy;
import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PolicyParameters;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.Step;
import id.nusakinerja.progress.NationalProgressPolicy;
import id.nusakinerja.progress.ProgressPolicy;
import id.nusakinerja.progress.ReportingCalendar;
import id.nusakinerja.reward.NationalRewardPolicy;
import id.nusakinerja.reward.Reward;
import id.nusakinerja.reward.RewardFacts;
import id.nusakinerja.reward.RewardPolicy;
import id.nusakinerja.reward.RewardTable;
import id.nusakinerja.sanction.FollowUp;
import id.nusakinerja.sanction.FollowUpCode;
import id.nusakinerja.sanction.NationalSanctionPolicy;
import id.nusakinerja.sanction.SanctionPolicy;
import id.nusakinerja.target.Aspect;
import id.nusakinerja.target.CatalogIndicator;
import id.nusakinerja.target.DefinitionId;
import id.nusakinerja.target.IndicatorCatalog;
import id.nusakinerja.target.ListedIndicators;
import id.nusakinerja.target.Measure;
import id.nusakinerja.target.MeasuringPattern;
import id.nusakinerja.target.Polarity;
import id.nusakinerja.target.TargetValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PolicyContractTest {

    private static final PolicyParameters NUMBERS = numbersOf("national");
    private static final PolicyParameters OTHER_NUMBERS = numbersOf("palembang");
    private static final RewardPolicy NATIONAL = new NationalRewardPolicy(NUMBERS);
    private static final String EXAMPLES = """
            kasus,pasal,status,jenis_jabatan,jenjang,hasil,perilaku,bulan,tpp,produktivitas,peristiwa,predikat,kode_siasn,tpp_produktivitas,tpp_disiplin,potongan,tpp_dibayar,penghargaan,tindak_lanjut,ditolak
            Terlambat,"contoh, belum diverifikasi | menurut berita 2021",PNS,pelaksana,,SESUAI,SESUAI,,5000000,100,TL1:1,BAIK,2,3000000,2000000,125000,4875000,,,
            Upacara,PP 12/2019 | Pasal 58,PNS,pelaksana,,SESUAI,SESUAI,,5000000,100,UPACARA:1,,,,,,,,,PERISTIWA
            """;

    @Test
    void countsTheExamplesThatPass() {
        ContractReport report = PolicyContract.check(city(), EXAMPLES);

        assertThat(report.score()).isEqualTo("2/2");
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void namesAnExampleThatFailsWithWhatWasExpectedAndWhatCame() {
        ContractReport report = PolicyContract.check(city(), EXAMPLES.replace("125000,4875000", "130000,4870000"));

        assertThat(report.score()).isEqualTo("1/2");
        assertThat(sentences(report.failures()))
                .containsExactly(
                        "Contoh \"Terlambat\" (baris 2): potongan seharusnya 130000, hasilnya 125000 (contoh, belum"
                                + " diverifikasi menurut berita 2021). Perbaiki aturan, angka, atau contohnya.",
                        "Contoh \"Terlambat\" (baris 2): tpp_dibayar seharusnya 4870000, hasilnya 4875000 (contoh, belum"
                                + " diverifikasi menurut berita 2021). Perbaiki aturan, angka, atau contohnya.");
    }

    @Test
    void findsAnExampleWithTheWrongArticle() {
        assertThat(codes(PolicyContract.check(city(), EXAMPLES.replace("| Pasal 58", "| Pasal 59"))
                        .failures()))
                .containsExactly("contract.article");
    }

    @Test
    void showsTheBarBetweenRegulationAndArticle() {
        assertThat(sentences(PolicyContract.check(city(), EXAMPLES.replace("| Pasal 58", "| Pasal 59"))
                        .failures()))
                .containsExactly("Contoh \"Upacara\" (baris 3) menyebut PP 12/2019 | Pasal 59, tetapi yang diterapkan"
                        + " PP 12/2019 | Pasal 58. Perbaiki pasal di berkas data atau di contoh.");
        assertThat(sentences(PolicyContract.check(city(), EXAMPLES.replace(" | Pasal 58", " Pasal 58"))
                        .failures()))
                .containsExactly("Contoh \"Upacara\" (baris 3) menulis \"PP 12/2019 Pasal 58\", berkas data menulis"
                        + " \"PP 12/2019 | Pasal 58\". Tulis sama di keduanya, dengan tanda | di antara peraturan dan"
                        + " pasalnya.");
    }

    @Test
    void namesAMisspeltColumnAndNoArticleAsUntriedWhenTheFileCannotBeRead() {
        List<Reason> breaches = PolicyContract.check(city(), EXAMPLES.replace("pasal,", "pasall,"))
                .breaches();

        assertThat(codes(breaches))
                .contains("table.missing-column", "contract.unknown-column")
                .doesNotContain("contract.article-untried");
        assertThat(sentences(breaches)).anyMatch(sentence -> sentence.contains("kolom pasall yang tidak dikenal"));
    }

    @Test
    void triesAsManyLawsAsThePageForPeopleCounts() throws IOException {
        String page = Files.readString(Path.of("../../../docs/policies.md"));

        assertThat(page)
                .contains("\n" + PolicyContract.LAWS + ". ")
                .doesNotContain("\n" + (PolicyContract.LAWS + 1) + ". ");
    }

    @Test
    void findsARefusalThatDidNotCome() {
        assertThat(codes(PolicyContract.check(city(), EXAMPLES.replace("UPACARA:1", "APEL:1"))
                        .failures()))
                .containsExactly("contract.example");
    }

    @Test
    void findsArticlesThatNoExampleApplies() {
        assertThat(sentences(PolicyContract.check(city(), EXAMPLES).breaches()))
                .contains("Tidak ada contoh hukum untuk PP 30/2019 | Pasal 56-58."
                        + " Tambahkan sedikitnya satu kasus yang menerapkannya.");
    }

    @Test
    void saysOfAMissingBarOnlyThatItIsMissing() {
        String bars = EXAMPLES.replace("verifikasi | menurut", "verifikasi menurut");
        ContractReport report = PolicyContract.check(city(), bars);

        assertThat(codes(report.failures())).containsExactly("contract.article-bar");
        assertThat(report.breaches())
                .isEqualTo(PolicyContract.check(city(), EXAMPLES).breaches());
    }

    @Test
    void refusesAFileThatNobodyCouldTrust() {
        assertThat(breachesOf("")).contains("contract.no-examples");
        assertThat(breachesOf(EXAMPLES.replace("potongan,", "potogan,"))).contains("contract.unknown-column");
        assertThat(breachesOf(EXAMPLES.replace("Terlambat,", ","))).contains("contract.no-name");
    }

    @Nested
    class Laws {

        @Test
        void aBetterPredicateNeverPaysLess() {
            assertThat(breaches(paying(
                            (facts, reward) -> facts.predicate() == Predicate.SANGAT_BAIK ? less(reward, 1) : reward)))
                    .contains("contract.better-pays-less");
        }

        @Test
        void oneMoreEventNeverPaysMore() {
            assertThat(breaches(paying((facts, reward) -> facts.events().isEmpty() ? less(reward, 9_000_000) : reward)))
                    .contains("contract.event-pays");
        }

        @Test
        void equalFactsGiveEqualResults() {
            AtomicLong calls = new AtomicLong();

            assertThat(breaches(paying((facts, reward) -> less(reward, calls.incrementAndGet() % 2))))
                    .contains("contract.not-the-same");
        }

        @Test
        void everyStepHasAnArticle() {
            Step bare = new Step("sukamaju", LegalBasis.HOUSE_RULE, "", "", "");

            assertThat(breaches(paying((facts, reward) -> reward.precededBy(bare))))
                    .contains("contract.no-article");
        }

        @Test
        void unknownEventsAreRefused() {
            RewardPolicy deaf = facts -> NATIONAL.rewardFor(new RewardFacts(
                    facts.predicate(),
                    facts.status(),
                    facts.post(),
                    facts.allowance(),
                    facts.productivity(),
                    facts.minutes(),
                    List.of()));

            assertThat(breaches(withTable(deaf))).contains("contract.unknown-event");
        }

        @Test
        void refusalsAreKnownAndSomethingIsDecided() {
            Text text = Text.of("Tidak.", "No.");
            RewardPolicy stubborn =
                    facts -> Outcome.refused(new Reason("sukamaju.tidak", text, LegalBasis.ILLUSTRATIVE));

            assertThat(breaches(withTable(stubborn))).contains("contract.unknown-refusal", "contract.decides-nothing");
        }

        @Test
        void moneyIsAtMostTheAllowance() {
            assertThat(breaches(paying((facts, reward) -> new Reward(
                            reward.productivityPart().plus(Rupiah.of(7)),
                            reward.disciplinePart(),
                            reward.deduction(),
                            List.of(),
                            reward.steps()))))
                    .contains("contract.money");
        }

        @Test
        void aTableSaysWhatTheRuleDoes() {
            assertThat(breaches(paying((facts, reward) -> less(reward, 1)))).contains("contract.table-differs");
            assertThat(breaches(paying((facts, reward) -> reward))).doesNotContain("contract.table-differs");
        }

        @Test
        void aFailureIsNamedWithItsCase() {
            RewardPolicy broken = facts -> {
                throw new IllegalStateException("rusak");
            };

            assertThat(sentences(PolicyContract.check(rules(withTable(broken)), EXAMPLES)
                            .breaches()))
                    .anyMatch(text ->
                            text.startsWith("Kebijakan gagal (IllegalStateException)") && text.contains("rusak"));
        }

        @Test
        void everySentenceStandsInBothLanguages() {
            Reason half = new Reason("sukamaju.teguran", Text.of("Tegur {0}.", ""), LegalBasis.ILLUSTRATIVE);
            SanctionPolicy silent = facts -> List.of(new FollowUp(FollowUpCode.SP_1, half, 0));

            assertThat(breaches(silent)).contains("contract.text");
        }

        @Test
        void periodsTileTheYear() {
            ProgressPolicy gap = year -> new ReportingCalendar(
                    List.of(new Period(PeriodKind.MONTH, year, 1)),
                    Period.allOf(PeriodKind.QUARTER, year),
                    LegalBasis.ILLUSTRATIVE);

            assertThat(breaches(gap)).contains("contract.periods", "contract.no-annual");
        }

        @Test
        void codesOfIndicatorsAreUniqueAndValid() {
            CatalogIndicator known = indicator("jam-pelajaran", "%", "Bagi.");
            IndicatorCatalog twice = () -> List.of(known, indicator("Jam Pelajaran", " ", "Bagi."));

            assertThat(breaches(twice)).contains("contract.indicator-twice", "contract.code", "contract.no-unit");
        }

        @Test
        void aPolicyShowsItsDataFile() {
            assertThat(breaches((SanctionPolicy) facts -> List.of())).contains("contract.undocumented");
        }
    }

    @Test
    void oneDefinitionIdMeansOneThingInAllCatalogues() {
        Rulebook first = rules((IndicatorCatalog) () -> List.of(indicator("izin", "%", "Bagi.")));
        Rulebook same = rules((IndicatorCatalog) () -> List.of(indicator("perizinan", "%", "Bagi.")));
        Rulebook other = rules((IndicatorCatalog) () -> List.of(indicator("izin", "hari", "Bagi.")));
        Rulebook pauses = rules((IndicatorCatalog) () -> List.of(indicator("izin", "%", "Bagi tanpa jeda.")));

        assertThat(PolicyContract.incomparable(List.of(first, same))).isEmpty();
        assertThat(codes(PolicyContract.incomparable(List.of(first, other)))).containsExactly("contract.incomparable");
        assertThat(codes(PolicyContract.incomparable(List.of(same, pauses)))).containsExactly("contract.incomparable");
    }

    private static CatalogIndicator indicator(String code, String unit, String formula) {
        return new CatalogIndicator(
                code,
                new DefinitionId("izin/standar"),
                Text.of("Izin", "Permits"),
                Text.of("Izin selesai.", "Permits finished."),
                Text.of(formula, formula),
                Aspect.WAKTU,
                new Measure(TargetValue.open(), unit, Polarity.NAIK_BAIK, MeasuringPattern.POSISI),
                "Register",
                List.of(),
                LegalBasis.ILLUSTRATIVE);
    }

    private interface Change {
        Reward of(RewardFacts facts, Reward reward);
    }

    private static RewardPolicy paying(Change change) {
        return withTable(facts -> NATIONAL.rewardFor(facts).map(reward -> change.of(facts, reward)));
    }

    private static RewardPolicy withTable(RewardPolicy policy) {
        return new RewardPolicy() {
            @Override
            public Outcome<Reward> rewardFor(RewardFacts facts) {
                return policy.rewardFor(facts);
            }

            @Override
            public Optional<RewardTable> rewardTable() {
                return NATIONAL.rewardTable();
            }
        };
    }

    private static Reward less(Reward reward, long rupiah) {
        Rupiah all = reward.productivityPart().plus(reward.disciplinePart());
        return new Reward(
                reward.productivityPart(),
                reward.disciplinePart(),
                reward.deduction().plus(Rupiah.of(rupiah)).atMost(all),
                reward.awards(),
                reward.steps());
    }

    /** A city whose late arrivals cost more. */
    private static Rulebook city() {
        return rules(
                new NationalRewardPolicy(OTHER_NUMBERS),
                new NationalProgressPolicy(OTHER_NUMBERS),
                new ListedIndicators(OTHER_NUMBERS),
                (DocumentedPolicy) () -> OTHER_NUMBERS);
    }

    private static Rulebook rules(Object... parts) {
        InstalledPolicy national = installed(
                "national",
                NATIONAL,
                new NationalSanctionPolicy(NUMBERS),
                new NationalCreditPolicy(NUMBERS),
                new DistributionGuide(NUMBERS),
                new NationalProgressPolicy(NUMBERS),
                new ListedIndicators(NUMBERS));
        return new Rulebook(installed("sukamaju", parts), national);
    }

    private static InstalledPolicy installed(String id, Object... parts) {
        PolicyVersion version = new PolicyVersion(id, "1.0.0", "id.nusakinerja.city." + id, "sha256:0");
        return new InstalledPolicy(version, List.of(parts));
    }

    private static PolicyParameters numbersOf(String city) {
        return PolicyParameters.beside(
                PolicyContractTest.class, "/id/nusakinerja/city/" + city + "/" + city + ".properties");
    }

    private static List<String> breaches(Object policy) {
        return codes(PolicyContract.check(rules(policy), EXAMPLES).breaches());
    }

    private static List<String> breachesOf(String examples) {
        return codes(PolicyContract.check(city(), examples).breaches());
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    private static List<String> sentences(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.text().in(Text.INDONESIAN)).toList();
    }
}
