package id.nusakinerja.web.shell.look;

/**
 * A colour as screens mix it, with the arithmetic of the rules that judge it (WCAG 2.2 contrast, CSS Color 4 OKLCH).
 *
 * @param red gamma-encoded sRGB, 0 to 1; the other two alike
 */
record Colour(double red, double green, double blue) {

    static final Colour WHITE = new Colour(1, 1, 1);
    static final Colour BLACK = new Colour(0, 0, 0);

    /** Read {@code #rgb} or {@code #rrggbb}. */
    static Colour of(String hex) {
        String digits = hex.length() == 4 ? hex.replaceAll("([0-9a-fA-F])", "$1$1") : hex;
        int value = Integer.parseInt(digits.substring(1), 16);
        return new Colour((value >> 16) / 255.0, (value >> 8 & 255) / 255.0, (value & 255) / 255.0);
    }

    /** The contrast ratio, 1 to 21. */
    double contrastTo(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** This colour laid over another, as CSS mixes in sRGB. */
    Colour over(Colour below, double share) {
        return new Colour(
                red * share + below.red * (1 - share),
                green * share + below.green * (1 - share),
                blue * share + below.blue * (1 - share));
    }

    /** The lightness of OKLCH, 0 to 1. */
    double lightness() {
        return lab()[0];
    }

    /** {@code oklch(from this max(l, lightest) min(c, mostChroma) h)}, cut to what a screen can show. */
    Colour atLeast(double lightest, double mostChroma) {
        double[] lab = lab();
        double chroma = Math.hypot(lab[1], lab[2]);
        double share = chroma == 0 ? 0 : Math.min(chroma, mostChroma) / chroma;
        return fromLab(Math.max(lab[0], lightest), lab[1] * share, lab[2] * share);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private double[] lab() {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static Colour fromLab(double lightness, double a, double b) {
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new Colour(
                encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double linear(double encoded) {
        return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double linear) {
        double shown = Math.clamp(linear, 0, 1);
        return shown <= 0.0031308 ? shown * 12.92 : 1.055 * Math.pow(shown, 1 / 2.4) - 0.055;
    }
}
