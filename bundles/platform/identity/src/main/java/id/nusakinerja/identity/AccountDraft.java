package id.nusakinerja.identity;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Role;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An account to be opened.
 *
 * @param name what will be typed to sign in; kept in small letters, checked by the service
 * @param displayName the person as others see it
 * @param employee the civil servant behind it, where there is one
 * @param roles roles to give: performance manager, city administrator, or province operator above the tenants
 */
public record AccountDraft(String name, String displayName, Optional<EmployeeId> employee, Set<Role> roles) {

    private static final int SHORTEST_NAME = 3;

    /** Leaves room for a number behind it. */
    private static final int LONGEST_SUGGESTION = 58;

    public AccountDraft {
        name = name.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        roles = Set.copyOf(roles);
    }

    /** The same account under another name. */
    public AccountDraft named(String other) {
        return new AccountDraft(other, displayName, employee, roles);
    }

    /**
     * Suggest a name to sign in with: the words of the person's name without titles, {@code Dr. Maya Sari, S.Kom.} becomes
     * {@code maya.sari}. Somebody else may have it already.
     */
    public static String suggestName(String fullName) {
        String plain = Normalizer.normalize(fullName.split(",", 2)[0], Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT);
        String words = Arrays.stream(plain.split("\\s+"))
                .filter(word -> !word.endsWith("."))
                .map(word -> word.replaceAll("[^a-z]", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("."));
        String name = words.length() < SHORTEST_NAME ? "asn" + words : words;
        return name.substring(0, Math.min(name.length(), LONGEST_SUGGESTION)).replaceAll("\\.$", "");
    }
}
