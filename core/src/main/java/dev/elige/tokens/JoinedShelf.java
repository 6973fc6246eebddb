package dev.elige.tokens;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Several shelves as one; the first that has a name answers.
 *
 * @param shelves in order of preference
 */
public record JoinedShelf(List<TokenizerShelf> shelves) implements TokenizerShelf {
  public JoinedShelf {
    shelves = List.copyOf(shelves);
  }

  @Override
  public Set<String> names() {
    var names = new TreeSet<String>();
    shelves.forEach(shelf -> names.addAll(shelf.names()));
    return names;
  }

  @Override
  public Optional<Tokenizer> find(String name) {
    return shelves.stream()
        .filter(shelf -> shelf.names().contains(name))
        .findFirst()
        .flatMap(shelf -> shelf.find(name));
  }
}
