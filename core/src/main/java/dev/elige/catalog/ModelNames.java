package dev.elige.catalog;

/** Tells which model a provider's id means. */
public final class ModelNames {
  private ModelNames() {}

  /**
   * The model behind an id as a provider or a collection writes it.
   *
   * @param id such as {@code us.anthropic.claude-3-haiku-20240307-v1:0} or {@code
   *     meta-llama/Llama-3.1-8B-Instruct}
   */
  public static ModelId modelOf(String id) {
    var path = id.toLowerCase(java.util.Locale.ROOT).split("/");
    return new ModelId(path.length > 1 ? path[path.length - 2] : "unknown", path[path.length - 1]);
  }
}
