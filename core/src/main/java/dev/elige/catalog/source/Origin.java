package dev.elige.catalog.source;

import dev.elige.base.Text;
import java.net.URI;
import java.util.Map;

/** Where a source can be fetched. */
public sealed interface Origin {
  /**
   * Endpoints of the vendor or of the project that keeps the data.
   *
   * @param addresses file name, as the importer asks for it, to address
   */
  record Live(Map<String, URI> addresses) implements Origin {
    public Live {
      addresses = Map.copyOf(addresses);
    }
  }

  /**
   * A derived file that nobody serves.
   *
   * @param why for people
   */
  record SnapshotOnly(Text why) implements Origin {}
}
