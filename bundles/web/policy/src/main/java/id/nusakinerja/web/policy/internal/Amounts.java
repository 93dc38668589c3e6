package id.nusakinerja.web.policy.internal;

import id.nusakinerja.kernel.Rupiah;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.Locale;

/** Writes sums of money as one reads them at a glance: {@code + Rp 41 jt}. */
final class Amounts {

    private static final String SPACE = "\u00a0";

    private Amounts() {}

    /** {@code Rp 1,2 M}, a minus in front where it belongs. */
    static String plain(BigInteger rupiah, Locale locale) {
        return (rupiah.signum() < 0 ? "\u2212" + SPACE : "") + digits(rupiah, locale);
    }

    /** {@code + Rp 41 jt}, {@code − Rp 3,2 jt}, {@code Rp 0}. */
    static String signed(BigInteger rupiah, Locale locale) {
        return (rupiah.signum() > 0 ? "+" + SPACE : "") + plain(rupiah, locale);
    }

    /** To the rupiah: {@code + Rp 1.250.000}. */
    static String exact(Rupiah rupiah, Locale locale) {
        NumberFormat whole = NumberFormat.getIntegerInstance(locale);
        String sign = rupiah.amount() > 0 ? "+" + SPACE : rupiah.amount() < 0 ? "\u2212" + SPACE : "";
        return sign + "Rp" + SPACE + whole.format(Math.abs(rupiah.amount()));
    }

    private static String digits(BigInteger rupiah, Locale locale) {
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return "Rp" + SPACE + format.format(rupiah.abs());
    }
}
