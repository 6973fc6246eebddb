package dev.elige.desk.tokens;

import dev.elige.corpus.CorpusFinder;
import dev.elige.corpus.CorpusProfile;
import dev.elige.corpus.CorpusProfile.SideProfile;
import dev.elige.corpus.CorpusProfiler;
import dev.elige.corpus.LanguageGuess;
import dev.elige.corpus.Yardstick;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.CountedModels;
import dev.elige.desk.kit.CountedModels.Named;
import dev.elige.desk.kit.Counting;
import dev.elige.desk.kit.Outcome;
import dev.elige.desk.kit.TaskPlace;
import dev.elige.desk.kit.World;
import dev.elige.report.tokens.ProfileReport;
import dev.elige.report.tokens.ProfileReport.Written;
import dev.elige.spec.AppYamlSizes;
import java.time.LocalDate;
import java.util.List;

/** Measures a corpus, and writes its sizes into a requirement where that is wished. */
public final class ProfileDesk {
  private final World world;
  private final Counting counting;
  private final LocalDate today;

  public ProfileDesk(World world, Counting counting, LocalDate today) {
    this.world = world;
    this.counting = counting;
    this.today = today;
  }

  /** What the corpus measures. */
  public Answer answer(ProfileQuestion question) {
    var models = new CountedModels(world, counting);
    var asked =
        question.models().isEmpty()
            ? models.shortlist().stream().filter(named -> named.counter().isExact()).toList()
            : models.named(question.models());
    var profile = profile(question, asked);
    var written = question.write().map(place -> write(place, profile));
    var report = new ProfileReport(String.join(", ", question.places()), profile, written);
    return new Answer(report, Outcome.DONE, report.warnings());
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
    boolean told = !extras.languages().equals(LanguageGuess.NONE);
    var state = ProfileState.file(counting.profiles(), question, asked, told);
    return state.map(profiler::resumingFrom).orElse(profiler).profile(corpus);
  }

  private Written write(TaskPlace place, CorpusProfile profile) {
    var output = profile.output().toOptional().map(side -> side.tokens().getFirst().size());
    var task =
        new AppYamlSizes(today).write(place.file(), place.task(), size(profile.input()), output);
    return new Written(place.file() + "#" + place.task(), !task.samples().isEmpty());
  }

  private static long size(SideProfile side) {
    return side.tokens().getFirst().size();
  }
}
