package dev.elige.catalog.source;

import dev.elige.base.Citation;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.Observation;
import dev.elige.catalog.Provider;
import dev.elige.catalog.Statement;
import dev.elige.catalog.Subject;
import dev.elige.catalog.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What one importer found: statements, rejected values, and names it could not place. */
public final class Findings {
  private final Source source;
  private final LocalDate readOn;
  private final List<Statement<?>> statements = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private final List<String> unmatched = new ArrayList<>();
  private final List<Provider> providers = new ArrayList<>();

  public Findings(Source source, LocalDate readOn) {
    this.source = source;
    this.readOn = readOn;
  }

  /** States a value read at a place in the source on the day the source was read. */
  public <T> void state(Subject subject, Attribute<T> attribute, T value, String locator) {
    state(subject, attribute, value, locator, readOn);
  }

  /** States a value that the source itself dates. */
  public <T> void state(
      Subject subject, Attribute<T> attribute, T value, String locator, LocalDate asOf) {
    state(subject, attribute, Observation.of(value, new Citation(source, locator, asOf)));
  }

  /** States a value that the source says held for a period. */
  public <T> void state(
      Subject subject,
      Attribute<T> attribute,
      T value,
      String locator,
      LocalDate asOf,
      Validity validity) {
    state(
        subject,
        attribute,
        new Observation<>(value, new Citation(source, locator, asOf), validity));
  }

  private <T> void state(Subject subject, Attribute<T> attribute, Observation<T> observation) {
    state(new Statement<>(subject, attribute, observation));
  }

  /** Takes over a statement as it is. */
  void state(Statement<?> statement) {
    statements.add(statement);
  }

  /** Notes a value that cannot be right, instead of stating it. */
  public void reject(Subject subject, String attribute, String value, Text reason, String locator) {
    reject(new Rejected(subject, attribute, value, reason, new Citation(source, locator, readOn)));
  }

  /** Takes over a rejection as it is. */
  void reject(Rejected value) {
    rejected.add(value);
  }

  /** Names a provider. */
  public void provider(Provider provider) {
    providers.add(provider);
  }

  /** Notes a name that no rule could place; a wrong match is worse than none. */
  public void unmatched(String name) {
    unmatched.add(name);
  }

  public Source source() {
    return source;
  }

  /** The day the source was read. */
  public LocalDate readOn() {
    return readOn;
  }

  public List<Provider> providers() {
    return List.copyOf(providers);
  }

  public List<Statement<?>> statements() {
    return List.copyOf(statements);
  }

  public List<Rejected> rejected() {
    return List.copyOf(rejected);
  }

  public List<String> unmatchedNames() {
    return List.copyOf(unmatched);
  }
}
