package id.nusakinerja.simulation;

import java.util.List;

/**
 * Some of the people for whom anything changes, those with the largest amounts first.
 *
 * @param total how many the query finds without its limit
 */
public record PeoplePage(List<PersonImpact> people, int total) {

    public PeoplePage {
        people = List.copyOf(people);
    }
}
