package dev.elige.app;

/** The program {@code elige}. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("elige " + version());
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }
}
