package id.nusakinerja.target;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** The indicators that a city offers ready-made, so that the same thing is measured the same way everywhere. Pure. */
@ConsumerType
public interface IndicatorCatalog {

    /** List the indicators in the order to offer them; codes are unique within. */
    List<CatalogIndicator> indicators();
}
