package dev.elige.tokens.install;

import dev.elige.base.Estimate;
import dev.elige.base.Fetch;
import dev.elige.base.Fetch.Fetched.Content;
import dev.elige.base.Fetch.Fetched.Failed;
import dev.elige.base.Fetch.Fetched.NotModified;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.Text;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a tokenizer to install is from: a name of the roster, an address, or a file. */
sealed interface Origin {
  /** Where it is from, for messages and the store. */
  String source();

  /**
   * The file.
   *
   * @throws InvalidInputException where it cannot be had
   */
  byte[] read(Supplier<Fetch> fetch);

  /**
   * What a person means.
   *
   * @throws InvalidInputException where it is nothing of all that
   */
  static Origin of(String given) {
    if (given.startsWith("http://") || given.startsWith("https://")) {
      return new Address(uri(given));
    }
    return TokenizerRoster.find(given)
        .<Origin>map(Published::new)
        .or(() -> path(given).filter(Files::exists).map(Local::new))
        .orElseThrow(() -> unknown(given));
  }

  private static URI uri(String given) {
    try {
      var uri = URI.create(given);
      if (uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException _) {
      // said below
    }
    throw new InvalidInputException(
        given,
        Text.of("This is no address of the web.", "Esto no es una dirección web."),
        Text.of(
            "Give a whole one: https://HOST/PATH, with spaces as %20.",
            "Da una entera: https://SERVIDOR/RUTA, con los espacios como %20."));
  }

  private static Optional<Path> path(String given) {
    try {
      return Optional.of(Path.of(given));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static InvalidInputException unknown(String given) {
    boolean path = given.contains("/") || given.contains("\\") || given.matches(".*\\.\\w{2,9}");
    if (path) {
      return new InvalidInputException(
          given,
          Text.of("There is no such file.", "No existe ese fichero."),
          Text.of(
              "Check the path; relative ones begin in the folder you are in.",
              "Comprueba la ruta; las relativas empiezan en la carpeta en la que estás."));
    }
    var names = TokenizerRoster.all().stream().map(PublishedTokenizer::name).toList();
    var list = String.join(", ", names);
    return new InvalidInputException(
        given,
        Text.of(
            "\"{}\" is neither a name of the list nor a file nor an address.",
            "\"{}\" no es ni un nombre de la lista ni un fichero ni una dirección.",
            given),
        Nearest.of(given, names)
            .map(near ->
                Text.of(
                    "Did you mean \"{}\"? Known are: {}.",
                    "¿Querías decir \"{}\"? Se conocen: {}.",
                    near,
                    list))
            .orElseGet(() ->
                Text.of(
                    "Use one of these names: {}; or give a FILE or a URL.",
                    "Usa uno de estos nombres: {}; o da un FICHERO o una URL.",
                    list)));
  }

  /**
   * A tokenizer of the roster.
   *
   * @param row its row
   */
  record Published(PublishedTokenizer row) implements Origin {
    @Override
    public String source() {
      return row.address().toString();
    }

    @Override
    public byte[] read(Supplier<Fetch> fetch) {
      if (row.gated()) {
        throw new InvalidInputException(
            row.name(),
            Text.of(
                "{} is handed out only to who has accepted its licence ({}), which Elige does not"
                    + " do in your name.",
                "{} solo se entrega a quien ha aceptado su licencia ({}), y Elige no lo hace en tu"
                    + " nombre.",
                row.title(),
                row.licence().name()),
            Text.of(
                "Accept it at {}, download {} yourself, and run `elige tokens install FILE --as"
                    + " {}`.",
                "Acéptala en {}, descarga tú {} y ejecuta `elige tokens install FICHERO --as {}`.",
                row.licence().page(),
                row.address(),
                row.name()));
      }
      return fetched(row.address(), fetch);
    }
  }

  /**
   * An address.
   *
   * @param uri the address
   */
  record Address(URI uri) implements Origin {
    @Override
    public String source() {
      return uri.toString();
    }

    @Override
    public byte[] read(Supplier<Fetch> fetch) {
      return fetched(uri, fetch);
    }
  }

  /**
   * A file of this machine.
   *
   * @param path the file
   */
  record Local(Path path) implements Origin {
    @Override
    public String source() {
      return path.toString();
    }

    @Override
    public byte[] read(Supplier<Fetch> fetch) {
      if (Files.isDirectory(path)) {
        throw Unusable.file(
            source(), "This is a folder and no file.", "Esto es una carpeta y no un fichero.");
      }
      try {
        return Files.readAllBytes(path);
      } catch (IOException e) {
        throw new InvalidInputException(
            source(),
            Text.of("The file cannot be read: {}.", "El fichero no se puede leer: {}.", e),
            Text.of("Check its permissions.", "Comprueba sus permisos."));
      }
    }
  }

  private static byte[] fetched(URI address, Supplier<Fetch> fetch) {
    return switch (fetch.get().get(address, Optional.empty())) {
      case Content(var bytes, _) -> bytes;
      case NotModified _ -> throw new IllegalStateException("no copy was named");
      case Failed(var reason) -> throw failed(address, reason);
    };
  }

  private static InvalidInputException failed(URI address, Text reason) {
    boolean asksForMore = reason.toString().matches(".*\\b(401|403)");
    return new InvalidInputException(
        address.toString(),
        Text.of("The file cannot be fetched: {}.", "El fichero no se puede obtener: {}.", reason),
        asksForMore
            ? Text.of(
                "The server wants you to sign in or to accept a licence: do so in a browser,"
                    + " download the file yourself, and run `elige tokens install FILE`.",
                "El servidor pide que inicies sesión o que aceptes una licencia: hazlo en un"
                    + " navegador, descarga tú el fichero y ejecuta `elige tokens install FICHERO`.")
            : Text.of(
                "Check the address and your connection; or download the file yourself and run"
                    + " `elige tokens install FILE`.",
                "Comprueba la dirección y tu conexión; o descarga tú el fichero y ejecuta `elige"
                    + " tokens install FICHERO`."));
  }

  /** What is known of the licence. */
  static Estimate<Licence> licence(Optional<PublishedTokenizer> row) {
    return row.map(PublishedTokenizer::licence)
        .map(Estimate::known)
        .orElseGet(() ->
            Estimate.unknown(
                "the file does not say; see where you have it from",
                "el fichero no lo dice; mira de dónde lo tienes"));
  }
}
