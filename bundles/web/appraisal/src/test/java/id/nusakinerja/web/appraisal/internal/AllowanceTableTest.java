package id.nusakinerja.web.appraisal.internal;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.web.screentest.TestPage;
import id.nusakinerja.web.shell.ScreenTexts;
import id.nusakinerja.web.shell.part.SearchField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AllowanceTableTest {

    private final TestPage page = TestPage.open(ScreenTexts.of(new AppraisalText()), Text.INDONESIAN);
    private String sought = "";

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void aShortListNeedsNoSearch() {
        AllowanceTable table = page.show(new AllowanceTable(Crowd.lines(20), new Remembering()));

        assertThat(_find(table, SearchField.class)).isEmpty();
        assertThat(_size(_get(table, Grid.class))).isEqualTo(20);
    }

    @Test
    void findsByNameUnitAndNip() {
        AllowanceTable table = page.show(new AllowanceTable(Crowd.lines(30), new Remembering()));

        assertThat(sizeFor(table, "orang 30")).isEqualTo(1);
        assertThat(sizeFor(table, " ORANG 1 ")).isEqualTo(11);
        assertThat(sizeFor(table, "pendidikan")).isEqualTo(30);
        assertThat(sizeFor(table, "19801230 201001 2 005")).isEqualTo(30);
        assertThat(sizeFor(table, "tidak ada")).isZero();
        assertThat(sizeFor(table, "")).isEqualTo(30);
    }

    @Test
    void staysNarrowWhenItIsDrawnAnew() {
        sizeFor(page.show(new AllowanceTable(Crowd.lines(30), new Remembering())), "Orang 30");
        assertThat(sought).isEqualTo("Orang 30");

        AllowanceTable anew = new AllowanceTable(Crowd.lines(30), new Remembering());

        assertThat(_get(anew, SearchField.class).getValue()).isEqualTo("Orang 30");
        assertThat(_size(_get(anew, Grid.class))).isEqualTo(1);
    }

    private static int sizeFor(AllowanceTable table, String words) {
        _get(table, SearchField.class).setValue(words);
        return _size(_get(table, Grid.class));
    }

    private final class Remembering implements AllowanceTable.Acts {

        @Override
        public void fillIn(AllowanceLine line) {
            throw new AssertionError();
        }

        @Override
        public void open(StoredDecision decision) {
            throw new AssertionError();
        }

        @Override
        public void correct(AllowanceLine line) {
            throw new AssertionError();
        }

        @Override
        public void decideAgain(AllowanceLine line) {
            throw new AssertionError();
        }

        @Override
        public boolean mayCorrect(AllowanceLine line) {
            return true;
        }

        @Override
        public String sought() {
            return sought;
        }

        @Override
        public void seek(String words) {
            sought = words;
        }
    }
}
