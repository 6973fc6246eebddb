package dev.elige.tokens.install;

import ai.djl.huggingface.tokenizers.jni.CharSpan;
import ai.djl.huggingface.tokenizers.jni.TokenizersLibrary;
import dev.elige.tokens.Encoding;
import dev.elige.tokens.Tokenizer;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A tokenizer that Hugging Face's engine runs. Thread safe: the engine only reads its vocabulary.
 *
 * <p>The engine names the characters of each token, in code points. Several tokens of one character
 * share its bytes in order. Where the characters of two tokens overlap, the later one has them, so
 * that a space that the vocabulary puts before a text is empty.
 */
final class NativeTokenizer implements Tokenizer {
  private static final Cleaner CLEANER = Cleaner.create();

  private final String name;
  private final TokenizersLibrary engine;
  private final long handle;
  private final IntPredicate known;

  /**
   * Loads a vocabulary.
   *
   * @param json the {@code tokenizer.json}, as {@link NativeJson} writes it
   * @param known whether the vocabulary has an id
   * @param library where the engine is unpacked
   * @throws IllegalArgumentException where the engine does not take the file
   */
  NativeTokenizer(String name, String json, IntPredicate known, Path library) {
    this.name = name;
    this.known = known;
    this.engine = NativeLibrary.in(library);
    this.handle = create(engine, json);
    var release = new Release(engine, handle);
    CLEANER.register(this, release);
  }

  private static long create(TokenizersLibrary engine, String json) {
    try {
      return engine.createTokenizerFromString(json);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
    }
  }

  private record Release(TokenizersLibrary engine, long handle) implements Runnable {
    @Override
    public void run() {
      engine.deleteTokenizer(handle);
    }
  }

  /** What is asked of the engine's answer. */
  private interface Question<T> {
    T ask(long encoding);
  }

  private <T> T ask(String text, Question<T> question) {
    long encoding = engine.encode(handle, text, false);
    try {
      return question.ask(encoding);
    } finally {
      engine.deleteEncoding(encoding);
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int count(String text) {
    return ask(Utf8.wellFormed(text), encoding -> engine.getTokenIds(encoding).length);
  }

  @Override
  public Encoding encode(String text) {
    var clean = Utf8.wellFormed(text);
    return ask(
        clean,
        encoding ->
            spread(
                Arrays.stream(engine.getTokenIds(encoding)).mapToInt(Math::toIntExact).toArray(),
                engine.getTokenCharSpans(encoding),
                Utf8.offsets(clean)));
  }

  /** Bytes for the tokens: in order, without overlap. */
  private static Encoding spread(int[] ids, @Nullable CharSpan[] spans, int[] offsets) {
    int[] starts = new int[ids.length];
    int[] ends = new int[ids.length];
    int done = 0;
    for (int i = 0; i < ids.length; ) {
      int group = sameSpan(spans, i);
      var span = spans[i];
      int start = span == null ? done : Math.max(done, offsets[span.getStart()]);
      int end = span == null ? done : offsets[span.getEnd()];
      var next = i + group < ids.length ? spans[i + group] : null;
      end = Math.max(start, next == null ? end : Math.min(end, offsets[next.getStart()]));
      for (int j = 0; j < group; j++) {
        starts[i + j] = start + (end - start) * j / group;
        ends[i + j] = start + (end - start) * (j + 1) / group;
      }
      done = end;
      i += group;
    }
    return new Encoding(ids, starts, ends);
  }

  /** How many tokens from this one on stand for the same characters. */
  private static int sameSpan(@Nullable CharSpan[] spans, int from) {
    var first = spans[from];
    int group = 1;
    while (first != null && from + group < spans.length && isSame(first, spans[from + group])) {
      group++;
    }
    return group;
  }

  private static boolean isSame(CharSpan one, @Nullable CharSpan other) {
    return other != null && one.getStart() == other.getStart() && one.getEnd() == other.getEnd();
  }

  @Override
  public String decode(int[] ids) {
    for (int id : ids) {
      if (!known.test(id)) {
        throw new IllegalArgumentException(name + " has no token " + id);
      }
    }
    try {
      return engine.decode(handle, Arrays.stream(ids).asLongStream().toArray(), false);
    } finally {
      Reference.reachabilityFence(this);
    }
  }
}
