package dev.elige.report.talk;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.provider.Reply;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.Footnotes;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who can be asked: the answer of {@code elige providers}.
 *
 * @param providers by their ids
 * @param libraries what can be asked from Java alone, with the most that it can do; shown with the
 *     capabilities
 * @param isReached whether those that are ready were asked for their models
 * @param showsCapabilities whether what they declare is shown
 */
public record ProvidersReport(
    List<Listed> providers,
    Map<String, Capabilities> libraries,
    boolean isReached,
    boolean showsCapabilities)
    implements Report {
  public ProvidersReport {
    providers = List.copyOf(providers);
    libraries = new TreeMap<>(libraries);
  }

  /**
   * A provider.
   *
   * @param id as in the catalog
   * @param isOwn whether a file of the user says something of it
   * @param key the name of the variable that holds the key; unknown where none is set
   * @param isKeyOptional whether it may be asked without
   * @param address where it is asked
   * @param capabilities what it declares
   * @param models those that the key may use, where it was asked
   */
  public record Listed(
      String id,
      boolean isOwn,
      Estimate<String> key,
      boolean isKeyOptional,
      Estimate<String> address,
      Capabilities capabilities,
      Optional<Reply<List<String>>> models) {}

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(1, "Providers", "Proveedores"));
    if (showsCapabilities) {
      blocks.addAll(capabilities());
      return new Document(blocks);
    }
    var notes = new Footnotes();
    blocks.add(keys(notes));
    blocks.addAll(notes.blocks());
    if (!isReached) {
      blocks.add(
          Block.faint(
              Text.of(
                  "Nobody was asked; --reach asks those that are ready for their models.",
                  "No se preguntó a nadie; --reach pide sus modelos a los que están listos.")));
    }
    return new Document(blocks);
  }

  private Table keys(Footnotes notes) {
    var columns = new ArrayList<Table.Column>();
    columns.add(Table.left("provider", "proveedor"));
    columns.add(Table.left("key", "clave"));
    columns.add(Table.left("address", "dirección"));
    if (isReached) {
      columns.add(Table.right("models", "modelos"));
    }
    return new Table(columns, providers.stream().map(one -> row(one, notes)).toList());
  }

  private Table.Row row(Listed one, Footnotes notes) {
    var cells = new ArrayList<Text>();
    cells.add(
        one.isOwn()
            ? Text.of("{} (your file)", "{} (tu fichero)", one.id())
            : Text.verbatim(one.id()));
    cells.add(key(one));
    cells.add(one.address().fold(Text::verbatim, notes::dash));
    if (isReached) {
      cells.add(models(one, notes));
    }
    return new Table.Row(cells, Tone.PLAIN);
  }

  private static Text key(Listed one) {
    return one.key()
        .fold(
            name -> Text.of("found in {}", "encontrada en {}", name),
            reason -> one.isKeyOptional() ? Text.of("not needed", "no hace falta") : reason);
  }

  private static Text models(Listed one, Footnotes notes) {
    return one.models()
        .map(reply ->
            reply.<Text>fold(
                ids -> Text.verbatim(Words.count(ids.size())),
                failure -> notes.dash(failure.message())))
        .orElse(Text.verbatim(""));
  }

  private List<Block> capabilities() {
    var matrix = new CapabilityMatrix();
    providers.forEach(one -> matrix.add(one.id(), one.capabilities()));
    libraries.forEach(matrix::addLibrary);
    return matrix.blocks();
  }

  @Override
  public void json(JsonWriter out) {
    out.objects("providers", providers, one -> write(out, one));
  }

  private static void write(JsonWriter out, Listed one) {
    out.text("id", one.id());
    out.flag("own", one.isOwn());
    out.estimate("keyVariable", one.key(), name -> out.text("keyVariable", name));
    out.flag("keyOptional", one.isKeyOptional());
    out.estimate("address", one.address(), value -> out.text("address", value));
    out.strings(
        "capabilities",
        Arrays.stream(Capability.values())
            .filter(one.capabilities()::has)
            .map(Capability::id)
            .toList());
    one.models()
        .ifPresent(reply ->
            reply.fold(
                ids -> {
                  out.strings("models", ids);
                  return true;
                },
                failure -> {
                  out.text("failure", failure.message());
                  return false;
                }));
  }
}
