package dev.elige.cli;

import dev.elige.base.Nearest;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in both languages, with the word probably meant. */
final class UsageProblems {
  private UsageProblems() {}

  static List<Problem> of(ParameterException failure) {
    var spec = failure.getCommandLine().getCommandSpec();
    return switch (failure) {
      case UnmatchedArgumentException unmatched ->
          unmatched.getUnmatched().stream().limit(1).map(word -> unknown(word, spec)).toList();
      case MissingParameterException missing -> List.of(missing(missing, spec));
      case OverwrittenOptionException twice -> List.of(twice(twice.getOverwritten(), spec));
      case MaxValuesExceededException _ -> List.of(surplus(spec));
      default ->
          List.of(
              new Problem(
                  place(spec), Text.verbatim(String.valueOf(failure.getMessage())), seeHelp(spec)));
    };
  }

  private static Problem unknown(String word, CommandSpec spec) {
    boolean option = word.startsWith("-");
    var cure =
        Nearest.of(word, valid(spec, option))
            .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
            .orElse(seeHelp(spec));
    var rule =
        option
            ? Text.of("knows no option {}.", "no conoce la opción {}.", word)
            : spec.subcommands().isEmpty()
                ? Text.of("takes no word {}.", "no admite la palabra {}.", word)
                : Text.of("knows no command {}.", "no conoce la orden {}.", word);
    return new Problem(place(spec), rule, cure);
  }

  private static List<String> valid(CommandSpec spec, boolean option) {
    var words = new ArrayList<String>();
    if (option) {
      spec.options().forEach(one -> words.addAll(List.of(one.names())));
    } else {
      words.addAll(spec.subcommands().keySet());
    }
    return words;
  }

  private static Problem missing(MissingParameterException failure, CommandSpec spec) {
    var names =
        failure.getMissing().stream().map(UsageProblems::name).collect(Collectors.joining(", "));
    return new Problem(place(spec), Text.of("needs {}.", "necesita {}.", names), seeHelp(spec));
  }

  private static Problem twice(ArgSpec option, CommandSpec spec) {
    return new Problem(
        place(spec),
        Text.of("was given {} twice.", "recibió {} dos veces.", name(option)),
        Text.of("Give it once.", "Indícalo una sola vez."));
  }

  private static Problem surplus(CommandSpec spec) {
    return new Problem(
        place(spec),
        Text.of("was given too many words.", "recibió demasiadas palabras."),
        seeHelp(spec));
  }

  private static String name(ArgSpec argument) {
    return argument.isOption()
        ? ((picocli.CommandLine.Model.OptionSpec) argument).longestName()
            + " "
            + argument.paramLabel()
        : argument.paramLabel();
  }

  private static Text seeHelp(CommandSpec spec) {
    return Text.of("See `{} --help`.", "Consulta `{} --help`.", place(spec));
  }

  private static String place(CommandSpec spec) {
    return spec.qualifiedName(" ");
  }
}
