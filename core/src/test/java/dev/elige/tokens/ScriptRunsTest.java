package dev.elige.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptRunsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | The hotel has a room with a view of the sea.",
        "LATIN | El hotel tiene una habitación con vistas al mar.",
        "LATIN | Das Hotel verfügt über ein schönes Zimmer.",
        "CYRILLIC | В гостинице есть номер с видом на море.",
        "GREEK | Το ξενοδοχείο έχει δωμάτιο με θέα στη θάλασσα.",
        "ARABIC | يوجد في الفندق غرفة تطل على البحر.",
        "HEBREW | במלון יש חדר עם נוף לים.",
        "INDIC | होटल में समुद्र के दृश्य वाला कमरा है।",
        "INDIC | ஹோட்டலில் கடல் காட்சி கொண்ட அறை உள்ளது.",
        "THAI | โรงแรมมีห้องพักพร้อมวิวทะเล",
        "HAN | 酒店有一间海景房。",
        "KANA | ホテルには海の見える部屋があります。",
        "HANGUL | 호텔에는 바다가 보이는 방이 있습니다.",
        "OTHER | სასტუმროს აქვს ოთახი ზღვის ხედით.",
        "CODE | for (int i = 0; i < rooms.size(); i++) { sum += rooms.get(i); }",
        "CODE | {\"hotel\": \"Miramar\", \"rooms\": [1, 2, 3]}",
        "CODE | <p class=\"view\">sea</p>",
      })
  void aTextOfOneKindIsOneStretch(Script script, String text) {
    assertThat(ScriptRuns.of(text)).containsExactly(new ScriptRun(script, 0, text.length()));
  }

  /** No mark in twenty words, and none of the small words of English: Indonesian, Swahili. */
  @Test
  void latinTextWithoutSmallWordsOfEnglishIsNotEnglish() {
    var indonesian =
        "Hotel ini memiliki kamar yang menghadap ke laut dan sebuah restoran kecil di mana para"
            + " tamu dapat makan malam sambil menikmati pemandangan kota tua di seberang teluk";
    assertThat(ScriptRuns.of(indonesian)).extracting(ScriptRun::script).containsOnly(Script.LATIN);
  }

  @Test
  void linesAndWordsAreToldApart() {
    var text = "The price is in the table.\nint price = table[3];\nЦена указана 2026 года\n";
    assertThat(ScriptRuns.of(text))
        .extracting(ScriptRun::script)
        .containsExactly(Script.ENGLISH, Script.CODE, Script.CYRILLIC);
  }

  @Test
  void anEmptyTextHasNoStretch() {
    assertThat(ScriptRuns.of("")).isEmpty();
  }

  @Test
  void stretchesCoverEveryTextWithoutGapOrOverlap() {
    var random = new Random(7);
    var letters = "abc é щ 中 か 한 {} = \n  1 \uD83D\uDE00\uD800 ";
    for (int turn = 0; turn < 2000; turn++) {
      var text =
          random
              .ints(random.nextInt(60), 0, letters.length())
              .mapToObj(i -> letters.substring(i, i + 1))
              .collect(Collectors.joining());
      int at = 0;
      for (var run : ScriptRuns.of(text)) {
        assertThat(run.start()).isEqualTo(at);
        assertThat(run.end()).isGreaterThan(run.start());
        at = run.end();
      }
      assertThat(at).isEqualTo(text.length());
    }
  }
}
