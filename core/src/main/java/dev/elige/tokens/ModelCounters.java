package dev.elige.tokens;

import dev.elige.base.Text;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The counters of models as {@link TokenCounters} makes them, each opened at its first count: what
 * was counted in an earlier run costs no vocabulary.
 */
public final class ModelCounters {
  private static final String DEFAULT_REFERENCE = "o200k";

  private final Calibrations calibrations;
  private final TokenCounters counters;
  private final Set<String> names;
  private final Set<String> calibrated;
  private final Map<Optional<String>, ModelCounter> byFamily = new ConcurrentHashMap<>();
  private @Nullable String ratios;

  /**
   * Counters over a shelf.
   *
   * @param shelf must have the reference vocabularies o200k and cl100k
   */
  public ModelCounters(TokenizerShelf shelf, Calibrations calibrations) {
    this.calibrations = calibrations;
    this.counters = new TokenCounters(shelf, calibrations);
    this.names = shelf.names();
    this.calibrated =
        calibrations.all().stream().map(Calibration::model).collect(Collectors.toSet());
  }

  /**
   * The counter for a model.
   *
   * @param model the canonical model, {@code vendor/name}
   * @param family its tokenizer family, as the catalog states it
   */
  public ModelCounter of(String model, Optional<String> family) {
    return calibrated.contains(model)
        ? make(model, family)
        : byFamily.computeIfAbsent(family, _ -> make(model, family));
  }

  private ModelCounter make(String model, Optional<String> family) {
    var known = family.flatMap(TokenizerFamily::find);
    var tokenizer = known.flatMap(TokenizerFamily::tokenizer).filter(names::contains);
    return tokenizer.isPresent()
        ? new Opening(
            "exact " + tokenizer.get(),
            true,
            Text.of("counted with {}", "contado con {}", tokenizer.get()),
            model,
            family)
        : estimating(model, family, known.map(TokenizerFamily::reference));
  }

  private ModelCounter estimating(
      String model, Optional<String> family, Optional<String> reference) {
    var calibration = calibrations.find(model, family.orElse(""));
    var method =
        calibration.isPresent()
            ? Text.of(
                "estimated from {} tokens, calibrated on records of {}",
                "estimado a partir de tokens {}, calibrado con registros de {}",
                calibration.get().reference(),
                calibration.get().model())
            : Text.of(
                "estimated from {} tokens, uncalibrated",
                "estimado a partir de tokens {}, sin calibrar",
                reference.orElse(DEFAULT_REFERENCE));
    var key =
        calibration
            .map(Calibration::key)
            .orElseGet(() -> "uncalibrated " + family.orElse("") + " " + ratios());
    return new Opening(key, false, method, model, family);
  }

  /** A name of all ratios that an uncalibrated estimate may rest on. */
  private synchronized String ratios() {
    if (ratios == null) {
      ratios = fingerprint();
    }
    return ratios;
  }

  private String fingerprint() {
    var all = new StringBuilder(TokenTables.text("families.tsv"));
    all.append(TokenTables.text("script-spread.tsv"));
    calibrations.all().forEach(one -> all.append(one.key()));
    return Integer.toHexString(all.toString().hashCode());
  }

  /** Opens its counter when it first counts. */
  private final class Opening implements ModelCounter {
    private final String key;
    private final boolean isExact;
    private final Text method;
    private final String model;
    private final Optional<String> family;
    private @Nullable TokenCounter opened;

    Opening(String key, boolean isExact, Text method, String model, Optional<String> family) {
      this.key = key;
      this.isExact = isExact;
      this.method = method;
      this.model = model;
      this.family = family;
    }

    @Override
    public String key() {
      return key;
    }

    @Override
    public boolean isExact() {
      return isExact;
    }

    @Override
    public Text method() {
      return method;
    }

    @Override
    public TokenCount count(String text) {
      return counter().count(text);
    }

    private synchronized TokenCounter counter() {
      if (opened == null) {
        opened = counters.of(model, family);
      }
      return opened;
    }
  }
}
