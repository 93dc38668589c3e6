package id.nusakinerja.employee;

import id.nusakinerja.kernel.EmployeeId;

/** Somebody who assesses civil servants: a civil servant himself, or the head of the region above the highest of them. */
public sealed interface Leader permits Employee, RegionalHead {

    EmployeeId id();

    String name();

    /** The post as people call it, for example {@code Kepala Dinas Pendidikan}. */
    String title();
}
