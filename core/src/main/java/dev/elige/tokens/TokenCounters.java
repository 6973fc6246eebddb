package dev.elige.tokens;

import dev.elige.base.Text;
import dev.elige.tokens.StatedRatio.Characters;
import dev.elige.tokens.StatedRatio.Times;
import dev.elige.tokens.StatedRatio.Unstated;
import java.util.Optional;

/**
 * Makes the counter for a model: exact where the shelf has the tokenizer of its family, else
 * estimated from a reference vocabulary, by a calibration where there is one, by what its maker
 * states where there is that, and within the spread of known vocabularies where nothing is known.
 * There is a counter for every model.
 */
public final class TokenCounters {
  /** Characters of English for a token of OpenAI's vocabularies (OpenAI's help page). */
  private static final double REFERENCE_CHARACTERS = 4;

  private static final String DEFAULT_REFERENCE = "o200k";

  private final TokenizerShelf shelf;
  private final Calibrations calibrations;

  /**
   * Counters over a shelf.
   *
   * @param shelf must have the reference vocabularies o200k and cl100k
   */
  public TokenCounters(TokenizerShelf shelf, Calibrations calibrations) {
    this.shelf = shelf;
    this.calibrations = calibrations;
  }

  /**
   * The counter for a model.
   *
   * @param model the canonical model, {@code vendor/name}
   * @param family its tokenizer family, as the catalog states it
   */
  public TokenCounter of(String model, Optional<String> family) {
    var known = family.flatMap(TokenizerFamily::find);
    return known
        .flatMap(this::exact)
        .<TokenCounter>map(exact -> exact)
        .orElseGet(() -> estimating(model, family.orElse(""), known));
  }

  /**
   * Names what counts for a model rest on, for caches and to count once for many models: where two
   * models have the same basis, every text has the same numbers for both. It changes when a
   * calibration or a table of the program does.
   *
   * @param model the canonical model, {@code vendor/name}
   * @param family its tokenizer family, as the catalog states it
   */
  public String basis(String model, Optional<String> family) {
    var known = family.flatMap(TokenizerFamily::find);
    return known
        .flatMap(this::exact)
        .map(exact -> "exact " + exact.tokenizer().name())
        .orElseGet(() -> estimating(model, family.orElse(""), known).basis());
  }

  private Optional<ExactCounter> exact(TokenizerFamily family) {
    return family
        .tokenizer()
        .flatMap(shelf::find)
        .map(tokenizer -> new ExactCounter(tokenizer, family.citation()));
  }

  private EstimatingCounter estimating(
      String model, String name, Optional<TokenizerFamily> family) {
    var calibration = calibrations.find(model, name);
    if (calibration.isPresent()) {
      var own = calibration.orElseThrow();
      return new EstimatingCounter(
          reference(own.reference()), new Estimator.Calibrated(own, model));
    }
    return new EstimatingCounter(
        reference(family.map(TokenizerFamily::reference).orElse(DEFAULT_REFERENCE)),
        family.map(this::stated).orElseGet(() -> unknown(name)));
  }

  private Estimator stated(TokenizerFamily family) {
    return switch (family.stated()) {
      case Unstated _ ->
          new Estimator.Uncalibrated(family.reference(), 1, spread(), ScriptSpread.CITATION);
      case Characters(double perToken) ->
          new Estimator.Uncalibrated(
              family.reference(),
              REFERENCE_CHARACTERS / perToken,
              characters(perToken),
              family.citation());
      case Times(String other, Interval factors) ->
          new Estimator.Scaled(estimator(other), factors, other, family.citation());
    };
  }

  private Estimator estimator(String family) {
    return calibrations
        .find("", family)
        .<Estimator>map(one -> new Estimator.Calibrated(one, ""))
        .orElseGet(
            () -> TokenizerFamily.find(family).map(this::stated).orElseGet(() -> unknown(family)));
  }

  private static Estimator unknown(String name) {
    var basis =
        name.isEmpty()
            ? Text.of(
                "the model's tokenizer is not stated; as far as known vocabularies lie apart",
                "no consta el tokenizador del modelo; tan lejos como difieren los vocabularios"
                    + " conocidos")
            : Text.of(
                "the tokenizer family {} is not known; as far as known vocabularies lie apart",
                "no se conoce la familia de tokenizadores {}; tan lejos como difieren los"
                    + " vocabularios conocidos",
                name);
    return new Estimator.Uncalibrated(DEFAULT_REFERENCE, 1, basis, ScriptSpread.CITATION);
  }

  private static Text spread() {
    return Text.of(
        "as far as known vocabularies lie apart",
        "tan lejos como difieren los vocabularios conocidos");
  }

  private static Text characters(double perToken) {
    return Text.of(
        "of which the maker states {} characters of English a token",
        "del que el fabricante indica {} caracteres de inglés por token",
        perToken);
  }

  private Tokenizer reference(String name) {
    return shelf
        .find(name)
        .orElseThrow(
            () -> new IllegalStateException("the shelf lacks the reference vocabulary " + name));
  }
}
