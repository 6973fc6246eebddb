package dev.elige.desk.talk;

import dev.elige.ask.VectorSimilarity;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.desk.kit.OneWord;
import dev.elige.desk.kit.Providers;
import dev.elige.desk.kit.TextArgument;
import dev.elige.prompt.Example;
import dev.elige.prompt.ExamplePicker;
import dev.elige.prompt.ExampleReader;
import dev.elige.prompt.Pick;
import dev.elige.prompt.Similarity;
import dev.elige.prompt.WordSimilarity;
import dev.elige.provider.InProcess;
import dev.elige.report.talk.PromptSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the examples that a person hands over, and picks those that are shown. */
final class ShotExamples {
  private static final int MOST_SHOTS = 1_000;
  private static final long SEED = 1;
  private static final int SHOTS = 3;
  private static final List<String> PICKS = List.of("fixed", "random", "similar", "diverse");
  private static final String WORDS = "words";

  private final Shots shots;
  private final Supplier<Providers> providers;

  /**
   * Examples.
   *
   * @param providers who makes vectors; opened only where texts are likened by them
   */
  ShotExamples(Shots shots, Supplier<Providers> providers) {
    this.shots = shots;
    this.providers = providers;
  }

  /** All examples of the file; none where no file is named. */
  List<Example> read() {
    return shots
        .file()
        .map(file -> ExampleReader.read(file, TextArgument.readFile(file).text()))
        .orElse(List.of());
  }

  /**
   * Those that are shown.
   *
   * @param examples all of them, at least one
   * @param item the text that is asked about, never among them
   */
  List<Example> picked(List<Example> examples, String item) {
    return new ExamplePicker(pick(examples, item), count()).pick(examples, item);
  }

  /** What a person is told of them. */
  PromptSource.Shots told(List<Example> picked) {
    var pick = pickWord();
    return new PromptSource.Shots(
        shots.file().orElse(""),
        count(),
        picked,
        pick,
        pick.equals("random") ? Optional.of(seed()) : Optional.empty(),
        isByLikeness(pick) ? Optional.of(likeness()) : Optional.empty());
  }

  private Pick pick(List<Example> examples, String item) {
    refuseUnused("--seed", shots.seed(), pickWord().equals("random"), "--pick random");
    refuseUnused("--likeness", shots.likeness(), isByLikeness(pickWord()), "--pick similar");
    return switch (pickWord()) {
      case "random" -> new Pick.Drawn(seed());
      case "similar" -> new Pick.Similar(similarity(examples, item));
      case "diverse" -> new Pick.Diverse(similarity(examples, item));
      default -> new Pick.Fixed();
    };
  }

  /** A word that would change nothing is told, and not passed over. */
  private static void refuseUnused(
      String option, Optional<String> word, boolean isUsed, String with) {
    if (word.isPresent() && !isUsed) {
      throw new InvalidInputException(
          option + " " + word.get(),
          Text.of("has no effect on this pick.", "no influye en esta forma de elegir."),
          Text.of("Leave it out, or add {}.", "Quítalo o añade {}.", with));
    }
  }

  private Similarity similarity(List<Example> examples, String item) {
    var texts = new ArrayList<>(examples.stream().map(Example::input).toList());
    var likeness = likeness();
    if (likeness.equals(WORDS)) {
      return new WordSimilarity(texts);
    }
    texts.add(item);
    var provider = providers.get().find(InProcess.ID).orElseThrow(() -> unknown(likeness));
    return VectorSimilarity.of(provider, likeness.substring(InProcess.ID.length() + 1), texts)
        .fold(
            similarity -> similarity,
            failure -> {
              throw new InvalidInputException(
                  "--likeness " + likeness,
                  failure.message(),
                  Text.of(
                      "elige providers --reach in-process lists the models.",
                      "elige providers --reach in-process enumera los modelos."));
            });
  }

  /** By what texts are likened: {@code words}, or a model of this program. */
  private String likeness() {
    var word = shots.likeness().orElse(WORDS);
    if (!word.equals(WORDS) && !word.startsWith(InProcess.ID + "/")) {
      throw unknown(word);
    }
    return word;
  }

  private static InvalidInputException unknown(String word) {
    return new InvalidInputException(
        "--likeness " + word,
        Text.of(
            "is neither words nor a model that runs in this program.",
            "no es words ni un modelo de este programa."),
        Text.of(
            "Write words, or a model such as in-process/bge-small-en-v1.5.",
            "Escribe words o un modelo como in-process/bge-small-en-v1.5."));
  }

  private static boolean isByLikeness(String pick) {
    return pick.equals("similar") || pick.equals("diverse");
  }

  private String pickWord() {
    return shots
        .pick()
        .map(word ->
            OneWord.of(
                "--pick",
                word,
                one -> PICKS.contains(one) ? Optional.of(one) : Optional.empty(),
                PICKS))
        .orElse("fixed");
  }

  private long seed() {
    return shots.seed().map(word -> number("--seed", word, Long.MAX_VALUE)).orElse(SEED);
  }

  private int count() {
    return shots.count().map(word -> number("-k", word, MOST_SHOTS).intValue()).orElse(SHOTS);
  }

  private static Long number(String option, String word, long most) {
    if (word.matches("[0-9]{1,18}")) {
      long number = Long.parseLong(word);
      if (number >= 1 && number <= most) {
        return number;
      }
    }
    throw new InvalidInputException(
        option + " " + word,
        Text.of("is not a whole number from 1 to {}.", "no es un número entero de 1 a {}.", most),
        Text.of("Write it as {} 3.", "Escríbelo como {} 3.", option));
  }
}
