package dev.elige.desk;

import dev.elige.corpus.CorpusFinder;
import dev.elige.corpus.CorpusProfile;
import dev.elige.corpus.CorpusProfile.SideProfile;
import dev.elige.corpus.CorpusProfiler;
import dev.elige.corpus.LanguageGuess;
import dev.elige.corpus.Yardstick;
import dev.elige.desk.CountedModels.Named;
import dev.elige.report.ProfileReport;
import dev.elige.spec.AppYamlSizes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Measures a corpus, and writes its sizes into a requirement where that is wished. */
final class ProfileDesk {
  private final World world;
  private final Counting counting;
  private final LocalDate today;

  ProfileDesk(World world, Counting counting, LocalDate today) {
    this.world = world;
    this.counting = counting;
    this.today = today;
  }

  Answer answer(ProfileQuestion question) {
    var models = new CountedModels(world, counting);
    var asked =
        question.models().isEmpty()
            ? models.shortlist().stream().filter(named -> named.counter().isExact()).toList()
            : models.named(question.models());
    var profile = profile(question, asked);
    var written = question.write().map(place -> write(place, profile));
    return Answer.done(new ProfileReport(String.join(", ", question.places()), profile, written));
  }

  private CorpusProfile profile(ProfileQuestion question, List<Named> asked) {
    var corpus = CorpusFinder.find(question.places());
    var extras = counting.extras().get();
    var profiler =
        new CorpusProfiler(
                asked.stream().map(named -> new Yardstick(named.name(), named.counter())).toList())
            .documents(extras.documents())
            .languages(extras.languages())
            .progress(question.progress())
            .standardInput(System.in);
    var state = state(question, asked, extras);
    return state.map(profiler::resumingFrom).orElse(profiler).profile(corpus);
  }

  /** Where a broken run is kept: one file for each question; none for standard input alone. */
  private Optional<Path> state(ProfileQuestion question, List<Named> asked, Extras extras) {
    if (question.places().equals(List.of("-"))) {
      return Optional.empty();
    }
    var here = Path.of("").toAbsolutePath();
    boolean told =
        !extras.languages().equals(LanguageGuess.NONE); // what was counted without lacks them
    var name = Integer.toHexString(List.of(here, question.places(), keys(asked), told).hashCode());
    var state = counting.profiles().resolve(name + ".profile");
    try {
      Files.createDirectories(counting.profiles());
      if (question.isFresh()) {
        Files.deleteIfExists(state);
      }
    } catch (IOException _) {
      return Optional.empty(); // a run that cannot be kept is still a run
    }
    return Optional.of(state);
  }

  private static List<String> keys(List<Named> asked) {
    return asked.stream().map(named -> named.counter().key()).toList();
  }

  private String write(TaskPlace place, CorpusProfile profile) {
    var output = profile.output().toOptional().map(side -> side.tokens().getFirst().size());
    new AppYamlSizes(today).write(place.file(), place.task(), size(profile.input()), output);
    return place.file() + "#" + place.task();
  }

  private static long size(SideProfile side) {
    return side.tokens().getFirst().size();
  }
}
