package id.nusakinerja.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.persistence.Deed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    private final TestDatabase database = TestDatabase.of();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsTheDeedOfADoneUseCase() {
        Deed deed = new Deed("note.write", "note:1", "because");

        Outcome<String> outcome = database.unitOfWork().write(Actors.staff(), deed, em -> Outcome.done("written"));

        assertThat(outcome).isEqualTo(Outcome.done("written"));
        assertThat(database.deeds()).containsExactly(deed);
    }

    @Test
    void givesEachTenantADatabaseOfItsOwn() {
        database.unitOfWork().write(Actors.staff(), Deed.of("note.write", "note:1"), em -> Outcome.done(1));

        assertThat(database.deeds(Actors.OTHER_TENANT)).isEmpty();
    }
}
