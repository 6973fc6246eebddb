package dev.elige.report.catalog;

import dev.elige.base.Citation;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.PriceTerm;
import java.time.LocalDate;
import java.util.List;

/**
 * What a catalog covers.
 *
 * @param providers how many providers have offers
 * @param offers how many offers
 * @param models how many models they are of
 * @param sources facts of each source
 * @param attributes facts of each attribute
 * @param conflicts prices on which sources differ by more than 0.5 %
 * @param rejected values that importers refused
 */
public record Coverage(
    int providers,
    int offers,
    int models,
    List<BySource> sources,
    List<ByAttribute> attributes,
    List<Conflict> conflicts,
    List<Rejected> rejected) {
  public Coverage {
    sources = List.copyOf(sources);
    attributes = List.copyOf(attributes);
    conflicts = List.copyOf(conflicts);
    rejected = List.copyOf(rejected);
  }

  /** The facts of one source. */
  public record BySource(Source source, LocalDate readOn, int facts) {}

  /**
   * The facts of one attribute.
   *
   * @param offers how many offers have it, themselves or through their model
   * @param facts how many observations there are
   */
  public record ByAttribute(Attribute<?> attribute, int offers, int facts) {}

  /** Two sources that state different prices of the same thing. */
  public record Conflict(
      OfferId offer, PriceTerm counts, Citation source, PriceTerm other, Citation otherSource) {}

  /** A value that was refused. */
  public record Rejected(
      String subject, String attribute, String value, Text reason, String source, String locator) {}
}
