package id.nusakinerja.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.testkit.TestDatabase;
import id.nusakinerja.testkit.internal.NoteEntities;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DerbyUnitOfWorkTest extends UnitOfWorkContract {

    @Override
    TestDatabase create() {
        return TestDatabase.of(new NoteEntities());
    }

    @Test
    void takesItsStumblingOverAPlanThatIsMadeAnewForGivingWay() {
        ClassCastException cast = new ClassCastException("FormatableArrayHolder is no ReferencedColumnsDescriptorImpl");
        cast.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(
                    "org.apache.derby.impl.sql.execute.ProjectRestrictResultSet",
                    "<init>",
                    "ProjectRestrictResultSet.java",
                    109)
        });

        assertThat(Clash.of(new IllegalStateException(new SQLException("Java exception", "XJ001", cast))))
                .isEqualTo(Clash.GAVE_WAY);
        assertThat(Clash.of(new IllegalStateException(new ClassCastException("ours"))))
                .isEqualTo(Clash.NONE);
    }
}
