package dev.elige.belief.source;

import dev.elige.belief.evidence.Setting;
import dev.elige.belief.evidence.Setting.Reasoning;
import dev.elige.catalog.ModelNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which model a table's name means, and how it was run.
 *
 * <p>First {@code model-names.tsv} has the word, then what the name says of the setting is taken
 * off, by remarks in parentheses and by endings that tables have in common, and {@link ModelNames}
 * reads the rest. A name whose maker no rule knows is nobody's, and so is the bare name of a base
 * model: a wrong match is worse than none.
 */
final class ScoredNames {
  private static final Pattern REMARK = Pattern.compile("^(.+?) \\(([^()]+)\\)$");
  private static final Pattern DATE_AFTER_EFFORT =
      Pattern.compile("^(.+)-(minimal|low|medium|high|xhigh)-(\\d{4}-\\d\\d-\\d\\d)$");

  /**
   * Base models as Hugging Face names them, where the tuned model has the same name and more.
   * Sellers write the bare name for the tuned one, so that it would be taken for that.
   */
  private static final Pattern BASE =
      Pattern.compile(
          "^(?:meta-llama/(?:meta-)?llama-[23][.\\d]*-\\d+b(?:-hf)?"
              + "|(?:google/)?gemma-2-\\d+b|google/gemma-(?:4-)?e?\\d+b(?:-a\\d+b)?"
              + "|mistralai/mi[sx]tral-[\\dx]+b-v0\\.\\d|qwen/qwen(?:1\\.5|2|2\\.5)-[.\\d]+b"
              + "|01-ai/yi-(?:1\\.5-)?\\d+b)$",
          Pattern.CASE_INSENSITIVE);

  /** An ending, and the word of a setting that it stands for; {@code $2} is what it holds. */
  private record Ending(Pattern pattern, String word) {
    static Ending of(String pattern, String word) {
      return new Ending(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), word);
    }
  }

  private static final List<Ending> ENDINGS =
      List.of(
          Ending.of("^(.+-thinking)-auto-(low|medium|high|xhigh|max)-effort$", "$2"),
          Ending.of("^(claude-.+)-(low|medium|high|xhigh|max)-effort$", "effort-$2"),
          Ending.of("^(.+)-(low|medium|high)thinking$", "$2"),
          Ending.of("^(claude-.+)-thinking-(\\d+k)$", "$2"),
          Ending.of("^(o[13](?:-mini)?-\\d{4}-\\d\\d-\\d\\d)-(low|medium|high)$", "$2"),
          Ending.of(
              "^(claude opus 5|gpt-5\\.6 \\w+|deepseek v4 (?:pro|flash)) (xhigh|max|ultra)$", "$2"),
          Ending.of("^(.+)[- ](non-think)$", "no-thinking"),
          Ending.of("^(qwen3-(?:0\\.6b|1\\.7b|4b|8b|14b|32b|30b-a3b))[- ](thinking)$", "thinking"));

  /** Says nothing of how good an answer is. */
  private static final Set<String> IDLE =
      Set.of("hf", "free", "beta", "bf16", "fp16", "fp32", "gguf", "online", "batch", "cloud");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("fc", "function-calling"),
          Map.entry("prompt", "prompted"),
          Map.entry("think", "thinking"),
          Map.entry("thinking", "thinking"),
          Map.entry("reasoning", "thinking"),
          Map.entry("no-think", "no-thinking"),
          Map.entry("no-thinking", "no-thinking"),
          Map.entry("nothinking", "no-thinking"),
          Map.entry("non-thinking", "no-thinking"),
          Map.entry("none", "no-thinking"),
          Map.entry("max-effort", "max"),
          Map.entry("diff", "diff"),
          Map.entry("udiff", "udiff"),
          Map.entry("whole", "whole"));

  private record Alias(String meaning, String words) {}

  private final Map<String, Alias> aliases = new HashMap<>();

  /** The names of a table. */
  ScoredNames(String table) {
    for (var row : Lines.of("model-names.tsv", 5)) {
      if (row[0].equals(table)) {
        aliases.put(row[1], new Alias(row[2], row[3]));
      }
    }
  }

  /** Whether the list says what a name means. */
  boolean isListed(String name) {
    return aliases.containsKey(name);
  }

  /** The model that a name means; empty where no rule knows for certain. */
  Optional<ScoredModel> read(String written) {
    var name = written.strip();
    var alias = aliases.get(name);
    if (alias != null) {
      return Optional.of(
          new ScoredModel(ModelNames.modelOf(alias.meaning()), Setting.parse(alias.words())));
    }
    var words = new ArrayList<String>();
    name = withoutEndings(withoutRemark(name, words), words);
    var reading = ModelNames.read(name);
    if (!reading.isPlaced() || BASE.matcher(name).matches()) {
      return Optional.empty();
    }
    for (var part : reading.variant().split(" |-variant-")) {
      word(part).ifPresent(words::add);
    }
    return Optional.of(new ScoredModel(reading.model(), setting(words)));
  }

  /** Takes a remark off of which every word is understood, such as {@code (32k thinking)}. */
  private static String withoutRemark(String name, List<String> words) {
    var remark = REMARK.matcher(name);
    if (!remark.matches()) {
      return name;
    }
    var plain =
        remark
            .group(2)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\bno think(ing)?\\b", "no-thinking")
            .replaceAll("\\bthinking tokens\\b|\\bdefault think\\b", "thinking");
    var found = new ArrayList<String>();
    for (var part : plain.split("[ ,+]+")) {
      if (!WORDS.containsKey(part) && !Setting.isEffort(part)) {
        return name;
      }
      found.add(WORDS.getOrDefault(part, part));
    }
    words.addAll(found);
    return remark.group(1);
  }

  private static String withoutEndings(String name, List<String> words) {
    var dated = DATE_AFTER_EFFORT.matcher(name);
    if (dated.matches()) {
      words.add(dated.group(2));
      return dated.group(1) + "-" + dated.group(3);
    }
    var rest = name;
    for (var ending : ENDINGS) {
      var matcher = ending.pattern().matcher(rest);
      if (matcher.matches()) {
        words.add(ending.word().replace("$2", matcher.group(2).toLowerCase(Locale.ROOT)));
        rest = matcher.group(1);
      }
    }
    return rest;
  }

  /** The word of a setting for what {@link ModelNames} took off a name. */
  private static Optional<String> word(String part) {
    if (part.isBlank() || IDLE.contains(part)) {
      return Optional.empty();
    }
    var budget = part.startsWith("thinking-") ? part.substring("thinking-".length()) : part;
    return Optional.of(WORDS.getOrDefault(budget, budget));
  }

  /** Words together; a budget beside an effort is a method of its own. */
  private static Setting setting(List<String> words) {
    var setting = Setting.UNSTATED;
    for (var word : words) {
      boolean second =
          Setting.isEffort(word) && setting.effort().filter(one -> !one.equals(word)).isPresent();
      boolean off = Setting.isEffort(word) && setting.reasoning() == Reasoning.OFF;
      setting = setting.with(second || off ? "effort-" + word : word);
    }
    return setting;
  }
}
