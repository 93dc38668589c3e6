package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import id.nusakinerja.identity.DemoAccounts;
import id.nusakinerja.identity.DemoAccounts.DemoAccount;
import id.nusakinerja.identity.DemoMode;
import id.nusakinerja.identity.FirstAdministrator;
import id.nusakinerja.identity.PasswordCredentials;
import id.nusakinerja.identity.SetupService;
import id.nusakinerja.identity.SignInService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.web.vaadin.SessionTenant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Takes a visitor of the sign-in page into the session: by password, by a first own password, or as the first administrator. */
@Component(service = Entrance.class)
public final class Entrance {

    private final SignInService signIn;
    private final SetupService setup;
    private final SignedIn signedIn;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable DemoAccounts demoAccounts;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable DemoMode demoMode;

    @Activate
    public Entrance(@Reference SignInService signIn, @Reference SetupService setup, @Reference SignedIn signedIn) {
        this.signIn = signIn;
        this.setup = setup;
        this.signedIn = signedIn;
    }

    /** Whether this place still waits for its first administrator. */
    boolean isSetupOpen() {
        return setup.isOpen(tenant());
    }

    Outcome<Actor> enter(String name, String password) {
        return entered(signIn.signIn(tenant(), name, password.toCharArray(), address()));
    }

    Outcome<Actor> enterWithNewPassword(String name, String current, String next) {
        PasswordCredentials credentials = new PasswordCredentials(name, current.toCharArray());
        return entered(signIn.changePassword(tenant(), credentials, next.toCharArray(), address()));
    }

    Outcome<Actor> enterFirst(FirstAdministrator first) {
        return entered(setup.setUp(tenant(), first, address()));
    }

    /** List the accounts of a demonstration; empty in any other container. */
    List<DemoAccount> listDemoAccounts() {
        DemoAccounts accounts = demoAccounts;
        return accounts == null || demoMode == null ? List.of() : accounts.listAccounts(tenant());
    }

    Outcome<Actor> enterDemo(DemoAccount account) {
        DemoMode mode = demoMode;
        if (mode == null) {
            throw new IllegalStateException("The demonstration has ended while its accounts were listed.");
        }
        return enter(account.name(), mode.password());
    }

    /** A new session id at each sign-in: who knew the old one gets nothing. */
    private Outcome<Actor> entered(Outcome<Actor> outcome) {
        if (outcome instanceof Outcome.Done<Actor>(Actor actor)) {
            VaadinService.reinitializeSession(VaadinRequest.getCurrent());
            signedIn.begin(VaadinSession.getCurrent(), actor);
        }
        return outcome;
    }

    private static TenantId tenant() {
        return SessionTenant.of(VaadinSession.getCurrent());
    }

    private static String address() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }
}
