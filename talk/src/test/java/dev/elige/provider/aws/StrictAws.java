package dev.elige.provider.aws;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * AWS on this machine, over real sockets and as strict as AWS: a request whose signature, time,
 * region, service, headers or JSON is wrong gets the error that AWS would send. What it says when
 * all is right, a test puts down, byte for byte.
 */
public final class StrictAws implements AutoCloseable {
  public static final String KEY_ID = "AKIDEXAMPLE";
  public static final String KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
  public static final String TOKEN = "canary-session-token/+=";
  public static final String BEARER = "canary-bedrock-key-0123456789";
  public static final String REGION = "eu-west-1";
  public static final String REQUEST_ID = "7c7e7b8a-0001-4f2e-9d9f-0a1b2c3d4e5f";

  private static final Duration SKEW = Duration.ofMinutes(5);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Pattern AUTHORIZATION =
      Pattern.compile(
          "AWS4-HMAC-SHA256 Credential=([^/]+)/(\\S+), SignedHeaders=(\\S+), Signature=(\\w+)");

  private final ServerSocket socket;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Queue<Says> says = new ArrayDeque<>();
  private String service = "bedrock";
  private String keyId = KEY_ID;
  private String signingKey = KEY;
  private String token = TOKEN;
  private Optional<String> openHeader = Optional.empty();
  private String openValue = "";
  private String schema = "";
  private Instant now = Instant.now();

  /**
   * What came, taken apart.
   *
   * @param body a letter for each byte
   */
  public record Request(
      String method, String target, Map<String, List<String>> headers, String body) {
    public String text() {
      return new String(bytes(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
      return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    public String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }
  }

  /** Answers one request that is right. */
  public interface Says {
    void to(OutputStream out, Socket connection) throws IOException, InterruptedException;
  }

  public StrictAws() throws IOException {
    socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  /** Whose keys it knows. */
  public StrictAws account(String id, String key, String session) {
    keyId = id;
    signingKey = key;
    token = session;
    return this;
  }

  /** Takes no signature but one header, as the portal of signing in does; empty is none at all. */
  public StrictAws unsigned(String header, String value) {
    openHeader = Optional.of(header);
    openValue = value;
    return this;
  }

  /** For which service signatures have to be, if not for Bedrock. */
  public StrictAws service(String name) {
    service = name;
    return this;
  }

  /** To which schema the bodies of requests are held. */
  public StrictAws schema(String name) {
    schema = name;
    return this;
  }

  public StrictAws at(Instant time) {
    now = time;
    return this;
  }

  /** What it says next; the last one stays. */
  public StrictAws then(Says next) {
    says.add(next);
    return this;
  }

  /** What it says from now on, whatever it was going to say. */
  public synchronized void only(Says one) {
    says.clear();
    says.add(one);
  }

  /** A whole answer in JSON. */
  public StrictAws thenJson(int status, String json, String... headers) {
    return then((out, _) -> out.write(whole(status, "application/json", json, headers)));
  }

  /** Frames in chunks of an odd size. */
  public StrictAws thenFrames(byte[] frames) {
    return then((out, _) -> stream(out, frames, true));
  }

  /** The head of a stream, and what of it there is; with its last chunk or without. */
  public static void stream(OutputStream out, byte[] frames, boolean isWhole) throws IOException {
    out.write(
        ("HTTP/1.1 200 OK\r\nContent-Type: application/vnd.amazon.eventstream\r\n"
                + "x-amzn-RequestId: "
                + REQUEST_ID
                + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    for (int at = 0, size = 1; at < frames.length; at += size, size = size * 2 % 61 + 1) {
      int length = Math.min(size, frames.length - at);
      out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.write(frames, at, length);
      out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }
    if (isWhole) {
      out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  public static byte[] whole(int status, String type, String body, String... headers) {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    var head = new StringBuilder("HTTP/1.1 " + status + " Said\r\nContent-Type: " + type);
    head.append("\r\nx-amzn-RequestId: ").append(REQUEST_ID);
    for (var header : headers) {
      head.append("\r\n").append(header);
    }
    head.append("\r\nContent-Length: ").append(bytes.length);
    head.append("\r\nConnection: close\r\n\r\n");
    return TestingFrames.joined(head.toString().getBytes(StandardCharsets.ISO_8859_1), bytes);
  }

  public String address() {
    return "http://localhost:" + socket.getLocalPort();
  }

  public List<Request> requests() {
    return requests;
  }

  public Request lastRequest() {
    return requests.getLast();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        var connection = socket.accept();
        Thread.ofVirtual().start(() -> serve(connection));
      } catch (IOException _) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      var request = read(new BufferedInputStream(connection.getInputStream()));
      requests.add(request);
      var wrong = wrong(request);
      var out = connection.getOutputStream();
      if (wrong.isEmpty()) {
        next().to(out, connection);
      } else {
        out.write(wrong.getFirst());
      }
      out.flush();
    } catch (IOException _) {
      // the other side went away, as some tests want it
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Says next() {
    return says.size() > 1 ? says.remove() : Objects.requireNonNull(says.peek());
  }

  private static Request read(InputStream in) throws IOException {
    var first = line(in).split(" ", -1);
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    for (var line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers
          .computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("Content-Length", List.of("0")).getFirst());
    return new Request(
        first[0],
        first[1],
        headers,
        new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
  }

  private static String line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int one = in.read(); one != '\n'; one = in.read()) {
      if (one < 0) {
        throw new IOException("the request broke off");
      }
      line.write(one);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  /** The error that the request deserves; empty where it is right. */
  private List<byte[]> wrong(Request request) {
    var authorization = request.header("Authorization");
    if (openHeader.isPresent()) {
      return authorization.isEmpty() && request.header(openHeader.get()).equals(openValue)
          ? List.of()
          : refused(401, "UnauthorizedException", "Session token not found or invalid");
    }
    if (authorization.startsWith("Bearer ")) {
      return authorization.equals("Bearer " + BEARER) && service.equals("bedrock")
          ? wrongBody(request)
          : refused(403, "UnrecognizedClientException", "Authentication failed");
    }
    var matcher = AUTHORIZATION.matcher(authorization);
    if (!matcher.matches()) {
      return refused(403, "MissingAuthenticationTokenException", "Missing Authentication Token");
    }
    var time = request.header("X-Amz-Date");
    var scope = time.substring(0, 8) + "/" + REGION + "/" + service + "/aws4_request";
    if (!matcher.group(1).equals(keyId) || !request.header("X-Amz-Security-Token").equals(token)) {
      return refused(
          403,
          "UnrecognizedClientException",
          "The security token " + token + " included in the request is invalid.");
    }
    if (Duration.between(Instant.from(TIME.parse(time)), now).abs().compareTo(SKEW) > 0) {
      return refused(403, "InvalidSignatureException", "Signature expired: " + time);
    }
    if (!matcher.group(2).equals(scope)) {
      return refused(403, "InvalidSignatureException", "Credential should be scoped to " + scope);
    }
    var signed = List.of(matcher.group(3).split(";", -1));
    if (!signed.containsAll(List.of("host", "x-amz-date", "x-amz-security-token"))) {
      return refused(403, "IncompleteSignatureException", "Not signed: " + signed);
    }
    return isSigned(request, signed, time, scope, matcher.group(4))
        ? wrongBody(request)
        : refused(
            403, "InvalidSignatureException", "The request signature we calculated does not match");
  }

  private boolean isSigned(
      Request request, List<String> signed, String time, String scope, String signature) {
    var headers = new TreeMap<String, List<String>>();
    signed.forEach(name -> headers.put(name, request.headers().getOrDefault(name, List.of())));
    return SigV4.signature(
            request.method(), request.target(), headers, request.bytes(), signingKey, time, scope)
        .equals(signature);
  }

  private List<byte[]> wrongBody(Request request) {
    if (schema.isEmpty()) {
      return List.of();
    }
    var errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText(schema), InputFormat.JSON)
            .validate(request.text(), InputFormat.JSON);
    return errors.isEmpty()
        ? List.of()
        : refused(400, "ValidationException", "Malformed input request: " + errors.getFirst());
  }

  private static String schemaText(String name) {
    try (var in =
        Objects.requireNonNull(StrictAws.class.getResourceAsStream(name + ".schema.json"), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<byte[]> refused(int status, String name, String message) {
    if (service.equals("sts")) {
      return List.of(whole(status, "text/xml", stsError(name, message)));
    }
    var json = "{\"message\":\"" + message.replace("\\", "").replace("\"", "'") + "\"}";
    return List.of(
        whole(
            status,
            "application/json",
            json,
            "x-amzn-ErrorType: " + name + ":http://internal.amazon.com/coral/com.amazon.coral/"));
  }

  /** An error of the service of tokens, which alone speaks XML. */
  public static String stsError(String name, String message) {
    return """
    <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>
    <Code>%s</Code><Message>%s</Message></Error><RequestId>%s</RequestId></ErrorResponse>
    """
        .formatted(name, message, REQUEST_ID);
  }

  /**
   * A role that was given.
   *
   * @param operation such as {@code AssumeRole}
   */
  public static String role(
      String operation, String id, String key, String session, Instant expires) {
    return """
    <%1$sResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><%1$sResult>
    <AssumedRoleUser><AssumedRoleId>ARO123EXAMPLE123:work</AssumedRoleId>
    <Arn>arn:aws:sts::123456789012:assumed-role/work/work</Arn></AssumedRoleUser>
    <Credentials><AccessKeyId>%2$s</AccessKeyId><SecretAccessKey>%3$s</SecretAccessKey>
    <SessionToken>%4$s</SessionToken><Expiration>%5$s</Expiration></Credentials></%1$sResult>
    <ResponseMetadata><RequestId>%6$s</RequestId></ResponseMetadata></%1$sResponse>
    """
        .formatted(operation, id, key, session, expires, REQUEST_ID);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
