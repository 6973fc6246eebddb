package dev.elige.tokens.install;

import dev.elige.tokens.Tokenizer;
import dev.elige.tokens.bytepair.BytePairTokenizer;
import dev.elige.tokens.install.TokenizerJson.AddedToken;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/**
 * Makes a tokenizer of a vocabulary file: byte-level byte-pair encoding runs in the fast engine,
 * whatever file it is from, everything else in the native one.
 *
 * @param library where the native engine is unpacked, when it is first needed
 */
record TokenizerOpener(Path library) {
  /**
   * Opens a file.
   *
   * @param pattern the pattern of ranks, which do not name theirs; told from the tokens where empty
   * @throws dev.elige.base.InvalidInputException where the file is none that its form promises
   */
  Tokenizer open(String name, Content content, Optional<RankPattern> pattern) {
    try {
      return switch (content.form()) {
        case TOKENIZER_JSON -> tokenizerJson(name, content);
        case RANKS -> ranks(name, content, pattern);
        case TEKKEN -> TekkenJson.open(name, content);
        case SENTENCE_PIECE -> sentencePiece(name, content);
      };
    } catch (JacksonException e) {
      throw Unusable.broken(content.place(), content.form(), e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      throw Unusable.broken(content.place(), content.form(), e.getMessage());
    }
  }

  private static Tokenizer ranks(String name, Content content, Optional<RankPattern> pattern) {
    var vocabulary = RanksFile.vocabulary(content.place(), content.bytes());
    var known = pattern.orElseGet(() -> RanksFile.pattern(content.place(), content.bytes()));
    return new BytePairTokenizer(name, vocabulary, known.splitter());
  }

  private Tokenizer sentencePiece(String name, Content content) {
    var model = SentencePieceModel.read(content.bytes());
    IntPredicate known = id -> id >= 0 && id < model.pieces().size();
    return new NativeTokenizer(name, SentencePieceJson.of(model), known, library);
  }

  private Tokenizer tokenizerJson(String name, Content content) {
    var outline = TokenizerJson.read(content.bytes());
    var tokenizer =
        byteLevel(name, content, outline).orElseGet(() -> nativeOne(name, content, outline));
    Map<Integer, String> specials =
        outline.added().stream()
            .filter(token -> !outline.isOrdinary(token))
            .collect(Collectors.toMap(AddedToken::id, AddedToken::content, (first, _) -> first));
    return specials.isEmpty() ? tokenizer : new TokenizerWithSpecials(tokenizer, specials);
  }

  private static Optional<Tokenizer> byteLevel(
      String name, Content content, TokenizerJson outline) {
    return ByteLevelPipeline.of(outline)
        .flatMap(pipeline ->
            ByteLevelModel.read(content, outline)
                .map(vocabulary ->
                    wrapped(
                        new BytePairTokenizer(name, vocabulary, pipeline.splitter()), pipeline)));
  }

  private static Tokenizer wrapped(Tokenizer engine, ByteLevelPipeline pipeline) {
    var tokenizer = pipeline.prefixSpace() ? new PrefixedTokenizer(engine) : engine;
    for (var form : List.copyOf(pipeline.forms()).reversed()) {
      tokenizer = new NormalizedTokenizer(tokenizer, new NormalForm(form));
    }
    return tokenizer;
  }

  private Tokenizer nativeOne(String name, Content content, TokenizerJson outline) {
    return new NativeTokenizer(
        name, NativeJson.of(content.bytes(), outline), outline.ids()::get, library);
  }
}
