package dev.elige.desk.tokens;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.corpus.ChatRecord;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.CountedModels;
import dev.elige.desk.kit.CountedModels.Named;
import dev.elige.desk.kit.Counting;
import dev.elige.desk.kit.World;
import dev.elige.report.tokens.ShownTokens;
import dev.elige.report.tokens.TokensReport;
import dev.elige.report.tokens.TokensReport.Counted;
import dev.elige.tokens.chat.ChatRequest;
import java.util.List;
import java.util.Optional;

/** Counts a text for models, and shows how it is cut. */
public final class TokensDesk {
  private final World world;
  private final Counting counting;

  public TokensDesk(World world, Counting counting) {
    this.world = world;
    this.counting = counting;
  }

  /** A text that is a chat request is counted as one, unless its tokens are shown. */
  public Answer answer(TokensQuestion question) {
    var models = new CountedModels(world, counting);
    var asked = question.models().isEmpty() ? models.shortlist() : models.named(question.models());
    var shown =
        question.show() ? Optional.of(shown(question, asked)) : Optional.<ShownTokens>empty();
    var request = question.show() ? Optional.<ChatRequest>empty() : ChatRecord.of(question.text());
    return Answer.done(
        new TokensReport(
            question.from(),
            question.text(),
            request.map(one -> one.messages().size()),
            asked.stream().map(named -> counted(named, question.text(), request)).toList(),
            shown));
  }

  private static Counted counted(Named named, String text, Optional<ChatRequest> request) {
    return request.map(named::count).orElseGet(() -> named.count(text));
  }

  /** The tokens of the first model whose tokenizer is at hand. */
  private ShownTokens shown(TokensQuestion question, List<Named> asked) {
    return asked.stream()
        .flatMap(named -> named.tokenizer(counting.shelf()).stream())
        .findFirst()
        .map(tokenizer -> ShownTokens.of(tokenizer, question.text()))
        .orElseThrow(() -> notAtHand(asked));
  }

  private static InvalidInputException notAtHand(List<Named> asked) {
    return new InvalidInputException(
        "--show",
        Text.of(
            "needs a tokenizer that is at hand, and that of {} is not.",
            "necesita un tokenizador disponible, y el de {} no lo está.",
            String.join(", ", asked.stream().map(Named::name).toList())),
        Text.of(
            "Show another one with -m o200k, or install it: elige tokens install.",
            "Muestra otro con -m o200k o instálalo: elige tokens install."));
  }
}
