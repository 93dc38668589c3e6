package id.nusakinerja.web.vaadin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Puts views at addresses, and takes them away again while people work.
 *
 * <p>A path is the part behind the tenant: {@code skp} is reached at {@code /semarang/skp} and at every other tenant's
 * address. Whether a tenant or a person may see it is for the view's own access annotation and for a
 * {@code BeforeEnterListener} to decide. Routes may be added before the web server is up; they are applied when it is.
 */
@ProviderType
public interface Routes {

    /**
     * Put a view at a path.
     *
     * <p>Open pages get a {@link RoutesChanged} event, now and when the registration is removed. A page that shows the
     * view when it is removed goes to the start page first.
     *
     * @param path without leading slash, with route parameters as Vaadin writes them, for example {@code skp/:year}; empty
     *     for the start page
     * @param layouts the frames around the view, the innermost first
     * @return takes the view away again
     */
    Registration add(String path, Class<? extends Component> view, List<Class<? extends RouterLayout>> layouts);
}
