package dev.elige.desk.talk;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.Text;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.Providers;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.provider.Reply;
import dev.elige.report.talk.ProvidersReport;
import dev.elige.report.talk.ProvidersReport.Listed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists who can be asked, and asks those that are ready which models there are. */
public final class ProvidersDesk {
  private final Providers providers;

  public ProvidersDesk(Providers providers) {
    this.providers = providers;
  }

  /**
   * Lists.
   *
   * @param ids those to list; all where none is named
   * @param isReached whether those that are ready are asked for their models
   * @param showsCapabilities whether what they declare is shown in place of keys and addresses
   */
  public Answer answer(List<String> ids, boolean isReached, boolean showsCapabilities) {
    var all = providers.all();
    var libraries = showsCapabilities ? providers.libraries() : Map.<String, Capabilities>of();
    for (String id : ids) {
      if (!all.contains(id) && !libraries.containsKey(id)) {
        throw unknown(id, all);
      }
    }
    var some = ids.isEmpty() ? all : ids.stream().filter(all::contains).toList();
    var shown = new HashMap<>(libraries);
    shown.keySet().removeIf(id -> !ids.isEmpty() && !ids.contains(id));
    return Answer.done(
        new ProvidersReport(
            AtOnce.all(some, id -> listed(id, isReached)), shown, isReached, showsCapabilities));
  }

  private Listed listed(String id, boolean isReached) {
    var translating = providers.translators().get(id);
    if (translating != null) {
      return new Listed(
          id,
          false,
          translating.key(),
          false,
          translating.address(),
          Capabilities.of(Capability.TRANSLATION),
          Optional.empty());
    }
    var entry = providers.entry(id);
    Optional<Reply<List<String>>> models =
        isReached && entry.isReady()
            ? Optional.of(entry.provider().get().models())
            : Optional.empty();
    return new Listed(
        id,
        entry.isOwn(),
        entry.key(),
        entry.isKeyOptional(),
        entry.address(),
        entry.capabilities(),
        models);
  }

  private static InvalidInputException unknown(String id, List<String> all) {
    return new InvalidInputException(
        id,
        Text.of(
            "this is no provider that can be asked.",
            "no es un proveedor al que se pueda preguntar."),
        Nearest.of(id, all)
            .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
            .orElse(Text.of("elige providers lists all.", "elige providers los enumera todos.")));
  }
}
