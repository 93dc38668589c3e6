package id.nusakinerja.web.shell.part;

/**
 * One field that two people changed.
 *
 * @param field its label
 * @param theirs what stands there now
 * @param yours what this person wrote
 */
public record FieldConflict(String field, String theirs, String yours) {}
