package dev.elige.provider;

import dev.elige.base.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A call that came to no whole answer.
 *
 * @param kind why, as far as it matters for what to do next
 * @param reason why, in this program's words
 * @param words the provider's own words, without keys, at most {@link #MOST_WORDS} characters;
 *     empty where it said nothing
 * @param status the HTTP status, where there was one
 * @param requestId by which the provider knows the call
 * @param retryAfter how long the provider wants to be left alone, where it says so
 * @param attempts how often it was tried; 0 where nothing was sent
 * @param received the text that came before it failed; never an answer
 * @param recordedOn the day of the call, where it was recorded and nobody was asked now
 */
public record CallFailure(
    FailureKind kind,
    Text reason,
    String words,
    Optional<Integer> status,
    Optional<String> requestId,
    Optional<Duration> retryAfter,
    int attempts,
    String received,
    Optional<LocalDate> recordedOn) {
  /** The most characters of a provider's words that are kept. */
  public static final int MOST_WORDS = 500;

  public CallFailure {
    words = words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS - 1) + "…" : words;
    if (attempts < 0) {
      throw new IllegalArgumentException("A call is not tried " + attempts + " times.");
    }
  }

  /** A call that failed just now. */
  public CallFailure(
      FailureKind kind,
      Text reason,
      String words,
      Optional<Integer> status,
      Optional<String> requestId,
      Optional<Duration> retryAfter,
      int attempts,
      String received) {
    this(kind, reason, words, status, requestId, retryAfter, attempts, received, Optional.empty());
  }

  /** A call that was not made. */
  public static CallFailure unsent(FailureKind kind, Text reason) {
    return of(kind, reason, "", 0);
  }

  /** A failure of which no more is known. */
  public static CallFailure of(FailureKind kind, Text reason, String words, int attempts) {
    return new CallFailure(
        kind, reason, words, Optional.empty(), Optional.empty(), Optional.empty(), attempts, "");
  }

  /** The same, of a call that was recorded on a day. */
  public CallFailure recordedOn(LocalDate day) {
    return new CallFailure(
        kind, reason, words, status, requestId, retryAfter, attempts, received, Optional.of(day));
  }

  /** The same for a reason that says more. */
  public CallFailure withReason(Text more) {
    return new CallFailure(
        kind, more, words, status, requestId, retryAfter, attempts, received, recordedOn);
  }

  /** The whole for people: this program's words, then the provider's. */
  public Text message() {
    return words.isEmpty() ? reason : Text.of("{}: {}", "{}: {}", reason, words);
  }
}
