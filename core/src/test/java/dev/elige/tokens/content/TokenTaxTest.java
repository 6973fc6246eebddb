package dev.elige.tokens.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.knuddels.jtokkit.api.EncodingType;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Language;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.tokens.TestingTokenizer;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.TokenCounter;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

class TokenTaxTest {
  private static final TestingTokenizer O200K = TestingTokenizer.of(EncodingType.O200K_BASE);
  private static final TestingTokenizer CL100K = TestingTokenizer.of(EncodingType.CL100K_BASE);
  private static final Estimate<Money> NO_PRICE = Estimate.unknown("none given", "no hay");
  private static final DataTable AWKWARD =
      DataTableReader.read(
          "awkward.json",
          """
          [{"id": 1, "name": "a|b", "note": "say \\"no\\", then\\nleave", "who": {"age": 3.50}},
           {"id": 2, "name": "yes", "tags": ["x", "y"], "note": "<b>&amp; — ok: # true"},
           {"id": null, "name": " 007 ", "who": {"age": true}, "note": ""}]
          """);

  @Test
  void theBuiltInTextIsThereInTenLanguages() {
    assertThat(ParallelTexts.all())
        .hasSize(10)
        .allSatisfy(version -> {
          assertThat(version.text()).contains("ELG-2041", "150", "14", "18");
          assertThat(version.text()).doesNotContain("\uFFFD").endsWith("\n");
        });
    assertThat(ParallelTexts.in(new Language("pt-BR")).map(Version::id)).contains("pt");
    assertThat(ParallelTexts.in(new Language("fi"))).isEmpty();
  }

  @Test
  void theOlderVocabularyTaxesEveryOtherLanguageAndTheNewerOneLess() {
    var now = TokenTax.of(ParallelTexts.all(), O200K::exact, NO_PRICE).rows();
    var before = TokenTax.of(ParallelTexts.all(), CL100K::exact, NO_PRICE).rows();
    assertThat(now.getFirst().ratio().map(ratio -> ratio.value().toPlainString()))
        .isEqualTo(Estimate.known("1.00"));
    for (int i = 1; i < now.size(); i++) {
      assertThat(before.get(i).count().tokens())
          .as(now.get(i).version().id())
          .isGreaterThan(before.getFirst().count().tokens())
          .isGreaterThan(now.get(i).count().tokens());
    }
  }

  @Test
  void thePriceIsThatOfTheTokens() {
    var row =
        TokenTax.of(
                List.of(new Version("a", Text.verbatim("a"), "Hello world")),
                O200K::exact,
                Estimate.known(Money.usd("2.50")))
            .rows()
            .getFirst();
    assertThat(row.count().tokens()).isEqualTo(2);
    assertThat(row.price()).isEqualTo(Estimate.known(Money.usd("0.00000500")));
    assertThat(row.words()).isEqualTo(2);
  }

  @Test
  void anEstimateGivesTheRatioAnInterval() {
    TokenCounter about =
        text ->
            new TokenCount.Estimated(
                text.length(),
                text.length() / 2,
                2L * text.length(),
                Text.verbatim("guess"),
                TestingTokenizer.CITATION);
    var versions =
        List.of(
            new Version("a", Text.verbatim("a"), "0123456789"),
            new Version("b", Text.verbatim("b"), "0123456789".repeat(2)));
    var ratio = TokenTax.of(versions, about, NO_PRICE).rows().get(1).ratio();
    assertThat(ratio.map(TokenTax.Ratio::toString))
        .isEqualTo(Estimate.known("Ratio[value=2.00, low=0.50, high=8.00]"));
  }

  @Test
  void everyFormatHoldsTheSameTable() {
    assertThat(DataFormat.versions(DataTable.example()).stream().map(Version::id))
        .containsExactly("json", "json-minified", "jsonl", "xml", "yaml", "markdown", "csv");
    assertThat(DataTable.example().rows()).hasSize(8);
    for (var table : List.of(DataTable.example(), AWKWARD)) {
      for (var format : List.of(DataFormat.JSON, DataFormat.MINIFIED_JSON, DataFormat.JSON_LINES)) {
        assertThat(DataTableReader.read("again", format.write(table))).isEqualTo(table);
      }
    }
  }

  @Test
  void nestedRecordsBecomeColumnsAndMissingValuesStayMissing() {
    assertThat(AWKWARD.columns()).containsExactly("id", "name", "note", "who.age", "tags");
    assertThat(AWKWARD.rows().getFirst().get(3)).isEqualTo(new DataCell("3.50", true));
    assertThat(AWKWARD.rows().get(1).get(4)).isEqualTo(new DataCell("[\"x\",\"y\"]", false));
    assertThat(AWKWARD.rows().get(2).getFirst().isMissing()).isTrue();
  }

  @Test
  void jsonIsReadByJackson() {
    var rows = JsonMapper.shared().readTree(DataFormat.JSON.write(AWKWARD));
    assertThat(rows.get(0).get("note").asString()).isEqualTo("say \"no\", then\nleave");
    assertThat(rows.get(2).get("who.age").asBoolean()).isTrue();
    assertThat(rows.get(2).get("id").isNull()).isTrue();
  }

  @Test
  void yamlIsReadBySnakeYaml() {
    var rows =
        (List<?>)
            new Load(LoadSettings.builder().build()).loadFromString(DataFormat.YAML.write(AWKWARD));
    assertThat(((Map<?, ?>) rows.get(1)).entrySet())
        .extracting(Object::toString)
        .containsExactly(
            "id=2", "name=yes", "note=<b>&amp; — ok: # true", "who.age=null", "tags=[\"x\",\"y\"]");
    assertThat(((Map<?, ?>) rows.get(1)).get("name")).isEqualTo("yes");
    assertThat(((Map<?, ?>) rows.get(2)).get("name")).isEqualTo(" 007 ");
  }

  @Test
  void xmlIsReadByTheJdk() throws Exception {
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(DataFormat.XML.write(AWKWARD))));
    var notes = document.getElementsByTagName("note");
    assertThat(notes.item(0).getTextContent()).isEqualTo("say \"no\", then\nleave");
    assertThat(notes.item(1).getTextContent()).isEqualTo("<b>&amp; — ok: # true");
  }

  @Test
  void csvIsReadByFastCsv() throws Exception {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(DataFormat.CSV.write(AWKWARD))) {
      var read = rows.stream().toList();
      assertThat(read.get(0).getField("note")).isEqualTo("say \"no\", then\nleave");
      assertThat(read.get(2).getField("id")).isEmpty();
    }
  }

  @Test
  void markdownKeepsItsColumnsWhateverTheCellsHold() {
    assertThat(DataFormat.MARKDOWN.write(AWKWARD).lines())
        .hasSize(5)
        .allSatisfy(line ->
            assertThat(line.replace("\\|", "").chars().filter(c -> c == '|').count()).isEqualTo(6))
        .contains("| 1 | a\\|b | say \"no\", then<br>leave | 3.50 |  |");
  }

  @Test
  void csvIsTheCheapestAndXmlTheDearest() {
    var rows = TokenTax.of(DataFormat.versions(DataTable.example()), O200K::exact, NO_PRICE).rows();
    assertThat(rows)
        .allSatisfy(row -> {
          assertThat(row.count().tokens()).isGreaterThanOrEqualTo(rows.getLast().count().tokens());
          assertThat(row.count().tokens()).isLessThanOrEqualTo(rows.get(3).count().tokens());
        });
  }

  @Test
  void whatIsNoRecordSaysSo() {
    assertThatThrownBy(() -> DataTableReader.read("a.json", "[1, 2]"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("a.json: 1 is not a record");
    assertThatThrownBy(() -> DataTableReader.read("a.json", "{\"a\": "))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no JSON");
    assertThatThrownBy(() -> DataTableReader.read("a.csv", "only,a,header\n"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no records");
  }
}
