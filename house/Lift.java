import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies a jar and brings class files of Java 1.5 into the form of a current release: the same
 * instructions, with the stack maps that the JDK's AOT cache asks for. Such classes would otherwise
 * be loaded and verified anew at every start. Run by the build: {@code java -cp ... house/Lift.java
 * NAME FOLDER} copies the jar with that name from the class path into the folder.
 */
final class Lift {
  private static final int RELEASE = ClassFile.JAVA_17_VERSION;

  private Lift() {}

  public static void main(String[] args) throws IOException {
    Path in = onClassPath(args[0]);
    Path out = Files.createDirectories(Path.of(args[1])).resolve(args[0]);
    try (JarFile jar = new JarFile(in.toFile());
        URLClassLoader loader = new URLClassLoader(new URL[] {in.toUri().toURL()});
        OutputStream file = Files.newOutputStream(out);
        ZipOutputStream lifted = new ZipOutputStream(file)) {
      ClassFile classFile = classFile(loader);
      for (var entry : Collections.list(jar.entries())) {
        var copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(entry.getTimeLocal());
        lifted.putNextEntry(copy);
        byte[] bytes = jar.getInputStream(entry).readAllBytes();
        lifted.write(entry.getName().endsWith(".class") ? lifted(classFile, bytes) : bytes);
        lifted.closeEntry();
      }
    }
  }

  private static Path onClassPath(String name) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> path.endsWith(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " is not on the class path"));
  }

  private static ClassFile classFile(ClassLoader loader) {
    return ClassFile.of(
        StackMapsOption.GENERATE_STACK_MAPS,
        ClassHierarchyResolverOption.of(
            ClassHierarchyResolver.ofResourceParsing(loader)
                .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  private static byte[] lifted(ClassFile classFile, byte[] bytes) {
    ClassModel old = classFile.parse(bytes);
    if (old.majorVersion() >= ClassFile.JAVA_7_VERSION) {
      return bytes;
    }
    var code = MethodTransform.transformingCode((builder, element) -> builder.with(element));
    return classFile.build(
        old.thisClass().asSymbol(),
        builder -> {
          builder.withVersion(RELEASE, 0);
          for (var element : old) {
            switch (element) {
              case ClassFileVersion _ -> {}
              case MethodModel method -> builder.transformMethod(method, code);
              default -> builder.with(element);
            }
          }
        });
  }
}
