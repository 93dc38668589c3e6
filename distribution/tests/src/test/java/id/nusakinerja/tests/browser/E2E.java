package id.nusakinerja.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.tests.RunningServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What all browser tests share: the running demonstration, visitors, and that nothing goes wrong behind the page. */
abstract class E2E {

    @RegisterExtension
    static final Stage STAGE = new Stage();

    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void findNothingWrongBehindThePages() {
        List<String> mishaps = visitors.stream()
                .flatMap(visitor -> visitor.takeMishaps().stream())
                .toList();
        visitors.forEach(Visitor::close);
        assertThat(mishaps).isEmpty();
    }

    RunningServer server() {
        return STAGE.server();
    }

    /** Somebody who has not signed in. */
    final Visitor visitor() {
        Visitor visitor = new Visitor(STAGE.browser(), STAGE.server().address());
        visitors.add(visitor);
        return visitor;
    }

    final Visitor signIn(String tenant, String account) {
        return visitor().signIn(tenant, account);
    }
}
