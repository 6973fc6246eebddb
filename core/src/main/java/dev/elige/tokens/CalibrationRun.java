package dev.elige.tokens;

import dev.elige.base.Citation;
import dev.elige.base.Estimate;
import dev.elige.base.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Calibrates a model with its provider's counting service.
 *
 * @param endpoint the service
 * @param fit what turns its counts into a calibration
 */
public record CalibrationRun(CountingEndpoint endpoint, CalibrationFit fit) {
  /**
   * Sends texts and fits what comes back. Stops at the first text that is not counted: a service
   * that is out of reach is not asked a thousand times.
   *
   * @param id the id that the provider uses
   * @param model the model, {@code vendor/name}
   * @param family its tokenizer family; empty where none is known
   * @return unknown with the service's reason where it did not answer
   * @throws dev.elige.base.InvalidInputException where there are too few texts
   */
  public Estimate<Calibration> run(
      String id, String model, String family, List<String> texts, Citation citation) {
    var samples = new ArrayList<UsageSample>();
    for (var text : texts) {
      if (!text.isEmpty()) {
        var counted = endpoint.count(id, text);
        if (!counted.isKnown()) {
          return Estimate.unknown(reason(counted));
        }
        counted
            .toOptional()
            .filter(tokens -> tokens > 0)
            .ifPresent(tokens -> samples.add(new UsageSample(text, tokens)));
      }
    }
    return Estimate.known(fit.fit(model, family, samples, citation));
  }

  private static Text reason(Estimate<Long> counted) {
    return counted.fold(tokens -> Text.verbatim(tokens.toString()), reason -> reason);
  }
}
