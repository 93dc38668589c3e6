package id.nusakinerja.target;

import id.nusakinerja.kernel.Text;

/** What side of a result an indicator looks at (aspek, PermenPANRB 6/2022, SKP form of administrators and functionals). */
public enum Aspect {
    KUANTITAS,
    KUALITAS,
    WAKTU,
    BIAYA;

    /** The word for it. */
    public Text title() {
        return Words.of(this);
    }
}
