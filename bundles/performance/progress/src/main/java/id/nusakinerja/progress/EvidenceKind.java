package id.nusakinerja.progress;

import id.nusakinerja.kernel.Text;

/** What a piece of evidence speaks of. A city may ask an assessor to open a kind before judging by it. */
public enum EvidenceKind {
    /** Shows that a number is true. */
    PLAIN,
    /** Tells of contact with citizens in words: a letter, an answer, a note of a service given. */
    CITIZEN_CONTACT;

    /** The word for it. */
    public Text title() {
        return Words.of(this);
    }
}
