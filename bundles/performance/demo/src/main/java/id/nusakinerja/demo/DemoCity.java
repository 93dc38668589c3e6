package id.nusakinerja.demo;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.TenantId;
import java.time.LocalDate;
import java.util.Map;

/**
 * The city whose demo data are being made.
 *
 * @param tenant which city
 * @param today the day on which the demonstration begins; the demo year is its calendar year
 * @param people the account holders by account name ({@code ratna}, {@code sri}, {@code kepala}, {@code bkpsdm}, ...)
 *     with the roles they have today; a city has some of them, Kota Semarang all
 */
public record DemoCity(TenantId tenant, LocalDate today, Map<String, Actor> people) {

    public DemoCity {
        people = Map.copyOf(people);
    }

    /**
     * Get an account holder.
     *
     * @throws IllegalArgumentException when the city has nobody of this name
     */
    public Actor actor(String accountName) {
        Actor actor = people.get(accountName);
        if (actor == null) {
            throw new IllegalArgumentException("No demo account (" + accountName + ") in (" + tenant + ").");
        }
        return actor;
    }
}
