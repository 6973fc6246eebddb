package dev.elige.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.aws.AwsIdentity.Keys;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Profiles that take a role or sign in, against the service of tokens and the portal of signing in
 * on this machine, over real sockets: signatures are verified where there are any.
 */
@Timeout(60)
class AwsProfileTest {
  private static final String ROLE_ID = "ASIAROLEEXAMPLE";
  private static final String ROLE_KEY = "canary-role-key-0123";
  private static final String ROLE_TOKEN = "canary-role-token-0123";
  private static final Keys ROLE = Keys.of(ROLE_ID, ROLE_KEY, ROLE_TOKEN);
  private static final String SIGN_IN = "canary-sign-in-0123";
  private static final String PORTAL = "https://example.awsapps.com/start";
  private static final String BASE =
      "[base]\naws_access_key_id=%s\naws_secret_access_key=%s\naws_session_token=%s\n"
          .formatted(StrictAws.KEY_ID, StrictAws.KEY, StrictAws.TOKEN);
  private static final String TAKES_ROLE =
      """
      [profile work]
      role_arn = arn:aws:iam::123456789012:role/work
      source_profile = base
      external_id = for-elige
      role_session_name = elige
      region = eu-west-1
      """;
  private static final String SIGNS_IN =
      """
      [profile work]
      sso_session = company
      sso_account_id = 123456789012
      sso_role_name = Reader
      region = eu-west-1

      [sso-session company]
      sso_region = eu-west-1
      sso_start_url = https://example.awsapps.com/start
      """;
  private static final String SIGNS_IN_AS_BEFORE =
      """
      [profile work]
      sso_start_url = https://example.awsapps.com/start
      sso_region = eu-west-1
      sso_account_id = 123456789012
      sso_role_name = Reader
      region = eu-west-1
      """;

  /** The SDK remembers for as long as it runs where the tokens of people are. */
  @TempDir private static Path home;

  private TestingTools tools;
  private StrictAws server;

  @BeforeEach
  void start() throws IOException {
    server = new StrictAws().service("sts");
    tools =
        TestingTools.in(home)
            .with("AWS_PROFILE", "work")
            .with("AWS_EC2_METADATA_DISABLED", "true")
            .with("AWS_ENDPOINT_URL_STS", server.address())
            .with("AWS_ENDPOINT_URL_SSO", server.address())
            .signedOut("company")
            .signedOut(PORTAL);
  }

  @AfterEach
  void stop() throws IOException {
    tools.close();
    server.close();
  }

  private AwsAccess access() {
    return AwsAccess.of(tools.environment());
  }

  private Estimate<AwsIdentity> identity() {
    return access().identity(AwsService.BEDROCK);
  }

  /** Why there are no keys; whatever it is, no secret is in it. */
  private String reason() {
    var why =
        identity()
            .<Text>fold(
                value -> {
                  throw new AssertionError(value);
                },
                reason -> reason);
    var all = why.in(DisplayLanguage.ENGLISH) + why.in(DisplayLanguage.SPANISH);
    assertThat(all).doesNotContain("canary", StrictAws.KEY, StrictAws.KEY_ID);
    assertThat(why.in(DisplayLanguage.SPANISH)).isNotEqualTo(why.in(DisplayLanguage.ENGLISH));
    return why.in(DisplayLanguage.ENGLISH);
  }

  private Map<String, String> form() {
    var form = new TreeMap<String, String>();
    for (var pair : server.lastRequest().text().split("&", -1)) {
      var parts = pair.split("=", 2);
      form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return form;
  }

  private StrictAws givesRole(String operation, Instant expires) {
    var xml = StrictAws.role(operation, ROLE_ID, ROLE_KEY, ROLE_TOKEN, expires);
    return server.then((out, _) -> out.write(StrictAws.whole(200, "text/xml", xml)));
  }

  private StrictAws givesKeysOfPortal(Instant expires) {
    return server.thenJson(
        200,
        """
        {"roleCredentials": {"accessKeyId": "%s", "secretAccessKey": "%s", "sessionToken": "%s",
         "expiration": %d}}
        """
            .formatted(ROLE_ID, ROLE_KEY, ROLE_TOKEN, expires.toEpochMilli()));
  }

  private static Instant later() {
    return Instant.now().plusSeconds(3600);
  }

  @Test
  void aRoleIsTakenWithTheKeysOfAnotherProfile() {
    tools.config(TAKES_ROLE).credentials(BASE);
    givesRole("AssumeRole", later());
    assertThat(identity()).isEqualTo(Estimate.known(ROLE));
    assertThat(form())
        .containsEntry("Action", "AssumeRole")
        .containsEntry("RoleArn", "arn:aws:iam::123456789012:role/work")
        .containsEntry("ExternalId", "for-elige")
        .containsEntry("RoleSessionName", "elige");
  }

  @Test
  void aRoleIsTakenWithTheKeysOfAContainer() throws IOException {
    try (var container = new StrictAws().unsigned("Authorization", "")) {
      container.thenJson(
          200,
          """
          {"AccessKeyId": "%s", "SecretAccessKey": "%s", "Token": "%s", "Expiration": "%s"}
          """
              .formatted(StrictAws.KEY_ID, StrictAws.KEY, StrictAws.TOKEN, later()));
      tools
          .with("AWS_CONTAINER_CREDENTIALS_FULL_URI", container.address() + "/keys")
          .config(TAKES_ROLE.replace("source_profile = base", "credential_source = EcsContainer"));
      givesRole("AssumeRole", later());
      assertThat(identity()).isEqualTo(Estimate.known(ROLE));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTokenOfAnotherPlaceStandsForARole(boolean isInVariable) {
    var file = home.resolve("token");
    tools.file("token", "canary-web-token-0123");
    if (isInVariable) {
      tools
          .with("AWS_WEB_IDENTITY_TOKEN_FILE", file.toString())
          .with("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/work")
          .with("AWS_REGION", "eu-west-1");
    } else {
      tools.config(
          TAKES_ROLE.replace("source_profile = base", "web_identity_token_file = " + file));
    }
    server.unsigned("Authorization", "");
    givesRole("AssumeRoleWithWebIdentity", later());
    assertThat(identity()).isEqualTo(Estimate.known(ROLE));
    assertThat(form())
        .containsEntry("Action", "AssumeRoleWithWebIdentity")
        .containsEntry("WebIdentityToken", "canary-web-token-0123");
    server.only((out, _) ->
        out.write(
            StrictAws.whole(
                403,
                "text/xml",
                StrictAws.stsError("AccessDenied", "canary-web-token-0123 may not do this"))));
    assertThat(reason())
        .contains(isInVariable ? "AWS_WEB_IDENTITY_TOKEN_FILE" : "the AWS profile work")
        .endsWith("AWS does not give the role: [secret] may not do this");
  }

  @Test
  void whoSignedInGetsTheKeysOfTheRole() {
    tools.config(SIGNS_IN).signedIn("company", SIGN_IN, later());
    server.unsigned("x-amz-sso_bearer_token", SIGN_IN);
    givesKeysOfPortal(later());
    assertThat(identity()).isEqualTo(Estimate.known(ROLE));
    assertThat(server.lastRequest().target())
        .startsWith("/federation/credentials?")
        .contains("role_name=Reader", "account_id=123456789012");
  }

  @Test
  void theOlderFormOfSigningInIsRead() {
    tools.config(SIGNS_IN_AS_BEFORE).signedIn(PORTAL, SIGN_IN, later());
    server.unsigned("x-amz-sso_bearer_token", SIGN_IN);
    givesKeysOfPortal(later());
    assertThat(identity()).isEqualTo(Estimate.known(ROLE));
  }

  /** A session has a token that renews it, as long as the registration of the client lasts. */
  @Test
  void aSessionThatEndsIsRenewed() throws IOException {
    try (var renewing = new StrictAws().unsigned("Authorization", "")) {
      renewing.thenJson(
          200,
          """
          {"accessToken": "%s", "expiresIn": 3600, "tokenType": "Bearer",
           "refreshToken": "canary-refresh-token-2"}
          """
              .formatted(SIGN_IN));
      tools
          .with("AWS_ENDPOINT_URL_SSO_OIDC", renewing.address())
          .config(SIGNS_IN)
          .signedIn("company", "canary-old-token", Instant.now().plusSeconds(20));
      server.unsigned("x-amz-sso_bearer_token", SIGN_IN);
      givesKeysOfPortal(later());
      assertThat(identity()).isEqualTo(Estimate.known(ROLE));
      assertThat(renewing.lastRequest().target()).isEqualTo("/token");
      assertThat(renewing.lastRequest().text()).contains("canary-refresh-token", "refresh_token");
    }
  }

  @Test
  void aSessionThatIsNotRenewedIsToldTheCommand() throws IOException {
    try (var renewing = new StrictAws().unsigned("Authorization", "")) {
      renewing.thenJson(
          400,
          "{\"error\": \"invalid_grant\", \"error_description\": \"canary-refresh-token\"}",
          "x-amzn-ErrorType: InvalidGrantException");
      tools
          .with("AWS_ENDPOINT_URL_SSO_OIDC", renewing.address())
          .config(SIGNS_IN)
          .signedIn("company", "canary-old-token", Instant.now().minusSeconds(20));
      assertThat(reason()).endsWith("`aws sso login --profile work`");
      assertThat(renewing.requests()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SIGNS_IN, SIGNS_IN_AS_BEFORE})
  void whoIsSignedInNoMoreIsToldTheCommand(String config) {
    var cure = "`aws sso login --profile work`";
    tools.config(config);
    assertThat(reason()).as("never signed in").endsWith(cure);
    if (config.equals(SIGNS_IN_AS_BEFORE)) {
      tools.signedIn(PORTAL, SIGN_IN, Instant.now().minusSeconds(60));
      assertThat(reason()).as("expired").endsWith(cure);
    }
    tools.signedIn("company", "canary-other", later()).signedIn(PORTAL, "canary-other", later());
    server.unsigned("x-amz-sso_bearer_token", SIGN_IN);
    givesKeysOfPortal(later());
    assertThat(reason()).as("signed out elsewhere").endsWith(cure);
  }

  @Test
  void whoSignsInLaterNeedsNoNewStart() {
    tools.config(SIGNS_IN);
    server.unsigned("x-amz-sso_bearer_token", SIGN_IN);
    givesKeysOfPortal(later());
    var access = access();
    assertThat(access.identity(AwsService.BEDROCK).isKnown()).isFalse();
    tools.signedIn("company", SIGN_IN, later());
    assertThat(access.identity(AwsService.BEDROCK)).isEqualTo(Estimate.known(ROLE));
  }

  /** The portal's own words may hold anything. */
  @Test
  void aRoleThatThePortalDoesNotGiveIsToldByItsStatus() {
    tools.config(SIGNS_IN).signedIn("company", SIGN_IN, later());
    server
        .unsigned("x-amz-sso_bearer_token", SIGN_IN)
        .thenJson(
            403,
            "{\"message\": \"No access for " + SIGN_IN + "\"}",
            "x-amzn-ErrorType: ForbiddenException");
    assertThat(reason())
        .isEqualTo(
            "the AWS profile work: the sign-in portal gives no keys for this account and role"
                + " (HTTP 403)");
  }

  /** The profile that has to sign in is another one. */
  @Test
  void aRoleBehindASignInNamesTheProfileThatSignsIn() {
    tools.config(SIGNS_IN.replace("profile work", "profile base") + "\n" + TAKES_ROLE);
    assertThat(reason()).endsWith("`aws sso login --profile base`");
  }

  @Test
  void aRefusedRoleIsToldInTheWordsOfAws() {
    tools.config(TAKES_ROLE).credentials(BASE);
    var words = "User: arn:aws:iam::1:user/me is not authorized to perform: sts:AssumeRole";
    server.only((out, _) ->
        out.write(
            StrictAws.whole(
                403, "text/xml", StrictAws.stsError("AccessDenied", words + " " + StrictAws.KEY))));
    assertThat(reason())
        .isEqualTo("the AWS profile work: AWS does not give the role: " + words + " [secret]");
  }

  @Test
  void whatIsNotReadHereNamesTheCommandThatPrintsKeys() {
    var command = "`aws configure export-credentials --profile work --format env`";
    tools.config(TAKES_ROLE + "mfa_serial = arn:aws:iam::1:mfa/me\n").credentials(BASE);
    var error = StrictAws.stsError("AccessDenied", "MultiFactorAuthentication failed");
    server.then((out, _) -> out.write(StrictAws.whole(403, "text/xml", error)));
    assertThat(reason()).contains("MultiFactorAuthentication failed", "mfa_serial", command);
    tools.config("[profile work]\nlogin_session = arn:aws:iam::123456789012:user/me\n");
    assertThat(reason()).contains("login_session", command);
  }

  @Test
  void aWrongKeyIsRefusedByItsSignature() {
    tools.config(TAKES_ROLE).credentials(BASE.replace(StrictAws.KEY, "canary-of-another-key"));
    givesRole("AssumeRole", later());
    assertThat(reason()).endsWith("The request signature we calculated does not match");
  }

  /** Keys of a role live for an hour; a library lives longer. */
  @Test
  void keysThatExpireAreRenewed() {
    tools.config(TAKES_ROLE).credentials(BASE);
    givesRole("AssumeRole", Instant.now().plusSeconds(30));
    var xml = StrictAws.role("AssumeRole", "ASIASECOND", ROLE_KEY, ROLE_TOKEN, later());
    server.then((out, _) -> out.write(StrictAws.whole(200, "text/xml", xml)));
    var access = access();
    var second = Keys.of("ASIASECOND", ROLE_KEY, ROLE_TOKEN);
    assertThat(access.identity(AwsService.BEDROCK)).isEqualTo(Estimate.known(ROLE));
    assertThat(access.identity(AwsService.BEDROCK)).isEqualTo(Estimate.known(second));
    assertThat(access.identity(AwsService.BEDROCK)).isEqualTo(Estimate.known(second));
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void whoCannotBeReachedIsToldAsThat() throws IOException {
    tools.config(TAKES_ROLE).credentials(BASE);
    server.close();
    assertThat(reason()).endsWith("the service that gives its keys cannot be reached");
  }

  @Test
  void aProgramThatPrintsKeysIsRun() {
    var keys =
        """
        {"Version": 1, "AccessKeyId": "%s", "SecretAccessKey": "%s", "SessionToken": "%s",
         "Expiration": "%s"}
        """
            .formatted(ROLE_ID, ROLE_KEY, ROLE_TOKEN, later());
    tools
        .file("keys.json", keys)
        .config("[profile work]\ncredential_process = cat " + home.resolve("keys.json") + "\n");
    assertThat(identity()).isEqualTo(Estimate.known(ROLE));
    tools.file("keys.json", keys.replace("\"Version\": 1", "\"Version\": 9"));
    assertThat(reason()).endsWith("the program in its credential_process gave no keys");
    tools.config("[profile work]\ncredential_process = cat canary\n");
    assertThat(reason()).endsWith("the program in its credential_process gave no keys");
  }

  @Test
  void whatAProfileLacksIsTold() {
    tools.config(TAKES_ROLE.replace("source_profile = base\n", ""));
    assertThat(reason()).contains("needs a source_profile or a credential_source");
    tools.config(TAKES_ROLE.replace("source_profile = base", "source_profile = nobody"));
    assertThat(reason()).contains("needs a source_profile or a credential_source");
    tools.config(TAKES_ROLE.replace("source_profile = base", "web_identity_token_file = nowhere"));
    assertThat(reason()).contains("needs its ARN and a file with a token");
    tools.config("[profile wrok]\nregion = eu-west-1\n");
    assertThat(reason()).isEqualTo("there is no AWS profile \"work\"; did you mean wrok?");
    tools.config("[profile work\naws_secret_access_key = canary");
    assertThat(reason()).contains(".aws/config").contains("is no file of AWS profiles");
    tools.config("[profile work]\nregion = eu-west-1\n");
    assertThat(reason()).contains("says nothing of keys");
    assertThat(server.requests()).isEmpty();
  }

  /** {@code elige providers} tells both, and calls nobody. */
  @Test
  void whereSomebodyIsAskedIsToldWithoutAskingForKeys() {
    tools.config(SIGNS_IN + TAKES_ROLE.replace("profile work", "profile other"));
    assertThat(access().found()).isEqualTo(Estimate.known("AWS_PROFILE"));
    assertThat(access().bedrock())
        .isEqualTo(Estimate.known(URI.create("https://bedrock-runtime.eu-west-1.amazonaws.com")));
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aNamedProfileThatSaysNothingOfKeysIsTold() throws IOException {
    tools.config("[profile work]\nregion = eu-west-1\n");
    assertThat(reason()).startsWith("the AWS profile work says nothing of keys: `aws configure");
  }

  @Test
  void aProgramThatNeverEndsIsNotWaitedForForEver() throws IOException {
    tools.config("[profile work]\ncredential_process = sleep 60\n");
    var environment = tools.environment();
    var source = AwsKeySource.of(environment, new AwsProfile(environment)).toOptional();
    var why = source.orElseThrow().identity(Duration.ofMillis(1_500));
    assertThat(why.<String>fold(Object::toString, reason -> reason.in(DisplayLanguage.ENGLISH)))
        .endsWith("the program in its credential_process did not end within 1 s");
  }
}
