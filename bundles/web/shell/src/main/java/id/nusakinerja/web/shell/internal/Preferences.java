package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a browser remembers of its person between sessions: the language, and whether pages are dark. */
final class Preferences {

    private static final String LANGUAGE = "nk-language";
    private static final String SCHEME = "nk-scheme";
    private static final String DARK = "dark";
    private static final String LIGHT = "light";
    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    private Preferences() {}

    /** Get the language to begin with: the one chosen before where the place offers it, else the place's first. */
    static Locale language(VaadinRequest request, Place place) {
        return cookie(request, LANGUAGE)
                .map(Locale::of)
                .filter(place.languages()::contains)
                .orElse(place.languages().getFirst());
    }

    static void rememberLanguage(Locale language) {
        remember(LANGUAGE, language.getLanguage());
    }

    /** Get the scheme as CSS names it; both when nobody chose, so that the browser decides. */
    static String scheme(VaadinRequest request) {
        return cookie(request, SCHEME)
                .filter(value -> value.equals(DARK) || value.equals(LIGHT))
                .orElse("light dark");
    }

    static boolean isDark(UI page) {
        return page.getPage().getColorScheme() == ColorScheme.Value.DARK;
    }

    static void chooseDark(UI page, boolean dark) {
        page.getPage().setColorScheme(dark ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
        remember(SCHEME, dark ? DARK : LIGHT);
    }

    private static void remember(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(VaadinRequest.getCurrent().getContextPath());
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
