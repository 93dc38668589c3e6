package id.nusakinerja.persistence;

/**
 * What an actor does, as the audit trail names it.
 *
 * @param action room and verb, for example {@code target.agree}
 * @param subject kind and id of the record, for example {@code skp:4711}; never a name or a NIP
 * @param detail further words for the inspectorate, such as a given reason; empty when the action says it all
 */
public record Deed(String action, String subject, String detail) {

    public static Deed of(String action, String subject) {
        return new Deed(action, subject, "");
    }
}
