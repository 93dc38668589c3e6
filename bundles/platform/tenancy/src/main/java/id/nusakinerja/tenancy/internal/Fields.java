package id.nusakinerja.tenancy.internal;

import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.tenancy.TenantProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The fields of one settings file while they are read: collects every problem, not only the first. */
final class Fields {

    static final Messages MESSAGES = Messages.beside(Fields.class);

    private final String file;
    private final Map<String, Object> values;
    private final List<TenantProblem> problems = new ArrayList<>();

    Fields(String file, Map<String, Object> values) {
        this.file = file;
        this.values = values;
    }

    static TenantProblem problem(String file, String field, String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = file;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new TenantProblem(file, field, MESSAGES.text(key, all));
    }

    void complain(String field, String key, Object... arguments) {
        problems.add(problem(file, field, key, arguments));
    }

    List<TenantProblem> problems() {
        return List.copyOf(problems);
    }

    void allowOnly(List<String> known) {
        values.keySet().stream()
                .filter(Predicate.not(known::contains))
                .forEach(field -> complain(field, "unknown", field, String.join(", ", known)));
    }

    /** Get a text that must be there; an empty one when it is not, with a complaint. */
    String text(String field, String example) {
        if (!values.containsKey(field)) {
            complain(field, "missing", field, example);
            return "";
        }
        return findText(field).orElse("");
    }

    Optional<String> findText(String field) {
        Object value = values.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        complainOfType(field, "type.text");
        return Optional.empty();
    }

    /** Get a list of texts that must be there; an empty one when it is not, with a complaint. */
    List<String> list(String field, String example) {
        if (!values.containsKey(field)) {
            complain(field, "missing", field, example);
            return List.of();
        }
        return findList(field);
    }

    /** Get a list of texts; empty when the field is not there. */
    List<String> findList(String field) {
        Object value = values.get(field);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        complainOfType(field, "type.list");
        return List.of();
    }

    private void complainOfType(String field, String type) {
        Text kind = MESSAGES.text(type);
        Text sentence = MESSAGES.text("type");
        problems.add(new TenantProblem(
                file,
                field,
                Text.of(
                        sentence.indonesian().replace("{2}", kind.in(Text.INDONESIAN)),
                        sentence.english().replace("{2}", kind.in(Locale.ENGLISH)),
                        file,
                        field)));
    }

    /** Say whether a field has been complained of. */
    boolean isFaulty(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }
}
