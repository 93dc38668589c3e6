package id.nusakinerja.web.vaadin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MimeTypesTest {

    @ParameterizedTest
    @CsvSource({
        "/VAADIN/build/indexhtml-NGi36Okl.js, text/javascript",
        "module.mjs, text/javascript",
        "aura.css, text/css",
        "LOGO.SVG, image/svg+xml",
        "font.woff2, font/woff2",
    })
    void knowsWhatPagesLoad(String name, String type) {
        assertThat(MimeTypes.of(name)).isEqualTo(type);
    }

    @Test
    void leavesUnknownEndingsOpen() {
        assertThat(MimeTypes.of("program.exe")).isNull();
        assertThat(MimeTypes.of("no-ending")).isNull();
    }
}
