package id.nusakinerja.target;

import id.nusakinerja.kernel.Text;
import java.util.List;
import java.util.stream.IntStream;

/** The seven core values of civil servants, BerAKHLAK, each with three conduct guides; in their official order. */
public enum BehaviourValue {
    BERORIENTASI_PELAYANAN,
    AKUNTABEL,
    KOMPETEN,
    HARMONIS,
    LOYAL,
    ADAPTIF,
    KOLABORATIF;

    private static final int GUIDES = 3;

    public Text title() {
        return Words.of(this);
    }

    /** List the three conduct guides (panduan perilaku). */
    public List<Text> guides() {
        return IntStream.rangeClosed(1, GUIDES)
                .mapToObj(number -> Words.of(this, number))
                .toList();
    }
}
