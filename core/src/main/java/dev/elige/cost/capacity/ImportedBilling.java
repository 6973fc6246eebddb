package dev.elige.cost.capacity;

import dev.elige.base.Estimate;
import dev.elige.base.Explanation;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.catalog.Availability;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.Settled;
import dev.elige.cost.Bill;
import dev.elige.cost.Charge;
import dev.elige.cost.LineItem;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.Unit;
import dev.elige.cost.UnitPrice;
import dev.elige.cost.Workload;
import dev.elige.spec.usage.UnitCapacity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bills an imported model: its custom model units for the five-minute windows in which it is awake
 * ({@link ActiveWindows}), and the storage of one copy's units for the month.
 *
 * <p>How many units a copy takes is told by the provider only after the import ({@code
 * customModelUnitsPerModelCopy} of GetImportedModel): without the user's figure the bill is
 * unknown.
 *
 * <p>Reference: Amazon Bedrock pricing, "Custom Model Import"; user guide, "Calculate the cost of
 * running a custom model". The guide divides the number of windows by 60 where the price page
 * multiplies it by 5 minutes; the price page is followed.
 */
public final class ImportedBilling {
  private static final Charge SERVING =
      Charge.of(
          "custom model units, awake", "unidades de modelo propio, activas", Unit.UNIT_MINUTE);
  private static final Charge STORAGE =
      Charge.of("storage of the model", "almacenamiento del modelo", Unit.UNIT_MONTH);

  private ImportedBilling() {}

  /** The one mode, where the offer is an import. */
  public static List<Mode> modes(Workload workload, Tariff tariff) {
    return tariff.prices().terms("import").isEmpty() ? List.of() : List.of(new Mode.Imported());
  }

  /** The bill of a month at the cheapest place. */
  public static Estimate<Bill> bill(Workload workload, Tariff tariff, Mode.Imported mode) {
    var serving = tariff.prices().terms("import");
    var storage = tariff.prices().terms("storage");
    var all = new ArrayList<Settled<PriceTerm>>(serving);
    all.addAll(storage);
    Estimate<Bill> best =
        Estimate.unknown(
            serving.isEmpty()
                ? Text.of("no price published: {}", "sin precio publicado: {}", mode.title())
                : Text.of(
                    "no price published: storage of an imported model",
                    "sin precio publicado: almacenamiento de un modelo importado"));
    for (var place : PlacedPrices.places(tariff, all)) {
      var ofServing = PlacedPrices.at(place, serving, tariff).map(UnitPrice::of);
      var ofStorage = PlacedPrices.at(place, storage, tariff).map(UnitPrice::of);
      if (ofServing.isPresent() && ofStorage.isPresent()) {
        var bill = bill(workload, mode, place, ofServing.get(), ofStorage.get());
        best = best.isKnown() ? Bill.cheaper(best, bill) : bill;
      }
    }
    return best;
  }

  private static Estimate<Bill> bill(
      Workload workload,
      Mode mode,
      Optional<Availability> place,
      UnitPrice serving,
      UnitPrice storage) {
    var stated = workload.usage().capacity();
    var units = stated.flatMap(UnitCapacity::units);
    if (units.isEmpty()) {
      return Estimate.unknown(
          "how many units a copy of the model takes is not stated; one unit costs {} for an hour",
          "no se indica cuántas unidades ocupa una copia del modelo; una unidad cuesta {} por hora",
          Numerals.amount(serving.price().times(new BigDecimal("60"))));
    }
    var windows =
        ActiveWindows.of(
            workload,
            units.get(),
            stated.flatMap(UnitCapacity::inputPerMinute),
            stated.flatMap(UnitCapacity::outputPerMinute));
    var notes = notes(workload, stated.flatMap(UnitCapacity::inputPerMinute).isPresent());
    return Estimate.known(
        new Bill(mode, place, workload.requests(), lines(windows, serving, storage), notes));
  }

  /** The lines of some windows. */
  static List<LineItem> lines(ActiveWindows windows, UnitPrice serving, UnitPrice storage) {
    var units = windows.units();
    return List.of(
        LineItem.of(SERVING, windows.unitMinutes(), serving, windows),
        LineItem.of(
            STORAGE,
            units,
            storage,
            () ->
                Explanation.given(
                    Text.of("units that are stored for the month", "unidades guardadas el mes"),
                    Numerals.plain(units))));
  }

  private static List<Text> notes(Workload workload, boolean copiesKnown) {
    var notes = new ArrayList<Text>();
    notes.add(
        Text.of(
            "Billed by windows of five minutes with at least one request; requests arrive by"
                + " chance, {}.",
            "Se factura por ventanas de cinco minutos con al menos una petición; las peticiones"
                + " llegan al azar, {}.",
            workload.usage().arrival().title()));
    if (!copiesKnown) {
      notes.add(
          Text.of(
              "One copy of the model is taken to be enough: nobody states what a unit takes in a"
                  + " minute.",
              "Se supone que basta una copia del modelo: nadie indica lo que admite una unidad por"
                  + " minuto."));
    }
    return notes;
  }
}
