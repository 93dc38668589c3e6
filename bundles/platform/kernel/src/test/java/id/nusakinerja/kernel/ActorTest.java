package id.nusakinerja.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {

    private final Actor staff = new Actor(
            1,
            "Ratna Widya",
            new TenantId("semarang"),
            Optional.of(new EmployeeId(7)),
            Set.of(Role.STAFF),
            Optional.empty());

    @Test
    void staffPassWhereStaffAreAskedFor() {
        staff.require(Role.ASSESSOR, Role.STAFF);
        assertThat(staff.isSelf(new EmployeeId(7))).isTrue();
    }

    @Test
    void staffDoNotPassAsAssessor() {
        assertThatThrownBy(() -> staff.require(Role.ASSESSOR))
                .isInstanceOf(NotAllowedException.class)
                .hasMessage("This needs one of the roles [ASSESSOR].");
    }

    @Test
    void nobodyPassesInAnotherTenant() {
        assertThatThrownBy(() -> staff.requireTenant(new TenantId("jambi"))).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void anAccountWithoutCivilServantHasNoSelf() {
        Actor operator = new Actor(
                2, "Operator", TenantId.PROVINCE, Optional.empty(), Set.of(Role.PROVINCE_OPERATOR), Optional.empty());
        assertThatThrownBy(operator::self).hasMessage("This account stands for no civil servant.");
    }
}
