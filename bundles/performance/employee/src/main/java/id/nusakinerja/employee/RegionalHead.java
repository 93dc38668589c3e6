package id.nusakinerja.employee;

import id.nusakinerja.kernel.EmployeeId;
import java.time.LocalDate;

/**
 * The head of the region (kepala daerah: Gubernur, Bupati or Wali Kota) or who acts as one (penjabat). Elected, hence no civil
 * servant: without NIP, plan and assessment, and in no list of civil servants. Assesses those above whom no civil servant
 * stands.
 *
 * @param id of its own, so that the head can have an account; never that of a civil servant
 * @param title for example {@code Wali Kota Semarang} or {@code Pj. Wali Kota Semarang}
 * @param since first day in office
 */
public record RegionalHead(EmployeeId id, String name, String title, LocalDate since) implements Leader {}
