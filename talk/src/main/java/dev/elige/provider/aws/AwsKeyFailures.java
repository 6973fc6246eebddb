package dev.elige.provider.aws;

import dev.elige.base.Text;
import dev.elige.provider.Secret;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.profiles.ProfileProperty;
import software.amazon.awssdk.services.sts.model.StsException;

/**
 * Says why there are no keys, and what helps. Only what AWS's token service says of a role is
 * repeated, with masks where a known secret stands in it; whatever else the SDK says may hold what
 * a program or a file printed.
 */
final class AwsKeyFailures {
  /** Nothing says where keys are. */
  static final Text NOWHERE =
      Text.of(
          "no AWS credentials were found: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY,"
              + " AWS_PROFILE or, for Bedrock alone, AWS_BEARER_TOKEN_BEDROCK",
          "no se encontraron credenciales de AWS: define AWS_ACCESS_KEY_ID y"
              + " AWS_SECRET_ACCESS_KEY, AWS_PROFILE o, solo para Bedrock,"
              + " AWS_BEARER_TOKEN_BEDROCK");

  private static final String TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
  private static final int UNAUTHORIZED = 401;

  private final Map<String, String> environment;
  private final AwsProfile profile;

  AwsKeyFailures(Map<String, String> environment, AwsProfile profile) {
    this.environment = environment;
    this.profile = profile;
  }

  /** What is told where nothing came. */
  Text late(Duration waited) {
    return isOfProcess()
        ? at(
            "the program in its credential_process did not end within {} s",
            "el programa de su credential_process no terminó en {} s",
            waited.toSeconds())
        : at("no keys came within {} s", "no llegaron claves en {} s", waited.toSeconds());
  }

  /** What is told of a failure. */
  Text told(Throwable thrown) {
    var service =
        causes(thrown)
            .filter(AwsServiceException.class::isInstance)
            .map(AwsServiceException.class::cast)
            .findFirst();
    if (service.isPresent() && service.get() instanceof StsException) {
      return refused(service.get());
    }
    if (service.isPresent() && service.get().statusCode() != UNAUTHORIZED) {
      return noRole(service.get().statusCode());
    }
    if (isOfProcess()) {
      return at(
          "the program in its credential_process gave no keys",
          "el programa de su credential_process no dio claves");
    }
    boolean isNamed = isByToken() || profile.givesKeys();
    if (isNamed && service.isEmpty() && causes(thrown).anyMatch(AwsKeyFailures::isUnreachable)) {
      return at(
          "the service that gives its keys cannot be reached",
          "no se puede contactar con el servicio que da sus claves");
    }
    return profile.signsIn().map(AwsKeyFailures::signIn).orElseGet(this::withoutService);
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
  }

  /** A file that is not there is no matter of the network. */
  private static boolean isUnreachable(Throwable cause) {
    return cause instanceof IOException && !(cause instanceof FileSystemException);
  }

  private boolean isOfProcess() {
    return !isByToken()
        && has(ProfileProperty.CREDENTIAL_PROCESS)
        && !has(ProfileProperty.ROLE_ARN)
        && profile.signsIn().isEmpty();
  }

  private Text refused(AwsServiceException thrown) {
    var details = thrown.awsErrorDetails();
    var words = details == null || details.errorMessage() == null ? "" : details.errorMessage();
    var told = words.isBlank() ? "HTTP " + thrown.statusCode() : hidden(words);
    return has(ProfileProperty.MFA_SERIAL)
        ? at(
            "AWS does not give the role: {}. Its mfa_serial wants a code, which is not asked for"
                + " here: {} asks for it",
            "AWS no concede el rol: {}. Su mfa_serial exige un código, que aquí no se pide: {} lo"
                + " pide",
            told,
            export())
        : at("AWS does not give the role: {}", "AWS no concede el rol: {}", told);
  }

  /** The command of AWS that prints the keys of any profile. */
  private String export() {
    return "`aws configure export-credentials --profile " + profile.name() + " --format env`";
  }

  private Text noRole(int status) {
    return at(
        "the sign-in portal gives no keys for this account and role (HTTP {})",
        "el portal de inicio de sesión no da claves para esta cuenta y este rol (HTTP {})",
        status);
  }

  private static Text signIn(String name) {
    return Text.of(
        "the sign-in of the AWS profile {} is missing or has expired: run `aws sso login --profile"
            + " {}`",
        "el inicio de sesión del perfil de AWS {} falta o ha caducado: ejecuta `aws sso login"
            + " --profile {}`",
        name,
        name);
  }

  private Text withoutService() {
    if (isByToken() || has(ProfileProperty.WEB_IDENTITY_TOKEN_FILE)) {
      return at(
          "taking a role needs its ARN and a file with a token that can be read",
          "para asumir un rol hacen falta su ARN y un fichero con un token que se pueda leer");
    }
    if (has(ProfileProperty.ROLE_ARN)) {
      return at(
          "taking its role needs a source_profile or a credential_source that gives keys",
          "para asumir su rol hace falta un source_profile o un credential_source que dé claves");
    }
    if (has(AwsProfile.LOGIN)) {
      return at(
          "its login_session is not read here: {} prints its keys",
          "su login_session no se lee aquí: {} imprime sus claves",
          export());
    }
    return profile.isNamed() && !profile.givesKeys() ? profile.saysNothing() : NOWHERE;
  }

  /** A sentence behind the name of whom it is about. */
  private Text at(String english, String spanish, Object... arguments) {
    var place =
        isByToken()
            ? Text.verbatim(TOKEN_FILE)
            : Text.of("the AWS profile {}", "el perfil de AWS {}", profile.name());
    return Text.of("{}: {}", "{}: {}", place, Text.of(english, spanish, arguments));
  }

  private boolean isByToken() {
    return !value(TOKEN_FILE).isEmpty();
  }

  private boolean has(String key) {
    return profile.property(key).isPresent();
  }

  private String value(String variable) {
    return environment.getOrDefault(variable, "").strip();
  }

  /** AWS does not repeat secrets; another server behind its address may. */
  private String hidden(String words) {
    var hidden = words;
    for (var secret : secrets().filter(AwsKeyFailures::isWord).toList()) {
      hidden = Secret.of(TOKEN_FILE, secret).hiddenIn(hidden);
    }
    return hidden;
  }

  private Stream<String> secrets() {
    var inVariables =
        Stream.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")
            .map(this::value);
    var tokens =
        Stream.concat(
                Stream.of(value(TOKEN_FILE)),
                profile.property(ProfileProperty.WEB_IDENTITY_TOKEN_FILE).stream())
            .filter(file -> !file.isEmpty())
            .map(AwsKeyFailures::content);
    return Stream.concat(Stream.concat(inVariables, tokens), profile.secrets());
  }

  private static String content(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException | InvalidPathException _) {
      return "";
    }
  }

  private static boolean isWord(String text) {
    return text.matches("[!-~]+");
  }
}
