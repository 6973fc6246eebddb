package dev.elige.extra.embeddings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The native code of ONNX Runtime, unpacked for the time of this process.
 *
 * <p>Deviation: the runtime's own loader is given what it would unpack itself, since it then leaves
 * an empty folder behind at every start.
 */
final class OnnxLibrary {
  private static final String INSIDE = "/ai/onnxruntime/native/";

  /** Where the runtime looks for its libraries before it unpacks any. */
  private static final String PLACE = "onnxruntime.native.path";

  private OnnxLibrary() {}

  /** Unpacks it, unless somebody has said where it lies; to be called before the runtime is. */
  static synchronized void unpack() throws IOException {
    if (System.getProperty(PLACE) != null) {
      return;
    }
    var folder = Files.createTempDirectory("elige-onnxruntime");
    folder.toFile().deleteOnExit(); // the last that is named is the first to go
    for (var name : List.of("onnxruntime", "onnxruntime4j_jni", "onnxruntime_providers_shared")) {
      unpack(System.mapLibraryName(name), folder);
    }
    System.setProperty(PLACE, folder.toString());
  }

  /** Not every machine has all of them; where one is missing, the runtime says so. */
  private static void unpack(String file, Path folder) throws IOException {
    try (var in = OnnxLibrary.class.getResourceAsStream(INSIDE + machine() + "/" + file)) {
      if (in != null) {
        var unpacked = folder.resolve(file);
        unpacked.toFile().deleteOnExit();
        Files.copy(in, unpacked);
      }
    }
  }

  private static String machine() {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    var kind = system.startsWith("win") ? "win" : system.startsWith("mac") ? "osx" : "linux";
    var processor = System.getProperty("os.arch", "");
    return kind
        + "-"
        + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
  }
}
