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
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileFileSystemSetting;
import software.amazon.awssdk.profiles.ProfileProperty;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;

/**
 * Who asks AWS and where, found as its own programs find it: variables first, then the profile,
 * then what a container or a machine of AWS is given. Nothing is looked up before it is asked for.
 *
 * <p>Profiles that take a role or sign in over a browser need parts of the SDK that are not here;
 * {@code credential_process} works, and so does {@code aws configure export-credentials}.
 */
public final class AwsAccess {
  private static final String BEARER = "AWS_BEARER_TOKEN_BEDROCK";
  private static final String ANY_ADDRESS = "AWS_ENDPOINT_URL";

  /** What the SDK looks for in turn, as far as a variable tells of it. */
  private static final List<String> SOURCES =
      List.of(
          BEARER,
          "AWS_ACCESS_KEY_ID",
          "AWS_PROFILE",
          "AWS_WEB_IDENTITY_TOKEN_FILE",
          "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
          "AWS_CONTAINER_CREDENTIALS_FULL_URI");

  private final Map<String, String> environment;
  private final Supplier<AwsCredentialsProvider> chains;
  private final Supplier<Optional<String>> profileRegion;
  private @Nullable AwsCredentialsProvider chain;

  private AwsAccess(
      Map<String, String> environment,
      Supplier<AwsCredentialsProvider> chains,
      Supplier<Optional<String>> profileRegion) {
    this.environment = Map.copyOf(environment);
    this.chains = chains;
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
        () -> DefaultCredentialsProvider.builder().profileName(profileIn(environment)).build(),
        () -> regionOfProfile(profileIn(environment)));
  }

  /** Found in the environment, or else by the chain; profiles are not looked at. */
  static AwsAccess of(Map<String, String> environment, Supplier<AwsCredentialsProvider> chains) {
    return new AwsAccess(environment, chains, Optional::empty);
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
    var home = isSet("HOME") ? value("HOME") : value("USERPROFILE");
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
    return fromChain();
  }

  private Optional<Secret> session() {
    return Secret.inVariable(environment, "AWS_SESSION_TOKEN").toOptional();
  }

  private Estimate<AwsIdentity> fromChain() {
    try {
      var found = chain().resolveCredentials();
      var session = found instanceof AwsSessionCredentials short_ ? short_.sessionToken() : "";
      return Estimate.known(
          AwsIdentity.Keys.of(found.accessKeyId(), found.secretAccessKey(), session));
    } catch (RuntimeException _) {
      // the SDK throws several kinds, and may repeat what a process that makes keys has printed
      return Estimate.unknown(
          "no AWS credentials were found: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY,"
              + " AWS_PROFILE or, for Bedrock alone, AWS_BEARER_TOKEN_BEDROCK; for a profile that"
              + " takes a role or signs in, `aws configure export-credentials --format env` gives"
              + " the first two",
          "no se encontraron credenciales de AWS: define AWS_ACCESS_KEY_ID y"
              + " AWS_SECRET_ACCESS_KEY, AWS_PROFILE o, solo para Bedrock,"
              + " AWS_BEARER_TOKEN_BEDROCK; con un perfil que asume un rol o inicia sesión, `aws"
              + " configure export-credentials --format env` te da las dos primeras");
    }
  }

  private synchronized AwsCredentialsProvider chain() {
    var made = chain;
    if (made == null) {
      made = chains.get();
      chain = made;
    }
    return made;
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

  private static Optional<String> regionOfProfile(String name) {
    try {
      return ProfileFile.defaultProfileFile()
          .profile(name)
          .flatMap(profile -> profile.property(ProfileProperty.REGION));
    } catch (SdkException | IllegalArgumentException _) {
      return Optional.empty();
    }
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
        text);
  }

  private static String profileIn(Map<String, String> environment) {
    var named = environment.getOrDefault("AWS_PROFILE", "");
    return named.isBlank()
        ? ProfileFileSystemSetting.AWS_PROFILE.getStringValueOrThrow()
        : named.strip();
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
