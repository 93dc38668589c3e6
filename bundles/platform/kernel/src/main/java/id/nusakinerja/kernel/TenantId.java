package id.nusakinerja.kernel;

import java.util.regex.Pattern;

/**
 * Names one local government in addresses, folders and file names, for example {@code semarang}.
 *
 * @param value 2 to 40 small letters, digits and hyphens, starting with a letter
 */
public record TenantId(String value) implements Comparable<TenantId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    /** The hosting province itself: its operators sign in here, above all cities. */
    public static final TenantId PROVINCE = new TenantId("provinsi");

    public TenantId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("The tenant id (" + value
                    + ") has another shape than a-z, 0-9 and hyphen, 2 to 40 characters.\n"
                    + "Maybe use the short name of the city in small letters.");
        }
    }

    @Override
    public int compareTo(TenantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
