package id.nusakinerja.city.contoh;

/** Stands in the jars of the tests; does nothing that anybody could object to. */
public final class ContohPolicy {}
