package dev.elige.app;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.elige.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A JSON Schema that comes with the program; networknt holds answers to it.
 *
 * @param text the schema
 */
record PublishedSchema(String text) {
  /** The schema of a kind of answer, such as {@code comparison}. */
  static PublishedSchema of(String answer) {
    try (var in =
        Objects.requireNonNull(Report.class.getResourceAsStream(answer + ".schema.json"), answer)) {
      return new PublishedSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What does not fit. */
  List<Error> errors(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text, InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }
}
