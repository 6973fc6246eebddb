package dev.elige.decide.record;

/**
 * A file of samples that a requirement names, told by its content.
 *
 * @param path as the requirement writes it; of a file in a folder or under a glob that is named, as
 *     seen from the requirement's folder, with slashes
 * @param sha256 SHA-256 (FIPS 180-4) of its bytes, in lower case hexadecimal; ends of lines are
 *     left as they are, since these are data
 */
public record SampleHash(String path, String sha256) {
  public SampleHash {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("SHA-256 has 64 hexadecimal digits: " + sha256);
    }
  }

  /** The hash of a file's content. */
  public static SampleHash of(String path, byte[] content) {
    return new SampleHash(path, Sha256.of(content));
  }
}
