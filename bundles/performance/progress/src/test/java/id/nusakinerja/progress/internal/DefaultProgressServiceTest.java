package id.nusakinerja.progress.internal;

import static id.nusakinerja.progress.internal.ProgressFixtures.position;
import static id.nusakinerja.progress.internal.ProgressFixtures.real;
import static id.nusakinerja.progress.internal.ProgressFixtures.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.nusakinerja.employee.Organisation;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.Achievements;
import id.nusakinerja.progress.Evidence;
import id.nusakinerja.progress.Evidence.FileEvidence;
import id.nusakinerja.progress.EvidenceKind;
import id.nusakinerja.progress.EvidenceOpening;
import id.nusakinerja.progress.ProgressEntry;
import id.nusakinerja.progress.Reading;
import id.nusakinerja.progress.Realisation;
import id.nusakinerja.progress.SkpProgress;
import id.nusakinerja.target.AgreedSkp;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.Polarity;
import id.nusakinerja.target.ResultId;
import id.nusakinerja.target.ResultKind;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.target.SkpHead;
import id.nusakinerja.target.SkpId;
import id.nusakinerja.target.TargetService;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.CountingIds;
import id.nusakinerja.testkit.TestClock;
import id.nusakinerja.testkit.TestDatabase;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DefaultProgressServiceTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final byte[] PDF = "%PDF-1.7 bukti".getBytes(StandardCharsets.US_ASCII);

    private final TestDatabase database = TestDatabase.of(new ProgressModule());
    private final Actor staff = Actors.staff();
    private final Indicator indicator = position("42", Polarity.NAIK_BAIK);
    private final DefaultProgressService service = new DefaultProgressService(
            database.unitOfWork(),
            new CountingIds(),
            TestClock.on("2026-04-10"),
            answering(Organisation.class),
            answering(TenantDirectory.class),
            answering(PolicyBook.class),
            answering(TargetService.class),
            limitOfOneMegabyte());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsAnEntryAndShowsWhereOneStands() {
        done(service.record(staff, entry(MARCH, real("39.6"), ProgressEntry.NEW)));

        SkpProgress progress = progress();

        assertThat(((Achievement.Measured) progress.achievement()).percent()).isEqualTo(Percent.parse("94.29"));
        assertThat(progress.missing())
                .extracting(one -> one.month().getMonthValue())
                .containsExactly(1, 2, 4);
        assertThat(progress.course()).hasSize(4);
        assertThat(progress.course().getFirst().achievement()).isInstanceOf(Achievement.NotMeasured.class);
    }

    @Test
    void tellsServicesTheSameNumberForMany() {
        done(service.record(staff, entry(MARCH, share(13, 31), ProgressEntry.NEW)));
        Achievements many = new StoredAchievements(
                database.unitOfWork(), (tenant, year, first, last) -> Map.of(first, agreed(), last, agreed()));

        assertThat(many.listMeasured(Actors.TENANT, YearMonth.of(2026, 4), Actors.STAFF, Actors.COLLEAGUE))
                .isEqualTo(
                        Map.of(Actors.STAFF, progress().achievement().measured().orElseThrow()));
    }

    @Test
    void readsAShareBackAsAShare() {
        Realisation kept = done(service.record(staff, entry(MARCH, share(46, 50), ProgressEntry.NEW)));

        assertThat(progress().results().getFirst().indicators().getFirst().realisations())
                .containsExactly(kept);
        assertThat(kept.reading()).isEqualTo(share(46, 50));
    }

    @Test
    void tellsTheSecondOfTwoWindowsThatItIsLate() {
        Realisation first = done(service.record(staff, entry(MARCH, real("1"), ProgressEntry.NEW)));

        assertThat(service.record(staff, entry(MARCH, real("2"), ProgressEntry.NEW))
                        .isConflict())
                .isTrue();
        Realisation second = done(service.record(staff, entry(MARCH, real("3"), first.stamp())));
        assertThat(service.record(staff, entry(MARCH, real("4"), first.stamp())).isConflict())
                .isTrue();
        assertThat(second.reading()).isEqualTo(real("3"));
    }

    @Test
    void refusesAMonthThatHasNotBegun() {
        assertThat(sentences(service.record(staff, entry(YearMonth.of(2026, 5), real("1"), ProgressEntry.NEW))))
                .containsExactly("Mei belum mulai. Isi setelah bulan itu berjalan.");
    }

    @Test
    void storesTheSameFileOnceAndForgetsItWithItsLastUse() {
        Realisation march = done(service.record(staff, entry(MARCH, real("1"), ProgressEntry.NEW)));
        Realisation april = done(service.record(staff, entry(YearMonth.of(2026, 4), real("1"), ProgressEntry.NEW)));
        Evidence one = done(service.attachFile(staff, march.id(), EvidenceKind.PLAIN, "laporan.pdf", PDF));
        Evidence two = done(service.attachFile(staff, april.id(), EvidenceKind.PLAIN, "laporan lagi.exe", PDF));

        assertThat(((FileEvidence) two).mediaType()).isEqualTo("application/pdf");
        assertThat(((FileEvidence) two).sha256())
                .isEqualTo(((FileEvidence) one).sha256())
                .hasSize(64);
        assertThat(storedContents()).isEqualTo(1);
        assertThat(service.readEvidence(staff, one.id()).bytes()).isEqualTo(PDF);

        done(service.removeEvidence(staff, one.id()));
        assertThat(service.readEvidence(staff, two.id()).bytes()).isEqualTo(PDF);
        done(service.removeEvidence(staff, two.id()));
        assertThat(storedContents()).isZero();
    }

    @Test
    void refusesFilesOfOtherKindsAndTooLargeOnes() {
        Realisation march = done(service.record(staff, entry(MARCH, real("1"), ProgressEntry.NEW)));

        assertThat(sentences(service.attachFile(
                        staff, march.id(), EvidenceKind.PLAIN, "a.pdf", "MZ".getBytes(StandardCharsets.US_ASCII))))
                .singleElement()
                .asString()
                .startsWith("Jenis berkas ini tidak diterima.");
        assertThat(sentences(
                        service.attachFile(staff, march.id(), EvidenceKind.PLAIN, "a.pdf", new byte[1024 * 1024 + 1])))
                .containsExactly("Berkas lebih besar dari 1 MB. Perkecil, atau pasang tautan.");
    }

    @Test
    void keepsLinksThatABrowserOpensAndNoScripts() {
        Realisation march = done(service.record(staff, entry(MARCH, real("1"), ProgressEntry.NEW)));

        done(service.attachLink(
                staff, march.id(), EvidenceKind.PLAIN, "Rekap", "https://data.semarangkota.go.id/rekap"));

        assertThat(sentences(service.attachLink(staff, march.id(), EvidenceKind.PLAIN, "", "javascript:alert(1)")))
                .hasSize(2);
        assertThat(progress()
                        .results()
                        .getFirst()
                        .indicators()
                        .getFirst()
                        .realisations()
                        .getFirst()
                        .evidence())
                .extracting(Evidence::name)
                .containsExactly("Rekap");
    }

    @Test
    void letsNobodyElseTouchOrReadEvidence() {
        Realisation march = done(service.record(staff, entry(MARCH, real("1"), ProgressEntry.NEW)));
        Evidence file = done(service.attachFile(staff, march.id(), EvidenceKind.PLAIN, "laporan.pdf", PDF));
        Actor stranger = Actors.colleague();

        assertThatThrownBy(() -> service.attachLink(stranger, march.id(), EvidenceKind.PLAIN, "x", "https://a.id/x"))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> service.removeEvidence(stranger, file.id())).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> service.readEvidence(stranger, file.id())).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> service.openEvidence(stranger, file.id())).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> service.listOpenings(stranger, Actors.STAFF, 2026))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> service.readEvidence(Actors.of(Actors.OTHER_TENANT, staff), file.id()))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void notesOnceWhoElseHasOpenedEvidence() {
        Realisation march = done(service.record(staff, entry(MARCH, real("1"), ProgressEntry.NEW)));
        Evidence letter = done(service.attachFile(staff, march.id(), EvidenceKind.CITIZEN_CONTACT, "surat.pdf", PDF));
        done(service.attachLink(staff, march.id(), EvidenceKind.PLAIN, "Rekap", "https://a.id/x"));

        service.readEvidence(staff, letter.id());
        service.readEvidence(Actors.assessor(), letter.id());
        service.readEvidence(Actors.assessor(), letter.id());

        assertThat(openings(Actors.assessor()))
                .extracting(EvidenceOpening::evidence, EvidenceOpening::kind, EvidenceOpening::month)
                .containsExactly(tuple(letter.id(), EvidenceKind.CITIZEN_CONTACT, MARCH));
        assertThat(openings(staff)).isEmpty();
        assertThat(database.deeds()).extracting(Deed::action).containsOnlyOnce("progress.open-evidence");
    }

    @Test
    void remembersAnOpenedLinkAlsoWhenItsOwnerTakesItAway() {
        Realisation march = done(service.record(staff, entry(MARCH, real("1"), ProgressEntry.NEW)));
        Evidence link = done(
                service.attachLink(staff, march.id(), EvidenceKind.CITIZEN_CONTACT, "Tanggapan", "https://a.id/x"));

        assertThat(service.openEvidence(Actors.assessor(), link.id())).isEqualTo(link);
        done(service.removeEvidence(staff, link.id()));

        assertThat(openings(Actors.assessor())).hasSize(1);
    }

    @Test
    void changesNothingInASealedMonth() {
        Realisation march = done(service.record(staff, entry(MARCH, real("1"), ProgressEntry.NEW)));
        Evidence link = done(service.attachLink(staff, march.id(), EvidenceKind.PLAIN, "Rekap", "https://a.id/x"));
        Reason locked = ProgressWords.reason("progress.evidence-empty");
        service.sealedBy((tenant, month) -> month.equals(MARCH) ? Optional.of(locked) : Optional.empty());

        assertThat(reasons(service.record(staff, entry(MARCH, real("2"), march.stamp()))))
                .containsExactly(locked);
        assertThat(reasons(service.attachFile(staff, march.id(), EvidenceKind.PLAIN, "a.pdf", PDF)))
                .containsExactly(locked);
        assertThat(reasons(service.removeEvidence(staff, link.id()))).containsExactly(locked);
        done(service.record(staff, entry(YearMonth.of(2026, 4), real("2"), ProgressEntry.NEW)));
    }

    private List<EvidenceOpening> openings(Actor reader) {
        return service.listOpenings(reader, Actors.STAFF, 2026);
    }

    private SkpProgress progress() {
        return service.findProgress(staff, Actors.STAFF, YearMonth.of(2026, 4)).orElseThrow();
    }

    private ProgressEntry entry(YearMonth month, Reading reading, long stamp) {
        return new ProgressEntry(indicator.id(), month, reading, "Catatan", "", stamp);
    }

    private long storedContents() {
        return database.unitOfWork()
                .read(
                        Actors.TENANT,
                        em -> em.createQuery("select count(c) from EvidenceContentEntity c", Long.class)
                                .getSingleResult());
    }

    private AgreedSkp agreed() {
        PlannedResult result = new PlannedResult(
                new ResultId(3), ResultKind.UTAMA, "Hasil", Optional.empty(), Percent.HUNDRED, List.of(indicator));
        SkpHead head = new SkpHead(new SkpId(1), Actors.STAFF, 2026, Optional.of(Actors.ASSESSOR), 1, "", 1);
        return new AgreedSkp(head, SkpContent.of(List.of(result)), Instant.EPOCH, Actors.ASSESSOR);
    }

    /** Stands for another room, of which these tests ask two questions only. */
    private <T> T answering(Class<T> room) {
        return room.cast(Proxy.newProxyInstance(
                room.getClassLoader(), new Class<?>[] {room}, (proxy, method, arguments) -> {
                    if (method.getName().equals("findAgreed")) {
                        Actor actor = (Actor) arguments[0];
                        if (!actor.isSelf(Actors.STAFF) && !actor.isSelf(Actors.ASSESSOR)) {
                            throw new NotAllowedException("A stranger.");
                        }
                        return Optional.of(agreed());
                    }
                    if (method.getName().equals("getTenant")) {
                        return new Tenant(
                                Actors.TENANT,
                                "Kota",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                List.of(Text.INDONESIAN),
                                ZoneId.of("Asia/Jakarta"),
                                "#0b6e4f",
                                Optional.empty(),
                                "semarang",
                                Set.of());
                    }
                    throw new UnsupportedOperationException(method.getName());
                }));
    }

    private static EvidenceSettings limitOfOneMegabyte() {
        return new EvidenceSettings() {
            @Override
            public int evidenceLimit() {
                return 1;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return EvidenceSettings.class;
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof EvidenceSettings settings && settings.evidenceLimit() == evidenceLimit();
            }

            @Override
            public int hashCode() {
                return evidenceLimit();
            }
        };
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).reasons();
    }

    private static List<String> sentences(Outcome<?> outcome) {
        return reasons(outcome).stream()
                .map(reason -> reason.text().in(Text.INDONESIAN))
                .toList();
    }
}
