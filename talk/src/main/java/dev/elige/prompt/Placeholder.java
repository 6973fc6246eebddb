package dev.elige.prompt;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a template can name; in its text a word between double braces, <code>{{input}}</code>. */
public enum Placeholder {
  /** The text that is asked about. */
  INPUT("input", false),
  /** What the answer rests on: documents, a glossary, rules. */
  CONTEXT("context", true),
  /** The answers allowed, one a line. */
  CHOICES("choices", true),
  /** Who the model is. */
  ROLE("role", true),
  /** The examples in one block. */
  EXAMPLES("examples", true),
  /** The answer of an example. */
  EXPECTED("expected", false);

  /** What the texts around the question may name. */
  static final Set<Placeholder> OF_A_MESSAGE = EnumSet.of(INPUT, CONTEXT, CHOICES, ROLE, EXAMPLES);

  /** What an example's texts may name. */
  static final Set<Placeholder> OF_AN_EXAMPLE = EnumSet.of(INPUT, EXPECTED);

  private final String word;
  private final boolean mayBeAbsent;

  Placeholder(String word, boolean mayBeAbsent) {
    this.word = word;
    this.mayBeAbsent = mayBeAbsent;
  }

  /** The word between the braces. */
  public String word() {
    return word;
  }

  /** Whether there may be none of it; a paragraph that names it is then left out. */
  boolean mayBeAbsent() {
    return mayBeAbsent;
  }

  static Optional<Placeholder> of(String word, Set<Placeholder> allowed) {
    return allowed.stream().filter(one -> one.word.equals(word)).findFirst();
  }

  static List<String> words(Set<Placeholder> allowed) {
    return Arrays.stream(values()).filter(allowed::contains).map(Placeholder::word).toList();
  }
}
