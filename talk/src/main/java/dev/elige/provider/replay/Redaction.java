package dev.elige.provider.replay;

import dev.elige.provider.Secret;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes out of what is kept whatever nobody may see: the keys that are known here, whatever looks
 * like a key of somebody, and the numbers of accounts in names of AWS.
 *
 * <p>Guarantee: what went through once is not changed by going through again, so that a request is
 * found by what was kept of it. Limit: a key that is not known here and has no form of its own, as
 * the secret part of AWS's keys has none, is seen only where the text calls it one ({@code
 * aws_secret_access_key=...}).
 */
public final class Redaction {
  /** What stands for the number of an account. */
  public static final String ACCOUNT = "[account]";

  /** Such as no word of a language has: with a digit, or long. */
  private static final String CODE = "(?=[\\w-]{0,200}\\d|[\\w-]{16})[\\w-]{8,}";

  private static final List<Shape> SHAPES =
      List.of(
          Shape.of("()[sr]k[-_]" + CODE, "sk-", "sk_", "rk-", "rk_"),
          Shape.of(
              "()(?:gsk|csk|hf|xai|fw|r8|pplx|nvapi|tgp_v1|glpat|gh[pousr]|github_pat|xox[a-z])[-_]"
                  + CODE,
              "sk_",
              "csk-",
              "hf_",
              "xai-",
              "fw_",
              "r8_",
              "pplx-",
              "nvapi-",
              "tgp_",
              "glpat-",
              "gh",
              "github_",
              "xox"),
          Shape.of(
              "()(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA)[A-Z0-9]{12,}", "IA", "ACCA", "AROA", "AIDA"),
          Shape.of("()(?:AIza|ya29\\.)[\\w-]{10,}", "AIza", "ya29."),
          Shape.of("()ABSK[A-Za-z0-9+/=]{16,}", "ABSK"),
          Shape.of("()eyJ[\\w-]{4,}\\.[\\w-]{4,}(?:\\.[\\w-]*)?", "eyJ"),
          Shape.of(
              "((?i:bearer)\\s{1,3})(?=[\\w~+/=.-]{0,200}?(?:[\\d_~+/=-]|\\.\\w)|\\w{16})"
                  + "[\\w~+/=.-]{8,}",
              "earer",
              "EARER"),
          Shape.of(
              "((?i:secret[-_ ]?(?:access[-_ ]?)?key|api[-_ ]?key|(?:session|security)[-_ ]?token"
                  + "|x-amz-signature)[\"']?\\s?[:=]\\s?[\"']?)"
                  + "(?=[^\\s\"'&,;<>]{0,200}\\d|[^\\s\"'&,;<>]{16})[^\\s\"'&,;<>]{8,}",
              "=",
              ":"),
          new Shape(
              List.of("://"),
              Pattern.compile("(://[^/\\s:@]{1,100}:)[^/\\s@]{1,200}(?=@)"),
              Secret.MASK),
          new Shape(
              List.of("PRIVATE KEY"),
              Pattern.compile(
                  "()-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\\s\\S]*?"
                      + "(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|\\z)"),
              Secret.MASK),
          new Shape(
              List.of("arn:aws", "arn%3Aaws"),
              Pattern.compile(
                  "(arn(?::|%3A)aws[a-z-]{0,12}(?:(?::|%3A)[a-z0-9-]{0,40}){2}(?::|%3A))\\d{12}"),
              ACCOUNT));

  /** Keys of the form under which one of its own words stands. */
  private static final Set<String> WORDS = Set.of("role", "finish", "kind");

  private final List<Secret> known;

  private Redaction(List<Secret> known) {
    this.known = List.copyOf(known);
  }

  /**
   * Something that looks like a key.
   *
   * @param signs one of which stands in every text that holds it: a look is quicker than a match
   * @param pattern its first group stays, all else of it goes
   * @param mask stands in its place
   */
  private record Shape(List<String> signs, Pattern pattern, String mask) {
    static Shape of(String pattern, String... signs) {
      return new Shape(List.of(signs), Pattern.compile("(?<![A-Za-z0-9])" + pattern), Secret.MASK);
    }

    String hiddenIn(String text) {
      for (var sign : signs) {
        if (text.contains(sign)) {
          var matcher = pattern.matcher(text);
          return matcher.replaceAll("$1" + Matcher.quoteReplacement(mask));
        }
      }
      return text;
    }
  }

  /** Of keys that look like keys. */
  public static Redaction ofShapes() {
    return new Redaction(List.of());
  }

  /** Of these too, whatever they look like. */
  public static Redaction of(List<Secret> known) {
    return new Redaction(known);
  }

  /** The text with masks. */
  public String hide(String text) {
    var hidden = text;
    for (var secret : known) {
      hidden = secret.hiddenIn(hidden);
    }
    for (var shape : SHAPES) {
      hidden = shape.hiddenIn(hidden);
    }
    return hidden;
  }

  /**
   * All texts of a request or a reply with masks. Words of the form itself stay, since somebody's
   * key for a server of their own may be such a word; in a schema the names of keys are texts too.
   */
  JsonNode hide(JsonNode node) {
    if (node.isString()) {
      return JsonMapper.shared().getNodeFactory().stringNode(hide(node.stringValue()));
    }
    if (node.isArray()) {
      var list = JsonMapper.shared().createArrayNode();
      node.forEach(item -> list.add(hide(item)));
      return list;
    }
    if (node.isObject()) {
      var object = JsonMapper.shared().createObjectNode();
      node.properties().forEach(one -> object.set(one.getKey(), hide(one)));
      return object;
    }
    return node;
  }

  private JsonNode hide(Map.Entry<String, JsonNode> one) {
    var value = one.getValue();
    if (one.getKey().equals(RequestJson.SCHEMA)) {
      return hideAll(value);
    }
    return WORDS.contains(one.getKey()) && value.isString() ? value : hide(value);
  }

  private JsonNode hideAll(JsonNode node) {
    if (node.isArray()) {
      var list = JsonMapper.shared().createArrayNode();
      node.forEach(item -> list.add(hideAll(item)));
      return list;
    }
    if (node.isObject()) {
      var object = JsonMapper.shared().createObjectNode();
      node.properties().forEach(one -> object.set(hide(one.getKey()), hideAll(one.getValue())));
      return object;
    }
    return hide(node);
  }
}
