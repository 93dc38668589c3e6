package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.Post;
import org.jspecify.annotations.Nullable;

/** What a placement says, apart from whom and when. */
record Placement(
        EmploymentStatus status,
        String rank,
        Post post,
        long unitId,
        @Nullable Long superiorId) {}
