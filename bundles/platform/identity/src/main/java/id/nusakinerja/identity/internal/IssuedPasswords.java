package id.nusakinerja.identity.internal;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes secrets that people read to each other: no signs that look alike, in groups. */
final class IssuedPasswords {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private IssuedPasswords() {}

    /** Make one of groups of four signs, about 4.95 bits a sign. */
    static String make(int groups) {
        return RANDOM.ints(groups, 0, 1).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(4, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
