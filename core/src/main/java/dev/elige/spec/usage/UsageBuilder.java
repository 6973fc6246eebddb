package dev.elige.spec.usage;

import java.math.BigDecimal;
import java.util.Optional;

/** Puts a {@link Usage} together, from nothing stated or from another. */
public final class UsageBuilder {
  private Arrival arrival = Arrival.FLAT;
  private BigDecimal batchShare = BigDecimal.ZERO;
  private Optional<Reuse> reuse = Optional.empty();
  private BigDecimal reasoningTokens = BigDecimal.ZERO;
  private Media media = Media.NONE;
  private Optional<Spread> inputSpread = Optional.empty();
  private Optional<Spread> outputSpread = Optional.empty();
  private Optional<Spread> requestsSpread = Optional.empty();
  private Optional<UnitCapacity> capacity = Optional.empty();
  private Optional<Training> training = Optional.empty();
  private Optional<SelfHosting> selfHosting = Optional.empty();
  private Optional<Translation> translation = Optional.empty();
  private BigDecimal hoursOfMonth = Usage.MEAN_MONTH;

  /** Nothing stated. */
  public UsageBuilder() {}

  UsageBuilder(Usage usage) {
    arrival = usage.arrival();
    batchShare = usage.batchShare();
    reuse = usage.reuse();
    reasoningTokens = usage.reasoningTokens();
    media = usage.media();
    inputSpread = usage.inputSpread();
    outputSpread = usage.outputSpread();
    requestsSpread = usage.requestsSpread();
    capacity = usage.capacity();
    training = usage.training();
    selfHosting = usage.selfHosting();
    translation = usage.translation();
    hoursOfMonth = usage.hoursOfMonth();
  }

  public UsageBuilder arrival(Arrival arrival) {
    this.arrival = arrival;
    return this;
  }

  public UsageBuilder batchShare(BigDecimal batchShare) {
    this.batchShare = batchShare;
    return this;
  }

  public UsageBuilder reuse(Reuse reuse) {
    this.reuse = Optional.of(reuse);
    return this;
  }

  /** Has nothing in common. */
  public UsageBuilder withoutReuse() {
    this.reuse = Optional.empty();
    return this;
  }

  public UsageBuilder reasoningTokens(BigDecimal reasoningTokens) {
    this.reasoningTokens = reasoningTokens;
    return this;
  }

  public UsageBuilder media(Media media) {
    this.media = media;
    return this;
  }

  public UsageBuilder inputSpread(Spread inputSpread) {
    this.inputSpread = Optional.of(inputSpread);
    return this;
  }

  public UsageBuilder outputSpread(Spread outputSpread) {
    this.outputSpread = Optional.of(outputSpread);
    return this;
  }

  public UsageBuilder requestsSpread(Spread requestsSpread) {
    this.requestsSpread = Optional.of(requestsSpread);
    return this;
  }

  public UsageBuilder capacity(UnitCapacity capacity) {
    this.capacity = Optional.of(capacity);
    return this;
  }

  public UsageBuilder training(Training training) {
    this.training = Optional.of(training);
    return this;
  }

  /** Trains nothing. */
  public UsageBuilder withoutTraining() {
    this.training = Optional.empty();
    return this;
  }

  public UsageBuilder selfHosting(SelfHosting selfHosting) {
    this.selfHosting = Optional.of(selfHosting);
    return this;
  }

  /** Hosts nothing. */
  public UsageBuilder withoutSelfHosting() {
    this.selfHosting = Optional.empty();
    return this;
  }

  public UsageBuilder translation(Translation translation) {
    this.translation = Optional.of(translation);
    return this;
  }

  /** Translates nothing. */
  public UsageBuilder withoutTranslation() {
    this.translation = Optional.empty();
    return this;
  }

  public UsageBuilder hoursOfMonth(BigDecimal hoursOfMonth) {
    this.hoursOfMonth = hoursOfMonth;
    return this;
  }

  public Usage build() {
    return new Usage(
        arrival,
        batchShare,
        reuse,
        reasoningTokens,
        media,
        inputSpread,
        outputSpread,
        requestsSpread,
        capacity,
        training,
        selfHosting,
        translation,
        hoursOfMonth);
  }
}
