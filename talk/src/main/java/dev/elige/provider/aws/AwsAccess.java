package dev.elige.provider.aws;

import dev.elige.base.Estimate;
import dev.elige.provider.Secret;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;

/**
 * Who asks AWS and where, found as its own programs find it: variables first, then the profile,
 * then what a container or a machine of AWS is given. Nothing is looked up before it is asked for.
 */
public final class AwsAccess {
  /** The variables that hold what nobody may see. */
  public static final List<String> SECRETS =
      List.of(
          "AWS_ACCESS_KEY_ID",
          "AWS_SECRET_ACCESS_KEY",
          "AWS_SESSION_TOKEN",
          "AWS_BEARER_TOKEN_BEDROCK");

  private static final String BEARER = "AWS_BEARER_TOKEN_BEDROCK";
  private static final String ANY_ADDRESS = "AWS_ENDPOINT_URL";

  /** What the SDK looks for in turn, as far as a variable tells of it. */
  private static final List<String> SOURCES =
      List.of(
          BEARER,
          "AWS_ACCESS_KEY_ID",
          "AWS_WEB_IDENTITY_TOKEN_FILE",
          "AWS_PROFILE",
          "AWS_SHARED_CREDENTIALS_FILE",
          "AWS_CONFIG_FILE",
          "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
          "AWS_CONTAINER_CREDENTIALS_FULL_URI");

  private final Map<String, String> environment;
  private final Supplier<Estimate<AwsKeySource>> sources;
  private final Supplier<Optional<String>> profileRegion;
  private @Nullable Estimate<AwsKeySource> source;

  private AwsAccess(
      Map<String, String> environment,
      Supplier<Estimate<AwsKeySource>> sources,
      Supplier<Optional<String>> profileRegion) {
    this.environment = Map.copyOf(environment);
    this.sources = sources;
    this.profileRegion = profileRegion;
  }

  /**
   * Found in the environment and on this machine.
   *
   * @param environment such as {@code System.getenv()}
   */
  public static AwsAccess of(Map<String, String> environment) {
    return new AwsAccess(
        environment,
        () -> AwsKeySource.of(environment, new AwsProfile(environment)),
        new AwsProfile(environment)::region);
  }

  /** Found in the environment, or else by the chain; profiles are not looked at. */
  static AwsAccess of(Map<String, String> environment, Supplier<AwsCredentialsProvider> chains) {
    var failures = new AwsKeyFailures(environment, new AwsProfile(Map.of()));
    return new AwsAccess(
        environment,
        () -> Estimate.known(new AwsKeySource(chains.get(), failures)),
        Optional::empty);
  }

  /**
   * Where credentials seem to be: the name of a variable or a file. Tells it without the SDK and
   * without opening anything, so whether they are right is known only when somebody asks.
   */
  public Estimate<String> found() {
    for (var variable : SOURCES) {
      if (isSet(variable)) {
        return Estimate.known(variable);
      }
    }
    var home = AwsProfile.home(environment);
    return Stream.of("credentials", "config")
        .map(name -> home + "/.aws/" + name)
        .filter(file -> !home.isEmpty() && Files.isRegularFile(Path.of(file)))
        .findFirst()
        .map(Estimate::known)
        .orElseGet(() ->
            Estimate.unknown(
                "neither AWS_ACCESS_KEY_ID nor AWS_PROFILE nor AWS_BEARER_TOKEN_BEDROCK is set",
                "no está definida AWS_ACCESS_KEY_ID ni AWS_PROFILE ni"
                    + " AWS_BEARER_TOKEN_BEDROCK"));
  }

  /** Where Bedrock's models are asked; unknown where no region is set. */
  public Estimate<URI> bedrock() {
    return address(AwsService.BEDROCK_RUNTIME);
  }

  /** Where endpoints of SageMaker are asked; unknown where no region is set. */
  public Estimate<URI> sageMaker() {
    return address(AwsService.SAGEMAKER_RUNTIME);
  }

  /** Where texts are translated; unknown where no region is set. */
  public Estimate<URI> translate() {
    return address(AwsService.TRANSLATE);
  }

  /** Who asks a service; unknown where there are no credentials. */
  Estimate<AwsIdentity> identity(AwsService service) {
    if (service.takesBearer() && isSet(BEARER)) {
      return Secret.inVariable(environment, BEARER).map(AwsIdentity.Bearer::new);
    }
    if (isSet("AWS_ACCESS_KEY_ID") || isSet("AWS_SECRET_ACCESS_KEY")) {
      return Secret.inVariable(environment, "AWS_ACCESS_KEY_ID")
          .flatMap(id ->
              Secret.inVariable(environment, "AWS_SECRET_ACCESS_KEY")
                  .map(key -> new AwsIdentity.Keys(id, key, session())));
    }
    var found = source().flatMap(AwsKeySource::identity);
    if (!found.isKnown()) {
      forget();
    }
    return found;
  }

  private Optional<Secret> session() {
    return Secret.inVariable(environment, "AWS_SESSION_TOKEN").toOptional();
  }

  private synchronized Estimate<AwsKeySource> source() {
    var made = source;
    if (made == null) {
      made = sources.get();
      source = made;
    }
    return made;
  }

  /** Who signs in after all is let in the next time. */
  private synchronized void forget() {
    source = null;
  }

  /** The region; unknown where none is set. */
  Estimate<String> region() {
    for (var variable : new String[] {"AWS_REGION", "AWS_DEFAULT_REGION"}) {
      if (isSet(variable)) {
        return checked(value(variable));
      }
    }
    return profileRegion
        .get()
        .map(AwsAccess::checked)
        .orElseGet(() ->
            Estimate.unknown(
                "no AWS region is set: set AWS_REGION, for example to us-east-1",
                "no hay región de AWS: define AWS_REGION, por ejemplo como us-east-1"));
  }

  /** It becomes a part of a host. */
  private static Estimate<String> checked(String region) {
    return region.matches("[a-z]{2,5}(-[a-z0-9]+)+")
        ? Estimate.known(region)
        : Estimate.unknown(
            "\"{}\" is no AWS region such as us-east-1",
            "\"{}\" no es una región de AWS como us-east-1",
            region);
  }

  /** Where a service is asked, without a slash at the end. */
  Estimate<URI> address(AwsService service) {
    for (var variable : new String[] {service.addressVariable(), ANY_ADDRESS}) {
      if (isSet(variable)) {
        return address(variable, value(variable));
      }
    }
    return region()
        .map(region ->
            URI.create(
                "https://%s.%s.%s"
                    .formatted(
                        service.host(),
                        region,
                        PartitionMetadata.of(Region.of(region)).dnsSuffix())));
  }

  private static Estimate<URI> address(String variable, String text) {
    try {
      var uri = URI.create(text.replaceFirst("/+$", ""));
      if (uri.getHost() != null && uri.getScheme().matches("https?") && uri.getQuery() == null) {
        return Estimate.known(uri);
      }
    } catch (IllegalArgumentException _) {
      // told below
    }
    return Estimate.unknown(
        "{}: \"{}\" is no address that begins with http:// or https://",
        "{}: \"{}\" no es una dirección que empiece por http:// o https://",
        variable,
        Secret.hideUser(text));
  }

  private boolean isSet(String variable) {
    return !value(variable).isEmpty();
  }

  private String value(String variable) {
    return environment.getOrDefault(variable, "").strip();
  }

  /** Names nobody's keys. */
  @Override
  public String toString() {
    return "AWS";
  }
}
