package dev.elige.base;

/**
 * Where facts are from.
 *
 * @param id stable short name, such as {@code litellm}
 * @param title name for people
 * @param url the public page or repository
 * @param licence SPDX id, or the words of the source
 * @param licenceClass what the licence allows
 * @param authority how much it counts against others
 */
public record Source(
    String id,
    String title,
    String url,
    String licence,
    LicenceClass licenceClass,
    Authority authority) {
  public Source {
    if (!id.matches("[a-z0-9][a-z0-9.-]*")) {
      throw new IllegalArgumentException(
          "a source id is lower case letters, digits, - and .: " + id);
    }
  }
}
