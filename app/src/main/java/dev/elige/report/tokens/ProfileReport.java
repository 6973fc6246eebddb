package dev.elige.report.tokens;

import dev.elige.base.Text;
import dev.elige.corpus.CorpusProfile;
import dev.elige.corpus.CorpusProfile.SideProfile;
import dev.elige.corpus.CorpusProfile.TokenProfile;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a corpus holds: the answer of {@code elige tokens profile}.
 *
 * @param from what was measured
 * @param profile the measures
 * @param written where the sizes were written, where that was wished
 */
public record ProfileReport(String from, CorpusProfile profile, Optional<Written> written)
    implements Report {
  private static final int TOLD = 5;

  /**
   * Where sizes were written.
   *
   * @param place the file and task, {@code app.yaml#task}
   * @param hasSamples whether the task names samples, which outweigh stated sizes
   */
  public record Written(String place, boolean hasSamples) {}

  /** What a person should know. */
  public List<Text> warnings() {
    return written.filter(Written::hasSamples).stream()
        .map(where ->
            Text.of(
                "{} names samples: choose counts those, and they outweigh the sizes written. Remove"
                    + " samples: from the task to use the sizes.",
                "{} nombra muestras: choose las cuenta, y prevalecen sobre los tamaños escritos."
                    + " Quita samples: de la tarea para usar los tamaños.",
                where.place()))
        .toList();
  }

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(1, "Profile of {}", "Perfil de {}", from));
    blocks.add(Block.faint(files()));
    blocks.addAll(side(Text.of("Input", "Entrada"), profile.input()));
    profile
        .output()
        .toOptional()
        .ifPresent(output -> blocks.addAll(side(Text.of("Output", "Salida"), output)));
    blocks.add(Block.heading(2, "For app.yaml", "Para app.yaml"));
    blocks.add(new Block.Items(sizes(), Tone.PLAIN));
    if (!warnings().isEmpty()) {
      blocks.add(new Block.Items(warnings(), Tone.WARNING));
    }
    blocks.addAll(problems());
    return new Document(blocks);
  }

  private Text files() {
    return Text.of(
        "{} files read, of which {} were kept from an earlier run; {} not read, {} records left out.",
        "{} ficheros leídos, de los que {} se conservaban de una ejecución anterior; {} sin leer,"
            + " {} registros omitidos.",
        Words.count(profile.files()),
        Words.count(profile.resumed()),
        Words.count(profile.unread()),
        Words.count(profile.skippedRecords()));
  }

  private static List<Block> side(Text title, SideProfile side) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(2, title));
    blocks.add(
        Block.faint(
            Text.of(
                "{} documents, {} of them repeat another; {} characters, {} words, {} bytes.",
                "{} documentos, {} de ellos repiten otro; {} caracteres, {} palabras, {} bytes.",
                Words.count(side.documents()),
                Words.count(side.duplicates()),
                Words.count(side.characters()),
                Words.count(side.words()),
                Words.count(side.bytes()))));
    blocks.add(
        new Table(
            List.of(
                Table.left("tokens by", "tokens por"),
                Table.right("total", "total"),
                Table.right("mean", "media"),
                Table.right("P50", "P50"),
                Table.right("P90", "P90"),
                Table.right("P99", "P99"),
                Table.right("largest", "mayor")),
            side.tokens().stream().map(ProfileReport::row).toList()));
    blocks.add(new Block.Items(what(side), Tone.PLAIN));
    return blocks;
  }

  private static Table.Row row(TokenProfile tokens) {
    var total = tokens.total();
    return Table.row(
        Text.verbatim(tokens.name()),
        Text.verbatim((total.low() == total.high() ? "" : "~ ") + Words.count(total.tokens())),
        Text.verbatim(Words.count(tokens.mean())),
        Text.verbatim(Words.count(tokens.median())),
        Text.verbatim(Words.count(tokens.p90())),
        Text.verbatim(Words.count(tokens.p99())),
        Text.verbatim(Words.count(tokens.max())));
  }

  private static List<Text> what(SideProfile side) {
    var texts = new ArrayList<Text>();
    texts.add(
        Text.of(
            "Scripts by letters: {}.",
            "Escrituras por letras: {}.",
            side.scripts().stream()
                .limit(TOLD)
                .map(one -> Words.id(one.script()) + " " + Words.count(one.letters()))
                .collect(Collectors.joining(", "))));
    texts.add(
        side.languages().isEmpty()
            ? Text.of(
                "Languages are not told: the detector is an extra, which \"./elige extra\" installs.",
                "No se indican idiomas: el detector es un extra, que \"./elige extra\" instala.")
            : Text.of(
                "Languages by documents: {}; not told: {}.",
                "Idiomas por documentos: {}; sin determinar: {}.",
                side.languages().stream()
                    .limit(TOLD)
                    .map(one -> one.language() + " " + Words.count(one.documents()))
                    .collect(Collectors.joining(", ")),
                Words.count(side.undecided())));
    texts.add(
        Text.of(
            "Largest: {}.",
            "Mayores: {}.",
            side.largest().stream()
                .limit(TOLD)
                .map(one -> one.place() + " (" + Words.count(one.tokens()) + ")")
                .collect(Collectors.joining(", "))));
    return texts;
  }

  private List<Text> sizes() {
    var texts = new ArrayList<Text>();
    texts.add(size("input", profile.input()));
    profile.output().toOptional().ifPresent(output -> texts.add(size("output", output)));
    written.ifPresent(
        where -> texts.add(Text.of("Written into {}.", "Escrito en {}.", where.place())));
    return texts;
  }

  private static Text size(String key, SideProfile side) {
    var first = side.tokens().getFirst();
    return Text.of(
        "{}: {} tokens (the mean by {}; the largest has {})",
        "{}: {} tokens (la media por {}; el mayor tiene {})",
        key,
        first.size(),
        first.name(),
        Words.count(first.max()));
  }

  private List<Block> problems() {
    if (profile.problems().isEmpty()) {
      return List.of();
    }
    var told = new ArrayList<Text>();
    profile.problems().stream()
        .limit(TOLD)
        .forEach(problem ->
            told.add(
                Text.of(
                    "{}: {} {}", "{}: {} {}", problem.place(), problem.rule(), problem.cure())));
    int more = profile.problems().size() - TOLD;
    if (more > 0) {
      told.add(Text.of("{} more are in --json.", "Hay {} más en --json.", more));
    }
    return List.of(
        Block.heading(2, "Not counted", "Sin contar"), new Block.Items(told, Tone.WARNING));
  }

  @Override
  public void json(JsonWriter out) {
    out.text("from", from);
    out.number("files", profile.files());
    out.number("resumed", profile.resumed());
    out.number("unread", profile.unread());
    out.number("skippedRecords", profile.skippedRecords());
    out.number("forcedCuts", profile.forcedCuts());
    out.number("replacedCharacters", profile.replacedCharacters());
    out.object("input", () -> json(out, profile.input()));
    out.estimate(
        "output", profile.output(), output -> out.object("output", () -> json(out, output)));
    out.objects(
        "problems",
        profile.problems(),
        problem -> {
          out.text("place", problem.place());
          out.text("rule", problem.rule());
          out.text("cure", problem.cure());
        });
    written.ifPresent(where -> out.text("written", where.place()));
    out.texts("warnings", warnings());
  }

  private static void json(JsonWriter out, SideProfile side) {
    out.number("documents", side.documents());
    out.number("duplicates", side.duplicates());
    out.number("characters", side.characters());
    out.number("words", side.words());
    out.number("bytes", side.bytes());
    out.objects(
        "scripts",
        side.scripts(),
        one -> {
          out.text("script", Words.id(one.script()));
          out.number("letters", one.letters());
        });
    out.objects(
        "languages",
        side.languages(),
        one -> {
          out.text("language", one.language().tag());
          out.number("documents", one.documents());
        });
    out.number("undecided", side.undecided());
    out.objects("tokens", side.tokens(), tokens -> json(out, tokens));
    out.objects(
        "largest",
        side.largest(),
        one -> {
          out.text("place", one.place());
          out.number("tokens", one.tokens());
        });
  }

  private static void json(JsonWriter out, TokenProfile tokens) {
    out.text("by", tokens.name());
    out.number("total", tokens.total().tokens());
    out.number("low", tokens.total().low());
    out.number("high", tokens.total().high());
    out.text("method", tokens.total().method());
    out.number("mean", tokens.mean());
    out.number("p50", tokens.median());
    out.number("p90", tokens.p90());
    out.number("p99", tokens.p99());
    out.number("max", tokens.max());
  }
}
