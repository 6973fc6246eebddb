package dev.elige.tokens.install;

import dev.elige.base.Fetch;
import dev.elige.base.InvalidInputException;
import dev.elige.tokens.Tokenizer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The tokenizers that a user has installed, in a folder. A file is checked and opened before
 * anything of it is kept. Thread safe, and safe among processes.
 */
public final class TokenizerStore {
  private final StoreFolder folder;
  private final Supplier<Fetch> fetch;
  private final LocalDate today;
  private final TokenizerOpener opener;

  /**
   * A store.
   *
   * @param folder where files are kept; made when something is installed
   * @param fetch gets files from addresses; asked for only then
   * @param today noted as the day of an installation
   */
  public TokenizerStore(Path folder, Supplier<Fetch> fetch, LocalDate today) {
    this.folder = new StoreFolder(folder);
    this.fetch = fetch;
    this.today = today;
    this.opener = new TokenizerOpener(folder.resolve("engine"));
  }

  /**
   * Installs a tokenizer, or replaces the one of that name.
   *
   * @param nameOrFileOrUrl a name of {@link TokenizerRoster}, a file, or an address
   * @param as the name to keep it under; that of the roster, file or repository where empty
   * @param sha256 the checksum the file must have; that of the roster where empty
   * @throws InvalidInputException where it cannot be had, is no vocabulary, or is another file than
   *     promised; nothing has changed then
   */
  public InstalledTokenizer install(
      String nameOrFileOrUrl, Optional<String> as, Optional<String> sha256) {
    var promised = sha256.map(given -> Sha256.checked("--sha256", given));
    var origin = Origin.of(nameOrFileOrUrl);
    var published =
        origin instanceof Origin.Published(var row)
            ? Optional.of(row)
            : as.flatMap(TokenizerRoster::find);
    var name = as.map(TokenizerNames::checked).orElseGet(() -> suggested(origin));
    var bytes = origin.read(fetch);
    var actual = Sha256.of(bytes);
    promised
        .or(() ->
            origin instanceof Origin.Published(var row) ? row.expectedSha256() : Optional.empty())
        .ifPresent(expected -> Sha256.verify(origin.source(), expected, actual));
    var content = Content.of(origin.source(), bytes);
    var given = published.flatMap(PublishedTokenizer::rankPattern);
    opener.open(name, content, given);
    var pattern = pattern(content, given);
    var shown =
        new InstalledTokenizer(
            name,
            content.form(),
            origin.source(),
            actual,
            bytes.length,
            Origin.licence(published),
            today);
    return folder.keep(bytes, modified -> new StoreEntry(shown, pattern, modified)).shown();
  }

  private static String suggested(Origin origin) {
    return switch (origin) {
      case Origin.Published(var row) -> row.name();
      case Origin.Address(var uri) -> TokenizerNames.suggestedBy(uri.toString());
      case Origin.Local(var path) ->
          TokenizerNames.suggestedBy(path.toAbsolutePath().normalize().toString());
    };
  }

  /** The pattern of ranks: the given one, else what the tokens tell. */
  private static Optional<RankPattern> pattern(Content content, Optional<RankPattern> given) {
    return content.form() == TokenizerForm.RANKS
        ? given.or(() -> Optional.of(RanksFile.pattern(content.place(), content.bytes())))
        : Optional.empty();
  }

  /** What is installed, in the order of names. */
  public List<InstalledTokenizer> list() {
    return folder.names().stream()
        .flatMap(name -> folder.entry(name).stream())
        .map(StoreEntry::shown)
        .toList();
  }

  /** The names of what is installed. */
  List<String> names() {
    return folder.names();
  }

  /**
   * Opens an installed tokenizer.
   *
   * @throws InvalidInputException where its file has changed since
   */
  Optional<Tokenizer> open(String name) {
    return Optional.of(name)
        .filter(TokenizerNames::isName)
        .flatMap(folder::entry)
        .map(entry ->
            opener.open(
                name, Content.of(entry.shown().source(), folder.read(entry)), entry.pattern()));
  }
}
