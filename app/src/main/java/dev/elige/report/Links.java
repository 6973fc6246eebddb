package dev.elige.report;

import dev.elige.base.Text;
import java.util.List;

/** A list of pages that somebody may open; nothing of them is fetched by reading the list. */
public record Links(List<Link> links) implements Block {
  public Links {
    links = List.copyOf(links);
  }

  @Override
  public void accept(BlockVisitor visitor) {
    visitor.links(this);
  }

  /**
   * One page.
   *
   * @param title its name
   * @param address its URL, or another place that is told and not linked
   * @param note what is said of it
   */
  public record Link(Text title, String address, Text note) {
    /** Whether a browser may open it: other addresses may be scripts or files. */
    boolean isOnTheWeb() {
      return address.matches("https?://[^\\s<>\"]+");
    }

    Text text() {
      return Text.of("{}, {}: {}", "{}, {}: {}", title, note, address);
    }
  }
}
