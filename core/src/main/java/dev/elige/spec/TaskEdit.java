package dev.elige.spec;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Changes values of one task in a YAML text and nothing around them.
 *
 * <p>Idea: the parser's events say where each value begins and ends, so a value is replaced as
 * characters; a key that is missing goes in behind the task's first one, in the same style.
 */
final class TaskEdit {
  /** A key with its value, as positions in the text. */
  private record Pair(String key, int keyStart, int start, int end) {}

  private final String file;
  private final int task;
  private String text;

  /**
   * @param file its name, for messages
   * @param text a requirement without mistakes
   * @param task the task's place in the list, from 0
   */
  TaskEdit(String file, String text, int task) {
    this.file = file;
    this.text = text;
    this.task = task;
  }

  String text() {
    return text;
  }

  /** Sets a key of the task. */
  void set(String key, Size size) {
    var walk = new Walk(text);
    var pairs = walk.task(task).orElseThrow(() -> notEditable(file));
    var first = pairs.getFirst();
    boolean json = text.charAt(first.keyStart) == '"';
    var value = json ? size.amount().toPlainString() : size.toString();
    var name = json ? '"' + key + '"' : key;
    var there = pairs.stream().filter(pair -> pair.key.equals(key)).findFirst();
    text =
        there
            .map(pair -> text.substring(0, pair.start) + value + text.substring(pair.end))
            .orElseGet(() ->
                walk.flow ? within(first, name + ": " + value) : below(first, name + ": " + value));
  }

  private String within(Pair first, String pair) {
    return text.substring(0, first.end) + ", " + pair + text.substring(first.end);
  }

  private String below(Pair first, String line) {
    int lineStart = text.lastIndexOf('\n', first.keyStart - 1) + 1;
    int lineEnd = text.indexOf('\n', first.end);
    var indent = " ".repeat(first.keyStart - lineStart);
    boolean windows = lineEnd > 0 && text.charAt(lineEnd - 1) == '\r';
    var end = windows ? "\r\n" : "\n";
    return lineEnd < 0
        ? text + end + indent + line + end
        : text.substring(0, lineEnd + 1) + indent + line + end + text.substring(lineEnd + 1);
  }

  static InvalidInputException notEditable(String file) {
    return new InvalidInputException(
        file,
        Text.of(
            "the task is written in a way that cannot be edited here.",
            "la tarea está escrita de un modo que no se puede editar aquí."),
        Text.of(
            "Write its keys out in place, without anchors and aliases.",
            "Escribe sus claves en su sitio, sin anclas ni alias."));
  }

  /** One pass over the events of a text. */
  private static final class Walk {
    private final String text;
    private final Iterator<Event> events;
    private boolean aliased;

    /** Whether the task stands in braces. */
    private boolean flow;

    Walk(String text) {
      this.text = text;
      this.events = new Parse(LoadSettings.builder().build()).parseString(text).iterator();
    }

    /** The pairs of a task; empty where an alias stands for the list or the task. */
    Optional<List<Pair>> task(int index) {
      while (next().getEventId() != Event.ID.MappingStart) {
        // the heads of stream and document
      }
      while (next() instanceof ScalarEvent key) {
        if (key.getValue().equals("tasks")) {
          return next().getEventId() == Event.ID.SequenceStart ? item(index) : Optional.empty();
        }
        end(next());
      }
      return Optional.empty();
    }

    private Optional<List<Pair>> item(int index) {
      for (int i = 0; i < index; i++) {
        end(next());
      }
      if (!(next() instanceof MappingStartEvent task)) {
        return Optional.empty();
      }
      flow = task.isFlow();
      List<Pair> pairs = new ArrayList<>();
      while (next() instanceof ScalarEvent key) {
        var value = next();
        int start = position(value.getStartMark().orElseThrow().getIndex());
        int keyStart = position(key.getStartMark().orElseThrow().getIndex());
        pairs.add(new Pair(key.getValue(), keyStart, start, end(value)));
      }
      return aliased || pairs.isEmpty() ? Optional.empty() : Optional.of(pairs);
    }

    /** Where a value ends: behind its last word or bracket, before comments and line breaks. */
    private int end(Event value) {
      int end = position(value.getEndMark().orElseThrow().getIndex());
      aliased |= value instanceof AliasEvent;
      int depth = opens(value) ? 1 : 0;
      while (depth > 0) {
        var event = next();
        depth += opens(event) ? 1 : 0;
        depth -= closes(event) ? 1 : 0;
        int behind = position(event.getEndMark().orElseThrow().getIndex());
        boolean empty = event.getStartMark().equals(event.getEndMark());
        if (!empty && !opens(event)) {
          end = behind;
        }
      }
      return end;
    }

    private static boolean opens(Event event) {
      return event.getEventId() == Event.ID.MappingStart
          || event.getEventId() == Event.ID.SequenceStart;
    }

    private static boolean closes(Event event) {
      return event.getEventId() == Event.ID.MappingEnd
          || event.getEventId() == Event.ID.SequenceEnd;
    }

    /** Marks count code points. */
    private int position(int index) {
      return text.offsetByCodePoints(0, index);
    }

    private Event next() {
      return events.next();
    }
  }
}
