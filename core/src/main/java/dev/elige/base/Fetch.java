package dev.elige.base;

import java.net.URI;
import java.util.Optional;

/** Fetches a public address. The port; the adapter with HTTP lives in another module. */
public interface Fetch {
  /**
   * The content behind an address.
   *
   * @param entityTag the tag of the copy one already has (RFC 9110, section 8.8.3)
   */
  Fetched get(URI address, Optional<String> entityTag);

  /** What came of it. */
  sealed interface Fetched {
    /**
     * A content.
     *
     * @param bytes the body, decoded
     * @param entityTag its tag, where the server sends one
     */
    @SuppressWarnings("ArrayRecordComponent") // a body is passed on once and never compared
    record Content(byte[] bytes, Optional<String> entityTag) implements Fetched {}

    /** The copy one has is still current. */
    record NotModified() implements Fetched {}

    /**
     * Nothing usable.
     *
     * @param reason for people
     */
    record Failed(Text reason) implements Fetched {}
  }
}
