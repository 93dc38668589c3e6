package id.nusakinerja.audit;

import id.nusakinerja.kernel.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Notes that somebody took a list away (OSGi service): it changes nothing, so no other row of the trail speaks of it. Data that
 * left the house are data to answer for (UU 27/2022).
 */
@ProviderType
public interface ExportJournal {

    /**
     * Note it before the first row is handed out; what cannot be noted is not handed out.
     *
     * @param list the name of the list, never that of a person
     * @param format how it goes out, for example {@code csv}
     */
    void note(Actor actor, String list, String format);
}
