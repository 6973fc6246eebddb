package dev.elige.provider.aws;

import dev.elige.base.Estimate;
import dev.elige.base.Nearest;
import dev.elige.base.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileProperty;

/**
 * The profile that a person works with, in the files that AWS's own tools write. What it says is
 * read when somebody asks for it; keys are made of it by the SDK.
 *
 * @see <a href="https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html">AWS SDKs and
 *     tools, the shared config and credentials files</a>
 */
final class AwsProfile {
  private static final String VARIABLE = "AWS_PROFILE";
  private static final String SESSION = "sso_session";

  /** What {@code aws login} writes; the SDK makes keys of it by a part that is not here. */
  static final String LOGIN = "login_session";

  /** By any of these a profile gives keys. */
  private static final Set<String> GIVING =
      Set.of(
          ProfileProperty.AWS_ACCESS_KEY_ID,
          ProfileProperty.CREDENTIAL_PROCESS,
          ProfileProperty.ROLE_ARN,
          ProfileProperty.SSO_START_URL,
          SESSION,
          LOGIN);

  private final Map<String, String> environment;
  private @Nullable ProfileFile read;

  AwsProfile(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  String name() {
    var named = value(VARIABLE);
    return named.isEmpty() ? "default" : named;
  }

  /** What stands in both files; unknown where one is no such file, or lacks a named profile. */
  Estimate<ProfileFile> file() {
    try {
      var all = all();
      return value(VARIABLE).isEmpty() || all.profile(name()).isPresent()
          ? Estimate.known(all)
          : Estimate.unknown(noSuch(all));
    } catch (SdkException | IllegalArgumentException _) {
      // its message may repeat a line of the file, and there may be a key in it
      return Estimate.unknown(
          "{} or {} is no file of AWS profiles",
          "{} o {} no es un fichero de perfiles de AWS",
          place("AWS_CONFIG_FILE", "config"),
          place("AWS_SHARED_CREDENTIALS_FILE", "credentials"));
    }
  }

  private Text noSuch(ProfileFile all) {
    var known = new TreeSet<>(all.profiles().keySet());
    return Nearest.of(name(), known)
        .map(near ->
            Text.of(
                "there is no AWS profile \"{}\"; did you mean {}?",
                "no hay ningún perfil de AWS \"{}\"; ¿querías decir {}?",
                name(),
                near))
        .orElseGet(() ->
            Text.of(
                "there is no AWS profile \"{}\" in {} or {}",
                "no hay ningún perfil de AWS \"{}\" en {} ni en {}",
                name(),
                place("AWS_CONFIG_FILE", "config"),
                place("AWS_SHARED_CREDENTIALS_FILE", "credentials")));
  }

  private synchronized ProfileFile all() {
    var known = read;
    if (known == null) {
      var files = ProfileFile.aggregator();
      add(files, place("AWS_CONFIG_FILE", "config"), ProfileFile.Type.CONFIGURATION);
      add(files, place("AWS_SHARED_CREDENTIALS_FILE", "credentials"), ProfileFile.Type.CREDENTIALS);
      known = files.build();
      read = known;
    }
    return known;
  }

  private static void add(ProfileFile.Aggregator files, Path file, ProfileFile.Type type) {
    if (Files.isRegularFile(file)) {
      files.addFile(ProfileFile.builder().content(file).type(type).build());
    }
  }

  private Path place(String variable, String usual) {
    var set = value(variable);
    var home = home(environment);
    return set.isEmpty()
        ? Path.of(home, ".aws", usual)
        : Path.of(set.startsWith("~/") ? home + set.substring(1) : set);
  }

  /** The home of AWS's tools. */
  static String home(Map<String, String> environment) {
    var home = environment.getOrDefault("HOME", "").strip();
    return home.isEmpty() ? environment.getOrDefault("USERPROFILE", "").strip() : home;
  }

  /** The region that it names. */
  Optional<String> region() {
    return file()
        .toOptional()
        .flatMap(all -> all.profile(name()))
        .flatMap(profile -> profile.property(ProfileProperty.REGION));
  }

  /** Whether it says where keys come from. */
  boolean givesKeys() {
    return profile(name())
        .map(profile -> profile.properties().keySet().stream().anyMatch(GIVING::contains))
        .orElse(false);
  }

  /** Whether a person named it, and does not just have it. */
  boolean isNamed() {
    return !value(VARIABLE).isEmpty();
  }

  /** Why a profile that is there gives no keys. */
  Text saysNothing() {
    return Text.of(
        "the AWS profile {} says nothing of keys: `aws configure --profile {}` or `aws configure sso"
            + " --profile {}` sets it up",
        "el perfil de AWS {} no dice nada de claves: `aws configure --profile {}` o `aws configure"
            + " sso --profile {}` lo preparan",
        name(),
        name(),
        name());
  }

  /** What it says by one key. */
  Optional<String> property(String key) {
    return profile(name()).flatMap(profile -> profile.property(key));
  }

  /** The profile that signs in: itself, or one whose keys it takes a role with. */
  Optional<String> signsIn() {
    var seen = new LinkedHashSet<String>();
    var next = Optional.of(name());
    while (next.isPresent() && seen.add(next.get())) {
      var profile = profile(next.get());
      if (profile.filter(AwsProfile::isSignIn).isPresent()) {
        return next;
      }
      next = profile.flatMap(one -> one.property(ProfileProperty.SOURCE_PROFILE));
    }
    return Optional.empty();
  }

  private static boolean isSignIn(Profile profile) {
    return profile.property(SESSION).isPresent()
        || profile.property(ProfileProperty.SSO_START_URL).isPresent();
  }

  /** Keys that stand in any profile, so that they can be hidden. */
  Stream<String> secrets() {
    return file().toOptional().stream()
        .flatMap(all -> all.profiles().values().stream())
        .flatMap(profile ->
            Stream.of(
                    ProfileProperty.AWS_ACCESS_KEY_ID,
                    ProfileProperty.AWS_SECRET_ACCESS_KEY,
                    ProfileProperty.AWS_SESSION_TOKEN)
                .flatMap(key -> profile.property(key).stream()));
  }

  private Optional<Profile> profile(String name) {
    return file().toOptional().flatMap(all -> all.profile(name));
  }

  private String value(String variable) {
    return environment.getOrDefault(variable, "").strip();
  }

  /** Names nobody's keys. */
  @Override
  public String toString() {
    return name();
  }
}
