package dev.elige.provider.aws;

import dev.elige.provider.Secret;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who asks. */
public sealed interface AwsIdentity {
  /**
   * Keys that sign each request.
   *
   * @param id of the key
   * @param key signs
   * @param session goes along where the keys are for a while only
   */
  record Keys(Secret id, Secret key, Optional<Secret> session) implements AwsIdentity {
    /** Keys as people copy them; an empty session is none. */
    public static Keys of(String id, String key, String session) {
      return new Keys(
          Secret.of("AWS_ACCESS_KEY_ID", id),
          Secret.of("AWS_SECRET_ACCESS_KEY", key),
          session.isBlank()
              ? Optional.empty()
              : Optional.of(Secret.of("AWS_SESSION_TOKEN", session)));
    }

    @Override
    public List<Secret> secrets() {
      return Stream.concat(Stream.of(id, key), session.stream()).toList();
    }
  }

  /**
   * A key of Bedrock, sent as it is.
   *
   * @param token the key
   */
  record Bearer(Secret token) implements AwsIdentity {
    @Override
    public List<Secret> secrets() {
      return List.of(token);
    }
  }

  /** What nobody may see. */
  List<Secret> secrets();
}
