package dev.elige.corpus;

import dev.elige.base.Problem;
import dev.elige.base.Text;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Path;

/** The form of one file in a {@link CorpusState}. */
final class StateEntry {
  private StateEntry() {}

  static void write(FileTally file, DataOutputStream out) throws IOException {
    out.writeUTF(file.source.path().toString());
    out.writeUTF(file.source.field());
    out.writeLong(file.source.bytes());
    out.writeLong(file.source.modified());
    out.writeUTF(file.contentHash);
    out.writeLong(file.skippedRecords);
    out.writeLong(file.forcedCuts);
    out.writeLong(file.replacedCharacters);
    write(file.input, out);
    write(file.output, out);
  }

  static FileTally read(DataInputStream in, int yardsticks) throws IOException {
    var path = Path.of(in.readUTF());
    var field = in.readUTF();
    var source = new CorpusFile(path, in.readLong(), in.readLong(), field);
    var file = new FileTally(source, yardsticks, _ -> {});
    file.contentHash = in.readUTF();
    file.skippedRecords = in.readLong();
    file.forcedCuts = in.readLong();
    file.replacedCharacters = in.readLong();
    if (file.skippedRecords > 0) {
      file.problems.add(skipped(file));
    }
    read(file.input, in);
    read(file.output, in);
    return file;
  }

  private static Problem skipped(FileTally file) {
    return Unreadable.record(
        file.source.name(),
        Text.of(
            "{} records had no text when it was counted.",
            "{} registros no tenían texto cuando se contó.",
            file.skippedRecords));
  }

  private static void write(SideTally side, DataOutputStream out) throws IOException {
    out.writeLong(side.documents);
    out.writeLong(side.characters);
    out.writeLong(side.bytes);
    out.writeLong(side.words);
    for (int i = 0; i < side.low.length; i++) {
      out.writeLong(side.low[i]);
      out.writeLong(side.high[i]);
      write(side.lengths.get(i), out);
    }
    write(side.hashes, out);
    out.writeInt(side.scripts.size());
    for (var entry : side.scripts.entrySet()) {
      out.writeUTF(entry.getKey().name());
      out.writeLong(entry.getValue());
    }
    out.writeInt(side.languages.size());
    for (var entry : side.languages.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeLong(entry.getValue());
    }
    out.writeInt(side.largest.size());
    for (var document : side.largest) {
      out.writeUTF(document.place());
      out.writeLong(document.tokens());
    }
  }

  private static void read(SideTally side, DataInputStream in) throws IOException {
    side.documents = in.readLong();
    side.characters = in.readLong();
    side.bytes = in.readLong();
    side.words = in.readLong();
    for (int i = 0; i < side.low.length; i++) {
      side.low[i] = in.readLong();
      side.high[i] = in.readLong();
      read(side.lengths.get(i), in);
    }
    read(side.hashes, in);
    for (int left = in.readInt(); left > 0; left--) {
      side.scripts.put(UnicodeScript.valueOf(in.readUTF()), in.readLong());
    }
    for (int left = in.readInt(); left > 0; left--) {
      side.languages.put(in.readUTF(), in.readLong());
    }
    for (int left = in.readInt(); left > 0; left--) {
      side.add(new CorpusProfile.Largest(in.readUTF(), in.readLong()));
    }
  }

  private static void write(IntSequence numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.size());
    for (int i = 0; i < numbers.size(); i++) {
      out.writeInt(numbers.at(i));
    }
  }

  private static void read(IntSequence numbers, DataInputStream in) throws IOException {
    for (int left = in.readInt(); left > 0; left--) {
      numbers.add(in.readInt());
    }
  }
}
