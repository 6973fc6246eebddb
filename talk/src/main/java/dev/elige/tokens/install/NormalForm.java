package dev.elige.tokens.install;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.BitSet;

/**
 * A normal form (Unicode Standard Annex 15) as Hugging Face's engine applies it.
 *
 * <p>Its tables are older than Java's: to them the characters listed here neither decompose nor
 * combine nor change places, so that they are left as they are and a text is normalized between
 * them. The list is what differed when both were run over all assigned characters (DJL 0.38.0, JDK
 * 25); {@code NormalFormTest} runs them again.
 *
 * @param form the form
 */
record NormalForm(Form form) {
  private static final BitSet YOUNG = young();

  private static BitSet young() {
    var ranges =
        """
        7fd 897-89f 8ca-8d3 9fe c3c d3b-d3c eba 1715 1abf-1ace 1df6-1dfa 32ff a7f2-a7f4 a82c ab69
        105c9 105e4 10781-10785 10787-107b0 107b2-107ba 10d24-10d27 10d69-10d6d 10eab-10eac
        10efd-10eff 10f46-10f50 10f82-10f85 11070 1133b 11383 11385 1138e 11391 113c5 113c7-113c8
        113ce-113d0 1145e 11839-1183a 11938 1193d-1193e 11943 119e0 11a34 11a47 11a99 11d42
        11d44-11d45 11d97 11f41-11f42 16121-16128 1612f 16d68-16d6a 16ff0-16ff1 1ccd6-1ccf9
        1e030-1e06d 1e08f 1e130-1e136 1e2ae 1e2ec-1e2ef 1e4ec-1e4ef 1e5ee-1e5ef 1f16c 1fbf0-1fbf9
        """;
    var young = new BitSet();
    for (var range : ranges.strip().split("\\s+")) {
      var ends = range.split("-");
      int first = Integer.parseInt(ends[0], 16);
      int last = ends.length == 1 ? first : Integer.parseInt(ends[1], 16);
      young.set(first, last + 1);
    }
    var parts = new BitSet();
    young.stream()
        .mapToObj(Character::toString)
        .filter(one -> !Normalizer.isNormalized(one, Form.NFD))
        .flatMapToInt(one -> Normalizer.normalize(one, Form.NFD).codePoints())
        .filter(Character::isSupplementaryCodePoint) // what they are made of is as young
        .forEach(parts::set);
    young.or(parts);
    return young;
  }

  /** The normal form of a well-formed text; the same text where it has it already. */
  String of(String text) {
    int next = nextYoung(text, 0);
    if (next == text.length()) {
      return Normalizer.normalize(text, form);
    }
    var normal = new StringBuilder(text.length());
    int from = 0;
    while (next < text.length()) {
      int behind = next + Character.charCount(text.codePointAt(next));
      normal.append(Normalizer.normalize(text.substring(from, next), form));
      normal.append(text, next, behind);
      from = behind;
      next = nextYoung(text, from);
    }
    return normal.append(Normalizer.normalize(text.substring(from), form)).toString();
  }

  private static int nextYoung(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int code = text.codePointAt(at);
      if (code >= 0x7FD && YOUNG.get(code)) {
        return at;
      }
      at += Character.charCount(code);
    }
    return at;
  }
}
