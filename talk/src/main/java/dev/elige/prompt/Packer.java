package dev.elige.prompt;

import dev.elige.base.Estimate.Known;
import dev.elige.tokens.Fit;
import dev.elige.tokens.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Packs what there is into a model's window.
 *
 * <p>Idea: examples and context stand in one row, the most important first; as many from its
 * beginning are kept as fit beside the answer, and of the next one, where it is context, as many
 * words as fit. Guarantee: what the system says and the question are never touched; what is kept
 * fits by the upper end of its count's interval, since every result was counted as a whole; and
 * whatever is left out is told. Where the window is not known nothing is cut.
 *
 * <p>The longest beginning is found by bisection, which takes longer prompts to have more tokens. A
 * tokenizer may break that by a token where two texts meet; the result then still fits, and may be
 * one piece short.
 */
public final class Packer {
  private final PromptCounter counter;
  private final Window window;
  private final long output;
  private final KeepFirst first;

  /**
   * A packer for one model.
   *
   * @param window what the model takes
   * @param output tokens that are kept free for the answer
   * @param first what is kept first
   */
  public Packer(PromptCounter counter, Window window, long output, KeepFirst first) {
    this.counter = counter;
    this.window = window;
    this.output = output;
    this.first = first;
  }

  /** What is sent of a filling. */
  public Packing pack(Template template, Filling filling) {
    var whole = packing(template.render(filling), List.of());
    if (!(whole.fit().room() instanceof Known<Long>(var room)) || fits(whole, room)) {
      return whole;
    }
    int pieces = filling.examples().size() + filling.context().size();
    int kept = most(pieces, count -> fits(template, beginning(filling, count), room));
    var bare = beginning(filling, kept);
    return next(filling, kept)
        .map(text -> shortened(template, filling, bare, kept, text, room))
        .orElseGet(() -> packing(template.render(bare), cuts(filling, kept)));
  }

  private boolean fits(Template template, Filling filling, long room) {
    return counter.count(template.render(filling)).high() <= room;
  }

  private static boolean fits(Packing packing, long room) {
    return packing.fit().input().high() <= room;
  }

  private Packing packing(Prompt prompt, List<Cut> cuts) {
    return new Packing(prompt, Fit.of(counter.count(prompt), output, window), cuts);
  }

  /** The greatest number below {@code all} that passes; 0 passes, whatever is said of it. */
  private static int most(int all, IntPredicate passes) {
    int low = 0;
    int high = all;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (passes.test(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int examples(Filling filling, int kept) {
    return first == KeepFirst.EXAMPLES
        ? Math.min(kept, filling.examples().size())
        : Math.max(0, kept - filling.context().size());
  }

  private Filling beginning(Filling filling, int kept) {
    int examples = examples(filling, kept);
    return filling
        .withExamples(filling.examples().subList(0, examples))
        .withContext(filling.context().subList(0, kept - examples));
  }

  /** The text that comes next where it may be shortened; an example is shown whole or not. */
  private Optional<String> next(Filling filling, int kept) {
    int context = kept - examples(filling, kept);
    boolean isTurnOfContext =
        first == KeepFirst.CONTEXT || kept - context == filling.examples().size();
    return isTurnOfContext && context < filling.context().size()
        ? Optional.of(filling.context().get(context))
        : Optional.empty();
  }

  private Packing shortened(
      Template template, Filling filling, Filling bare, int kept, String text, long room) {
    int[] ends = WordEnds.of(text);
    int best =
        most(
            ends.length + 1,
            end -> fits(template, with(bare, text.substring(0, ends[end - 1])), room));
    var cuts = new ArrayList<>(cuts(filling, kept));
    if (best == 0) {
      return packing(template.render(bare), cuts);
    }
    var beginning = text.substring(0, ends[best - 1]);
    cuts.set(
        0,
        new Cut.ContextShortened(
            bare.context().size() + 1,
            beginning.codePointCount(0, beginning.length()),
            text.codePointCount(0, text.length())));
    return packing(template.render(with(bare, beginning)), cuts);
  }

  private static Filling with(Filling filling, String more) {
    var context = new ArrayList<>(filling.context());
    context.add(more);
    return filling.withContext(context);
  }

  /** What is behind the pieces kept, in the order of the row. */
  private List<Cut> cuts(Filling filling, int kept) {
    int examples = examples(filling, kept);
    var ofExamples = new ArrayList<Cut>();
    for (int i = examples; i < filling.examples().size(); i++) {
      ofExamples.add(new Cut.ExampleLeftOut(i + 1));
    }
    var ofContext = new ArrayList<Cut>();
    for (int i = kept - examples; i < filling.context().size(); i++) {
      ofContext.add(new Cut.ContextLeftOut(i + 1));
    }
    var all = new ArrayList<>(first == KeepFirst.EXAMPLES ? ofExamples : ofContext);
    all.addAll(first == KeepFirst.EXAMPLES ? ofContext : ofExamples);
    return all;
  }
}
