package id.nusakinerja.progress.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Tells what a file is by its content, never by its name: a program that calls itself a picture is not stored. Knows the
 * few kinds that evidence comes in; a library that knows a thousand would accept more than assessors can open.
 */
final class FileKind {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final int ENTRIES_LOOKED_AT = 60;
    private static final int LONGEST_MIMETYPE = 120;

    private FileKind() {}

    /** Find the media type; empty for a kind that is not accepted. */
    static Optional<String> find(byte[] content) {
        if (startsWith(content, "%PDF-")) {
            return Optional.of("application/pdf");
        }
        if (startsWith(content, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of("image/png");
        }
        if (startsWith(content, "\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        if (startsWith(content, "RIFF") && text(content, 8, 12).equals("WEBP")) {
            return Optional.of("image/webp");
        }
        return startsWith(content, "PK\u0003\u0004") ? findInZip(content) : Optional.empty();
    }

    /** Office and OpenDocument files are zip archives with a telling entry; other archives are refused. */
    private static Optional<String> findInZip(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (int i = 0; i < ENTRIES_LOOKED_AT; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    return Optional.empty();
                }
                Optional<String> kind = kindOf(entry.getName(), zip);
                if (kind.isPresent()) {
                    return kind;
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> kindOf(String entry, InputStream content) throws IOException {
        return switch (entry) {
            case "word/document.xml" -> Optional.of(OFFICE + "wordprocessingml.document");
            case "xl/workbook.xml" -> Optional.of(OFFICE + "spreadsheetml.sheet");
            case "ppt/presentation.xml" -> Optional.of(OFFICE + "presentationml.presentation");
            case "mimetype" ->
                Optional.of(new String(content.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII))
                        .filter(type -> type.startsWith("application/vnd.oasis.opendocument."));
            default -> Optional.empty();
        };
    }

    private static boolean startsWith(byte[] content, String magic) {
        byte[] start = magic.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static String text(byte[] content, int from, int to) {
        return content.length < to ? "" : new String(content, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
