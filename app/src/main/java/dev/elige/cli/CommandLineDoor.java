package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import dev.elige.cli.Delivery.Form;
import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.Outcome;
import dev.elige.desk.kit.TextFiles;
import dev.elige.report.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command line as a whole. Exit codes: 0 done, 1 could not be done, 2 wrong usage or invalid
 * input, 100 a check failed.
 */
public final class CommandLineDoor {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int INVALID = 2;
  private static final int CHECK_FAILED = 100;

  private final Supplier<Desk> desk;
  private final Terminal terminal;
  private final String version;

  /**
   * The door of a desk.
   *
   * @param desk opened only by commands that need it
   */
  public CommandLineDoor(Supplier<Desk> desk, Terminal terminal, String version) {
    this.desk = desk;
    this.terminal = terminal;
    this.version = version;
  }

  /** Runs one command; the exit code of the process. */
  public int run(String... arguments) {
    var speech = Speech.of(List.of(arguments), terminal.environment());
    try {
      var parsed = new CommandTree(speech, List.of(arguments)).parser().parseArgs(arguments);
      return run(parsed, speech);
    } catch (ParameterException e) {
      return invalid(UsageProblems.of(e), speech);
    } catch (InvalidInputException e) {
      return invalid(e.problems(), speech);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return broken(e, speech);
    }
  }

  private int run(ParseResult parsed, Speech speech) {
    if (parsed.isVersionHelpRequested()) {
      terminal.out().println("elige " + version);
      return DONE;
    }
    var last = CommandTree.last(parsed);
    var commandLine = last.commandSpec().commandLine();
    if (last.isUsageHelpRequested() || parsed.isUsageHelpRequested()) {
      usage(commandLine, terminal.out());
      return DONE;
    }
    if (!(last.commandSpec().userObject() instanceof Command command) || !command.isRunnable()) {
      usage(commandLine, terminal.err());
      return INVALID;
    }
    CommandTree.checkLanguage(last);
    var delivery = Delivery.of(last);
    return deliver(command.run(last, desk.get()), delivery, speech);
  }

  private void usage(CommandLine commandLine, java.io.PrintStream to) {
    commandLine.setUsageHelpWidth(Math.max(60, Math.min(terminal.width(), 120)));
    var scheme = CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF);
    to.print(commandLine.getUsageMessage(scheme));
  }

  private int deliver(Answer answer, Delivery delivery, Speech speech) {
    boolean colour = terminal.isColourful() && delivery.colour();
    var screen = new Page(speech.language(), terminal.width(), colour);
    var paper = new Page(speech.language(), terminal.width(), false);
    for (var target : delivery.files()) {
      var text = Delivery.render(answer.report(), target.form(), paper);
      TextFiles.write(Path.of(target.file()), text);
      remark(delivery, speech.say("wrote ", "escrito ") + target.file());
    }
    terminal.out().print(Delivery.render(answer.report(), delivery.onScreen(), screen));
    terminal.out().flush();
    if (delivery.onScreen() != Form.TEXT && delivery.onScreen() != Form.MARKDOWN) {
      var warning = speech.say("warning: ", "aviso: ");
      answer.warnings().forEach(text -> remark(delivery, warning + speech.say(text)));
    }
    for (var text : answer.remarks()) {
      remark(delivery, speech.say(text));
    }
    return code(answer.outcome());
  }

  private static int code(Outcome outcome) {
    if (outcome == Outcome.DONE) {
      return DONE;
    }
    return outcome == Outcome.FAILED ? CHECK_FAILED : FAILED;
  }

  private void remark(Delivery delivery, String text) {
    if (!delivery.quiet()) {
      terminal.err().println(text);
    }
  }

  private int invalid(List<Problem> problems, Speech speech) {
    problems.forEach(problem -> terminal.err().println(problem.message(speech.language())));
    return INVALID;
  }

  private int broken(Throwable failure, Speech speech) {
    terminal
        .err()
        .println(
            speech.say(
                Text.of(
                    "elige failed: {} This is a bug. Please report it with the command, this line"
                        + " and elige {}; ELIGE_DEBUG=1 shows where it happened.",
                    "elige ha fallado: {} Es un error del programa. Comunícalo con la orden escrita, esta"
                        + " línea y elige {}; ELIGE_DEBUG=1 muestra dónde ocurrió.",
                    failure.toString().replace('\n', ' '),
                    version)));
    if (terminal.wantsTraces()) {
      failure.printStackTrace(terminal.err());
    }
    return FAILED;
  }
}
