package dev.elige.provider.aws;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/**
 * Signs requests by Signature Version 4. A signature holds for some minutes, so there is a new one
 * for each attempt.
 *
 * @param service which it is for
 * @param region where
 * @param clock tells the time that is signed
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html">AWS,
 *     Signature Version 4</a>
 */
record AwsSigner(AwsService service, String region, Clock clock) {
  /** The JDK's client writes these by itself, with the values that were signed. */
  private static final Set<String> BY_THE_CLIENT = headerNames("Host", "Content-Length");

  private static Set<String> headerNames(String... names) {
    var all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    all.addAll(Set.of(names));
    return all;
  }

  HttpRequest.Builder signed(URI base, AwsRequest request, AwsIdentity identity) {
    var uri = URI.create(base + request.path());
    var made = HttpRequest.newBuilder(uri).setHeader("User-Agent", "elige");
    made.method(
        request.method(),
        request.body().isEmpty()
            ? BodyPublishers.noBody()
            : BodyPublishers.ofByteArray(request.bytes()));
    switch (identity) {
      case AwsIdentity.Keys keys -> sign(made, uri, request, keys);
      case AwsIdentity.Bearer(var token) -> {
        request.headers().forEach(made::setHeader);
        token.reveal(key -> made.setHeader("Authorization", "Bearer " + key));
      }
    }
    return made;
  }

  private void sign(HttpRequest.Builder made, URI uri, AwsRequest request, AwsIdentity.Keys keys) {
    var plain = SdkHttpRequest.builder().method(SdkHttpMethod.fromValue(request.method())).uri(uri);
    request.headers().forEach(plain::putHeader);
    var signed =
        AwsV4HttpSigner.create()
            .sign(signing ->
                signing
                    .identity(credentials(keys))
                    .request(plain.build())
                    .payload(ContentStreamProvider.fromByteArray(request.bytes()))
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service.signingName())
                    .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                    .putProperty(HttpSigner.SIGNING_CLOCK, clock))
            .request();
    signed.forEachHeader((name, values) -> {
      if (!BY_THE_CLIENT.contains(name)) {
        made.setHeader(name, String.join(",", values));
      }
    });
  }

  private static AwsCredentialsIdentity credentials(AwsIdentity.Keys keys) {
    return keys.id()
        .reveal(id ->
            keys.key()
                .reveal(key ->
                    keys.session()
                        .<AwsCredentialsIdentity>map(session ->
                            session.reveal(
                                token -> AwsSessionCredentialsIdentity.create(id, key, token)))
                        .orElseGet(() -> AwsCredentialsIdentity.create(id, key))));
  }
}
