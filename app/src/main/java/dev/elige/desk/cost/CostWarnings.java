package dev.elige.desk.cost;

import dev.elige.base.Problem;
import dev.elige.base.Text;
import dev.elige.catalog.Offer;
import dev.elige.cost.horizon.Retirement;
import dev.elige.report.cost.CostedTask;
import dev.elige.report.cost.PricedMode;
import dev.elige.spec.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a person should know before relying on costs. Each is said once, in the order found. */
final class CostWarnings {
  private final ModeChoice modes;
  private final LocalDate day;
  private final Set<Text> warnings = new LinkedHashSet<>();

  /**
   * Warnings.
   *
   * @param day the day whose prices count
   */
  CostWarnings(ModeChoice modes, LocalDate day) {
    this.modes = modes;
    this.day = day;
  }

  List<Text> all() {
    return new ArrayList<>(warnings);
  }

  /** That nobody said how much is asked. */
  void addNoVolume() {
    warnings.add(
        Text.of(
            "No volume is stated: 10,000 requests a month are assumed; --requests 200k/month"
                + " states it.",
            "No se indica el volumen: se suponen 10.000 peticiones al mes; se indica con --requests"
                + " 200k/month."));
  }

  /** What a file should say otherwise. */
  void add(Requirement requirement) {
    for (Problem problem : requirement.warnings()) {
      warnings.add(
          Text.of("{}: {} {}", "{}: {} {}", problem.place(), problem.rule(), problem.cure()));
    }
  }

  /** What is to be known of the choice. */
  void addAll(List<Text> others) {
    warnings.addAll(others);
  }

  /** What is to be known of a task's offers. */
  void add(CostedTask task, List<Offer> offers) {
    if (offers.isEmpty()) {
      warnings.add(
          Text.of(
              "{}: nothing is billed; `elige choose` says why, -m names an offer to bill",
              "{}: no se factura nada; `elige choose` dice por qué y -m nombra una oferta",
              task.title().orElse("")));
    }
    for (var offer : offers) {
      addRetired(offer);
      addMissing(task, offer);
    }
  }

  private void addRetired(Offer offer) {
    var retirement = Retirement.of(offer);
    if (!retirement.isOver(day)) {
      return;
    }
    var end = retirement.end();
    var names = String.join(", ", retirement.successors());
    var over =
        end.isPresent()
            ? Text.of(
                "{} reached its end of life on {} and answers no more",
                "{} llegó al final de su vida útil el {} y ya no responde",
                offer.id(),
                end.get())
            : Text.of("{} answers no more", "{} ya no responde", offer.id());
    warnings.add(
        names.isEmpty()
            ? over
            : Text.of("{}; its successor is {}", "{}; su sucesor es {}", over, names));
  }

  /** What was asked for and is not sold: silence would read as a price. */
  private void addMissing(CostedTask task, Offer offer) {
    var usage = task.workload().usage();
    if (usage.training().isPresent() && isMissing("fine-tuned", task, offer)) {
      warnings.add(
          Text.of(
              "{}: no price of a fine-tuned model is published",
              "{}: no hay precio publicado de un modelo ajustado",
              offer.id()));
    }
    if (usage.selfHosting().isPresent() && isMissing("self-hosted", task, offer)) {
      warnings.add(
          Text.of(
              "{}: no machine to host it; its weights are not known to be open, or no machine is"
                  + " known to serve them",
              "{}: sin máquina para alojarlo; no consta que sus pesos sean abiertos, o no se conoce"
                  + " máquina que los sirva",
              offer.id()));
    }
    if (usage.reuse().isPresent() && isMissing("cached", task, offer)) {
      warnings.add(
          Text.of(
              "{}: no price of a prompt cache is published",
              "{}: no hay precio publicado de caché de prompts",
              offer.id()));
    }
  }

  private boolean isMissing(String word, CostedTask task, Offer offer) {
    Predicate<PricedMode> isThere =
        one -> one.offer().equals(offer) && ModeChoice.isOf(word, one.mode());
    return modes.allows(word) && task.modes().stream().noneMatch(isThere);
  }
}
