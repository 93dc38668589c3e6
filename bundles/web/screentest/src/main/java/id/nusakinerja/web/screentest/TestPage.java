package id.nusakinerja.web.screentest;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockService;
import com.github.mvysny.kaributesting.v10.mock.MockVaadinServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An open page in a language, in which a test shows its screen and uses it as a person would (Karibu-Testing's
 * {@code LocatorJ} finds and clicks):
 *
 * <pre>{@code
 * try (TestPage page = TestPage.open(ScreenTexts.of(new PlanningText()), Locale.of("id"))) {
 *     page.show(new SkpView(...));
 *     _click(_get(Button.class, spec -> spec.withText("Ajukan")));
 * }
 * }</pre>
 */
public final class TestPage implements AutoCloseable {

    private TestPage() {}

    /**
     * Open an empty page on this thread.
     *
     * @param texts where the sentences of the screens come from
     */
    public static TestPage open(I18NProvider texts, Locale language) {
        MockVaadin.setup(UI::new, new ServletWithTexts(texts));
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().setLocale(language);
        return new TestPage();
    }

    /** Put a component on the page. */
    public <C extends Component> C show(C component) {
        UI.getCurrent().add(component);
        return component;
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
    }

    private static final class ServletWithTexts extends MockVaadinServlet {

        private static final long serialVersionUID = 1L;

        private final transient I18NProvider texts;

        ServletWithTexts(I18NProvider texts) {
            super(new Routes(), UI::new);
            this.texts = texts;
        }

        @Override
        protected VaadinServletService createServletService(DeploymentConfiguration configuration)
                throws ServiceException {
            VaadinServletService service = new ServiceWithTexts(this, configuration, texts);
            service.init();
            getRoutes().register(service.getContext());
            return service;
        }
    }

    private static final class ServiceWithTexts extends MockService {

        private static final long serialVersionUID = 1L;

        private final transient I18NProvider texts;

        ServiceWithTexts(MockVaadinServlet servlet, DeploymentConfiguration configuration, I18NProvider texts) {
            super(servlet, configuration, UI::new);
            this.texts = texts;
        }

        @Override
        public Instantiator getInstantiator() {
            return new InstantiatorWithTexts(super.getInstantiator(), texts);
        }
    }

    private record InstantiatorWithTexts(Instantiator delegate, I18NProvider texts) implements Instantiator {

        @Override
        public Stream<VaadinServiceInitListener> getServiceInitListeners() {
            return delegate.getServiceInitListeners();
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            return delegate.getOrCreate(type);
        }

        @Override
        public <T extends Component> T createComponent(Class<T> type) {
            return delegate.createComponent(type);
        }

        @Override
        public I18NProvider getI18NProvider() {
            return texts;
        }
    }
}
