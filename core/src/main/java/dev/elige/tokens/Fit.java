package dev.elige.tokens;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether an input and the output wanted for it fit a model's window. The context holds both, the
 * input limit the input, the output limit the output.
 *
 * @param input the count of the input, chat format included where there is one
 * @param output tokens wanted of the answer, 0 for none
 * @param window the model's limits
 * @param margins one for each limit that is known and applies
 * @param unchecked the limits that apply and are not known
 */
public record Fit(
    TokenCount input, long output, Window window, List<Margin> margins, List<Limit> unchecked) {
  public Fit {
    margins = List.copyOf(margins);
    unchecked = List.copyOf(unchecked);
  }

  /** Holds an input and an output wanted against a window. */
  public static Fit of(TokenCount input, long output, Window window) {
    if (output < 0) {
      throw new IllegalArgumentException("an output wanted is 0 or above: " + output);
    }
    List<Margin> margins = new ArrayList<>();
    List<Limit> unchecked = new ArrayList<>();
    for (var limit : Limit.values()) {
      if (limit != Limit.OUTPUT || output > 0) {
        var margin = window.of(limit).map(size -> margin(limit, size, input, output));
        margin.toOptional().ifPresentOrElse(margins::add, () -> unchecked.add(limit));
      }
    }
    return new Fit(input, output, window, margins, unchecked);
  }

  private static Margin margin(Limit limit, long size, TokenCount input, long output) {
    return switch (limit) {
      case CONTEXT ->
          Margin.of(
              limit, size, input.low() + output, input.tokens() + output, input.high() + output);
      case INPUT -> Margin.of(limit, size, input.low(), input.tokens(), input.high());
      case OUTPUT -> Margin.of(limit, size, output, output, output);
    };
  }

  /**
   * The worst answer of the known limits. Unknown where neither the context window nor the input
   * limit is known, unless what is known already says no. Limits in {@link #unchecked} do not
   * count; whoever shows the answer names them.
   */
  public Estimate<Fitting> fitting() {
    var worst = margins.stream().map(Margin::fitting).reduce(Fitting::worse);
    boolean inputHeld = margins.stream().anyMatch(margin -> margin.limit() != Limit.OUTPUT);
    return worst
        .filter(answer -> inputHeld || answer == Fitting.SURELY_NOT)
        .map(Estimate::known)
        .orElseGet(() ->
            Estimate.unknown(
                "neither the context window nor the input limit is known: {}",
                "no se conoce ni la ventana de contexto ni el límite de entrada: {}",
                window.context().<Text>fold(_ -> Text.verbatim(""), reason -> reason)));
  }

  /** The limit that leaves least over; empty where none is known. */
  public Optional<Margin> tightest() {
    return margins.stream().min(Comparator.comparingLong(Margin::tokens));
  }

  /**
   * Into how many chunks the input goes so that each fits together with the output wanted; 1 where
   * it fits at once. An estimated input counts by the upper end of its interval. Unknown where the
   * limits on an input are unknown, or where output and overlap leave no room for any.
   *
   * @param overlap tokens that a chunk repeats of the one before
   */
  public Estimate<ChunkPlan> chunks(long overlap) {
    return room()
        .flatMap(room ->
            room > overlap
                ? Estimate.known(ChunkPlan.of(input.high(), room, overlap))
                : Estimate.unknown(
                    "no room for a chunk: the window leaves {} tokens beside the output, and the"
                        + " overlap takes {}",
                    "no queda sitio para un fragmento: la ventana deja {} tokens junto a la"
                        + " salida, y el solapamiento ocupa {}",
                    Math.max(0, room),
                    overlap));
  }

  /** The most tokens of input that fit beside the output wanted; may be 0 or less. */
  public Estimate<Long> room() {
    var besideOutput = window.context().map(context -> context - output);
    return besideOutput.isKnown() && window.input().isKnown()
        ? besideOutput.flatMap(context -> window.input().map(limit -> Math.min(context, limit)))
        : besideOutput.isKnown() ? besideOutput : window.input();
  }
}
