package dev.elige.spec;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import dev.elige.spec.usage.Reuse;
import dev.elige.spec.usage.UnitCapacity;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Place;
import dev.elige.yaml.Yaml;
import dev.elige.yaml.YamlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what is stated by options of a command line in place of a file: each option is a key of
 * {@code app.yaml} and takes what the key takes.
 */
public final class StatedUseReader {
  /** The keys that may be stated, the first of which must be. */
  public static final List<String> KEYS =
      List.of(
          "input",
          "output",
          "requests",
          "batch",
          "arrival",
          "prefix",
          "hit-rate",
          "reasoning",
          "images",
          "audio",
          "capacity",
          "units",
          "fine-tuning",
          "self-hosting",
          "translation",
          "month");

  private static final Form HIT_RATE =
      Form.of("a hit rate", "una tasa de aciertos", "hit-rate: 80 %");
  private static final Form UNITS =
      Form.of("a number of units", "un número de unidades", "units: 2");

  private final List<Problem> problems = new ArrayList<>();

  /**
   * What is stated.
   *
   * @param values by their keys
   * @throws InvalidInputException with everything that is wrong with them
   */
  public StatedUse read(Map<String, String> values) {
    var profile = Profile.NONE;
    for (var key : KEYS) {
      if (values.containsKey(key) && !isNoAnswer(key, values.get(key))) {
        profile = read(key, values.get(key), profile);
      }
    }
    if (!values.containsKey("input")) {
      problems.add(
          new Problem(
              "--input",
              Text.of("is missing.", "falta."),
              Text.of(
                  "Write, for example, --input 1200 --output 300, or name an app.yaml.",
                  "Escribe, por ejemplo, --input 1200 --output 300, o indica un app.yaml.")));
    }
    refuseLongPrefix(profile);
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return stated(profile);
  }

  /** An answer of no tokens is none, as where the option is left out. */
  private static boolean isNoAnswer(String key, String value) {
    return key.equals("output") && value.strip().equals("0");
  }

  /** What requests have in common is part of each of them. */
  private void refuseLongPrefix(Profile profile) {
    var input = profile.input().map(Ranged::mean);
    var prefix = profile.usage().reuse().map(Reuse::prefixTokens);
    if (input.filter(size -> size.unit() == SizeUnit.TOKENS).isPresent()
        && prefix.filter(tokens -> tokens.compareTo(input.get().amount()) > 0).isPresent()) {
      problems.add(
          new Problem(
              "--prefix",
              Text.of(
                  "\"{}\" is longer than the input of {}, of which it is a part.",
                  "\"{}\" es más largo que la entrada de {}, de la que es parte.",
                  prefix.get().toPlainString(),
                  input.get()),
              Text.of(
                  "State the whole request as --input, or shorten the prefix.",
                  "Indica la petición entera en --input o acorta el prefijo.")));
    }
  }

  private static StatedUse stated(Profile profile) {
    return new StatedUse(
        profile.volume().map(Ranged::mean).orElse(Defaults.VOLUME),
        profile.input().map(Ranged::mean).orElseThrow(),
        profile.output().map(Ranged::mean).orElse(Size.NONE),
        profile.wholeUsage(),
        profile.volume().isPresent());
  }

  private Profile read(String key, String value, Profile above) {
    var findings = new Findings("--" + key, OtherNames.KEYS);
    var read = above;
    try {
      var yaml = YamlParser.parse(value, findings);
      if (yaml.isEmpty()) {
        throw new InvalidInputException(
            "--" + key,
            Text.of("has no value.", "no tiene valor."),
            Text.of("Give it one.", "Dale uno."));
      }
      var fields = fields(key, yaml, findings);
      read =
          switch (key) {
            case "hit-rate" -> withHitRate(fields, above, findings);
            case "units" -> withUnits(fields, above, findings);
            default -> new ProfileReader(findings).read(fields, above);
          };
      findings.throwIfAny();
    } catch (InvalidInputException e) {
      e.problems().forEach(problem -> problems.add(asOption(key, problem)));
    }
    return read;
  }

  private static Profile withHitRate(Fields fields, Profile above, Findings findings) {
    var rate =
        new AmountReader(findings)
            .united(fields, "hit-rate", HIT_RATE, Range.zeroTo("100"), AmountUnits.SHARES);
    var reuse = above.usage().reuse();
    if (reuse.isEmpty()) {
      throw new InvalidInputException(
          "--hit-rate",
          Text.of("is of a shared beginning.", "es de un comienzo común."),
          Text.of(
              "State it too, for example --prefix 2000.",
              "Indícalo también, por ejemplo --prefix 2000."));
    }
    var usage = above.usage().change();
    rate.ifPresent(known ->
        usage.reuse(
            new Reuse(reuse.get().prefixTokens(), reuse.get().prefixes(), Optional.of(known))));
    return above.withUsage(usage.build());
  }

  private static Profile withUnits(Fields fields, Profile above, Findings findings) {
    var units = new AmountReader(findings).whole(fields, "units", UNITS, CapacityReader.COUNT);
    var stated = above.usage().capacity();
    var usage =
        above
            .usage()
            .change()
            .capacity(
                new UnitCapacity(
                    stated.flatMap(UnitCapacity::inputPerMinute),
                    stated.flatMap(UnitCapacity::outputPerMinute),
                    units));
    return above.withUsage(usage.build());
  }

  private static Fields fields(String key, Optional<Yaml> value, Findings findings) {
    var place = new Place(1, 1);
    var entry = new Yaml.Entry(new Yaml.Scalar(place, key, true), value.orElseThrow());
    return new Fields(new Yaml.Entries(place, List.of(entry), 1), findings);
  }

  /** A problem of a file's key, told of the option: no line, and the cure as one types it. */
  private static Problem asOption(String key, Problem problem) {
    var place = problem.place().replaceFirst(":\\d+:\\d+$", "");
    var cure = problem.cure();
    var arguments =
        cure.arguments().stream()
            .map(argument ->
                argument instanceof String example && example.startsWith(key + ": ")
                    ? "--" + key + " '" + example.substring(key.length() + 2) + "'"
                    : argument)
            .toList();
    return new Problem(place, problem.rule(), new Text(cure.english(), cure.spanish(), arguments));
  }
}
