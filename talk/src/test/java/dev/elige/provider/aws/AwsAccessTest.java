package dev.elige.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.aws.AwsIdentity.Keys;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.profiles.ProfileFile;

class AwsAccessTest {
  private static AwsAccess access(Map<String, String> environment) {
    return AwsAccess.of(environment, AnonymousCredentialsProvider::create);
  }

  private static String reason(Estimate<?> unknown) {
    return unknown
        .<Text>fold(
            value -> {
              throw new AssertionError(value);
            },
            why -> why)
        .in(DisplayLanguage.ENGLISH);
  }

  @Test
  void theChainIsAskedWhereNoVariableHoldsKeys() {
    var session = AwsSessionCredentials.create("AKIDCHAIN", "secret-of-chain", "token-of-chain");
    var access = AwsAccess.of(Map.of(), () -> StaticCredentialsProvider.create(session));
    assertThat(access.identity(AwsService.BEDROCK))
        .isEqualTo(Estimate.known(Keys.of("AKIDCHAIN", "secret-of-chain", "token-of-chain")));
  }

  @Test
  void aProfileWithoutASessionHasNone(@TempDir Path folder) throws IOException {
    var file = folder.resolve("credentials");
    Files.writeString(
        file,
        """
        [work]
        aws_access_key_id = AKIDWORK
        aws_secret_access_key = secret-of-work
        """);
    var profiles = ProfileFile.builder().content(file).type(ProfileFile.Type.CREDENTIALS).build();
    var access =
        AwsAccess.of(
            Map.of(),
            () ->
                ProfileCredentialsProvider.builder()
                    .profileFile(profiles)
                    .profileName("work")
                    .build());
    assertThat(access.identity(AwsService.BEDROCK))
        .isEqualTo(Estimate.known(Keys.of("AKIDWORK", "secret-of-work", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "us-east-1,https://bedrock-runtime.us-east-1.amazonaws.com",
    "us-gov-west-1,https://bedrock-runtime.us-gov-west-1.amazonaws.com",
    "cn-north-1,https://bedrock-runtime.cn-north-1.amazonaws.com.cn",
    "eusc-de-east-1,https://bedrock-runtime.eusc-de-east-1.amazonaws.eu"
  })
  void theRegionTellsTheAddress(String region, URI address) {
    assertThat(access(Map.of("AWS_DEFAULT_REGION", region)).bedrock())
        .isEqualTo(Estimate.known(address));
  }

  @Test
  void aVariableOfOneServiceOutranksThatOfAll() {
    var access =
        access(
            Map.of(
                "AWS_ENDPOINT_URL", "http://localhost:1/",
                "AWS_ENDPOINT_URL_BEDROCK_RUNTIME", "https://vpce.example.com/"));
    assertThat(access.bedrock()).isEqualTo(Estimate.known(URI.create("https://vpce.example.com")));
    assertThat(access.sageMaker()).isEqualTo(Estimate.known(URI.create("http://localhost:1")));
  }

  @Test
  void whereCredentialsSeemToBeIsToldWithoutOpeningThem(@TempDir Path home) throws IOException {
    assertThat(access(Map.of("AWS_PROFILE", "work")).found())
        .isEqualTo(Estimate.known("AWS_PROFILE"));
    assertThat(reason(access(Map.of("HOME", home.toString())).found()))
        .contains("AWS_ACCESS_KEY_ID");
    var file = Files.createDirectories(home.resolve(".aws")).resolve("credentials");
    Files.writeString(file, "nonsense");
    assertThat(access(Map.of("HOME", home.toString())).found())
        .isEqualTo(Estimate.known(home + "/.aws/credentials"));
  }
}
