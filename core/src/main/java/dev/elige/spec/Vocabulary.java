package dev.elige.spec;

import dev.elige.base.Feature;
import dev.elige.base.Modality;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Shown;
import dev.elige.yaml.Suggestion;
import dev.elige.yaml.Yaml;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A closed set of words.
 *
 * @param what one of them with its article, for people
 * @param words the words and what they mean, in a good order for a list
 * @param otherNames what people write instead, for suggestions
 */
record Vocabulary<T>(Text what, Map<String, T> words, Map<String, String> otherNames) {
  static final Vocabulary<TaskKind> KINDS =
      of(Text.of("a kind of task", "un tipo de tarea"), TaskKind.values(), TaskKind::id)
          .called(OtherNames.KINDS);
  static final Vocabulary<Period> PERIODS =
      of(Text.of("a period of time", "un periodo de tiempo"), Period.values(), Period::id)
          .called(OtherNames.UNITS);
  static final Vocabulary<SizeUnit> SIZE_UNITS =
      of(Text.of("a unit of size", "una unidad de tamaño"), SizeUnit.values(), SizeUnit::id)
          .called(OtherNames.UNITS);
  static final Vocabulary<Goal> GOALS =
      of(Text.of("a goal", "un objetivo"), Goal.values(), Goal::id).called(OtherNames.GOALS);
  static final Vocabulary<Feature> FEATURES =
      of(Text.of("a feature", "una función"), Feature.values(), Feature::id);
  static final Vocabulary<Modality> INPUT_MODALITIES =
      of(
          Text.of("an input modality", "una modalidad de entrada"),
          Arrays.stream(Modality.values())
              .filter(modality -> modality != Modality.EMBEDDING)
              .toArray(Modality[]::new),
          Modality::id);
  static final Vocabulary<Rule> ACCEPTABLE_RULES =
      of(
          Text.of("a rule that may stay unconfirmed", "una regla que pueda quedar sin confirmar"),
          Arrays.stream(Rule.values()).filter(Rule::mayBeAccepted).toArray(Rule[]::new),
          Rule::id);

  private static <T> Vocabulary<T> of(Text what, T[] values, Function<T, String> id) {
    var words = new LinkedHashMap<String, T>();
    List.of(values).forEach(value -> words.put(id.apply(value), value));
    return new Vocabulary<>(what, words, Map.of());
  }

  private Vocabulary<T> called(Map<String, String> names) {
    return new Vocabulary<>(what, words, names);
  }

  /** What a word means; a word that means nothing is a finding at the given place. */
  Optional<T> read(String word, Yaml at, Findings findings) {
    var meaning = Optional.ofNullable(words.get(word));
    if (meaning.isEmpty()) {
      findings.refuse(
          at,
          Text.of("\"{}\" is not {}.", "\"{}\" no es {}.", Shown.of(word), what),
          Suggestion.of(word, words.keySet(), otherNames));
    }
    return meaning;
  }
}
