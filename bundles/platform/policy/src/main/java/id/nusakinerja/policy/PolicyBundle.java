package id.nusakinerja.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Marks a component as (part of) the policy of a city: {@code @Component @PolicyBundle(policy = "semarang")}. The
 * interfaces it implements are the rules the city changes; all other rules stay national. Its version is that of its
 * bundle. Becomes the service property {@link #PROPERTY}.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PolicyBundle {

    String PREFIX_ = "nusakinerja.";

    /** The service property that holds the policy's id. */
    String PROPERTY = "nusakinerja.policy";

    /** The policy whose rules hold wherever a city has none of its own. */
    String NATIONAL = "national";

    /** The id that a tenant's settings name, in small letters. */
    String policy();
}
