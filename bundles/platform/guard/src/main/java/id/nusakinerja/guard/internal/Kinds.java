package id.nusakinerja.guard.internal;

import java.util.ArrayList;
import java.util.List;

/** Which kind something is of, read from {@code refused.kinds}. */
final class Kinds {

    /** @param weight how exactly the list speaks of it; 0 when it does not */
    record Match(Kind kind, int weight) {}

    private record Pattern(Kind kind, String type, String member) {

        /** Of a package, a type, a member anywhere, or a member of one of them. */
        Match match(String ofType, String ofMember) {
            boolean sameMember = member.isEmpty() || member.equals(ofMember);
            if (!sameMember || !fits(type, ofType)) {
                return NONE;
            }
            int exactness = type.endsWith("*") ? type.length() - 2 : type.length() + 1;
            return new Match(kind, type.equals("*") ? Integer.MAX_VALUE : exactness + (member.isEmpty() ? 0 : 1));
        }
    }

    private static final Match NONE = new Match(Kind.MEMBER, 0);

    private final List<Pattern> patterns = new ArrayList<>();

    Kinds() {
        for (String line : AllowList.linesOf("refused.kinds")) {
            int equals = line.indexOf('=');
            Kind kind = Kind.named(line.substring(0, equals).strip());
            for (String pattern : line.substring(equals + 1).strip().split("\\s+", -1)) {
                int hash = pattern.indexOf('#');
                patterns.add(
                        hash < 0
                                ? new Pattern(kind, pattern, "")
                                : new Pattern(kind, pattern.substring(0, hash), pattern.substring(hash + 1)));
            }
        }
    }

    /** Find the kind; the first of those that speak most exactly. */
    Match match(String type, String member) {
        Match best = NONE;
        for (Pattern pattern : patterns) {
            Match match = pattern.match(type, member);
            best = match.weight() > best.weight() ? match : best;
        }
        return best;
    }

    /** Does {@code a.b.*} or {@code a.b.C} (with the types in it) speak of a type? */
    static boolean fits(String pattern, String type) {
        return pattern.endsWith("*")
                ? type.startsWith(pattern.substring(0, pattern.length() - 1))
                : type.equals(pattern) || type.startsWith(pattern + "$");
    }
}
