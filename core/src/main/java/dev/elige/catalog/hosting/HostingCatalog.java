package dev.elige.catalog.hosting;

import dev.elige.catalog.ModelId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is known of machines and of models on them, found by name. */
public final class HostingCatalog {
  private final Map<String, List<Machine>> machines = new LinkedHashMap<>();
  private final Map<String, List<Measurement>> measurements = new HashMap<>();
  private final Map<String, Architecture> architectures = new HashMap<>();
  private final Map<String, DefaultMachine> defaults = new HashMap<>();
  private final Map<ModelId, DefaultMachine> exactDefaults = new HashMap<>();

  /** A catalog of some tables. */
  public HostingCatalog(HostingTables tables) {
    for (var one : tables.machines()) {
      machines.computeIfAbsent(one.name(), _ -> new ArrayList<>()).add(one);
    }
    for (var one : tables.measurements()) {
      measurements.computeIfAbsent(one.accelerator(), _ -> new ArrayList<>()).add(one);
    }
    for (var one : tables.architectures()) {
      architectures.putIfAbsent(Weights.shapeOf(one.model()), one);
    }
    for (var one : tables.defaults()) {
      defaults.putIfAbsent(Weights.shapeOf(one.model()), one);
      exactDefaults.putIfAbsent(one.model(), one);
    }
  }

  /** The one that comes with the program; read when it is first asked for. */
  public static HostingCatalog builtIn() {
    return Shipped.CATALOG;
  }

  /** The text of a table that comes with the program. */
  static String shipped(String name) {
    try (var in = Objects.requireNonNull(HostingCatalog.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " is part of the program", e);
    }
  }

  /** A machine's prices, one for each region; none where it is not known. */
  public List<Machine> machines(String name) {
    return machines.getOrDefault(name, List.of());
  }

  /** The names of all machines. */
  public Collection<String> machineNames() {
    return machines.keySet();
  }

  /** What was measured on accelerators of a family. */
  public List<Measurement> measurements(String accelerator) {
    return measurements.getOrDefault(accelerator, List.of());
  }

  /** The families of accelerators that something was measured on. */
  public Collection<String> measuredAccelerators() {
    return measurements.keySet();
  }

  /** The build of a model, or of one whose weights have the same shape. */
  public Optional<Architecture> architecture(ModelId model) {
    return Optional.ofNullable(architectures.get(Weights.shapeOf(model)));
  }

  /** Where JumpStart puts a model, or one whose weights have the same shape. */
  public Optional<DefaultMachine> defaultMachine(ModelId model) {
    var exact = exactDefaults.get(model);
    return Optional.ofNullable(exact == null ? defaults.get(Weights.shapeOf(model)) : exact);
  }

  /** Holds the shipped catalog from its first use on. */
  private static final class Shipped {
    private static final HostingCatalog CATALOG =
        new HostingCatalog(HostingTables.read(HostingCatalog::shipped));
  }
}
