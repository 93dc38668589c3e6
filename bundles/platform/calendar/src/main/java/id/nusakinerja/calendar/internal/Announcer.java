package id.nusakinerja.calendar.internal;

/** Tells who listens that a calendar was changed. */
@FunctionalInterface
public interface Announcer {

    void announce();
}
