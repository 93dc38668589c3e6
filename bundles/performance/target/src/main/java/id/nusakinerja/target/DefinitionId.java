package id.nusakinerja.target;

/**
 * Names a definition, so that numbers of two cities may be compared: the same id means the same start, the same pauses, the
 * same formula. Whoever counts in another way uses another id.
 *
 * @param value small letters, digits and hyphens, parts parted by a slash, for example
 *     {@code izin-tepat-waktu/tanpa-waktu-pemohon}
 */
public record DefinitionId(String value) {

    public DefinitionId {
        boolean valid = !value.isEmpty()
                && value.chars().allMatch(letter -> "abcdefghijklmnopqrstuvwxyz0123456789-/".indexOf(letter) >= 0);
        if (!valid) {
            throw new IllegalArgumentException("The definition (" + value
                    + ") has other characters than a to z, 0 to 9, hyphen and slash.\nMaybe it is a name, not an id.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
