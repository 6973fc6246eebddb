package dev.elige.catalog.source;

import dev.elige.base.Money;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.ModelNames;
import dev.elige.catalog.hosting.Architecture;
import dev.elige.catalog.hosting.DefaultMachine;
import dev.elige.catalog.hosting.HostingTables;
import dev.elige.catalog.hosting.Machine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the hosting catalog from the packed tables about machines and serving.
 *
 * <p>Machines are kept with their on-demand prices alone: spot, marketplace and committed prices
 * are no price to plan with; neither are parts of an accelerator. Where sources tell different days
 * of the same machine, the newest stands: prices of the P4 and P5 families fell by half in 2025 and
 * old tables live on.
 */
public final class HostingBuild {
  /** The tables, below the folder of packed copies. */
  public static final List<String> FILES =
      List.of(
          "selfhost/gpu_prices.csv",
          "selfhost/serving_throughput.csv",
          "selfhost/model_architectures.csv",
          "selfhost/jumpstart_instances.csv");

  private static final Map<String, String> SERVICES =
      Map.of("virtual_machines", "azure", "compute_engine", "gcp");
  private static final Set<String> MARKETPLACES = Set.of("vast-ai", "akash", "spheron");
  private static final String JUMP_START_PREFIXES =
      "^(huggingface|meta|deepseek|openai)-(llm|vlm|textgeneration|textembedding|reasoning)-";

  private HostingBuild() {}

  /**
   * The tables of the hosting catalog.
   *
   * @param content holds {@link #FILES}; each row has its own day
   * @throws dev.elige.base.InvalidInputException where one of them is not what it should be
   */
  public static HostingTables tables(Map<String, byte[]> content) {
    var files = new SourceFiles(LocalDate.EPOCH, content);
    var machines = machines(BedrockRow.read(files, FILES.get(0)));
    var rented = machines.stream().map(Machine::accelerator).collect(Collectors.toSet());
    return new HostingTables(
        machines,
        ServingRows.measurements(BedrockRow.read(files, FILES.get(1)), rented),
        rows(files, 2).flatMap(HostingBuild::architectures).toList(),
        rows(files, 3).flatMap(row -> defaultMachine(row).stream()).toList());
  }

  private static Stream<BedrockRow> rows(SourceFiles files, int number) {
    return BedrockRow.read(files, FILES.get(number)).stream();
  }

  private static List<Machine> machines(List<BedrockRow> rows) {
    var newest = new LinkedHashMap<String, Machine>();
    for (var row : rows) {
      machine(row)
          .ifPresent(machine ->
              newest.merge(machine.name() + "@" + machine.region(), machine, HostingBuild::newer));
    }
    return List.copyOf(newest.values());
  }

  private static Machine newer(Machine one, Machine other) {
    return one.citation().asOf().isBefore(other.citation().asOf()) ? other : one;
  }

  private static Optional<Machine> machine(BedrockRow row) {
    boolean planned =
        row.get("price_type").equals("on_demand")
            && !MARKETPLACES.contains(row.get("provider"))
            && row.get("accelerator_count").matches("[1-9]\\d*")
            && !row.get("note").startsWith("historical");
    if (!planned) {
      return Optional.empty();
    }
    var name = service(row) + "/" + row.get("instance_type").replace(",", "");
    return HostingSources.citation(row, row.get("instance_type"))
        .map(citation ->
            new Machine(
                name,
                row.get("region"),
                row.get("accelerator_family"),
                Integer.parseInt(row.get("accelerator_count")),
                number(row, "accelerator_memory_gb").map(BigDecimal::intValue),
                Money.usd(row.get("price_usd_per_hour")),
                citation));
  }

  private static String service(BedrockRow row) {
    var service = row.get("service");
    return service.equals("gpu_cloud")
        ? row.get("provider")
        : SERVICES.getOrDefault(service, service);
  }

  /** One row may speak of two models of the same build: {@code DeepSeek-V3 / R1}. */
  private static Stream<Architecture> architectures(BedrockRow row) {
    var id = row.get("huggingface_id");
    var names = Stream.of(id);
    int slash = row.get("model").indexOf(" / ");
    if (slash > 0) {
      var second = row.get("model").substring(slash + 3);
      names = Stream.of(id, id.substring(0, id.lastIndexOf('-') + 1) + second);
    }
    return names.flatMap(name ->
        HostingSources.citation(row, id)
            .map(citation ->
                new Architecture(
                    ModelNames.modelOf(name),
                    new BigDecimal(row.get("params_billion")),
                    new BigDecimal(row.get("active_params_billion")),
                    number(row, "kv_bytes_per_token_bf16"),
                    citation))
            .stream());
  }

  private static Optional<DefaultMachine> defaultMachine(BedrockRow row) {
    var id = row.get("model_id");
    return jumpStartModel(id)
        .flatMap(model ->
            HostingSources.citation(row, id)
                .map(citation ->
                    new DefaultMachine(
                        model,
                        "sagemaker/" + row.get("default_instance_type"),
                        Arrays.stream(row.get("supported_instance_types").split("\\|"))
                            .map(type -> "sagemaker/" + type)
                            .toList(),
                        citation)));
  }

  /** Language models whose maker the id tells; what the catalog cannot offer has no use here. */
  private static Optional<ModelId> jumpStartModel(String id) {
    var bare = id.replaceFirst(JUMP_START_PREFIXES, "");
    var reading = ModelNames.read(bare);
    return bare.equals(id) || !reading.isPlaced() ? Optional.empty() : Optional.of(reading.model());
  }

  static Optional<BigDecimal> number(BedrockRow row, String column) {
    var cell = row.get(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell));
  }
}
