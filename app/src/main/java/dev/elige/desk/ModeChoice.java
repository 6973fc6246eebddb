package dev.elige.desk;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import dev.elige.cost.Mode;
import dev.elige.spec.usage.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
      if (!WORDS.contains(first(word))) {
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

  private static Problem unknown(String word) {
    return new Problem(
        "--mode " + word,
        Text.of("is not a mode.", "no es un modo."),
        Nearest.of(word, WORDS)
            .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
            .orElse(Text.of("Modes are: {}.", "Los modos son: {}.", String.join(", ", WORDS))));
  }

  /** Whether a mode is looked at. */
  boolean includes(Mode mode) {
    return asked.isEmpty() || asked.stream().anyMatch(word -> names(word, mode.id()));
  }

  private static boolean names(String word, String id) {
    return id.equals(word) || (first(id).equals(word) && !word.contains("/"));
  }

  /** Why requests used so are not served in a mode, unless somebody asked for it by name. */
  Optional<Text> unfit(Mode mode, Usage usage) {
    return asked.isEmpty() ? unfitFor(mode, usage) : Optional.empty();
  }

  private static Optional<Text> unfitFor(Mode mode, Usage usage) {
    boolean customised = usage.training().isPresent();
    return switch (mode) {
      case Mode.ByUse(var tier) ->
          switch (tier) {
            case ON_DEMAND, PRIORITY -> baseModel(customised);
            case BATCH, FLEX ->
                usage.batchAllowed()
                    ? baseModel(customised)
                    : Optional.of(
                        Text.of(
                            "only for answers that may wait: `batch`",
                            "solo para respuestas que pueden esperar: `batch`"));
          };
      case Mode.Imported _ ->
          Optional.of(Text.of("only for weights of your own", "solo para pesos propios"));
      case Mode.FineTuned _ -> Optional.empty();
      case Mode.Cached _, Mode.Provisioned _, Mode.Reserved _, Mode.SelfHosted _ ->
          baseModel(customised);
    };
  }

  private static Optional<Text> baseModel(boolean customised) {
    return customised
        ? Optional.of(
            Text.of("the model as it is, not customised", "el modelo tal cual, sin ajustar"))
        : Optional.empty();
  }
}
