package id.nusakinerja.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Attribute;
import org.osgi.annotation.bundle.Capability;

/**
 * Marks a package, and with it its bundle, as the screens of a city: {@code @CityScreens(city = "semarang", areas =
 * "33.74")}. Screens are signed as policies are, but have other rights and no rules. Becomes the capability
 * {@link #CAPABILITY} in the manifest.
 */
@Capability(namespace = CityScreens.CAPABILITY)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface CityScreens {

    /** The namespace of the capability, with the attributes {@code city} and {@code areas}. */
    String CAPABILITY = "nusakinerja.screens";

    /** The city, in small letters. */
    @Attribute("city")
    String city();

    /** Kemendagri codes of the areas whose people see them. */
    @Attribute("areas")
    String[] areas();
}
