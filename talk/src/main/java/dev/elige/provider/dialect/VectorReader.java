package dev.elige.provider.dialect;

import dev.elige.base.Text;
import dev.elige.provider.http.CallException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads vectors. */
public final class VectorReader {
  private VectorReader() {}

  public static float[] vector(JsonNode numbers) throws CallException {
    var vector = new float[numbers.size()];
    for (int i = 0; i < vector.length; i++) {
      if (!numbers.path(i).isNumber()) {
        throw wrong();
      }
      vector[i] = (float) numbers.path(i).asDouble();
    }
    return vector;
  }

  public static List<float[]> vectors(JsonNode list, String key) throws CallException {
    var vectors = new ArrayList<float[]>();
    for (var item : list) {
      vectors.add(vector(key.isEmpty() ? item : item.path(key)));
    }
    return vectors;
  }

  public static CallException wrong() {
    return CallException.protocol(Text.of("these are no vectors", "esto no son vectores"), "");
  }
}
