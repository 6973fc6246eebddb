package dev.elige.provider;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the keys of a call out of all that comes back. A key of fewer than 8 characters, such as
 * people make up for servers of their own ({@code test}), is a word like others: it is taken out of
 * failures, and left in answers.
 */
public final class Masks {
  /** Of a call without a key. */
  public static final Masks NONE = new Masks(List.of());

  private final List<Secret> all;
  private final List<Secret> long_;

  private Masks(List<Secret> all) {
    this.all = List.copyOf(all);
    this.long_ = all.stream().filter(secret -> !secret.isShort()).toList();
  }

  public static Masks of(List<Secret> secrets) {
    return new Masks(secrets);
  }

  /** Whether there is nothing to take out of answers. */
  public boolean areIdle() {
    return long_.isEmpty();
  }

  /** What a failure tells, with masks where a key stands in it. */
  public String hiddenIn(String text) {
    return hiddenIn(text, all);
  }

  /** What an answer tells, likewise; the same text where there is none. */
  public String inAnswer(String text) {
    return hiddenIn(text, long_);
  }

  private static String hiddenIn(String text, List<Secret> secrets) {
    var hidden = text;
    for (var secret : secrets) {
      hidden = secret.hiddenIn(hidden);
    }
    return hidden;
  }

  /** The tokens of one text: all those of which a key consists, wholly or in part, are masked. */
  public List<ReturnedTokens.Token> inAnswer(List<ReturnedTokens.Token> tokens) {
    var whole = new StringBuilder();
    tokens.forEach(token -> whole.append(token.text()));
    var masked = new ArrayList<>(tokens);
    for (var secret : long_) {
      for (var place : secret.placesIn(whole)) {
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
          int start = end;
          end += tokens.get(i).text().length();
          if (start < place.end() && end > place.start()) {
            masked.set(i, tokens.get(i).withText(Secret.MASK));
          }
        }
      }
    }
    return masked;
  }

  /** How many characters at the end of a text may be the beginning of a key. */
  int open(String text) {
    int longest = 0;
    for (var secret : long_) {
      longest = Math.max(longest, secret.openAtTheEndOf(text));
    }
    return longest;
  }
}
