package dev.elige.provider.dialect;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FailureKind;
import dev.elige.provider.FinishReason;
import dev.elige.provider.MaskedText;
import dev.elige.provider.Masks;
import dev.elige.provider.ReturnedTokens;
import dev.elige.provider.TextListener;
import dev.elige.provider.Timing;
import dev.elige.provider.Usage;
import dev.elige.provider.http.CallException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An answer while it comes. It becomes an answer only where both its reason to end and the sign
 * that the stream is over have come; all else is a cut one.
 */
public final class Draft {
  private final ChatRequest request;
  private final boolean hasOwnNames;
  private final TextListener listener;
  private final Masks masks;
  private final MaskedText masked;
  private final StringBuilder text = new StringBuilder();
  private final List<Text> warnings = new ArrayList<>();
  private Usage usage = Usage.notReported();
  private @Nullable FinishReason finish;
  private @Nullable String model;
  private @Nullable String id;
  private @Nullable ReturnedTokens tokens;
  private long first;
  private boolean hasBegun;
  private boolean isEnded;

  /**
   * A draft.
   *
   * @param hasOwnNames whether the names of models are the user's own and need not agree
   * @param masks take keys out of what a server may echo
   */
  public Draft(ChatRequest request, boolean hasOwnNames, TextListener listener, Masks masks) {
    this.hasOwnNames = hasOwnNames;
    this.masks = masks;
    this.masked = new MaskedText(masks);
    this.request = request;
    this.listener = listener;
  }

  /** More text, or none. */
  public void append(String piece) {
    if (!piece.isEmpty()) {
      if (!hasBegun) {
        first = System.nanoTime();
        hasBegun = true;
      }
      tell(masked.add(piece));
    }
  }

  private void tell(String told) {
    if (!told.isEmpty()) {
      text.append(told);
      listener.text(told);
    }
  }

  public void finish(FinishReason reason) {
    finish = reason;
  }

  /** Ends for a reason that this program does not know. */
  public void finishOtherwise(String word) {
    finish = FinishReason.OTHER;
    warnings.add(
        Text.of(
            "the answer ended with \"{}\"",
            "la respuesta terminó con \"{}\"",
            masks.inAnswer(word)));
  }

  /** Ends, and nobody says why. */
  public void finishUntold() {
    finish = FinishReason.OTHER;
    warnings.add(
        Text.of("the provider does not say why it ended", "el proveedor no dice por qué terminó"));
  }

  /** A filter stopped it. */
  public CallException filtered(String words) {
    return CallException.of(FailureKind.CONTENT_FILTER, FailureKind.CONTENT_FILTER.title(), words);
  }

  public void usage(Usage told) {
    usage = told;
  }

  public void changeUsage(UnaryOperator<Usage> change) {
    usage = change.apply(usage);
  }

  public void model(Optional<String> told) {
    model = told.orElse(model);
  }

  public void id(Optional<String> told) {
    id = told.orElse(id);
  }

  /** The tokens themselves. */
  public void tokens(ReturnedTokens told) {
    tokens = new ReturnedTokens(masks.inAnswer(told.prompt()), masks.inAnswer(told.completion()));
  }

  /** The sign that nothing follows. */
  public void end() {
    tell(masked.rest());
    isEnded = true;
  }

  public boolean isEnded() {
    return isEnded;
  }

  public boolean isFinished() {
    return finish != null;
  }

  /** The text so far, without what may be the beginning of a key. */
  public String received() {
    return text.toString();
  }

  /**
   * The answer.
   *
   * @param requestId from the head; the id in the body counts where there is none
   * @param sent when the attempt was sent, on the clock of {@link System#nanoTime}
   */
  public ChatAnswer answer(Optional<String> requestId, long sent) throws CallException {
    var reason = finish;
    if (reason == null || !isEnded) {
      throw CallException.cut(
          Text.of(
              "the stream ended before the answer did", "el flujo terminó antes que la respuesta"));
    }
    var total = Duration.ofNanos(System.nanoTime() - sent);
    var timing = request.isStreamed() ? new Timing(firstToken(sent), total) : Timing.whole(total);
    var answered = model == null ? request.model() : masks.inAnswer(model);
    if (!hasOwnNames) {
      AnsweredModel.warning(request.model(), answered).ifPresent(warnings::add);
    }
    return new ChatAnswer(
        text.toString(),
        reason,
        usage,
        answered,
        requestId.or(() -> Optional.ofNullable(id)).map(masks::inAnswer),
        timing,
        warnings,
        Optional.ofNullable(tokens));
  }

  private Estimate<Duration> firstToken(long sent) {
    return hasBegun
        ? Estimate.known(Duration.ofNanos(first - sent))
        : Estimate.unknown("no text came", "no llegó ningún texto");
  }
}
