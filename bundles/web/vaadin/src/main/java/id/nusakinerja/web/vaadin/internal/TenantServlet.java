package id.nusakinerja.web.vaadin.internal;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.OneTimeInitializerPredicate;
import com.vaadin.flow.di.ResourceProvider;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.DefaultRoutePathProvider;
import com.vaadin.flow.router.RoutePathProvider;
import com.vaadin.flow.server.AppShellRegistry;
import com.vaadin.flow.server.InitParameters;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.AppShellPredicate;
import com.vaadin.flow.server.startup.ApplicationConfigurationFactory;
import com.vaadin.flow.server.startup.DefaultApplicationConfigurationFactory;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.vaadin.FrontDoor;
import id.nusakinerja.web.vaadin.SessionTenant;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * The one Vaadin servlet, for all tenants: {@code /<tenant>/...}.
 *
 * <p>It appears when the shell is there: its page settings and a Vaadin service listener that says {@code nusakinerja.web=shell}.
 * Vaadin finds its parts in the lookup set here, so it never searches a class path.
 */
@Component(
        service = Servlet.class,
        scope = ServiceScope.PROTOTYPE,
        property = {
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=" + WebContext.NAME + ")",
            "osgi.http.whiteboard.servlet.name=" + TenantServlet.NAME,
            "osgi.http.whiteboard.servlet.pattern=/*",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true",
            "osgi.http.whiteboard.servlet.multipart.enabled:Boolean=true",
            "servlet.init.productionMode=true",
            "servlet.init.heartbeatInterval=120",
            "servlet.init.closeIdleSessions=true",
            // The address of the push socket as the WebSocket container matches it.
            "servlet.init.pushServletMapping=/{tenant}/",
            "servlet.init.org.atmosphere.cpr.EndpointMapper=id.nusakinerja.web.vaadin.internal.OnePushHandler"
        })
public final class TenantServlet extends VaadinServlet {

    static final String NAME = "nusakinerja-web";

    private final transient BundleContext context;
    private final transient TenantDirectory tenants;
    private final transient LiveRoutes routes;
    private final Class<? extends AppShellConfigurator> shell;
    private final transient FrontDoor door;
    private final transient SessionLifetime lifetime;
    private final transient BundleResources resources;

    @Activate
    public TenantServlet(
            BundleContext context,
            @Reference TenantDirectory tenants,
            @Reference LiveRoutes routes,
            @Reference FrontDoor door,
            @Reference AppShellConfigurator shell,
            @Reference(target = "(nusakinerja.web=shell)") VaadinServiceInitListener listener) {
        this.context = context;
        this.tenants = tenants;
        this.routes = routes;
        this.shell = shell.getClass();
        this.door = door;
        this.lifetime = SessionLifetime.from(context);
        this.resources = new BundleResources(context);
    }

    @Override
    public void init(ServletConfig configuration) throws ServletException {
        ClassLoader before = OwnClassLoader.enter();
        try {
            resources.open();
            VaadinServletContext web = new VaadinServletContext(configuration.getServletContext());
            web.setAttribute(Lookup.class, new ServiceLookup(context, parts()));
            AppShellRegistry pages = AppShellRegistry.getInstance(web);
            pages.reset();
            pages.setShell(shell);
            super.init(configuration);
        } finally {
            OwnClassLoader.leave(before);
        }
    }

    private Map<Class<?>, Object> parts() {
        return Map.of(
                ResourceProvider.class,
                resources,
                InstantiatorFactory.class,
                (InstantiatorFactory) BridgeInstantiator::new,
                OneTimeInitializerPredicate.class,
                (OneTimeInitializerPredicate) () -> true,
                AppShellPredicate.class,
                (AppShellPredicate) AppShellConfigurator.class::isAssignableFrom,
                ApplicationConfigurationFactory.class,
                new DefaultApplicationConfigurationFactory(),
                RoutePathProvider.class,
                new DefaultRoutePathProvider(),
                StaticFileHandlerFactory.class,
                (StaticFileHandlerFactory) BundleFiles::new);
    }

    /** Below the tenant, which the page sees as its root, push has no mapping of its own. */
    @Override
    protected DeploymentConfiguration createDeploymentConfiguration(Properties parameters) {
        parameters.setProperty(InitParameters.SERVLET_PARAMETER_PUSH_SERVLET_MAPPING, "/");
        return super.createDeploymentConfiguration(parameters);
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        BridgeService service = new BridgeService(this, configuration);
        // Before the shell's own listeners, which come with init and want to know the tenant.
        service.addSessionInitListener(event -> TenantRequest.of(event.getRequest())
                .ifPresent(tenant -> SessionTenant.bind(event.getSession(), tenant)));
        service.init();
        routes.begin(service);
        return service;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ClassLoader before = OwnClassLoader.enter();
        try {
            SecurityHeaders.shield(response);
            TenantPath path = TenantPath.of(request.getPathInfo());
            Optional<TenantId> tenant = path.tenant().filter(this::isKnown);
            if (tenant.isEmpty()) {
                door.answer(request, response);
                return;
            }
            serve(new TenantRequest(request, response, tenant.get(), path.page()), response);
        } finally {
            OwnClassLoader.leave(before);
        }
    }

    private void serve(TenantRequest request, HttpServletResponse response) throws ServletException, IOException {
        lifetime.endWhenOver(request);
        if (request.bringsForeignSession()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        super.service(request, response);
    }

    private boolean isKnown(TenantId tenant) {
        return TenantId.PROVINCE.equals(tenant) || tenants.findTenant(tenant).isPresent();
    }

    @Override
    public void destroy() {
        ClassLoader before = OwnClassLoader.enter();
        try {
            routes.end();
            super.destroy();
        } finally {
            resources.close();
            OwnClassLoader.leave(before);
        }
    }

    /** Serves the files of all bundles, where Vaadin would ask a web application. */
    private final class BundleFiles extends StaticFileServer {

        BundleFiles(VaadinService service) {
            super(service);
        }

        @Override
        protected @Nullable URL getStaticResource(String path) {
            return resources.find(path);
        }
    }
}
