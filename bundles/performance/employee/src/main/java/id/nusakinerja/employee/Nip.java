package id.nusakinerja.employee;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The service number of a civil servant: NIP of a PNS (Perka BKN 22/2007 and 43/2007) or NI of a PPPK, 18 digits.
 *
 * <p>It can change and it reveals birth date and sex: never a key, never in a log, masked in public.
 *
 * @param digits 18 digits without blanks
 */
public record Nip(String digits) {

    private static final Messages MESSAGES = Messages.beside(Nip.class);
    private static final LegalBasis BASIS = new LegalBasis("Perka BKN 22/2007 dan 43/2007", "");
    private static final Pattern EIGHTEEN_DIGITS = Pattern.compile("[0-9]{18}");
    private static final Pattern AS_NUMBER = Pattern.compile("[0-9]+([.,][0-9]+)?[eE]\\+?[0-9]+");
    private static final Pattern FILLING = Pattern.compile("[\\s\\u00a0.]");
    private static final int YOUNGEST_AT_APPOINTMENT = 17;

    public Nip {
        List<NipProblem> problems = problemsOf(digits);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("The NIP is not valid " + problems + ".\nMaybe use Nip.parse.");
        }
    }

    /** Read a NIP with or without blanks and dots; refused with every problem it has, see {@link NipProblem}. */
    public static Outcome<Nip> parse(String text) {
        String digits = AS_NUMBER.matcher(text.strip()).matches()
                ? text.strip()
                : FILLING.matcher(text).replaceAll("");
        List<NipProblem> problems = problemsOf(digits);
        if (problems.isEmpty()) {
            return Outcome.done(new Nip(digits));
        }
        return Outcome.refused(
                problems.stream().map(problem -> reason(problem, digits)).toList());
    }

    public LocalDate birthDate() {
        return LocalDate.of(number(0, 4), number(4, 6), number(6, 8));
    }

    /** The year of appointment as CPNS, or of the first contract. */
    public int appointmentYear() {
        return number(8, 12);
    }

    /** Is this the number of a contract civil servant (NI PPPK)? */
    public boolean isContract() {
        return number(12, 14) > 12;
    }

    public Sex sex() {
        return digits.charAt(14) == '1' ? Sex.MALE : Sex.FEMALE;
    }

    /** List what looks odd but can be true, seen with the status in the personnel file. */
    public List<Reason> warnings(EmploymentStatus status) {
        List<Reason> warnings = new ArrayList<>();
        if (appointmentYear() - birthDate().getYear() < YOUNGEST_AT_APPOINTMENT) {
            warnings.add(MESSAGES.reason(
                    "nip.young",
                    BASIS,
                    Integer.toString(appointmentYear()),
                    Integer.toString(birthDate().getYear())));
        }
        if (isContract() != status.isContract()) {
            warnings.add(MESSAGES.reason("nip.other-status", BASIS, status.name()));
        }
        return warnings;
    }

    /** As people write it: {@code 19860926 201505 1 001}. */
    public String display() {
        return String.join(
                " ", digits.substring(0, 8), digits.substring(8, 14), digits.substring(14, 15), digits.substring(15));
    }

    /** For pages where the person is not the subject: {@code ******** ****** * 001}, without birth date and sex. */
    public String masked() {
        return "******** ****** * " + digits.substring(15);
    }

    /** The masked form, so that no log or message reveals a person by accident. */
    @Override
    public String toString() {
        return masked();
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    private static List<NipProblem> problemsOf(String digits) {
        if (!EIGHTEEN_DIGITS.matcher(digits).matches()) {
            return List.of(NipProblem.FORMAT);
        }
        List<NipProblem> problems = new ArrayList<>();
        if (!isDay(digits)) {
            problems.add(NipProblem.TANGGAL_LAHIR);
        }
        int monthOrContract = Integer.parseInt(digits, 12, 14, 10);
        boolean month = monthOrContract >= 1 && monthOrContract <= 12;
        boolean contract = monthOrContract >= 21 && monthOrContract <= 29;
        if (!month && !contract) {
            problems.add(NipProblem.BULAN);
        }
        if (digits.charAt(14) != '1' && digits.charAt(14) != '2') {
            problems.add(NipProblem.JK);
        }
        if (digits.endsWith("000")) {
            problems.add(NipProblem.URUT);
        }
        return problems;
    }

    private static boolean isDay(String digits) {
        try {
            int year = Integer.parseInt(digits, 0, 4, 10);
            return LocalDate.of(year, Integer.parseInt(digits, 4, 6, 10), Integer.parseInt(digits, 6, 8, 10))
                            .getYear()
                    >= 1900;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static Reason reason(NipProblem problem, String digits) {
        String code = "nip." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean fromNumberCell =
                problem == NipProblem.FORMAT && AS_NUMBER.matcher(digits).matches();
        return switch (problem) {
            case FORMAT ->
                fromNumberCell
                        ? new Reason(code, MESSAGES.text("nip.format-number"), BASIS)
                        : MESSAGES.reason(code, BASIS, digits.length());
            case TANGGAL_LAHIR -> MESSAGES.reason(code, BASIS, digits.substring(0, 8));
            case BULAN -> MESSAGES.reason(code, BASIS, digits.substring(12, 14));
            case JK -> MESSAGES.reason(code, BASIS, digits.substring(14, 15));
            case URUT -> MESSAGES.reason(code, BASIS);
        };
    }
}
