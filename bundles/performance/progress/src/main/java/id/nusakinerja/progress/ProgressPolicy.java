package id.nusakinerja.progress;

import org.osgi.annotation.versioning.ConsumerType;

/** Which reporting and evaluation periods a year has in a city. Pure: no clock, no database. */
@ConsumerType
public interface ProgressPolicy {

    ReportingCalendar calendarFor(int year);
}
