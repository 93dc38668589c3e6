package id.nusakinerja.web.shell;

import id.nusakinerja.kernel.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that waits for a person, with the one button that opens its form.
 *
 * @param title what to do, beginning with a verb: "Lengkapi bukti September"
 * @param detail about what, from whom; may be empty text
 * @param due the last day; empty when there is none
 * @param action the word on the button: "Buka"
 * @param path the address of the exact form below the tenant's, for example {@code skp/12}
 */
public record Task(Text title, Text detail, Optional<LocalDate> due, Text action, String path) {

    /** Earliest last day first, those without one at the end. */
    public static final Comparator<Task> BY_URGENCY =
            Comparator.comparing(task -> task.due().orElse(LocalDate.MAX));

    public Task {
        Objects.requireNonNull(due, "due");
    }
}
