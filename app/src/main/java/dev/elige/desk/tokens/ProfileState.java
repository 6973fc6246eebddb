package dev.elige.desk.tokens;

import dev.elige.desk.kit.CountedModels.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The file that keeps a broken profile: one for each question, named by a hash of all that its
 * counts depend on. A name of 128 bits is never shared by two questions, so none goes on from the
 * other's counts.
 */
public final class ProfileState {
  private static final int DIGITS = 32;

  private ProfileState() {}

  /**
   * The file in a folder, which is made where it is missing.
   *
   * @param told whether languages are told: what was counted without them lacks them
   * @return empty for standard input alone, and where nothing can be kept: a run that cannot be
   *     kept is still a run
   */
  static Optional<Path> file(
      Path folder, ProfileQuestion question, List<Named> asked, boolean told) {
    if (question.places().equals(List.of("-"))) {
      return Optional.empty();
    }
    var parts = new ArrayList<String>();
    parts.add(Path.of("").toAbsolutePath().toString());
    parts.addAll(question.places());
    parts.add(""); // no place is empty: here the counters begin
    asked.forEach(named -> parts.add(named.counter().key()));
    parts.add(Boolean.toString(told));
    var state = folder.resolve(name(parts) + ".profile");
    try {
      Files.createDirectories(folder);
      if (question.isFresh()) {
        Files.deleteIfExists(state);
      }
    } catch (IOException _) {
      return Optional.empty();
    }
    return Optional.of(state);
  }

  /** The first half of a SHA-256 (FIPS 180-4) over the parts, each behind its length. */
  public static String name(List<String> parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
