package dev.elige.provider.replay;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.Usage;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The tokens that a provider reported; a number that it did not report has no key, and never 0. */
final class UsageJson {
  static final String USAGE = "usage";

  private static final String INPUT = "input";
  private static final String CACHED = "cached";
  private static final String WRITTEN = "cacheWritten";
  private static final String OUTPUT = "output";
  private static final String REASONING = "reasoning";
  private static final List<String> KEYS = List.of(INPUT, CACHED, WRITTEN, OUTPUT, REASONING);

  private UsageJson() {}

  static void put(ObjectNode into, Usage usage) {
    var object = into.putObject(USAGE);
    put(object, INPUT, usage.input());
    put(object, CACHED, usage.cached());
    put(object, WRITTEN, usage.cacheWritten());
    put(object, OUTPUT, usage.output());
    put(object, REASONING, usage.reasoning());
  }

  private static void put(ObjectNode object, String key, Estimate<Long> tokens) {
    tokens.toOptional().ifPresent(count -> object.put(key, count));
  }

  /** The usage in an answer. */
  static Usage of(Part answer) throws MalformedLineException {
    var part = answer.object(USAGE, KEYS);
    try {
      return new Usage(
          count(part.countIfThere(INPUT)),
          count(part.countIfThere(CACHED)),
          count(part.countIfThere(WRITTEN)),
          count(part.countIfThere(OUTPUT)),
          count(part.countIfThere(REASONING)));
    } catch (IllegalArgumentException _) {
      throw answer.refused(
          USAGE,
          Text.of(
              "has a part that is larger than the whole of it.",
              "tiene una parte mayor que el total."),
          Text.of(
              "cached and cacheWritten are parts of input, reasoning is a part of output.",
              "cached y cacheWritten son partes de input; reasoning, de output."));
    }
  }

  private static Estimate<Long> count(Optional<Long> told) {
    return told.map(Usage::counted).orElseGet(Usage::unreported);
  }
}
