package dev.elige.tokens.install;

import ai.djl.huggingface.tokenizers.jni.TokenizersLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Hugging Face's engine from DJL's jar, loaded from a folder of ours.
 *
 * <p>Deviation: DJL's own loader is not used. It looks for graphics cards through JNA, which writes
 * into the user's cache folder, it extracts into {@code ~/.djl.ai}, and its tokenizer class reports
 * its use to a server when it runs on EC2. This one writes one folder below the given one, and
 * nothing else is read, written or called.
 */
final class NativeLibrary {
  private static final String INSIDE = "native/lib/";

  private static volatile boolean loaded;

  private NativeLibrary() {}

  /**
   * The engine, extracted and loaded at its first use.
   *
   * @param folder where to extract it
   * @throws UnsupportedOperationException where the jar has none for this machine
   */
  static TokenizersLibrary in(Path folder) {
    if (!loaded) {
      load(folder);
    }
    return TokenizersLibrary.LIB;
  }

  @SuppressWarnings("restricted") // native code is what this class is for
  private static synchronized void load(Path folder) {
    if (loaded) {
      return;
    }
    try {
      var home = folder.resolve(version() + "-" + machine()).toAbsolutePath();
      for (var name : names()) {
        var file = home.resolve(name);
        if (!Files.exists(file)) {
          extract(name, file);
        }
        System.load(file.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the tokenizer engine cannot be unpacked to " + folder, e);
    }
    loaded = true;
  }

  private static void extract(String name, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    var part = Files.createTempFile(file.getParent(), name, ".part");
    try (var in = resource(INSIDE + machine() + "/cpu/" + name)) {
      if (in == null) {
        throw new UnsupportedOperationException("no tokenizer engine for " + machine());
      }
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException _) {
      // another process was faster, with the same bytes
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** What must be loaded, in order; Windows needs the runtime of the compiler first. */
  private static List<String> names() {
    var names = new ArrayList<String>();
    if (machine().startsWith("win")) {
      names.addAll(List.of("libwinpthread-1.dll", "libgcc_s_seh-1.dll", "libstdc++-6.dll"));
    }
    names.add(System.mapLibraryName("tokenizers"));
    return names;
  }

  private static String machine() {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    var kind = system.startsWith("win") ? "win" : system.startsWith("mac") ? "osx" : "linux";
    var processor = System.getProperty("os.arch", "").replace("amd64", "x86_64");
    return kind + "-" + processor.replace("arm64", "aarch64");
  }

  private static String version() throws IOException {
    var properties = new Properties();
    try (var in = resource(INSIDE + "tokenizers.properties")) {
      if (in != null) {
        properties.load(in);
      }
    }
    return properties.getProperty("version", "unknown");
  }

  private static @Nullable InputStream resource(String name) {
    return TokenizersLibrary.class.getClassLoader().getResourceAsStream(name);
  }
}
