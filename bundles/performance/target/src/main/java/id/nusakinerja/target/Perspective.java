package id.nusakinerja.target;

import id.nusakinerja.kernel.Text;

/** The four perspectives of the SKP form of senior leaders (PermenPANRB 6/2022). */
public enum Perspective {
    PENERIMA_LAYANAN,
    PROSES_BISNIS,
    PENGUATAN_INTERNAL,
    ANGGARAN;

    /** The word for it. */
    public Text title() {
        return Words.of(this);
    }
}
