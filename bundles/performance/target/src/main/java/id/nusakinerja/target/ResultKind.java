package id.nusakinerja.target;

import id.nusakinerja.kernel.Text;

/** Block of the SKP form a result stands in: A. utama or B. tambahan (PermenPANRB 6/2022). */
public enum ResultKind {
    UTAMA,
    TAMBAHAN;

    /** The word for it. */
    public Text title() {
        return Words.of(this);
    }
}
