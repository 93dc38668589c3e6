package id.nusakinerja.web.planning.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.target.Commitments;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.ResultId;
import id.nusakinerja.target.ResultKind;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.web.screentest.TestPage;
import id.nusakinerja.web.shell.ScreenTexts;
import id.nusakinerja.web.shell.part.FieldConflict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftConflictTest {

    @Test
    void tellsOnlyWhatDiffers() {
        SkpContent theirs = content("Layanan tepat waktu", "");
        SkpContent yours = content("Layanan cepat", "Dua komputer");

        try (TestPage page = TestPage.open(ScreenTexts.of(new PlanningText()), Text.INDONESIAN)) {
            List<FieldConflict> fields = DraftConflict.between(theirs, yours, page.show(new Div()), Text.INDONESIAN);

            assertThat(fields)
                    .containsExactly(
                            new FieldConflict(
                                    "Hasil kerja",
                                    "Layanan tepat waktu \u00b7 Bobot 59,5 %",
                                    "Layanan cepat \u00b7 Bobot 59,5 %"),
                            new FieldConflict("Dukungan sumber daya", "", "Dua komputer"));
        }
    }

    private static SkpContent content(String second, String resources) {
        return new SkpContent(
                List.of(result(1, "Warga belajar", "40.5"), result(2, second, "59.5")),
                List.of(),
                new Commitments(resources, "", ""));
    }

    private static PlannedResult result(long id, String text, String weight) {
        return new PlannedResult(
                new ResultId(id),
                ResultKind.UTAMA,
                text,
                Optional.empty(),
                new Percent(new BigDecimal(weight)),
                List.of());
    }
}
