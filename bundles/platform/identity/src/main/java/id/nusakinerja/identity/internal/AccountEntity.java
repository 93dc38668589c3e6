package id.nusakinerja.identity.internal;

import id.nusakinerja.identity.Account;
import id.nusakinerja.identity.AccountDraft;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An account as it lies in the database. */
@Entity(name = "Account")
@Table(name = "IDENTITY_ACCOUNT")
class AccountEntity {

    /** Whether the account lets anybody in. */
    enum State {
        ACTIVE,
        DISABLED
    }

    /** Whose password it is: an issued one must be replaced at the first sign-in. */
    enum PasswordState {
        OWN,
        ISSUED
    }

    @Id
    @Column(name = "ID")
    private long id;

    @Version
    @Column(name = "VERSION")
    private long version;

    @Column(name = "ACCOUNT_NAME")
    private String name = "";

    @Column(name = "DISPLAY_NAME")
    private String displayName = "";

    @Column(name = "EMPLOYEE_ID")
    private @Nullable Long employeeId;

    @Column(name = "GIVEN_ROLES")
    private String roles = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "ACCOUNT_STATE")
    private State state = State.ACTIVE;

    @Column(name = "PASSWORD_HASH")
    private String passwordHash = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "PASSWORD_STATE")
    private PasswordState passwordState = PasswordState.ISSUED;

    /** Milliseconds since 1970; 0 for never. */
    @Column(name = "LAST_SIGN_IN")
    private long lastSignIn;

    protected AccountEntity() {}

    AccountEntity(long id, AccountDraft draft) {
        this.id = id;
        this.name = draft.name();
        this.displayName = draft.displayName();
        standFor(draft.employee());
        giveRoles(draft.roles());
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    String displayName() {
        return displayName;
    }

    Optional<EmployeeId> employee() {
        return Optional.ofNullable(employeeId).map(EmployeeId::new);
    }

    final void standFor(Optional<EmployeeId> employee) {
        employeeId = employee.map(EmployeeId::value).orElse(null);
    }

    Set<Role> roles() {
        return roles.isEmpty()
                ? EnumSet.noneOf(Role.class)
                : Arrays.stream(roles.split(","))
                        .map(Role::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    void giveRoles(Set<Role> given) {
        roles = given.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    boolean isActive() {
        return state == State.ACTIVE;
    }

    void setState(State next) {
        state = next;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean hasIssuedPassword() {
        return passwordState == PasswordState.ISSUED;
    }

    /** Does it wait for the first own password? */
    boolean isUnclaimed() {
        return isActive() && hasIssuedPassword();
    }

    void setPassword(String hash, PasswordState whose) {
        passwordHash = hash;
        passwordState = whose;
    }

    void signedIn(Instant now) {
        lastSignIn = now.toEpochMilli();
    }

    Account toRecord() {
        return new Account(
                id,
                name,
                displayName,
                employee(),
                roles(),
                isActive(),
                lastSignIn == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(lastSignIn)));
    }
}
