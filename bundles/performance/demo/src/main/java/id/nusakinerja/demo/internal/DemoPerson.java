package id.nusakinerja.demo.internal;

import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody of a city who has an account.
 *
 * @param account what to type
 * @param nip of the civil servant; empty for an account without one
 * @param name to show; empty for a civil servant, who has a name already
 * @param roles the given ones
 * @param as who that is, the last word of a message key
 */
record DemoPerson(String account, String nip, String name, Set<Role> roles, String as) {

    private static final int COLUMNS = 5;

    /** Every city has an administrator, or nobody could come in. */
    private static final List<DemoPerson> OF_A_NEW_CITY =
            List.of(new DemoPerson("admin", "", "Administrator", Set.of(Role.CITY_ADMINISTRATOR), "administrator"));

    /** Is this the head of the region, who is no civil servant? */
    boolean isRegionalHead() {
        return as.equals("kepala-daerah");
    }

    static List<DemoPerson> of(TenantId tenant) {
        return DemoFiles.find(tenant, "accounts.csv")
                .map(file -> new String(file, StandardCharsets.UTF_8))
                .map(file -> file.lines().skip(1).map(DemoPerson::read).toList())
                .orElse(OF_A_NEW_CITY);
    }

    private static DemoPerson read(String line) {
        String[] cells = line.split(",", COLUMNS);
        Set<Role> roles = Arrays.stream(cells[3].split(" ", -1))
                .filter(role -> !role.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new DemoPerson(cells[0], cells[1], cells[2], roles, cells[4]);
    }
}
