package id.nusakinerja.employee.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which columns a row of a file differs from a known person.
 *
 * @param ofPerson columns that do not depend on the date
 * @param ofPlacement columns that hold from the first day of the row on
 */
record Differences(List<String> ofPerson, List<String> ofPlacement) {

    static Differences between(KnownPeople known, EmployeeRow row, NipEntity nip, PlacementEntity last) {
        EmployeeEntity person = known.person(nip.personId());
        List<String> ofPerson = new ArrayList<>();
        note(ofPerson, "nama", person.name(), row.name());
        // A file without e-mail addresses takes none away.
        note(ofPerson, "email", person.email(), row.email().isEmpty() ? person.email() : row.email());
        return new Differences(ofPerson, ofPlacement(known, row, last));
    }

    boolean isEmpty() {
        return ofPerson.isEmpty() && ofPlacement.isEmpty();
    }

    String inWords() {
        List<String> all = new ArrayList<>(ofPerson);
        all.addAll(ofPlacement);
        return String.join(", ", all);
    }

    private static List<String> ofPlacement(KnownPeople known, EmployeeRow row, PlacementEntity last) {
        Placement facts = last.facts();
        Optional<Long> superior = known.findNip(row.superiorNip()).map(NipEntity::personId);
        // A superior who comes new with the same file cannot be the present one.
        boolean newSuperior = !row.superiorNip().isEmpty() && superior.isEmpty();
        List<String> fields = new ArrayList<>();
        note(fields, "status", facts.status(), row.status());
        note(fields, "golongan", facts.rank(), row.rank());
        note(fields, "jenis_jabatan", facts.post().kind(), row.post().kind());
        note(fields, "jabatan", facts.post().title(), row.post().title());
        note(fields, "jenjang", facts.post().grade(), row.post().grade());
        note(fields, "kelas", facts.post().jobClass(), row.post().jobClass());
        note(fields, "unit_kode", facts.unitId(), known.findUnit(row.unitCode()).orElse(0L));
        note(fields, "atasan_nip", facts.superiorId(), newSuperior ? Long.valueOf(0) : superior.orElse(null));
        if (!last.isOpen()) {
            fields.add("tmt");
        }
        return fields;
    }

    private static void note(List<String> fields, String column, @Nullable Object was, @Nullable Object becomes) {
        if (!Objects.equals(was, becomes)) {
            fields.add(column);
        }
    }
}
