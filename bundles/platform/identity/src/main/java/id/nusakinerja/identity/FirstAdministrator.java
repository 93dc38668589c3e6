package id.nusakinerja.identity;

/**
 * What the first administrator of a tenant writes into the set-up page.
 *
 * @param token the words the start of the container printed; capitals, blanks and hyphens do not matter
 * @param accountName what will be typed to sign in
 * @param displayName the person as others see it
 * @param password overwritten with blanks afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // A password is a char array so that it can be wiped; nobody compares these.
public record FirstAdministrator(String token, String accountName, String displayName, char[] password) {

    /** Shows no secret. */
    @Override
    public String toString() {
        return "FirstAdministrator";
    }
}
