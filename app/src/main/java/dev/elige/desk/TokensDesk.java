package dev.elige.desk;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.desk.CountedModels.Named;
import dev.elige.report.ShownTokens;
import dev.elige.report.TokensReport;
import java.util.List;
import java.util.Optional;

/** Counts a text for models, and shows how it is cut. */
final class TokensDesk {
  private final World world;
  private final Counting counting;

  TokensDesk(World world, Counting counting) {
    this.world = world;
    this.counting = counting;
  }

  Answer answer(TokensQuestion question) {
    var models = new CountedModels(world, counting);
    var asked = question.models().isEmpty() ? models.shortlist() : models.named(question.models());
    var shown =
        question.show() ? Optional.of(shown(question, asked)) : Optional.<ShownTokens>empty();
    return Answer.done(
        new TokensReport(
            question.from(),
            question.text(),
            asked.stream().map(named -> named.count(question.text())).toList(),
            shown));
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
