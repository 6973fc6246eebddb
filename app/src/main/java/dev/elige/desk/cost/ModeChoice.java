package dev.elige.desk.cost;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import dev.elige.catalog.Commitment;
import dev.elige.catalog.ServiceTier;
import dev.elige.cost.Mode;
import dev.elige.spec.usage.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which modes of payment are looked at, and which of them serve a task. */
final class ModeChoice {
  private static final List<String> WORDS =
      List.of(
          "on-demand",
          "batch",
          "flex",
          "priority",
          "cached",
          "provisioned",
          "reserved",
          "fine-tuned",
          "imported",
          "self-hosted");

  /** All ids of more than one word, but those that name machines. */
  private static final List<String> IDS = ids();

  private static final String MACHINES = "self-hosted/";
  private static final Mode PRIORITY = new Mode.ByUse(ServiceTier.PRIORITY);

  private final List<String> asked;

  /**
   * A choice.
   *
   * @param asked ids of modes or their first words; none for all modes
   * @throws InvalidInputException with all words that name no mode
   */
  ModeChoice(List<String> asked) {
    this.asked = List.copyOf(asked);
    var problems = new ArrayList<Problem>();
    for (var word : asked) {
      if (!isMode(word)) {
        problems.add(unknown(word));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }

  private static String first(String id) {
    int slash = id.indexOf('/');
    return slash < 0 ? id : id.substring(0, slash);
  }

  private static boolean isMode(String word) {
    return WORDS.contains(word) || IDS.contains(word) || isMachine(word);
  }

  /** Machines are named by their makers, so any name may be one. */
  private static boolean isMachine(String word) {
    return word.startsWith(MACHINES) && word.length() > MACHINES.length();
  }

  private static Problem unknown(String word) {
    var near = WORDS.contains(first(word)) ? idsOf(first(word)) : WORDS;
    return new Problem(
        "--mode " + word,
        Text.of("is not a mode.", "no es un modo."),
        Nearest.of(word, near)
            .map(meant -> Text.of("Did you mean {}?", "¿Querías decir {}?", meant))
            .orElse(Text.of("Modes are: {}.", "Los modos son: {}.", String.join(", ", near))));
  }

  /** A mode's word alone, and with each of what may stand behind it. */
  private static List<String> idsOf(String word) {
    return Stream.concat(Stream.of(word), IDS.stream().filter(id -> first(id).equals(word)))
        .distinct()
        .toList();
  }

  private static List<String> ids() {
    var ids = new ArrayList<String>();
    ids.add(new Mode.Cached(Mode.CacheLife.ONE_HOUR).id());
    for (var commitment : Commitment.values()) {
      ids.add(new Mode.Provisioned(commitment).id());
      ids.add(new Mode.Reserved(commitment).id());
    }
    for (var serving : Mode.Serving.values()) {
      ids.add(new Mode.FineTuned(serving).id());
    }
    return List.copyOf(ids);
  }

  /** Whether some mode of this first word is looked at. */
  boolean allows(String word) {
    return asked.isEmpty() || asked.stream().anyMatch(one -> first(one).equals(word));
  }

  /** Whether a mode is of this first word. */
  static boolean isOf(String word, Mode mode) {
    return first(mode.id()).equals(word);
  }

  /** Whether a mode is looked at. */
  boolean includes(Mode mode) {
    return asked.isEmpty() || asked.stream().anyMatch(word -> names(word, mode.id()));
  }

  private static boolean names(String word, String id) {
    return id.equals(word) || (first(id).equals(word) && !word.contains("/"));
  }

  /**
   * Why requests are not served in a mode; empty where they are, or where it was asked for by name.
   *
   * @param serving the modes that serve them as they are used
   */
  Optional<Text> unfit(Mode mode, List<Mode> serving, Usage usage) {
    return !asked.isEmpty() || serving.contains(mode)
        ? Optional.empty()
        : Optional.of(reason(mode, usage));
  }

  private static Text reason(Mode mode, Usage usage) {
    if (mode instanceof Mode.Imported) {
      return Text.of("only for weights of your own", "solo para pesos propios");
    }
    if (usage.training().isPresent()) {
      return Text.of("the model as it is, not customised", "el modelo tal cual, sin ajustar");
    }
    return mode.equals(PRIORITY)
        ? Text.of(
            "only where its speed is worth it: `--mode priority`",
            "solo donde su rapidez lo valga: `--mode priority`")
        : Text.of(
            "only for answers that may wait: `batch`",
            "solo para respuestas que pueden esperar: `batch`");
  }
}
