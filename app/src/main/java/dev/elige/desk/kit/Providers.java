package dev.elige.desk.kit;

import dev.elige.base.Estimate;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.provider.ModelProvider;
import dev.elige.provider.Translator;
import dev.elige.provider.replay.RecordedCalls;
import dev.elige.provider.replay.RecordingFile;
import dev.elige.provider.replay.RecordingProvider;
import dev.elige.provider.replay.Redaction;
import dev.elige.provider.replay.ReplayProvider;
import dev.elige.provider.replay.UnrecordedTranslator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Who can be asked, each made when it is first asked. */
public final class Providers {
  /** What somebody declares of whom no more is known than a recorded call. */
  private static final Capabilities EVERYTHING = Capabilities.of(Capability.values());

  private final Map<String, Entry> byId;
  private final Map<String, Translating> translators;
  private final Map<String, Capabilities> libraries;
  private final Redaction redaction;

  /**
   * One that can be asked.
   *
   * @param key the name of the variable that holds the key; unknown where none is set
   * @param isKeyOptional whether it may be asked without
   * @param address where it is asked; unknown where a variable of it is not set
   * @param capabilities what it declares
   * @param provider opens it
   * @param isOwn whether a file of the user says something of it
   */
  public record Entry(
      Estimate<String> key,
      boolean isKeyOptional,
      Estimate<String> address,
      Capabilities capabilities,
      Supplier<? extends ModelProvider> provider,
      boolean isOwn) {
    /** One of which the user's files say nothing. */
    public Entry(
        Estimate<String> key,
        boolean isKeyOptional,
        Estimate<String> address,
        Capabilities capabilities,
        Supplier<? extends ModelProvider> provider) {
      this(key, isKeyOptional, address, capabilities, provider, false);
    }

    /** Whether all is there that a call needs. */
    public boolean isReady() {
      return (key.isKnown() || isKeyOptional) && address.isKnown();
    }

    private Entry with(UnaryOperator<ModelProvider> change) {
      return new Entry(
          key, isKeyOptional, address, capabilities, () -> change.apply(provider.get()));
    }
  }

  /**
   * A service that translates.
   *
   * @param key the name of the variable that holds the key; unknown where none is set
   * @param address where it is asked; unknown where a variable of it is not set
   * @param translator opens it
   */
  public record Translating(
      Estimate<String> key, Estimate<String> address, Supplier<? extends Translator> translator) {}

  /**
   * The providers.
   *
   * @param byId by the ids of the catalog
   * @param translators likewise
   * @param libraries what can be asked from Java alone, with the most that it can do
   * @param redaction knows the keys of all of them
   */
  public Providers(
      Map<String, Entry> byId,
      Map<String, Translating> translators,
      Map<String, Capabilities> libraries,
      Redaction redaction) {
    this.byId = new TreeMap<>(byId);
    this.translators = new TreeMap<>(translators);
    this.libraries = Map.copyOf(libraries);
    this.redaction = redaction;
  }

  /** Nobody. */
  public static Providers none() {
    return new Providers(Map.of(), Map.of(), Map.of(), Redaction.ofShapes());
  }

  /** A service that translates, by its id. */
  public Optional<Translator> translator(String id) {
    return Optional.ofNullable(translators.get(id)).map(one -> one.translator().get());
  }

  /** Services that translate, by their ids. */
  public Map<String, Translating> translators() {
    return translators;
  }

  /** One that can be asked, by its id. */
  public Optional<ModelProvider> find(String id) {
    return Optional.ofNullable(byId.get(id)).map(entry -> entry.provider().get());
  }

  /** A file in which calls of them can be kept. */
  public RecordingFile recordingFile(Path file) {
    return RecordingFile.at(file, redaction);
  }

  /** The same, and their calls are kept. */
  public Providers recordedIn(RecordingFile file, LocalDate today) {
    var all = new TreeMap<String, Entry>();
    byId.forEach((id, entry) ->
        all.put(id, entry.with(provider -> new RecordingProvider(provider, file, () -> today))));
    return new Providers(all, translators, libraries, redaction);
  }

  /** In place of all of them, and of whom only the file knows, recorded calls. */
  public Providers replayedFrom(Path file) {
    var calls = RecordedCalls.read(file, redaction);
    var all = new TreeMap<String, Entry>();
    calls.providers().forEach(id -> all.put(id, replayed(calls, id, EVERYTHING)));
    byId.forEach((id, entry) -> all.put(id, replayed(calls, id, entry.capabilities())));
    var services = new TreeMap<String, Translating>();
    translators.keySet().forEach(id -> services.put(id, unrecorded(id)));
    return new Providers(all, services, libraries, redaction);
  }

  private static Translating unrecorded(String id) {
    Estimate<String> nowhere =
        Estimate.unknown("nobody is asked in a replay", "al reproducir no se pregunta a nadie");
    return new Translating(nowhere, nowhere, () -> new UnrecordedTranslator(id));
  }

  private static Entry replayed(RecordedCalls calls, String id, Capabilities capabilities) {
    return new Entry(
        Estimate.unknown("no key is asked for", "no se pide ninguna clave"),
        true,
        Estimate.known(calls.toString()),
        capabilities,
        () -> new ReplayProvider(calls, id, capabilities));
  }

  /** One of the ids. */
  public Entry entry(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  /** What can be asked from Java alone, with the most that it can do. */
  public Map<String, Capabilities> libraries() {
    return libraries;
  }

  /** The ids of all, those of translators among them, in order. */
  public List<String> all() {
    return Stream.concat(byId.keySet().stream(), translators.keySet().stream()).sorted().toList();
  }
}
