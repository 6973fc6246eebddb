package dev.elige.app;

/** The program `elige`. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("elige");
  }
}
