package id.nusakinerja.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.kernel.LegalBasis;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptDocumentTest {

    private static final Receipt RECEIPT = new Receipt(
            "1",
            List.of(new PolicyVersion("semarang", "1.0.0", "id.nusakinerja.city.semarang", "sha256:00")),
            List.of(),
            List.of(new Receipt.Source("fakta.csv", "baris 2", "ab")),
            List.of(new Receipt.Input("tpp", "5000000", "fakta.csv")),
            List.of(new Step(
                    "tpp.disiplin", new LegalBasis("PP 12/2019", "Pasal 58"), "5000000 × 40 %", "", "2000000")),
            List.of(new Receipt.Value("tpp_dibayar", "5000000")));

    @Test
    void isOneLineInAFixedOrderEndedByItsDigest() {
        assertThat(ReceiptDocument.of(RECEIPT).toJson())
                .startsWith("{\"format\":\"nusakinerja.receipt/1\",\"engine\":\"1\",\"policies\":[{\"id\":\"semarang\"")
                .contains("\"result\":[{\"name\":\"tpp_dibayar\",\"value\":\"5000000\"}],\"digest\":\"")
                .doesNotContain("\n");
    }

    @Test
    void comesBackAsItWasWritten() {
        String json = ReceiptDocument.of(RECEIPT).toJson();

        ReceiptDocument again = ReceiptDocument.parse(json);

        assertThat(again.receipt()).isEqualTo(RECEIPT);
        assertThat(again.isIntact()).isTrue();
        assertThat(again.toJson()).isEqualTo(json);
    }

    @Test
    void showsWhenOneDigitWasAltered() {
        String altered =
                ReceiptDocument.of(RECEIPT).toJson().replace("\"value\":\"5000000\"}]", "\"value\":\"6000000\"}]");

        assertThat(ReceiptDocument.parse(altered).isIntact()).isFalse();
    }

    @Test
    void namesChosenParametersOnlyWhereThereAreAny() {
        Receipt adjusted = new Receipt(
                RECEIPT.engine(),
                RECEIPT.policies(),
                List.of(new Receipt.Value("upacara", "8")),
                RECEIPT.sources(),
                RECEIPT.inputs(),
                RECEIPT.steps(),
                RECEIPT.result());
        String json = ReceiptDocument.of(adjusted).toJson();

        assertThat(json).contains("],\"parameters\":[{\"name\":\"upacara\",\"value\":\"8\"}],\"sources\":");
        assertThat(ReceiptDocument.parse(json).receipt()).isEqualTo(adjusted);
        assertThat(ReceiptDocument.of(RECEIPT).toJson()).doesNotContain("parameters");
        assertThat(ReceiptDocument.parse(json.replace("\"8\"", "\"7\"")).isIntact())
                .isFalse();
        assertThatThrownBy(() -> ReceiptDocument.parse(json.replace("{\"name\":\"upacara\",\"value\":\"8\"}", "")))
                .hasMessageContaining("parameters");
    }

    @Test
    void refusesWhatIsNoReceipt() {
        String json = ReceiptDocument.of(RECEIPT).toJson();

        assertThatThrownBy(() -> ReceiptDocument.parse("no json")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReceiptDocument.parse("{\"format\":\"other\"}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReceiptDocument.parse(json.replace("{\"format\"", "{\"extra\":\"x\",\"format\"")))
                .hasMessageContaining("members");
        assertThatThrownBy(() -> ReceiptDocument.parse(json + "{}")).hasMessageContaining("behind its end");
    }
}
