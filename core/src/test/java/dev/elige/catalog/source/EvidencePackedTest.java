package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.catalog.Attributes;
import dev.elige.catalog.ModelNames;
import dev.elige.catalog.Statement;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Bars on real data: how much of each source finds its model. */
class EvidencePackedTest {
  @Test
  void namesReproduceWhatModelsDevStates() {
    int all = 0;
    int same = 0;
    for (var row : PackedCopies.json("models_dev/provider_models.json")) {
      var base = row.path("base_model").asString("");
      if (!base.isEmpty()) {
        all++;
        var id = row.path("id").asString("");
        if (ModelNames.modelOf(row.path("provider").asString(""), id)
            .equals(ModelNames.modelOf(base))) {
          same++;
        }
      }
    }
    System.out.println("models.dev base models reproduced: " + same + " of " + all);
    assertThat(same).isGreaterThan(all * 97 / 100);
  }

  @Test
  void onlyDocumentedAliasesMergeModelsThatModelsDevKeepsApart() {
    var spellings = new TreeMap<String, TreeSet<String>>();
    for (var entry : PackedCopies.json("models_dev/models.json").properties()) {
      var reading = ModelNames.read(entry.getKey());
      if (ModelNames.aliasPage(reading.written().toString()).isEmpty()) {
        spellings
            .computeIfAbsent(reading.model().toString(), _ -> new TreeSet<>())
            .add(entry.getKey());
      }
    }
    assertThat(spellings.values()).allSatisfy(keys -> assertThat(keys).hasSize(1));
  }

  @Test
  void mostNamesOfEachSourceFindTheirModel() {
    var known = PackedCopies.known();
    for (var importer :
        List.of(
            new DeprecationsRssImporter(),
            new ModelDeprecationsImporter(),
            new VendorLanguagesImporter(),
            new EuroEvalImporter(),
            new MmmluImporter(),
            new AnthropicMultilingualImporter(),
            new ArenaTextImporter(),
            new MtebImporter(),
            new LlmStatsImporter())) {
      var findings = PackedCopies.findings(importer, known);
      report(importer.source().id(), findings);
      assertThat(findings.statements()).as(importer.source().id()).isNotEmpty();
    }
  }

  private static void report(String source, Findings findings) {
    var subjects = findings.statements().stream().map(Statement::subject).distinct().count();
    var byAttribute =
        findings.statements().stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.attribute().key(), TreeMap::new, Collectors.counting()));
    long measured =
        findings.statements().stream()
            .filter(one -> one.attribute().equals(Attributes.LANGUAGES))
            .map(Statement::subject)
            .distinct()
            .count();
    System.out.printf(
        "%s: %d statements about %d subjects (%d with languages) %s; %d rejected; %d unmatched: %s%n",
        source,
        findings.statements().size(),
        subjects,
        measured,
        byAttribute,
        findings.rejected().size(),
        findings.unmatchedNames().size(),
        findings.unmatchedNames().stream().limit(30).toList());
    findings.rejected().stream()
        .limit(6)
        .forEach(one ->
            System.out.printf(
                "  rejected %s %s=%s: %s%n",
                one.subject(), one.attribute(), one.value(), one.reason()));
  }
}
