package id.nusakinerja.persistence;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The tables of one room (OSGi service whiteboard). Its SQL lies in its bundle under {@code db/<name>/} as
 * {@code V<date>_<nn>__<what>.sql}, where {@code <date>_<nn>} is unique in the whole product.
 */
@ConsumerType
public interface EntityModule {

    /** The room's word, for example {@code target}. */
    String name();

    /** The woven entity classes; relations stay within this list. */
    List<Class<?>> entities();
}
