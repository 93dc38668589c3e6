package id.nusakinerja.identity;

/**
 * A password made for somebody, to be handed over once; the first sign-in asks for an own one. Stored nowhere in clear.
 *
 * @param account whom it lets in
 * @param password show it once and forget it
 */
public record IssuedPassword(Account account, String password) {

    /** Shows no secret. */
    @Override
    public String toString() {
        return "IssuedPassword[account=" + account.id() + "]";
    }
}
