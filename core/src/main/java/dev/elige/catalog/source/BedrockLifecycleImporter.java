package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.PartialDate;
import dev.elige.base.Source;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.source.BedrockLifecycles.Listing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * When each Bedrock model came, became legacy and ended, per region, with its successor: AWS's
 * lifecycle page of 2025-11 (the last with retired models) and of 2026-08-20, the dates of
 * ListFoundationModels, and for models that have since left all of them the end of life on their
 * model card. How several rows become one lifecycle is told in {@link BedrockLifecycles}.
 */
public final class BedrockLifecycleImporter implements CatalogImporter {
  private static final String FILE = "bedrock/lifecycle.csv";
  private static final String CARDS_READ_ON = "2026-08-22";
  private static final Pattern REGION = Pattern.compile("[a-z]{2}(?:-gov)?-[a-z]+-\\d");
  private static final Pattern ID =
      Pattern.compile("[a-z][a-z0-9]*\\.[a-z][a-z0-9]*-[a-z0-9.-]*[a-z0-9](?::\\d+)?");

  @Override
  public Source source() {
    return BedrockSources.aws(
        "bedrock-lifecycle",
        "Amazon Bedrock model lifecycle, read in public copies of 2025-11 and 2026-08",
        BedrockSources.USER_GUIDE + "model-lifecycle.html",
        Authority.VENDOR_PAGE);
  }

  @Override
  public Origin origin() {
    return BedrockSources.PAGE_FOR_PEOPLE;
  }

  @Override
  public Packed packed() {
    return Packed.of(
        CARDS_READ_ON, FILE, BedrockModelCardsImporter.FILE, BedrockFoundationModelsImporter.FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var rows = new LinkedHashMap<OfferId, List<BedrockLifecycles.Row>>();
    var unknown = new LinkedHashSet<String>();
    for (var row : BedrockRow.read(files, FILE)) {
      if (BedrockIds.isSized(row.get("model_id"))) {
        continue;
      }
      var offer = offer(row);
      if (offer.isPresent()) {
        rows.computeIfAbsent(offer.get(), _ -> new ArrayList<>()).addAll(rows(row));
      } else {
        unknown.add(row.get("model_name"));
      }
    }
    if (files.file(BedrockModelCardsImporter.FILE).isPresent()) {
      Tables.json(files, BedrockModelCardsImporter.FILE).forEach(card -> addCard(card, rows));
    }
    var listings = listings(files);
    rows.forEach((offer, list) ->
        BedrockLifecycles.merge(list, listings.getOrDefault(offer, Listing.UNKNOWN))
            .forEach(found ->
                findings.state(
                    offer, Attributes.LIFECYCLE, found.lifecycle(), found.place(), found.asOf())));
    unknown.forEach(findings::unmatched);
  }

  private static Map<OfferId, Listing> listings(SourceFiles files) {
    var listings = new HashMap<OfferId, Listing>();
    if (files.file(BedrockFoundationModelsImporter.FILE).isPresent()) {
      for (JsonNode model : Tables.json(files, BedrockFoundationModelsImporter.FILE)) {
        var id = model.path("modelId").asString("");
        var regions = new HashSet<String>();
        model.path("regions").forEach(region -> regions.add(region.asString("")));
        if (!BedrockIds.isSized(id)) {
          listings.put(
              BedrockIds.offer(id),
              new Listing(BedrockFoundationModelsImporter.region(model), regions));
        }
      }
    }
    return listings;
  }

  private static Optional<OfferId> offer(BedrockRow row) {
    var id = row.get("model_id");
    return id.isEmpty()
        ? BedrockNames.offer(row.get("model_name"))
        : Optional.of(BedrockIds.offer(id));
  }

  private static List<BedrockLifecycles.Row> rows(BedrockRow row) {
    var regions = new LinkedHashSet<String>();
    REGION.matcher(row.get("regions")).results().forEach(match -> regions.add(match.group()));
    if (regions.isEmpty()) {
      regions.add("");
    }
    var end = row.get("eol_date");
    boolean bound = end.startsWith(">=");
    return regions.stream()
        .map(region ->
            new BedrockLifecycles.Row(
                region,
                PartialDate.parse(row.get("as_of")).first(),
                rank(row.get("status")),
                PartialDate.tryParse(row.get("launch_date")),
                PartialDate.tryParse(row.get("legacy_date")),
                PartialDate.tryParse(bound ? end.substring(2) : end),
                bound,
                successors(row),
                row.get("model_name")))
        .toList();
  }

  private static int rank(String status) {
    return switch (status) {
      case "eol" -> 3;
      case "legacy" -> 2;
      default -> 1;
    };
  }

  /** The ids among the replacements, or their names where the page gives no id. */
  private static List<String> successors(BedrockRow row) {
    var ids = ID.matcher(row.get("replacement_ids")).results().map(match -> match.group()).toList();
    var names = row.get("replacement_names").strip();
    return ids.isEmpty() && !names.isEmpty() ? List.of(names) : ids;
  }

  private static void addCard(JsonNode card, Map<OfferId, List<BedrockLifecycles.Row>> rows) {
    var facts = card.path("metadata");
    var end = BedrockModelCardsImporter.day(facts.path("modelEolDate").asString(""));
    for (JsonNode id : facts.path("modelIds")) {
      var known = rows.get(BedrockIds.offer(id.asString("")));
      if (end.isPresent() && known != null) {
        known.add(
            new BedrockLifecycles.Row(
                "",
                PartialDate.parse(CARDS_READ_ON).first(),
                0,
                Optional.empty(),
                Optional.empty(),
                end.map(PartialDate::of),
                false,
                List.of(),
                card.path("slug").asString("")));
      }
    }
  }
}
