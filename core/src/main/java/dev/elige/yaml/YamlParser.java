package dev.elige.yaml;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2, and so JSON, into a tree with places.
 *
 * <p>Idea: the tree is built from the parser's events, so that depth and number of parts are
 * limited before anything is built. An alias shares the subtree of its anchor and counts as many
 * parts as that has, which stops a "billion laughs" file at once; an anchor holds only once its
 * value is complete, so no tree contains itself.
 */
public final class YamlParser {
  public static final int DEEPEST = 20;
  public static final int MOST_PARTS = 20_000;

  private final Findings findings;
  private final Iterator<Event> events;
  private final Map<Anchor, Yaml> anchored = new HashMap<>();
  private long parts;

  private YamlParser(String text, Findings findings) {
    this.findings = findings;
    this.events = new Parse(LoadSettings.builder().build()).parseString(text).iterator();
  }

  /**
   * The one document of the text, empty where it has none. Duplicate keys are findings; of each the
   * first counts.
   *
   * @throws InvalidInputException where the text is no YAML or too large a tree
   */
  public static Optional<Yaml> parse(String text, Findings findings) {
    var parser = new YamlParser(text, findings);
    try {
      return parser.document();
    } catch (YamlEngineException e) {
      SyntaxProblem.report(e, text, findings);
    } catch (TooLargeException e) {
      findings.refuse(e.place, e.rule, e.cure);
    }
    findings.throwIfAny();
    throw new AssertionError("a refusal is a finding");
  }

  private Optional<Yaml> document() {
    Optional<Yaml> root = Optional.empty();
    while (events.hasNext()) {
      var event = events.next();
      switch (event.getEventId()) {
        case DocumentStart -> {
          if (root.isPresent()) {
            refuseSecond(place(event));
            return root;
          }
        }
        case Scalar, Alias, SequenceStart, MappingStart -> root = Optional.of(part(event, 1));
        default -> {}
      }
    }
    return root;
  }

  private void refuseSecond(Place place) {
    findings.refuse(
        place,
        Text.of("A second YAML document begins here.", "Aquí empieza un segundo documento YAML."),
        Text.of(
            "Keep one application per file, or remove the line \"---\".",
            "Deja una sola aplicación por fichero o quita la línea \"---\"."));
  }

  private Yaml part(Event event, int depth) {
    var part =
        switch (event.getEventId()) {
          case Alias -> alias((AliasEvent) event);
          case Scalar -> scalar((ScalarEvent) event);
          case SequenceStart -> items(place(event), depth);
          case MappingStart -> entries(place(event), depth);
          default -> throw new AssertionError("not the begin of a part: " + event);
        };
    count(part instanceof Yaml.Scalar || event instanceof AliasEvent ? part.size() : 1, event);
    if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
      node.getAnchor().ifPresent(anchor -> anchored.put(anchor, part));
    }
    return part;
  }

  private Yaml scalar(ScalarEvent scalar) {
    return new Yaml.Scalar(place(scalar), scalar.getValue(), scalar.isPlain());
  }

  private Yaml alias(AliasEvent event) {
    var target = anchored.get(event.getAlias());
    if (target == null) {
      throw new TooLargeException(
          place(event),
          Text.of(
              "The alias \"*{}\" names nothing that is complete above it.",
              "El alias \"*{}\" no nombra nada que esté completo antes.",
              Shown.of(event.getAlias().getValue())),
          Text.of("Write the value out.", "Escribe el valor entero."));
    }
    return target;
  }

  private Yaml items(Place place, int depth) {
    limitDepth(place, depth);
    List<Yaml> items = new ArrayList<>();
    for (var event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
      items.add(part(event, depth + 1));
    }
    return new Yaml.Items(place, List.copyOf(items), 1 + total(items));
  }

  private Yaml entries(Place place, int depth) {
    limitDepth(place, depth);
    List<Yaml.Entry> entries = new ArrayList<>();
    var keys = new HashSet<String>();
    for (var event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
      var key = part(event, depth + 1);
      var value = part(next(), depth + 1);
      if (key instanceof Yaml.Scalar scalar && keys.add(scalar.text())) {
        entries.add(new Yaml.Entry(scalar, value));
      } else {
        refuseKey(key);
      }
    }
    return new Yaml.Entries(
        place, List.copyOf(entries), 1 + total(entries.stream().map(Yaml.Entry::value).toList()));
  }

  private void refuseKey(Yaml key) {
    if (key instanceof Yaml.Scalar scalar) {
      findings.refuse(
          key,
          Text.of(
              "The key \"{}\" occurs twice in the same place.",
              "La clave \"{}\" aparece dos veces en el mismo sitio.",
              Shown.of(scalar.text())),
          Text.of("Keep one of the two.", "Deja solo una de las dos."));
    } else {
      findings.refuse(
          key,
          Text.of("A key is {}.", "Una clave es {}.", key.form()),
          Text.of("A key is a single word.", "Una clave es una sola palabra."));
    }
  }

  private Event next() {
    return events.next();
  }

  private void count(long more, Event event) {
    parts += more;
    if (parts > MOST_PARTS) {
      throw new TooLargeException(
          place(event),
          Text.of(
              "The file has more than {} parts, those of aliases included.",
              "El fichero tiene más de {} partes, contando las de los alias.",
              MOST_PARTS),
          Text.of("Make it smaller.", "Hazlo más pequeño."));
    }
  }

  private static void limitDepth(Place place, int depth) {
    if (depth > DEEPEST) {
      throw new TooLargeException(
          place,
          Text.of(
              "Lists and maps are nested more than {} deep.",
              "Hay listas y mapas anidados a más de {} niveles.",
              DEEPEST),
          Text.of(
              "A requirement needs no more than 5: check the brackets and the indentation.",
              "Un requisito no necesita más de 5: revisa los corchetes y la sangría."));
    }
  }

  private static long total(List<Yaml> parts) {
    return parts.stream().mapToLong(Yaml::size).sum();
  }

  private static Place place(Event event) {
    return event
        .getStartMark()
        .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(new Place(1, 1));
  }

  private static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Place place;
    private final transient Text rule;
    private final transient Text cure;

    TooLargeException(Place place, Text rule, Text cure) {
      this.place = place;
      this.rule = rule;
      this.cure = cure;
    }
  }
}
