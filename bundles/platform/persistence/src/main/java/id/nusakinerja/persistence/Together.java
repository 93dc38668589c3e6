package id.nusakinerja.persistence;

import jakarta.persistence.TypedQuery;

/** Reads what belongs to many rows with few statements. */
public final class Together {

    private Together() {}

    /**
     * Let a query read relations of all its rows together: one statement for each relation, when the first row is asked
     * for it, instead of one for each row.
     *
     * @param relations from the name that the query gives the row: {@code s.results}, {@code s.results.indicators}
     */
    public static <T> TypedQuery<T> reading(TypedQuery<T> query, String... relations) {
        for (String relation : relations) {
            query.setHint("eclipselink.batch", relation);
        }
        return query;
    }
}
