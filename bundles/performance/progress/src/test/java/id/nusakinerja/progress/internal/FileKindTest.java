package id.nusakinerja.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    @Test
    void knowsDocumentsAndPicturesByTheirFirstBytes() {
        assertThat(FileKind.find(bytes("%PDF-1.7 x"))).contains("application/pdf");
        assertThat(FileKind.find(bytes("\u0089PNG\r\n\u001a\n...."))).contains("image/png");
        assertThat(FileKind.find(bytes("\u00ff\u00d8\u00ff\u00e0...."))).contains("image/jpeg");
        assertThat(FileKind.find(bytes("RIFF....WEBPVP8 "))).contains("image/webp");
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xl/workbook.xml, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ppt/presentation.xml, application/vnd.openxmlformats-officedocument.presentationml.presentation"
    })
    void looksIntoZippedOfficeFiles(String entry, String expected) throws IOException {
        assertThat(FileKind.find(zip(entry, "<xml/>"))).contains(expected);
    }

    @Test
    void looksIntoOpenDocuments() throws IOException {
        assertThat(FileKind.find(zip("mimetype", "application/vnd.oasis.opendocument.text")))
                .contains("application/vnd.oasis.opendocument.text");
    }

    @Test
    void refusesOtherArchives() throws IOException {
        assertThat(FileKind.find(zip("run.exe", "MZ"))).isEmpty();
        assertThat(FileKind.find(zip("mimetype", "application/x-sh"))).isEmpty();
        assertThat(FileKind.find(bytes("PK\u0003\u0004 broken"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MZ program", "<html><script>", "<svg onload=alert(1)>", "#!/bin/sh", "%PD", "RIFF"})
    void refusesWhatItDoesNotKnow(String content) {
        assertThat(FileKind.find(bytes(content))).isEmpty();
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String entry, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.US_ASCII));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
