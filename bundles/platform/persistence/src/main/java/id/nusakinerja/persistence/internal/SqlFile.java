package id.nusakinerja.persistence.internal;

/**
 * One migration of a room.
 *
 * @param name file name such as {@code V20260101_01__audit_entry.sql}
 * @param text SQL with placeholders
 */
record SqlFile(String name, String text) {}
