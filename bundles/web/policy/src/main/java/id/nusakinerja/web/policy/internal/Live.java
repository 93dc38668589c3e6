package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.UI;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.policy.PolicyListener;
import id.nusakinerja.simulation.SimulationListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Redraws the open pages when policies or a simulation went on, whoever caused it. It does so on a thread of its own: who
 * tells the news may be within a unit of work.
 */
@Component(service = {Live.class, PolicyListener.class, SimulationListener.class})
public final class Live implements PolicyListener, SimulationListener {

    private static final int IDLE_SECONDS = 30;

    private final Map<com.vaadin.flow.component.Component, Watch> watches = new ConcurrentHashMap<>();
    private final ExecutorService teller;

    /** An open page; many news that come before it is redrawn redraw it once. */
    private record Watch(UI page, TenantId tenant, Runnable redraw, AtomicBoolean isDue) {}

    @Activate
    public Live() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> Thread.ofPlatform().daemon().name("policy-pages").unstarted(work));
        pool.allowCoreThreadTimeOut(true);
        this.teller = pool;
    }

    @Deactivate
    void stop() {
        teller.shutdownNow();
        watches.clear();
    }

    /** Redraw a view with every piece of news as long as it is open. Call it in the constructor of the view. */
    void watch(com.vaadin.flow.component.Component view, TenantId tenant, Runnable redraw) {
        view.addAttachListener(
                event -> watches.put(view, new Watch(event.getUI(), tenant, redraw, new AtomicBoolean())));
        view.addDetachListener(event -> watches.remove(view));
    }

    @Override
    public void policiesChanged() {
        watches.values().forEach(this::tell);
    }

    @Override
    public void simulationChanged(TenantId tenant) {
        watches.values().stream().filter(watch -> watch.tenant().equals(tenant)).forEach(this::tell);
    }

    // A failure is not lost with the future: Vaadin hands it to the session's error handler.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void tell(Watch watch) {
        if (watch.isDue().compareAndSet(false, true)) {
            teller.execute(() -> watch.page().access(() -> {
                watch.isDue().set(false);
                watch.redraw().run();
            }));
        }
    }
}
