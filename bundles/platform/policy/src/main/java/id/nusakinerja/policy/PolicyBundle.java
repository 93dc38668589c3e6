package id.nusakinerja.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Attribute;
import org.osgi.annotation.bundle.Capability;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Marks a component as (part of) the policy of a city: {@code @Component @PolicyBundle(policy = "semarang", areas =
 * "33.74")}. The interfaces it implements are the rules the city changes; all other rules stay national. Its version is
 * that of its bundle. Becomes the service property {@link #PROPERTY}, and the capability {@link #CAPABILITY} in the
 * manifest, by which the bundle is judged before anything of it runs.
 */
@ComponentPropertyType
@Capability(namespace = PolicyBundle.CAPABILITY)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PolicyBundle {

    String PREFIX_ = "nusakinerja.";

    /** The service property that holds the policy's id. */
    String PROPERTY = "nusakinerja.policy";

    /** The service property that holds {@link #areas}. */
    String AREAS = "nusakinerja.areas";

    /** The namespace of the capability, with the attributes {@code policy}, {@code areas} and {@code examples}. */
    String CAPABILITY = "nusakinerja.policy";

    /** The area of a policy that may rule anywhere. */
    String EVERYWHERE = "00";

    /** Where the legal examples lie in the jar when the marking does not say. */
    String EXAMPLES = "legal-examples.csv";

    /** The policy whose rules hold wherever a city has none of its own. */
    String NATIONAL = "national";

    /** The id that a tenant's settings name, in small letters. */
    @Attribute("policy")
    String policy();

    /** Kemendagri codes of the areas it may rule, such as {@code 33.74}; {@link #EVERYWHERE} for all. */
    @Attribute("areas")
    String[] areas();

    /** Path in the jar of the cases with the result the law demands. */
    @Attribute("examples")
    String examples() default EXAMPLES;
}
