package dev.elige.tokens.install;

import dev.elige.tokens.bytepair.Splitter;
import dev.elige.tokens.bytepair.Splitters;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/**
 * What a {@code tokenizer.json} does to a text before byte-pair encoding, where the fast engine can
 * do the same: at most a normal form, patterns that only cut, and the alphabet of bytes at the end.
 *
 * @param forms normal forms, in order
 * @param splitter the patterns
 * @param prefixSpace whether a space is put before the text
 */
record ByteLevelPipeline(List<Form> forms, Splitter splitter, boolean prefixSpace) {
  /** The splitter of a text that nothing cuts. */
  private static final Splitter WHOLE = (_, length) -> _ -> length;

  /** The pipeline of a file; empty where it does something else. */
  static Optional<ByteLevelPipeline> of(TokenizerJson json) {
    var forms = new ArrayList<Form>();
    var splitters = new ArrayList<Splitter>();
    if (!normalForms(json.normalizer(), forms)) {
      return Optional.empty();
    }
    var steps = steps(json.preTokenizer(), "pretokenizers");
    if (steps.isEmpty() || !isByteLevel(steps.getLast())) {
      return Optional.empty();
    }
    for (var step : steps.subList(0, steps.size() - 1)) {
      var splitter = splitter(step);
      if (splitter.isEmpty()) {
        return Optional.empty();
      }
      splitters.add(splitter.get());
    }
    var last = steps.getLast();
    boolean prefixSpace = last.path("add_prefix_space").asBoolean(true);
    if (prefixSpace && !splitters.isEmpty()) {
      return Optional.empty(); // each piece would get its space
    }
    if (last.path("use_regex").asBoolean(true)) {
      splitters.add(Splitters.gpt2());
    }
    var splitter = splitters.isEmpty() ? WHOLE : SequenceSplitter.of(splitters);
    return Optional.of(new ByteLevelPipeline(forms, splitter, prefixSpace));
  }

  private static boolean isByteLevel(JsonNode step) {
    return type(step).equals("ByteLevel");
  }

  private static String type(JsonNode step) {
    return step.path("type").asString("");
  }

  /** The steps of a sequence, within sequences too; a single step is a sequence of one. */
  private static List<JsonNode> steps(JsonNode node, String key) {
    if (node.isNull() || node.isMissingNode()) {
      return List.of();
    }
    if (!type(node).equals("Sequence")) {
      return List.of(node);
    }
    var steps = new ArrayList<JsonNode>();
    node.path(key).forEach(step -> steps.addAll(steps(step, key)));
    return steps;
  }

  private static boolean normalForms(JsonNode normalizer, List<Form> forms) {
    for (var step : steps(normalizer, "normalizers")) {
      switch (type(step)) {
        case "NFC" -> forms.add(Form.NFC);
        case "NFD" -> forms.add(Form.NFD);
        case "NFKC" -> forms.add(Form.NFKC);
        case "NFKD" -> forms.add(Form.NFKD);
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  private static Optional<Splitter> splitter(JsonNode step) {
    return switch (type(step)) {
      case "Split" -> split(step);
      case "Digits" ->
          Optional.of(
              Splitters.ofPattern(
                  step.path("individual_digits").asBoolean(false) ? "\\p{N}" : "\\p{N}+"));
      default -> Optional.empty();
    };
  }

  private static Optional<Splitter> split(JsonNode step) {
    boolean cutsOnly =
        step.path("behavior").asString("").equals("Isolated")
            && !step.path("invert").asBoolean(false);
    var regex = step.path("pattern").path("Regex");
    var text = step.path("pattern").path("String");
    if (!cutsOnly || (!regex.isString() && !text.isString())) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Splitters.ofPattern(
              regex.isString() ? regex.asString() : Pattern.quote(text.asString())));
    } catch (PatternSyntaxException _) {
      return Optional.empty(); // the native engine speaks another dialect
    }
  }
}
