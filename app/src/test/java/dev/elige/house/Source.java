package dev.elige.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * A Java source file by its size in lines.
 *
 * @param methods its methods and constructors that have a body, measured from brace to brace
 */
record Source(String name, int lines, List<Method> methods) {
  /** A method by the lines of its body, braces included. */
  record Method(String name, int lines) {}

  static Source read(Path root, Path file) throws IOException {
    String name = root.relativize(file).toString().replace('\\', '/');
    try (var lines = Files.lines(file)) {
      return new Source(name, (int) lines.count(), methods(name, file));
    }
  }

  private static List<Method> methods(String name, Path file) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(file));
      CompilationUnitTree unit = task.parse().iterator().next();
      List<Method> methods = new ArrayList<>();
      new MethodScanner(name, unit, Trees.instance(task).getSourcePositions()).scan(unit, methods);
      return methods;
    }
  }

  private static final class MethodScanner extends TreeScanner<Void, List<Method>> {
    private final String file;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    MethodScanner(String file, CompilationUnitTree unit, SourcePositions positions) {
      this.file = file;
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitMethod(MethodTree method, List<Method> found) {
      if (method.getBody() != null) {
        long from = positions.getStartPosition(unit, method.getBody());
        long to = positions.getEndPosition(unit, method.getBody());
        long lines =
            unit.getLineMap().getLineNumber(to) - unit.getLineMap().getLineNumber(from) + 1;
        found.add(new Method(file + "#" + method.getName(), (int) lines));
      }
      return super.visitMethod(method, found);
    }
  }
}
