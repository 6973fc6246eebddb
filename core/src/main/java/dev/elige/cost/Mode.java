package dev.elige.cost;

import dev.elige.base.Text;
import dev.elige.catalog.Commitment;
import dev.elige.catalog.ServiceTier;
import java.util.Locale;

/** A way to pay for a model. The set is closed: a new way is a new record and its billing. */
public sealed interface Mode {
  /** The kinds of mode, one for each record: what a switch over them reads at no cost of start. */
  enum Kind {
    BY_USE,
    CACHED,
    PROVISIONED,
    RESERVED,
    FINE_TUNED,
    IMPORTED,
    SELF_HOSTED
  }

  /** Which record it is. */
  Kind kind();

  /** How requests are paid where nothing else is asked for. */
  ByUse ON_DEMAND = new ByUse(ServiceTier.ON_DEMAND);

  /** The word used in files, options and JSON, such as {@code provisioned/one-month}. */
  String id();

  /** The name for people. */
  Text title();

  /**
   * By use: tokens times price.
   *
   * @param tier on demand, batch, flex or priority; in batch the requests that cannot wait are
   *     billed on demand
   */
  record ByUse(ServiceTier tier) implements Mode {
    @Override
    public Kind kind() {
      return Kind.BY_USE;
    }

    @Override
    public String id() {
      return Mode.word(tier);
    }

    @Override
    public Text title() {
      return tier.title();
    }
  }

  /**
   * On demand with the shared beginning of prompts cached.
   *
   * @param life how long the cache lives after its last use
   */
  record Cached(CacheLife life) implements Mode {
    @Override
    public Kind kind() {
      return Kind.CACHED;
    }

    @Override
    public String id() {
      return life == CacheLife.ONE_HOUR ? "cached/one-hour" : "cached";
    }

    @Override
    public Text title() {
      return life == CacheLife.ONE_HOUR
          ? Text.of("cached for an hour", "con caché de una hora")
          : Text.of("cached", "con caché");
    }
  }

  /** How long a cached beginning of prompts lives after its last use. */
  enum CacheLife {
    /** The provider's usual one: five minutes, or what it documents. */
    USUAL,
    ONE_HOUR
  }

  /**
   * Provisioned throughput: units by the hour, whether they are used or not.
   *
   * @param commitment for how long
   */
  record Provisioned(Commitment commitment) implements Mode {
    @Override
    public Kind kind() {
      return Kind.PROVISIONED;
    }

    @Override
    public String id() {
      return "provisioned/" + Mode.word(commitment);
    }

    @Override
    public Text title() {
      return Text.of("provisioned, {}", "aprovisionado, {}", commitment.title());
    }
  }

  /**
   * Reserved tier: a rate of tokens a minute bought in advance.
   *
   * @param commitment for how long
   */
  record Reserved(Commitment commitment) implements Mode {
    @Override
    public Kind kind() {
      return Kind.RESERVED;
    }

    @Override
    public String id() {
      return "reserved/" + Mode.word(commitment);
    }

    @Override
    public Text title() {
      return Text.of("reserved, {}", "reservado, {}", commitment.title());
    }
  }

  /**
   * A customised model: its training spread over its life, its storage, its hosting or use.
   *
   * @param serving how it is served
   */
  record FineTuned(Serving serving) implements Mode {
    @Override
    public Kind kind() {
      return Kind.FINE_TUNED;
    }

    @Override
    public String id() {
      return "fine-tuned/" + serving.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Text title() {
      return Text.of("fine-tuned, {}", "ajustado, {}", serving.title());
    }
  }

  /** How a customised model is served. */
  enum Serving {
    /** By provisioned units without commitment. */
    UNITS(Text.of("served by units", "servido por unidades")),
    UNITS_ONE_MONTH(Text.of("served by units for 1 month", "servido por unidades, 1 mes")),
    UNITS_SIX_MONTHS(Text.of("served by units for 6 months", "servido por unidades, 6 meses")),
    /** By an hourly fee for the deployment, and by use. */
    DEPLOYED(Text.of("deployed by the hour", "desplegado por horas")),
    /** By use alone, at the prices of the customised model. */
    ON_DEMAND(Text.of("on demand", "bajo demanda"));

    private final Text title;

    Serving(Text title) {
      this.title = title;
    }

    public Text title() {
      return title;
    }
  }

  /** A model of one's own weights on the provider's custom model units, by windows of use. */
  record Imported() implements Mode {
    @Override
    public Kind kind() {
      return Kind.IMPORTED;
    }

    @Override
    public String id() {
      return "imported";
    }

    @Override
    public Text title() {
      return Text.of("imported", "importado");
    }
  }

  /**
   * Open weights on machines of one's own or rented ones.
   *
   * @param machine the machine's name, {@code ec2/g6e.xlarge}
   */
  record SelfHosted(String machine) implements Mode {
    @Override
    public Kind kind() {
      return Kind.SELF_HOSTED;
    }

    @Override
    public String id() {
      return "self-hosted/" + machine;
    }

    @Override
    public Text title() {
      return Text.of("self-hosted on {}", "alojamiento propio en {}", machine);
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
