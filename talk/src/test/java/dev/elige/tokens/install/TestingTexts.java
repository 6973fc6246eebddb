package dev.elige.tokens.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts from a seed: many scripts, emoji, combining marks, control characters, code, numbers. */
final class TestingTexts {
  private static final String[] WORDS = {
    "the",
    "of",
    "and",
    "language",
    "model",
    "tokens",
    "don't",
    "it's",
    "they've",
    "I'm",
    "we'll",
    "HOW'S",
    "he'D",
    "viaje",
    "niño",
    "canción",
    "¿Cuánto",
    "¡Hola",
    "mundo",
    "über",
    "Straße",
    "naïve",
    "façade",
    "мир",
    "привет",
    "счёт",
    "γλώσσα",
    "μοντέλο",
    "שלום",
    "مرحبا",
    "العالم",
    "नमस्ते",
    "दुनिया",
    "ভাষা",
    "தமிழ்",
    "ภาษาไทย",
    "မြန်မာ",
    "ខ្មែរ",
    "ქართული",
    "Հայերեն",
    "አማርኛ",
    "你好世界",
    "语言模型",
    "日本語",
    "こんにちは",
    "カタカナ",
    "한국어",
    "안녕하세요",
    "Ελλάδα",
    "ᏣᎳᎩ",
    "ᠮᠣᠩᠭᠣᠯ",
    "camelCase",
    "toString",
    "HttpFetch",
    "snake_case",
    "i++;",
    "x==y",
    "->",
    "//",
    "/*",
    "*/",
    "{}",
    "();",
    "<html>",
    "</div>",
    "&amp;",
    "#include",
    "0",
    "7",
    "42",
    "365",
    "2023",
    "31415926535",
    "½",
    "Ⅷ",
    "٣٤٥",
    "१२३",
    "12:30",
    "3.14",
    "1,000",
    "$9.99",
    "100%",
    "user@example.com",
    "'s",
    "'t",
    "http://example.org/a?b=c",
    "<|endoftext|>",
    "<|im_start|>",
    "[INST]",
    "<s>",
    "</s>",
    "<unk>",
  };

  private static final String[] ODD = {
    "😀",
    "👩‍👩‍👧‍👦",
    "🇪🇸",
    "👍🏽",
    "❤️",
    "1️⃣",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "e\u0301",
    "n\u0303",
    "o\u0308\u0304",
    "A\u030A",
    "ạ\u0306",
    "\u1112\u1161\u11AB",
    "क\u093C",
    "\u0CC6\u0CC2",
    "ﬁ",
    "ﬀ",
    "Å",
    "Ω",
    "①",
    "㍿",
    "\uFF21",
    "ｶﾞ",
    "ſ",
    "İ",
    "ß",
    "\u0000",
    "\u0001",
    "\u001B[0m",
    "\u007F",
    "\u0085",
    "\u00A0",
    "\u00AD",
    "\u200B",
    "\u200D",
    "\u2028",
    "\u2029",
    "\u202E",
    "\u3000",
    "\uFEFF",
    "\uFFFD",
    "\uFFFF",
    "\uD800",
    "\uDC00",
    "\uDBFF\uD800",
    "𝒳",
    "𐍈",
    "𠀀",
    "\uDBFF\uDFFD",
    "\t",
    "\t\t",
    "\r",
    "\r\n",
    "\n",
    "\n\n",
    "\n\n\n",
    " \n",
    "\n ",
    "  ",
    "    ",
    "          ",
    "--------",
    "=====",
    "!!!",
    "...",
    "…",
    "—",
    "“",
    "”",
    "«",
    "»",
    "、",
    "。",
    "؟",
  };

  private TestingTexts() {}

  /** Texts of up to some forty parts. */
  static List<String> some(int count, long seed) {
    var random = new Random(seed);
    var texts = new ArrayList<String>(List.of("", " ", "\n", "a", "'", "\uD83D", " a", "  a"));
    while (texts.size() < count) {
      texts.add(text(random, 1 + random.nextInt(20)));
    }
    return texts;
  }

  /** One long text to train on: mostly words. */
  static String training(long seed) {
    var random = new Random(seed);
    var text = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      text.append(word(random)).append(i % 17 == 0 ? "\n" : " ");
    }
    return text.toString();
  }

  private static String text(Random random, int parts) {
    var text = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      switch (random.nextInt(8)) {
        case 0, 1, 2 -> text.append(' ').append(word(random));
        case 3 -> text.append(word(random));
        case 4, 5 -> text.append(ODD[random.nextInt(ODD.length)]);
        case 6 -> text.append((char) random.nextInt(0x3000));
        default -> text.appendCodePoint(assigned(random));
      }
    }
    return text.toString();
  }

  private static String word(Random random) {
    if (random.nextInt(3) > 0) {
      return WORDS[random.nextInt(WORDS.length)];
    }
    var word = new StringBuilder();
    for (int i = 0; i <= random.nextInt(4); i++) {
      word.append("bdfglmnprst".charAt(random.nextInt(11)))
          .append("aeiouáé".charAt(random.nextInt(7)));
    }
    return random.nextInt(5) > 0
        ? word.toString()
        : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static int assigned(Random random) {
    int code;
    do {
      code = random.nextInt(Character.MAX_CODE_POINT + 1);
    } while (Character.getType(code) == Character.SURROGATE);
    return code;
  }
}
