package dev.elige.tokens.install;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Checksums of files: SHA-256 (FIPS 180-4) in hexadecimal, small letters. */
final class Sha256 {
  private Sha256() {}

  static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * A checksum as a person gave it, in small letters.
   *
   * @throws InvalidInputException where it is none
   */
  static String checked(String place, String given) {
    var small = given.strip().toLowerCase(Locale.ROOT);
    if (!small.matches("[0-9a-f]{64}")) {
      throw new InvalidInputException(
          place,
          Text.of(
              "\"{}\" is no SHA-256: it has {} characters.",
              "\"{}\" no es un SHA-256: tiene {} caracteres.",
              given,
              given.length()),
          Text.of(
              "Give 64 hexadecimal digits, as `sha256sum FILE` prints them.",
              "Da 64 cifras hexadecimales, como las imprime `sha256sum FICHERO`."));
    }
    return small;
  }

  /**
   * Returns quietly where a file is the expected one.
   *
   * @throws InvalidInputException naming both sums otherwise
   */
  static void verify(String place, String expected, String actual) {
    if (!expected.equals(actual)) {
      throw new InvalidInputException(
          place,
          Text.of(
              "The checksum does not match: expected {}, found {}.",
              "La suma de comprobación no coincide: se esperaba {} y es {}.",
              expected,
              actual),
          Text.of(
              "Download the file again from the vendor; if the vendor has changed it, give the new"
                  + " sum with --sha256. Nothing was kept.",
              "Descarga otra vez el fichero del proveedor; si el proveedor lo ha cambiado, da la"
                  + " nueva suma con --sha256. No se ha guardado nada."));
    }
  }
}
