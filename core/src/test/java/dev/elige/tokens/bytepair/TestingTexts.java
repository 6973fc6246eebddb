package dev.elige.tokens.bytepair;

import java.util.random.RandomGenerator;

/** Random texts that look for trouble: scripts mixed with marks, spaces, digits, contractions. */
final class TestingTexts {
  /** First and last code point of stretches with many assigned characters. */
  private static final int[][] STRETCHES = {
    {0x20, 0x7E},
    {0x20, 0x7E},
    {0x20, 0x7E},
    {'a', 'z'},
    {'A', 'Z'},
    {'0', '9'},
    {0x00, 0x1F},
    {0xA0, 0x24F},
    {0x300, 0x36F},
    {0x370, 0x3FF},
    {0x400, 0x4FF},
    {0x531, 0x58F},
    {0x5D0, 0x5EA},
    {0x620, 0x6D3},
    {0x901, 0x97F},
    {0x980, 0x9FF},
    {0xB80, 0xBFF},
    {0xE01, 0xE5B},
    {0x10A0, 0x10FF},
    {0x1100, 0x11FF},
    {0x1200, 0x137F},
    {0x1C4, 0x1CC},
    {0x1E00, 0x1EFF},
    {0x2000, 0x206F},
    {0x2070, 0x209F},
    {0x20D0, 0x20F0},
    {0x2150, 0x2189},
    {0x2190, 0x23FF},
    {0x3000, 0x30FF},
    {0x4E00, 0x9FA5},
    {0xAC00, 0xD7A3},
    {0xFE00, 0xFE0F},
    {0xFF01, 0xFF5E},
    {0x10400, 0x1044F},
    {0x1D400, 0x1D7FF},
    {0x1F1E6, 0x1F1FF},
    {0x1F300, 0x1F64F},
    {0x20000, 0x2A6D6},
    {0xE0020, 0xE007F},
  };

  private static final String[] PIECES = {
    "'s",
    "'S",
    "'ll",
    "'LL",
    "'re",
    "'vE",
    "'m",
    "'T",
    "'\u017F",
    "'d",
    "\r\n",
    "\n",
    "\n\n",
    " ",
    "  ",
    "\t",
    "\u00A0",
    "\u3000",
    "\u0085",
    "\u2028",
    "//",
    "/\n",
    "?",
    "\u200D",
    "\uFE0F",
    "The",
    "don",
    "ing",
    "HTTPServer",
    "aaaaaaaa",
    "        ",
    "0000",
    "====",
    "<|endoftext|>",
    "\u01C5",
    "\u02B0",
    "\u0301",
  };

  private TestingTexts() {}

  /** A text of up to some parts, each a character or a piece that matters to the patterns. */
  static String random(RandomGenerator random, int parts) {
    StringBuilder text = new StringBuilder();
    int[] stretch = STRETCHES[random.nextInt(STRETCHES.length)];
    for (int i = random.nextInt(parts); i >= 0; i--) {
      if (random.nextInt(3) == 0) {
        stretch = STRETCHES[random.nextInt(STRETCHES.length)];
      }
      if (random.nextInt(5) == 0) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      } else {
        text.appendCodePoint(random.nextInt(stretch[0], stretch[1] + 1));
      }
    }
    return text.toString();
  }

  /** Letters of a small alphabet without a break: one piece in every pattern. */
  static String word(RandomGenerator random, int length, int letters) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) ('a' + random.nextInt(letters)));
    }
    return text.toString();
  }
}
