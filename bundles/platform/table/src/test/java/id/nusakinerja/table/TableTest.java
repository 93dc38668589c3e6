package id.nusakinerja.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final List<Column> COLUMNS = List.of(
            Column.digits("nip"), Column.plain("nama"), Column.date("tmt").optional());

    @Nested
    class Csv {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "nip,nama\n199001012015011001,\"Sari, S.Kom.\"\n",
                    "\uFEFFnip;nama\r\n199001012015011001;Sari, S.Kom.\r\n",
                    "NAMA\t NIP \nSari, S.Kom.\t199001012015011001"
                })
        void takesCommaSemicolonTabByteOrderMarkAndAnyColumnOrder(String content) {
            TableRow row = rowsOf(content).getFirst();

            assertThat(row.line()).isEqualTo(2);
            assertThat(row.cell("nip")).isEqualTo("199001012015011001");
            assertThat(row.cell("nama")).isEqualTo("Sari, S.Kom.");
            assertThat(row.cell("tmt")).isEmpty();
        }

        @Test
        void countsRowsAsASpreadsheetDoesAcrossBlankLinesAndLineBreaksInQuotes() {
            List<TableRow> rows = rowsOf("nip,nama\n1,\"dua\nbaris\"\n\n,\n2,b\n");

            assertThat(rows).extracting(TableRow::line).containsExactly(2, 5);
        }

        @Test
        void reportsUnknownColumnsAndRefusesMissingOnesByName() {
            assertThat(open("nip,nama,hobi\n").getOrThrow().unknownColumns()).containsExactly("hobi");
            assertThat(refusalOf("hobi,tmt\n"))
                    .extracting(reason -> reason.text().in(Text.INDONESIAN))
                    .containsExactly(
                            "Berkas uji.csv tidak memiliki kolom nip. Tambahkan kolom itu pada baris pertama.",
                            "Berkas uji.csv tidak memiliki kolom nama. Tambahkan kolom itu pada baris pertama.");
        }

        @Test
        void refusesAnEmptyFileADoubleColumnAndAMissingFile() {
            assertThat(refusalOf("")).extracting(Reason::code).containsExactly("table.empty");
            assertThat(refusalOf("nip,nama,nip\n")).extracting(Reason::code).containsExactly("table.double-column");
            assertThat(((Outcome.Refused<Table>) Table.open(Path.of("/no/such.csv"), COLUMNS)).reasons())
                    .extracting(Reason::code)
                    .containsExactly("table.no-file");
        }

        @Test
        void findsARowThatIsLongerThanItsHeader() {
            assertThat(rowsOf("nip,nama\n1,a,b\n").getFirst().errors())
                    .extracting(RowError::code)
                    .containsExactly("table.too-many-cells");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "nip,nama\n1,\"Sari\",\n2,\"Budi\n3,Ani\n",
                    "nip,nama\n1,Sari\n2,\"Budi",
                    "nip,nama\n1,Sari\n\"2,Budi \"\"Ani\"\"\n3,Ani",
                    "nip;nama\n1;Sa\"ri\n2;\"Budi\n"
                })
        void findsTheRowWhoseQuoteIsNeverClosed(String content) {
            List<TableRow> rows = rowsOf(content);

            assertThat(rows).extracting(TableRow::isBroken).containsExactly(false, true);
            assertThat(rows.getLast().line()).isEqualTo(3);
            assertThat(rows.getLast().cell("nip")).isEmpty();
            assertThat(rows.getLast().errors()).extracting(RowError::code).containsExactly("table.open-quote");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "nip,nama\n1,\"Sari\"",
                    "nip,nama\n1,\"Sa\nri\"\n",
                    "nip,nama\n1,Sa\"ri\n",
                    "nip,nama\n1,\"\"\n"
                })
        void leavesQuotesThatAreClosedOrStandInAWord(String content) {
            assertThat(rowsOf(content)).extracting(TableRow::isBroken).containsExactly(false);
        }

        @Test
        void takesWhatStandsBehindAClosingQuote() {
            List<TableRow> rows = rowsOf("nip,nama\n1,\"Sari\" binti Ali\n2,Budi\n");

            assertThat(rows).extracting(row -> row.cell("nama")).containsExactly("Sari binti Ali", "Budi");
        }

        @Test
        void refusesAFileOfOneEndlessCell() {
            assertThat(refusalOf("\"" + "x".repeat(20_000_000)))
                    .extracting(Reason::code)
                    .containsExactly("table.unreadable");
        }

        @Test
        void refusesAHeaderWhoseQuoteIsNeverClosed() {
            assertThat(refusalOf("nip,\"nama\n1,Sari\n"))
                    .extracting(Reason::code)
                    .containsExactly("table.open-quote-above");
        }

        @Test
        void breaksOffWhereTheFileIsNoLongerUtf8() {
            byte[] content = ("nip,nama\n" + "1,a\n".repeat(200_000) + "2,\u00e9\n")
                    .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

            assertThatThrownBy(() ->
                            Table.open("uji.csv", content, COLUMNS).getOrThrow().forEach(row -> {}))
                    .isInstanceOfSatisfying(
                            UnreadableTableException.class,
                            e -> assertThat(e.reason().code()).isEqualTo("table.unreadable"));
        }
    }

    @Nested
    class Excel {

        @Test
        void readsTextNumbersAndDatesWithTheRowNumbersOfTheSheet() throws IOException {
            byte[] file = workbook(sheet -> {
                sheet.value(0, 0, "nip");
                sheet.value(0, 1, "nama");
                sheet.value(0, 2, "tmt");
                sheet.value(3, 0, "199001012015011001");
                sheet.value(3, 1, 2.5);
                sheet.value(3, 2, LocalDate.of(2026, 1, 31));
                sheet.style(3, 2).format("yyyy-MM-dd").set();
            });

            TableRow row = rowsOf(file).getFirst();

            assertThat(row.line()).isEqualTo(4);
            assertThat(row.cells()).containsExactly("199001012015011001", "2.5", "2026-01-31");
            assertThat(row.errors()).isEmpty();
        }

        @Test
        void refusesANumberWhereDigitsMustBeTextAndSaysWhatToDo() throws IOException {
            byte[] file = workbook(sheet -> {
                sheet.value(0, 0, "nip");
                sheet.value(0, 1, "nama");
                sheet.value(1, 0, 199001012015011001L);
                sheet.value(1, 1, "Sari");
            });

            RowError error = rowsOf(file).getFirst().errors().getFirst();

            assertThat(error.column()).isEqualTo("nip");
            assertThat(error.text().in(Text.INDONESIAN)).contains("sel Excel harus bertipe teks");
        }

        @Test
        void refusesAZipThatIsNoWorkbook() {
            assertThat(refusalOf("PK\u0003\u0004 and no more"))
                    .extracting(Reason::code)
                    .containsExactly("table.unreadable");
        }

        private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
                fill.accept(workbook.newWorksheet("Lembar1"));
            }
            return bytes.toByteArray();
        }
    }

    @Test
    void writesTheSameBytesWithQuotesOnlyWhereNeeded() {
        StringWriter text = new StringWriter();
        try (TableWriter table = TableWriter.to(text, List.of("a", "b"))) {
            table.row(List.of("satu, dua", ""));
            table.row(List.of("kata \"kutip\"", "x"));
        }

        assertThat(text).hasToString("a,b\n\"satu, dua\",\n\"kata \"\"kutip\"\"\",x\n");
    }

    @Test
    void writesCsvThatASpreadsheetReadsAndCannotRun() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.csv(file, List.of("nama, gelar", "saldo"))) {
            table.row(List.of("=HYPERLINK(\"http://x\")", new BigDecimal("-1E+2")));
            table.row(List.of("@SUM(A1)", LocalDate.of(2026, 1, 31)));
        }

        assertThat(file.toString(UTF_8))
                .isEqualTo(
                        "\uFEFF\"nama, gelar\",saldo\n\"'=HYPERLINK(\"\"http://x\"\")\",-100\n'@SUM(A1),2026-01-31\n");
    }

    @Test
    void writesExcelWhoseTextsKeepAllDigitsAndWhoseNumbersAreNumbers() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.excel(file, "Pegawai: 2026", List.of("nip", "nama", "tmt"))) {
            for (int i = 0; i < 2_500; i++) {
                table.row(List.of("199001012015011001", i, LocalDate.of(2026, 1, 31)));
            }
        }

        List<TableRow> rows = rowsOf(file.toByteArray());
        assertThat(rows).hasSize(2_500);
        assertThat(rows.getLast().cells()).containsExactly("199001012015011001", "2499", "2026-01-31");
        assertThat(rows.getLast().errors()).isEmpty();
    }

    private static Outcome<Table> open(String content) {
        return Table.open("uji.csv", content.getBytes(UTF_8), COLUMNS);
    }

    private static List<Reason> refusalOf(String content) {
        return ((Outcome.Refused<Table>) open(content)).reasons();
    }

    private static List<TableRow> rowsOf(String content) {
        return rowsOf(content.getBytes(UTF_8));
    }

    private static List<TableRow> rowsOf(byte[] content) {
        List<TableRow> rows = new ArrayList<>();
        try (Table table = Table.open("uji.csv", content, COLUMNS).getOrThrow()) {
            table.forEach(rows::add);
        }
        return rows;
    }
}
