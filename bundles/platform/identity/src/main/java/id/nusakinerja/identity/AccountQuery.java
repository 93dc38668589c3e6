package id.nusakinerja.identity;

/**
 * A stretch of the list of accounts, in the order of their names.
 *
 * @param text part of the account or display name, any case; empty for all
 * @param offset how many to leave out, at least 0
 * @param limit how many to give, 1 to 1000
 */
public record AccountQuery(String text, int offset, int limit) {

    public AccountQuery {
        if (offset < 0 || limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("The stretch (" + offset + ", " + limit + ") is not from 0, 1 to 1000.");
        }
    }
}
