package dev.elige.desk.cost;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.catalog.Availability;
import dev.elige.catalog.CloudRegions;
import dev.elige.catalog.Offer;
import dev.elige.catalog.OfferSearch;
import dev.elige.cost.Tariff;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.cost.billing.Billing;
import dev.elige.decide.Assessment;
import dev.elige.decide.Decider;
import dev.elige.decide.TaskDecision;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.Means;
import dev.elige.desk.kit.NearestPrices;
import dev.elige.desk.kit.OfferNames;
import dev.elige.desk.kit.Outcome;
import dev.elige.desk.kit.SampledWorkloads;
import dev.elige.desk.kit.World;
import dev.elige.report.cost.CostReport;
import dev.elige.report.cost.CostedTask;
import dev.elige.spec.Constraints;
import dev.elige.spec.Requirement;
import dev.elige.spec.RequirementReader;
import dev.elige.spec.StatedUse;
import dev.elige.spec.StatedUseReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Bills tasks, or a use that options state, in every mode of several offers. */
public final class CostDesk {
  /** The choice and so many after it. */
  private static final int OFFERS = 4;

  private final Means means;
  private final CostQuestion question;
  private final ModeChoice modes;
  private final Billing billing;

  public CostDesk(Means means, CostQuestion question) {
    this.means = means;
    this.question = question;
    this.modes = new ModeChoice(question.modes());
    this.billing = means.billing().get();
  }

  /** The bills. */
  public Answer answer() {
    return question.file().isPresent() ? ofFile(question.file().get()) : ofStated();
  }

  private Answer ofFile(Path file) {
    if (!question.stated().isEmpty()) {
      throw new InvalidInputException(
          "--" + question.stated().keySet().iterator().next(),
          Text.of("goes without a file.", "va sin fichero."),
          Text.of(
              "Write it into {}, or leave the file out.",
              "Escríbelo en {} o quita el fichero.",
              file));
    }
    var read = new RequirementReader(means.today()).read(file);
    var requirement = question.nearestPrice() ? NearestPrices.allowedIn(read) : read;
    var day = question.catalog().asOf().or(requirement::asOf).orElse(means.today());
    var world = means.world(question.catalog().files(), day);
    var workloads = new SampledWorkloads(means.counting(), file, requirement);
    var warnings = new CostWarnings(modes, day);
    warnings.add(requirement);
    var offers = offers(world, workloads, requirement, warnings);
    var tasks = new ArrayList<CostedTask>();
    for (int i = 0; i < requirement.tasks().size(); i++) {
      var task = requirement.tasks().get(i);
      var sizes = workloads.of(task);
      var costed =
          costed(
              Optional.of(task.id()),
              Workload.of(task),
              offers.get(i),
              offer -> new Priced(sizes.of(offer), tariff(offer, task.constraints())),
              world);
      warnings.add(costed, offers.get(i));
      tasks.add(costed);
    }
    workloads.save();
    return answer(Text.verbatim(requirement.application()), world, tasks, warnings.all());
  }

  /** The offers of each task: those named, else the choice and the next best. */
  private List<List<Offer>> offers(
      World world, SampledWorkloads workloads, Requirement requirement, CostWarnings warnings) {
    if (!question.models().isEmpty()) {
      var named = OfferNames.find(new OfferSearch(world.market()), question.models());
      return requirement.tasks().stream().map(_ -> named).toList();
    }
    var decision =
        new Decider(world.market(), world.belief(), workloads::of, billing)
            .decide(requirement, question.allProviders());
    warnings.addAll(decision.warnings());
    return decision.tasks().stream().map(CostDesk::best).toList();
  }

  private static List<Offer> best(TaskDecision decision) {
    return Stream.concat(decision.choice().stream(), decision.alternatives().stream())
        .limit(OFFERS)
        .map(Assessment::offer)
        .toList();
  }

  private Answer ofStated() {
    if (question.models().isEmpty()) {
      throw new InvalidInputException(
          "elige cost",
          Text.of(
              "needs an app.yaml, or models with their sizes.",
              "necesita un app.yaml, o modelos con sus tamaños."),
          Text.of(
              "Write, for example, elige cost -m nova-micro --input 1200 --output 300.",
              "Escribe, por ejemplo, elige cost -m nova-micro --input 1200 --output 300."));
    }
    var use = new StatedUseReader().read(question.stated());
    var world = means.world(question.catalog());
    var offers = OfferNames.find(new OfferSearch(world.market()), question.models());
    var workload = workload(use);
    var warnings = new CostWarnings(modes, world.market().day());
    if (!use.requestsStated()) {
      warnings.addNoVolume();
    }
    var task = costed(Optional.empty(), workload, offers, offer -> priced(offer, workload), world);
    warnings.add(task, offers);
    return answer(Text.of("What it costs", "Cuánto cuesta"), world, List.of(task), warnings.all());
  }

  private static Workload workload(StatedUse use) {
    return new Workload(
        use.requests().perMonth(),
        TokenSize.of(use.input(), use.usage().inputSpread()),
        TokenSize.of(use.output(), use.usage().outputSpread()),
        use.usage());
  }

  /** The prices that a task meets under its limits. */
  private static Tariff tariff(Offer offer, Constraints limits) {
    var allowed = new ArrayList<Availability>();
    for (var place : offer.places()) {
      if (limits.regions().isEmpty()
          || limits.regions().stream()
              .anyMatch(region -> CloudRegions.staysInside(place, region))) {
        allowed.add(place);
      }
    }
    return new Tariff(
        offer,
        limits.nearestPrice() ? offer.nearestPrices() : offer.prices(),
        allowed.isEmpty() ? offer.places() : allowed);
  }

  private Priced priced(Offer offer, Workload workload) {
    var prices = question.nearestPrice() ? offer.nearestPrices() : offer.prices();
    return new Priced(workload, new Tariff(offer, prices, offer.places()));
  }

  private CostedTask costed(
      Optional<String> title,
      Workload stated,
      List<Offer> offers,
      Function<Offer, Priced> pricing,
      World world) {
    var items = offers.stream().map(pricing).toList();
    var workload = items.isEmpty() ? stated : items.getFirst().workload();
    return new TaskCosting(
            billing, modes, question, world.shelf().catalog()::on, world.market().day())
        .of(title, workload, items, pricing);
  }

  private Answer answer(Text title, World world, List<CostedTask> tasks, List<Text> warnings) {
    var report =
        new CostReport(
            title,
            world.market().day(),
            world.shelf().stamp(),
            tasks,
            question.explain(),
            List.of(),
            warnings);
    boolean known = tasks.stream().allMatch(task -> task.cheapest().isPresent());
    return new Answer(report, known ? Outcome.DONE : Outcome.IMPOSSIBLE, report.warnings());
  }
}
