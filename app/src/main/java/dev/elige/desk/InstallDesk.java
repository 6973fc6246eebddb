package dev.elige.desk;

import dev.elige.report.InstalledReport;
import java.util.List;
import java.util.Optional;

/** Installs tokenizers, and lists what is installed. */
final class InstallDesk {
  private final Counting counting;

  InstallDesk(Counting counting) {
    this.counting = counting;
  }

  Answer install(String what, Optional<String> as, Optional<String> sha256) {
    var installed = counting.store().install(what, as, sha256);
    counting.kept().forget(); // another vocabulary of that name may have counted before
    return Answer.done(new InstalledReport(List.of(installed), true));
  }

  Answer list() {
    return Answer.done(new InstalledReport(counting.store().list(), false));
  }
}
