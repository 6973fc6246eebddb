package dev.elige.catalog;

import dev.elige.base.Money;

/**
 * One published price. A pricing mode is one record here; the unit of the amount belongs to the
 * record and is stated in its documentation.
 */
public sealed interface PriceTerm {
  /** Where the price holds. */
  PriceScope scope();

  /** The price of one unit. */
  Money price();

  /** The same term at another place. */
  PriceTerm at(PriceScope scope);

  /** What it is the price of, as its text form begins: {@code on-demand/input}. */
  String path();

  /**
   * Use by tokens.
   *
   * @param tier on demand, batch, flex or priority
   * @param meter what is counted
   * @param aboveTokens the tier of the context length: the price holds for requests with more input
   *     tokens than this; 0 for the base price
   * @param price per 1,000,000 tokens
   */
  record TokenPrice(ServiceTier tier, Meter meter, long aboveTokens, PriceScope scope, Money price)
      implements PriceTerm {
    @Override
    public TokenPrice at(PriceScope other) {
      return new TokenPrice(tier, meter, aboveTokens, other, price);
    }

    @Override
    public String path() {
      return PriceText.path(tier, meter) + (aboveTokens == 0 ? "" : "/" + aboveTokens);
    }
  }

  /**
   * Use by something other than tokens.
   *
   * @param tier on demand, batch, flex or priority
   * @param unit what is counted
   * @param price per unit
   */
  record UsePrice(ServiceTier tier, UseUnit unit, PriceScope scope, Money price)
      implements PriceTerm {
    @Override
    public UsePrice at(PriceScope other) {
      return new UsePrice(tier, unit, other, price);
    }

    @Override
    public String path() {
      return PriceText.USE_PATH + PriceText.word(tier) + "/" + PriceText.word(unit);
    }
  }

  /**
   * Provisioned throughput: capacity bought by the unit (Bedrock model unit, Azure PTU).
   *
   * @param commitment for how long
   * @param customModel whether it hosts a customised model
   * @param price per unit and hour
   */
  record ProvisionedPrice(Commitment commitment, boolean customModel, PriceScope scope, Money price)
      implements PriceTerm {
    @Override
    public ProvisionedPrice at(PriceScope other) {
      return new ProvisionedPrice(commitment, customModel, other, price);
    }

    @Override
    public String path() {
      return "provisioned/" + PriceText.word(commitment) + (customModel ? "/custom" : "/base");
    }
  }

  /**
   * Reserved tier: a rate of tokens bought in advance.
   *
   * @param meter input or output
   * @param commitment for how long
   * @param price per hour and 1,000 tokens a minute
   */
  record ReservedPrice(Meter meter, Commitment commitment, PriceScope scope, Money price)
      implements PriceTerm {
    @Override
    public ReservedPrice at(PriceScope other) {
      return new ReservedPrice(meter, commitment, other, price);
    }

    @Override
    public String path() {
      return "reserved/" + PriceText.word(meter) + "/" + PriceText.word(commitment);
    }
  }

  /**
   * Training a customised model.
   *
   * @param unit what is counted
   * @param price per unit
   */
  record TrainingPrice(TrainingUnit unit, PriceScope scope, Money price) implements PriceTerm {
    @Override
    public TrainingPrice at(PriceScope other) {
      return new TrainingPrice(unit, other, price);
    }

    @Override
    public String path() {
      return "training/" + PriceText.word(unit);
    }
  }

  /**
   * Keeping a customised model.
   *
   * @param price per model and month; of an imported model per custom model unit and month
   */
  record StoragePrice(PriceScope scope, Money price) implements PriceTerm {
    @Override
    public StoragePrice at(PriceScope other) {
      return new StoragePrice(other, price);
    }

    @Override
    public String path() {
      return "storage";
    }
  }

  /**
   * Hosting a customised model.
   *
   * @param price per hour
   */
  record HostingPrice(PriceScope scope, Money price) implements PriceTerm {
    @Override
    public HostingPrice at(PriceScope other) {
      return new HostingPrice(other, price);
    }

    @Override
    public String path() {
      return "hosting";
    }
  }

  /**
   * Using a customised model by tokens, without hosting of its own.
   *
   * @param meter what is counted
   * @param price per 1,000,000 tokens
   */
  record TunedPrice(Meter meter, PriceScope scope, Money price) implements PriceTerm {
    @Override
    public TunedPrice at(PriceScope other) {
      return new TunedPrice(meter, other, price);
    }

    @Override
    public String path() {
      return "tuned/" + PriceText.word(meter);
    }
  }

  /**
   * Serving an imported model.
   *
   * @param price per custom model unit and minute
   */
  record ImportPrice(PriceScope scope, Money price) implements PriceTerm {
    @Override
    public ImportPrice at(PriceScope other) {
      return new ImportPrice(other, price);
    }

    @Override
    public String path() {
      return "import";
    }
  }

  /** What a use price counts. */
  enum UseUnit {
    IMAGE_INPUT,
    IMAGE_OUTPUT,
    PIXEL_INPUT,
    PIXEL_OUTPUT,
    AUDIO_SECOND_INPUT,
    AUDIO_SECOND_OUTPUT,
    VIDEO_SECOND_INPUT,
    VIDEO_SECOND_OUTPUT,
    SECOND,
    CHARACTER_INPUT,
    CHARACTER_OUTPUT,
    PAGE,
    QUERY,
    REQUEST,
    WEB_SEARCH
  }

  /** What a training price counts. */
  enum TrainingUnit {
    /** Tokens in the training set times epochs, in millions. */
    MILLION_TOKENS,
    IMAGE,
    HOUR
  }
}
