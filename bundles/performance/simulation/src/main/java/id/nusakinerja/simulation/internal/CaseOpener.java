package id.nusakinerja.simulation.internal;

import id.nusakinerja.assessment.MeasuredFacts;
import id.nusakinerja.assessment.SetRatings;
import id.nusakinerja.decision.PeriodFacts;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.employee.EmployeeQuery;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.simulation.SimulationSource;
import id.nusakinerja.table.UnreadableTableException;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the cases of an order: asks what one answer can tell, and leaves the rest to be read on the way. */
@Component(service = CaseOpener.class)
public final class CaseOpener {

    private final PeriodFacts facts;
    private final SetRatings ratings;
    private final MeasuredFacts measured;
    private final EmployeeDirectory directory;

    @Activate
    public CaseOpener(
            @Reference PeriodFacts facts,
            @Reference SetRatings ratings,
            @Reference MeasuredFacts measured,
            @Reference EmployeeDirectory directory) {
        this.facts = facts;
        this.ratings = ratings;
        this.measured = measured;
        this.directory = directory;
    }

    /** @param parts of the period; empty for a file */
    Outcome<Cases<?>> open(Actor actor, SimulationSource source, List<PeriodPart> parts) {
        return switch (source) {
            case SimulationSource.OfPeriod of -> open(actor, of.period(), parts);
            case SimulationSource.OfFile file -> open(file);
        };
    }

    private Outcome<Cases<?>> open(Actor actor, Period period, List<PeriodPart> parts) {
        LocalDate date = period.to();
        int count = directory.countEmployees(actor, EmployeeQuery.on(date));
        if (count == 0) {
            return Outcome.refused(Words.reason("simulation.nobody"));
        }
        return Outcome.done(new PeriodCases(
                facts,
                measured,
                actor.tenant(),
                parts,
                count,
                directory.listUnits(actor, date),
                ratings.listUnitPredicates(actor.tenant(), period)));
    }

    private static Outcome<Cases<?>> open(SimulationSource.OfFile file) {
        try {
            return FileCases.open(file);
        } catch (UnreadableTableException e) {
            return Outcome.refused(e.reason());
        }
    }
}
