package dev.elige.provider.dialect;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is sent to a provider.
 *
 * @param path behind its address, with the query
 * @param body what is posted; without one the path is only read
 */
record Outgoing(String path, Optional<ObjectNode> body) {
  static Outgoing post(String path, ObjectNode body) {
    return new Outgoing(path, Optional.of(body));
  }

  static Outgoing get(String path) {
    return new Outgoing(path, Optional.empty());
  }
}
