package id.nusakinerja.connector.decisions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import id.nusakinerja.command.Command;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema in the documentation against receipts as they are written. */
class ReceiptSchemaTest {

    private static final String FACTS = """
            nip,nama,unit,status,jenis_jabatan,jenjang,hasil,perilaku,bulan,tpp,produktivitas,menit,peristiwa
            198609262015051001,Sari,Dinas A,PNS,pelaksana,,DI_ATAS,DI_ATAS,,5000000,100,,TK:2 TL1:1
            198012302010012005,Budi,Dinas B,PNS,pelaksana,,DI_BAWAH,SESUAI,,4000000,50,,
            """;

    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(read(Path.of("../../../docs/formats/receipt.schema.json")));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"national", "semarang", "surakarta", "palembang", "jambi"})
    void everyReceiptKeepsIt(String policy) throws IOException {
        List<String> receipts = receiptsOf(policy);

        assertThat(receipts)
                .hasSize(2)
                .allSatisfy(receipt -> assertThat(objections(receipt)).isEmpty());
    }

    @Test
    void aReceiptWithoutItsResultDoesNot() throws IOException {
        String receipt = receiptsOf("semarang").getFirst();

        assertThat(objections(receipt.replace("\"result\"", "\"resolt\""))).isNotEmpty();
    }

    private Set<ValidationMessage> objections(String receipt) {
        return schema.validate(receipt, InputFormat.JSON);
    }

    private List<String> receiptsOf(String policy) throws IOException {
        Path facts = Files.writeString(folder.resolve("evaluations.csv"), FACTS);
        Path results = folder.resolve("results");
        PrintStream said = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        int status = new SimulateCommand(new FivePolicies())
                .run(
                        List.of(
                                "--policy",
                                policy,
                                "--facts",
                                facts.toString(),
                                "--out",
                                results.toString(),
                                "--receipts"),
                        said,
                        said);
        assertThat(status).isEqualTo(Command.DONE);
        try (Stream<Path> files = Files.list(results.resolve("receipts"))) {
            return files.map(ReceiptSchemaTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
