package dev.elige.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The server's check of signatures, held to the test suite that AWS published for Signature Version
 * 4 (key AKIDEXAMPLE, 30 August 2015, 12:36, us-east-1, service "service").
 */
class SigV4Test {
  private static final String KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
  private static final String TIME = "20150830T123600Z";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          get-vanilla                | GET  | /                           | 5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31
          get-vanilla-query-order-key-case | GET | /?Param2=value2&Param1=value1 | b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500
          get-vanilla-utf8-query     | GET  | /?ሴ=bar                     | 2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04
          get-utf8                   | GET  | /ሴ                          | 8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85
          get-space                  | GET  | /example space/             | 652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741
          normalize-path/get-relative | GET | /example/..                 | 5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31
          normalize-path/get-slash   | GET  | //                          | 5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31
          normalize-path/get-slash-pointless-dot | GET | /./example       | ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5
          normalize-path/get-slashes | GET  | //example//                 | 9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84
          post-vanilla               | POST | /                           | 5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b
          """)
  void signsAsPublished(String name, String method, String target, String signature) {
    assertThat(signature(method, target, Map.of(), "")).as(name).isEqualTo(signature);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "post-x-www-form-urlencoded,"
        + "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"
  })
  void signsBodiesAsPublished(String name, String signature) {
    var type = Map.of("Content-Type", List.of("application/x-www-form-urlencoded"));
    assertThat(signature("POST", "/", type, "Param1=value1")).as(name).isEqualTo(signature);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "get-header-value-trim,acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"
  })
  void takesBlanksOffHeadersAsPublished(String name, String signature) {
    var headers = Map.of("My-Header1", List.of(" value1"), "My-Header2", List.of(" \"a   b   c\""));
    assertThat(signature("GET", "/", headers, "")).as(name).isEqualTo(signature);
  }

  private static String signature(
      String method, String target, Map<String, List<String>> more, String body) {
    var headers = new LinkedHashMap<>(more);
    headers.put("Host", List.of("example.amazonaws.com"));
    headers.put("X-Amz-Date", List.of(TIME));
    return SigV4.signature(
        method,
        target,
        headers,
        body.getBytes(StandardCharsets.UTF_8),
        KEY,
        TIME,
        "20150830/us-east-1/service/aws4_request");
  }
}
