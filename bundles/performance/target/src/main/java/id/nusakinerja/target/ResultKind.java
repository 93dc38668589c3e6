package id.nusakinerja.target;

/** Block of the SKP form a result stands in: A. utama or B. tambahan (PermenPANRB 6/2022). */
public enum ResultKind {
    UTAMA,
    TAMBAHAN
}
