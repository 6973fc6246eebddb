package dev.elige.catalog;

import dev.elige.catalog.ModelNames.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of {@link ModelNames}, read once from small files: {@code model-rewrites.tsv}, {@code
 * model-vendors.tsv}, {@code model-makers.tsv}, {@code model-aliases.tsv} and {@code
 * model-spellings.txt}, each of which opens with what its columns mean.
 */
final class ModelNameRules {
  static final String UNKNOWN_VENDOR = "unknown";
  static final ModelNameRules LOADED = new ModelNameRules();

  private static final String SELLER = "-";
  private static final Pattern SCOPED =
      Pattern.compile(
          "^(?:(?:us-gov|us|eu|apac|au|jp|ca|in|sa|global|regional)\\.)?"
              + "(ai21|amazon|anthropic|cohere|deepseek|google|luma|meta|minimax|mistral|moonshot"
              + "|moonshotai|nvidia|openai|qwen|stability|twelvelabs|writer|xai|zai)\\.(?=\\D)(.+)$");

  private record Rewrite(Pattern pattern, String replacement) {
    String apply(String name) {
      return pattern.matcher(name).replaceFirst(replacement);
    }
  }

  private record Alias(String means, String page) {}

  private final List<Rewrite> raw = new ArrayList<>();
  private final List<Rewrite> variants = new ArrayList<>();
  private final List<Rewrite> names = new ArrayList<>();
  private final Map<String, String> vendorByPrefix = new HashMap<>();
  private final Map<String, String> makers = new HashMap<>();
  private final Map<String, Alias> aliases = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();

  private ModelNameRules() {
    rows("model-rewrites.tsv").forEach(this::addRewrite);
    rows("model-vendors.tsv")
        .forEach(row -> words(row).forEach(prefix -> vendorByPrefix.put(prefix, row[0])));
    rows("model-makers.tsv")
        .forEach(row -> words(row).forEach(part -> makers.putIfAbsent(part, row[0])));
    rows("model-aliases.tsv").forEach(row -> aliases.put(row[0], new Alias(row[1], row[2])));
    rows("model-spellings.txt").forEach(row -> spellings.put(dashes(row[0]), row[0]));
  }

  Reading read(String id) {
    var path = id.strip().toLowerCase(Locale.ROOT).split("/");
    var last = path.length == 0 ? "" : path[path.length - 1];
    var hint = vendorOfPath(path);
    var scoped = SCOPED.matcher(last);
    if (scoped.matches()) {
      var maker = String.valueOf(scoped.group(1));
      hint = makers.getOrDefault(maker, maker);
      last = (maker.equals("deepseek") ? "deepseek." : "") + scoped.group(2);
    }
    var taken = new ArrayList<String>();
    var name = stripped(dashes(rewritten(raw, last)), taken);
    name = stripped(rewritten(names, name), taken);
    if (name.isEmpty()) {
      var odd = new ModelId(UNKNOWN_VENDOR, id.isBlank() ? "?" : id.strip());
      return new Reading(odd, odd, "");
    }
    var vendor = vendor(hint, name);
    return new Reading(settle(vendor, name), new ModelId(vendor, name), String.join(" ", taken));
  }

  /** The canonical model of a vendor and a name with dashes only. */
  ModelId settle(String vendor, String name) {
    var key = vendor + "/" + name;
    var alias = aliases.get(key);
    var meant = alias == null ? key : alias.means();
    return ModelId.parse(spellings.getOrDefault(meant, meant));
  }

  /** The vendor that a part of a path or a provider stands for. */
  Optional<String> maker(String part) {
    return Optional.ofNullable(makers.get(part.toLowerCase(Locale.ROOT)))
        .filter(vendor -> !vendor.equals(SELLER));
  }

  Optional<String> aliasPage(String id) {
    return Optional.ofNullable(aliases.get(dashes(id.toLowerCase(Locale.ROOT)))).map(Alias::page);
  }

  /**
   * The vendor, from the name and the path before it. A path part that no list knows is somebody's
   * own model, whatever its name begins with.
   */
  private String vendor(String hint, String name) {
    boolean foreign = !hint.isEmpty() && !makers.containsValue(hint);
    return foreign ? hint : vendorByPrefix(name).orElse(hint.isEmpty() ? UNKNOWN_VENDOR : hint);
  }

  private Optional<String> vendorByPrefix(String name) {
    for (int length = name.length(); length > 0; length--) {
      var vendor = vendorByPrefix.get(name.substring(0, length));
      if (vendor != null) {
        return Optional.of(vendor);
      }
    }
    return Optional.empty();
  }

  /** The nearest part before the name that says something; empty where none does. */
  private String vendorOfPath(String[] path) {
    for (int i = path.length - 2; i >= 0; i--) {
      var part = path[i].startsWith("hf:") ? path[i].substring(3) : path[i];
      var vendor = makers.getOrDefault(part, part);
      boolean size = !part.isEmpty() && Character.isDigit(part.charAt(0)) && part.contains("-x-");
      if (!vendor.equals(SELLER) && !vendor.isBlank() && !size) {
        return vendor;
      }
    }
    return "";
  }

  private String stripped(String name, List<String> taken) {
    var before = name;
    var after = rewritten(variants, before);
    while (!after.equals(before)) {
      var gone = before.startsWith(after) ? before.substring(after.length()) : "";
      taken.add(gone.replaceFirst("^-(variant-)?", ""));
      before = after;
      after = rewritten(variants, before);
    }
    return after;
  }

  private static String rewritten(List<Rewrite> rules, String name) {
    var result = name;
    for (var rule : rules) {
      result = rule.apply(result);
    }
    return result;
  }

  private static String dashes(String text) {
    var result = new StringBuilder(text.length());
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean kept = Character.isLetterOrDigit(c) || c == '/' || c == '+';
      char next = kept ? c : '-';
      if (next != '-' || (!result.isEmpty() && result.charAt(result.length() - 1) != '-')) {
        result.append(next);
      }
    }
    int end = result.length();
    while (end > 0 && result.charAt(end - 1) == '-') {
      end--;
    }
    return result.substring(0, end);
  }

  private void addRewrite(String[] row) {
    var rule = new Rewrite(Pattern.compile(row[1]), row.length > 2 ? row[2] : "");
    (switch (row[0]) {
          case "raw" -> raw;
          case "variant" -> variants;
          case "name" -> names;
          default -> throw new IllegalStateException("model-rewrites.tsv: no phase " + row[0]);
        })
        .add(rule);
  }

  private static Stream<String> words(String[] row) {
    return Arrays.stream(row[1].split(" "));
  }

  private static List<String[]> rows(String file) {
    try (var stream =
        Objects.requireNonNull(ModelNameRules.class.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
