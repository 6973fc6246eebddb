package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.Language;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.LanguageClaim.Broad;
import dev.elige.catalog.LanguageClaim.Level;
import dev.elige.catalog.LanguageClaim.Listed;
import dev.elige.catalog.ModelKind;
import dev.elige.catalog.OfferId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The comparison chart of an AWS article of December 2023: nine models of that day with use cases,
 * languages and context window. A count of languages, or "multiple languages", is a broad claim;
 * languages that are named are an official one; a chart cell may be both.
 */
public final class BedrockArticleImporter implements CatalogImporter {
  private static final String FILE = "bedrock/models_2023.csv";

  @Override
  public Source source() {
    return BedrockSources.aws(
        "bedrock-article-2023",
        "How To Choose Your LLM, AWS community article of 2023-12-05",
        "https://community.aws/posts/how-to-choose-your-llm",
        Authority.VENDOR_PAGE);
  }

  @Override
  public Origin origin() {
    return new Origin.SnapshotOnly(
        Text.of("An article of one day.", "Un artículo de un día determinado."));
  }

  @Override
  public Packed packed() {
    return Packed.of("2023-12-05", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    for (var row : BedrockRow.read(files, FILE)) {
      readRow(BedrockIds.offer(row.get("model_id")), row, findings);
    }
  }

  private static void readRow(OfferId offer, BedrockRow row, Findings findings) {
    var place = row.get("name");
    findings.state(offer, Attributes.NAME, place, place);
    var uses = List.of(row.get("use_cases").toLowerCase(Locale.ROOT).split("\\|"));
    findings.state(offer, Attributes.USE_CASES, uses, place);
    findings.state(
        offer,
        Attributes.KIND,
        uses.equals(List.of("embedding")) ? ModelKind.EMBEDDING : ModelKind.TEXT_GENERATION,
        place);
    findings.state(
        offer, Attributes.CONTEXT_WINDOW, Long.valueOf(row.get("context_window_tokens")), place);
    readLanguages(offer, row, findings);
  }

  private static void readLanguages(OfferId offer, BedrockRow row, Findings findings) {
    var named = new TreeSet<Language>();
    Arrays.stream(row.get("languages_bcp47").split(" "))
        .filter(tag -> !tag.isBlank())
        .map(Language::new)
        .forEach(named::add);
    if (!named.isEmpty()) {
      findings.state(
          offer, Attributes.LANGUAGES, new Listed(Level.OFFICIAL, named), row.get("name"));
    }
    var claim = row.get("languages_claim").replace("(not listed)", "").strip();
    if (claim.contains("+") || claim.contains("multiple")) {
      findings.state(offer, Attributes.LANGUAGES, new Broad(claim), row.get("name"));
    }
  }
}
