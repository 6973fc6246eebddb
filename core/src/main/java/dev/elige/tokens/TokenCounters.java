package dev.elige.tokens;

import dev.elige.base.Text;
import dev.elige.tokens.StatedRatio.Characters;
import dev.elige.tokens.StatedRatio.Times;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

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
  private final Set<String> names;
  private final Calibrations calibrations;
  private final Set<String> calibrated;
  private final Map<Optional<String>, ModelCounter> byFamily = new ConcurrentHashMap<>();

  /**
   * Counters over a shelf.
   *
   * @param shelf must have the reference vocabularies o200k and cl100k
   */
  public TokenCounters(TokenizerShelf shelf, Calibrations calibrations) {
    this.shelf = shelf;
    this.names = shelf.names();
    this.calibrations = calibrations;
    this.calibrated =
        calibrations.all().stream().map(Calibration::model).collect(Collectors.toSet());
  }

  /**
   * The counter for a model. It opens its vocabulary when it first counts; models that differ in
   * nothing share one.
   *
   * @param model the canonical model, {@code vendor/name}
   * @param family its tokenizer family, as the catalog states it
   */
  public ModelCounter of(String model, Optional<String> family) {
    return calibrated.contains(model)
        ? make(model, family)
        : byFamily.computeIfAbsent(family, _ -> make("", family));
  }

  private ModelCounter make(String model, Optional<String> family) {
    var known = family.flatMap(TokenizerFamily::find);
    return known.flatMap(this::exact).orElseGet(() -> estimating(model, family.orElse(""), known));
  }

  private Optional<ModelCounter> exact(TokenizerFamily family) {
    return family
        .tokenizer()
        .filter(names::contains)
        .map(name -> new ExactCounter(name, opening(name), family.citation()));
  }

  private ModelCounter estimating(String model, String name, Optional<TokenizerFamily> family) {
    var calibration = calibrations.find(model, name);
    if (calibration.isPresent()) {
      var own = calibration.orElseThrow();
      return estimating(own.reference(), new Estimator.Calibrated(own, model));
    }
    return estimating(
        family.map(TokenizerFamily::reference).orElse(DEFAULT_REFERENCE),
        family.map(this::stated).orElseGet(() -> unknown(name)));
  }

  private ModelCounter estimating(String reference, Estimator estimator) {
    return new EstimatingCounter(reference, opening(reference), estimator);
  }

  private Estimator stated(TokenizerFamily family) {
    var stated = family.stated();
    if (stated instanceof Characters(double perToken)) {
      return new Estimator.Uncalibrated(
          family.reference(),
          REFERENCE_CHARACTERS / perToken,
          characters(perToken),
          family.citation());
    }
    return stated instanceof Times(String other, Interval factors)
        ? new Estimator.Scaled(estimator(other), factors, other, family.citation())
        : new Estimator.Uncalibrated(family.reference(), 1, spread(), ScriptSpread.CITATION);
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

  private Lazily opening(String name) {
    if (!names.contains(name)) {
      throw new IllegalStateException("the shelf lacks the vocabulary " + name);
    }
    return new Lazily(() -> shelf.find(name).orElseThrow());
  }
}
