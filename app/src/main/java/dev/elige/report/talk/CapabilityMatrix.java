package dev.elige.report.talk;

import dev.elige.base.Text;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.report.Block;
import dev.elige.report.Footnotes;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who declares what: a row for each provider, a column for each capability, and what they mean. */
final class CapabilityMatrix {
  private static final Text YES = Text.of("yes", "sí");
  private static final Text NO = Text.verbatim("–");

  private final List<Table.Row> rows = new ArrayList<>();
  private final Footnotes notes = new Footnotes();

  void add(String id, Capabilities declared) {
    add(Text.verbatim(id), declared);
  }

  /** One that only a caller of the library can ask. */
  void addLibrary(String id, Capabilities declared) {
    var mark =
        notes.mark(
            Text.of(
                "asked from Java with the library, and not from the command line; what the models"
                    + " given to it can do at most",
                "se pregunta desde Java con la biblioteca y no desde la línea de órdenes; lo que"
                    + " como mucho saben hacer los modelos que se le dan"));
    add(Text.verbatim(id + mark), declared);
  }

  private void add(Text name, Capabilities declared) {
    var cells = new ArrayList<Text>();
    cells.add(name);
    for (var capability : Capability.values()) {
      cells.add(declared.has(capability) ? YES : NO);
    }
    rows.add(new Table.Row(cells, Tone.PLAIN));
  }

  List<Block> blocks() {
    var columns = new ArrayList<Table.Column>();
    columns.add(Table.left("provider", "proveedor"));
    for (var capability : Capability.values()) {
      columns.add(new Table.Column(word(capability), Table.Side.LEFT));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Table(columns, rows));
    blocks.addAll(notes.blocks());
    blocks.add(legend());
    return blocks;
  }

  private static Table legend() {
    return new Table(
        List.of(Table.left("column", "columna"), Table.left("means", "significa")),
        Arrays.stream(Capability.values())
            .map(capability -> Table.row(word(capability), capability.title()))
            .toList());
  }

  /** The head of a column: short, so that all of them stand beside each other. */
  private static Text word(Capability capability) {
    return switch (capability) {
      case CHAT -> Text.of("chat", "chat");
      case STREAMING -> Text.of("stream", "flujo");
      case SYSTEM -> Text.of("sys", "sist");
      case TEMPERATURE -> Text.of("temp", "temp");
      case STOP -> Text.of("stop", "stop");
      case STRUCTURED_OUTPUT -> Text.of("json", "json");
      case EMBEDDINGS -> Text.of("vec", "vec");
      case MODEL_LIST -> Text.of("list", "lista");
      case USAGE -> Text.of("use", "uso");
      case CACHED_USAGE -> Text.of("cache", "caché");
      case REASONING_USAGE -> Text.of("think", "piensa");
      case RETURNED_TOKENS -> Text.of("token", "token");
      case TRANSLATION -> Text.of("trans", "trad");
    };
  }
}
