package dev.elige.provider.replay;

import dev.elige.base.Text;

/** A line that is no recorded call: what is wrong with it, and the cure. */
final class MalformedLineException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Text rule;
  private final transient Text cure;

  MalformedLineException(Text rule, Text cure) {
    super(rule.toString());
    this.rule = rule;
    this.cure = cure;
  }

  Text rule() {
    return rule;
  }

  Text cure() {
    return cure;
  }
}
