package dev.elige.belief.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a model was run for a score. Scores of one model in two settings are two measurements.
 *
 * @param reasoning whether it thought before it answered
 * @param effort how much: {@code minimal}, {@code low}, {@code medium}, {@code high}, {@code
 *     xhigh}, {@code max}, {@code ultra}, or a budget of tokens such as {@code 32k}; empty where
 *     nobody says. With an effort reasoning is on.
 * @param methods how it was asked and served, such as {@code few-shot}, {@code function-calling},
 *     {@code fp8}: lower case words, sorted, none twice
 */
public record Setting(Reasoning reasoning, Optional<String> effort, List<String> methods) {
  /** Nothing is said about how the model was run. */
  public static final Setting UNSTATED =
      new Setting(Reasoning.UNSTATED, Optional.empty(), List.of());

  private static final String NOTHING = "-";
  private static final String ON = "thinking";
  private static final String OFF = "no-thinking";
  private static final Set<String> EFFORTS =
      Set.of("minimal", "low", "medium", "high", "xhigh", "max", "ultra");

  /** Whether a model thinks before it answers. */
  public enum Reasoning {
    ON,
    OFF,
    UNSTATED
  }

  public Setting {
    methods = List.copyOf(new TreeSet<>(methods));
    if (effort.isPresent() && (reasoning != Reasoning.ON || !isEffort(effort.get()))) {
      throw new IllegalArgumentException(
          "an effort is one of " + EFFORTS + " or 32k, and means reasoning: " + effort.get());
    }
    for (var method : methods) {
      if (!isWord(method) || isEffort(method) || method.equals(ON) || method.equals(OFF)) {
        throw new IllegalArgumentException("not a method in lower case: " + method);
      }
    }
  }

  /** A setting of which only the methods are known. */
  public static Setting of(String... methods) {
    return new Setting(Reasoning.UNSTATED, Optional.empty(), Arrays.asList(methods));
  }

  /**
   * Reads the canonical form.
   *
   * @param text such as {@code thinking 32k function-calling}; {@code -} where nothing is said
   * @throws IllegalArgumentException where a word cannot be one, or reasoning or effort is said
   *     twice in different ways
   */
  public static Setting parse(String text) {
    var setting = UNSTATED;
    if (!text.equals(NOTHING)) {
      for (var word : text.split(" ")) {
        setting = setting.with(word);
      }
    }
    return setting;
  }

  /**
   * This setting and one word more: {@code thinking}, {@code no-thinking}, an effort, or a method.
   *
   * @throws IllegalArgumentException where it says the contrary
   */
  public Setting with(String word) {
    if (word.equals(OFF)) {
      if (reasoning == Reasoning.ON) {
        throw new IllegalArgumentException(this + " is not " + word);
      }
      return new Setting(Reasoning.OFF, effort, methods);
    }
    boolean isEffort = isEffort(word);
    if (isEffort || word.equals(ON)) {
      if (reasoning == Reasoning.OFF
          || (isEffort && effort.filter(e -> !e.equals(word)).isPresent())) {
        throw new IllegalArgumentException(this + " is not " + word);
      }
      return new Setting(Reasoning.ON, isEffort ? Optional.of(word) : effort, methods);
    }
    var more = new ArrayList<>(methods);
    more.add(word);
    return new Setting(reasoning, effort, more);
  }

  /** Whether a word says how much a model thinks. */
  public static boolean isEffort(String word) {
    return EFFORTS.contains(word) || isBudget(word);
  }

  /** A number of thousands of tokens. */
  private static boolean isBudget(String word) {
    int last = word.length() - 1;
    if (last < 1 || word.charAt(last) != 'k') {
      return false;
    }
    for (int i = 0; i < last; i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!plain && (i == 0 || "+-._".indexOf(c) < 0)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** The canonical form: reasoning, effort, methods; what is not stated is left out. */
  @Override
  public String toString() {
    var words = new ArrayList<String>();
    switch (reasoning) {
      case ON -> words.add(ON);
      case OFF -> words.add(OFF);
      case UNSTATED -> {}
    }
    effort.ifPresent(words::add);
    words.addAll(methods);
    return words.isEmpty() ? NOTHING : String.join(" ", words);
  }
}
