package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.Rating;
import java.util.List;
import java.util.Optional;

/** The matrix of results and behaviour (PermenPANRB 6/2022) with the cell that the two ratings lead to. */
final class MatrixPreview extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<Rating> BEST_FIRST = List.of(Rating.DI_ATAS, Rating.SESUAI, Rating.DI_BAWAH);
    private static final List<Rating> WORST_FIRST = List.of(Rating.DI_BAWAH, Rating.SESUAI, Rating.DI_ATAS);

    MatrixPreview() {
        addClassName("ap-matrix");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("appraisal.matrix"));
        show(Optional.empty(), Optional.empty());
    }

    void show(Optional<Rating> results, Optional<Rating> behaviour) {
        removeAll();
        add(head(getTranslation("appraisal.matrix.corner")));
        WORST_FIRST.forEach(column -> add(head(getTranslation("appraisal.rating-short." + column))));
        for (Rating row : BEST_FIRST) {
            add(head(getTranslation("appraisal.rating-short." + row)));
            for (Rating column : WORST_FIRST) {
                boolean here = results.filter(row::equals).isPresent()
                        && behaviour.filter(column::equals).isPresent();
                add(cell(Predicate.of(row, column), here));
            }
        }
    }

    private Span cell(Predicate predicate, boolean here) {
        Span cell = new Span(getTranslation("appraisal.predicate." + predicate));
        cell.addClassName("ap-matrix-cell");
        if (here) {
            cell.getElement().setAttribute("aria-current", "true");
        }
        return cell;
    }

    private static Span head(String words) {
        Span head = new Span(words);
        head.addClassName("ap-matrix-head");
        return head;
    }
}
