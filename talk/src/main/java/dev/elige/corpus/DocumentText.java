package dev.elige.corpus;

import dev.elige.base.Estimate;
import java.nio.file.Path;

/** Takes the text out of PDF, DOCX and the like. The port; its adapter is an optional extra. */
public interface DocumentText {
  /** Without the extra: such files are named with the cure. */
  DocumentText NONE =
      file ->
          Estimate.unknown(
              "the extra that reads such documents is not installed",
              "no está instalado el extra que lee estos documentos");

  /** The text of a file, or why there is none. */
  Estimate<String> text(Path file);
}
