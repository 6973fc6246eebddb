package dev.elige.desk.talk;

import dev.elige.ask.AskedModel;
import dev.elige.ask.Asker;
import dev.elige.ask.Direction;
import dev.elige.ask.ModelTranslator;
import dev.elige.ask.RoadAsker;
import dev.elige.ask.ServiceTranslator;
import dev.elige.ask.TextTranslator;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Language;
import dev.elige.base.Text;
import dev.elige.catalog.service.ServicePrices;
import dev.elige.desk.kit.Providers;
import dev.elige.desk.talk.AskQuestion.RoadWords;
import java.time.LocalDate;
import java.util.List;

/** Reads who translates a question and its answer, from where to where. */
final class AskRoad {
  private static final Language PIVOT = new Language("en");

  private final AskedModels models;
  private final Providers providers;
  private final Asker asker;
  private final LocalDate day;

  /**
   * A reader.
   *
   * @param day whose price of a translating service counts
   */
  AskRoad(AskedModels models, Providers providers, Asker asker, LocalDate day) {
    this.models = models;
    this.providers = providers;
    this.asker = asker;
    this.day = day;
  }

  /**
   * The road that was typed.
   *
   * @throws InvalidInputException where a word of it is not known
   */
  RoadAsker of(RoadWords words) {
    var from = language("--translate", words.language());
    var pivot = words.pivot().map(tag -> language("--pivot", tag)).orElse(PIVOT);
    return new RoadAsker(asker, translator(words), Direction.there(from, pivot));
  }

  private TextTranslator translator(RoadWords words) {
    var word = words.translator().orElse(ServicePrices.AMAZON_TRANSLATE);
    var service = providers.translator(word);
    if (service.isPresent()) {
      return new ServiceTranslator(service.get(), day);
    }
    return new ModelTranslator(model(word), asker);
  }

  private AskedModel model(String word) {
    try {
      return models.find(List.of(word)).getFirst();
    } catch (InvalidInputException e) {
      throw new InvalidInputException(
          "--translator " + word,
          e.problems().getFirst().rule(),
          Text.of(
              "Write {}, or a model as provider/model.",
              "Escribe {} o un modelo como proveedor/modelo.",
              ServicePrices.AMAZON_TRANSLATE));
    }
  }

  private static Language language(String option, String tag) {
    return Language.parse(tag)
        .orElseThrow(() ->
            new InvalidInputException(
                option + " " + tag,
                Text.of("is no language.", "no es un idioma."),
                Text.of(
                    "Write its BCP 47 tag, such as es.",
                    "Escribe su etiqueta BCP 47, por ejemplo es.")));
  }
}
