package id.nusakinerja.calendar.internal;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.Ruling;
import java.util.function.Function;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Asks the policy book, which it looks up for each question: the book itself needs the calendar, and who hears of faults, to
 * come into being.
 */
@Component(service = BookDesk.class)
public final class BookDesk {

    private final Function<Function<PolicyBook, Outcome<Rulebook>>, Outcome<Rulebook>> asking;

    @Activate
    public BookDesk(@Reference ComponentServiceObjects<PolicyBook> book) {
        this.asking = question -> {
            PolicyBook found = book.getService();
            try {
                return question.apply(found);
            } finally {
                book.ungetService(found);
            }
        };
    }

    BookDesk(PolicyBook book) {
        this.asking = question -> question.apply(book);
    }

    /** Get the rules of a policy as it runs now. */
    Outcome<Rulebook> rulebookNamed(String name) {
        return asking.apply(book -> book.rulebookNamed(name));
    }

    /** Get exactly the editions of a ruling; refused when one does not run. */
    Outcome<Rulebook> rulebookOf(Ruling ruling) {
        return asking.apply(book -> book.rulebookOf(ruling));
    }
}
