package id.nusakinerja.target;

import id.nusakinerja.kernel.EmployeeId;

/** A result in a superior's plan that a result of the own plan may support. */
public record SuperiorResult(ResultId id, EmployeeId superior, String text) {}
