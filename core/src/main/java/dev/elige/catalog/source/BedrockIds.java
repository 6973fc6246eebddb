package dev.elige.catalog.source;

import dev.elige.catalog.OfferId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Amazon Bedrock's spellings of one model.
 *
 * <p>An inference profile ({@code us.}, {@code eu.}, {@code global.}) is a way to call a model, not
 * another offer, so its prefix goes. An id with a size behind its version ({@code :0:24k}, {@code
 * :0:512}, {@code :0:mm}) is the same model as it is sold in provisioned throughput; its facts are
 * those of the plain id, which AWS lists too, so such ids are left aside.
 */
final class BedrockIds {
  static final String PROVIDER = "amazon-bedrock";

  /** The one model that has a second id without a size for provisioned throughput. */
  private static final String IMAGE_EMBEDDING = "amazon.titan-embed-image-v1";

  private static final Pattern PROFILE =
      Pattern.compile("^(?:us-gov|us|eu|apac|au|jp|ca|in|global)\\.(?=[a-z0-9]+\\.)");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*\\.[a-z][a-z0-9.-]*(?::\\d+)?");
  private static final Pattern SIZED = Pattern.compile(".+:\\d+:[0-9a-z]+");

  private BedrockIds() {}

  /** The offer that an id calls. */
  static OfferId offer(String id) {
    var model = PROFILE.matcher(id).replaceFirst("");
    return new OfferId(PROVIDER, model.equals(IMAGE_EMBEDDING + ":0") ? IMAGE_EMBEDDING : model);
  }

  /** The offer, where a text is an id rather than a name for people. */
  static Optional<OfferId> ifId(String text) {
    return ID.matcher(text).matches() ? Optional.of(offer(text)) : Optional.empty();
  }

  /** Whether an id names a provisioned size of a model instead of the model. */
  static boolean isSized(String id) {
    return SIZED.matcher(id).matches();
  }
}
