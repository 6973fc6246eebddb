package dev.elige.desk.tokens;

import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.Counting;
import dev.elige.report.tokens.InstalledReport;
import java.util.List;
import java.util.Optional;

/** Installs tokenizers, and lists what is installed. */
public final class InstallDesk {
  private final Counting counting;

  public InstallDesk(Counting counting) {
    this.counting = counting;
  }

  /** Installs a tokenizer. */
  public Answer install(String what, Optional<String> as, Optional<String> sha256) {
    var installed = counting.store().install(what, as, sha256);
    counting.kept().forget(); // another vocabulary of that name may have counted before
    return Answer.done(new InstalledReport(List.of(installed), true));
  }

  /** Those that are installed. */
  public Answer list() {
    return Answer.done(new InstalledReport(counting.store().list(), false));
  }
}
