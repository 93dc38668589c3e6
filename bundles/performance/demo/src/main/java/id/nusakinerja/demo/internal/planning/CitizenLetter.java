package id.nusakinerja.demo.internal.planning;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A letter of an invented citizen as a PDF of one page, so that an assessor of the demonstration has something to open. */
final class CitizenLetter {

    private static final List<String> LINES = List.of(
            "Kepada Dinas",
            "",
            "Terima kasih atas layanan yang saya terima.",
            "Pertanyaan saya dijawab pada hari yang sama, dan petugas",
            "menjelaskan langkah berikutnya dengan sabar.",
            "Saran saya: tuliskan syarat layanan di papan depan.",
            "",
            "Seorang warga (contoh untuk demonstrasi)");

    private CitizenLetter() {}

    /** Write the file: objects in a row, then where each of them begins. */
    static byte[] pdf() {
        String page = page();
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> starts = new ArrayList<>();
        for (String object : List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")) {
            starts.add(pdf.length());
            pdf.append(starts.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(starts.size() + 1).append("\n0000000000 65535 f \n");
        starts.forEach(start -> pdf.append("%010d 00000 n \n".formatted(start)));
        pdf.append("trailer\n<< /Size ").append(starts.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return pdf.append(table).append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("BT /F1 13 Tf 20 TL 72 760 Td");
        LINES.forEach(line -> page.append(" (")
                .append(line.replace("(", "\\(").replace(")", "\\)"))
                .append(") Tj T*"));
        return page.append(" ET").toString();
    }
}
