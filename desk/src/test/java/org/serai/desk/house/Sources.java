package org.serai.desk.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Finds the house around the test and parses its sources with the compiler's own parser. */
final class Sources {

  private static final List<String> MODULES = List.of("mission", "planner", "desk", "bench");

  private Sources() {}

  /** The folder that holds ARCHITECTURE.md, looked for upwards from where the test runs. */
  static Path house() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("ARCHITECTURE.md"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("No ARCHITECTURE.md above " + Path.of("").toAbsolutePath());
    }
    return folder;
  }

  static String document(String path) {
    return read(house().resolve(path));
  }

  /** Every source of the house, tests included. */
  static List<Source> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String module : MODULES) {
      javaFiles(house().resolve(module).resolve("src"))
          .forEach(file -> texts.put(house().relativize(file).toString(), read(file)));
    }
    return parsed(texts);
  }

  /** Parses texts by their path; used on made-up sources as well. */
  static List<Source> parsed(Map<String, String> texts) {
    List<JavaFileObject> files = new ArrayList<>();
    texts.forEach((path, text) -> files.add(inMemory(path, text)));
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, files);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    List<Source> sources = new ArrayList<>();
    for (CompilationUnitTree tree : trees(task)) {
      String path = tree.getSourceFile().toUri().getPath().substring(1);
      String text = texts.get(path);
      if (text == null) {
        throw new IllegalStateException("The parser answers for an unknown file: " + path);
      }
      sources.add(new Source(path, text, tree, positions));
    }
    return List.copyOf(sources);
  }

  private static Iterable<? extends CompilationUnitTree> trees(JavacTask task) {
    try {
      return task.parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject inMemory(String path, String text) {
    return new SimpleJavaFileObject(URI.create("house:///" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static List<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
