package org.serai.desk.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.util.List;

/**
 * A source file, read and parsed. The path is relative to the house and says module, room and
 * whether it is a test.
 */
record Source(String path, String text, CompilationUnitTree tree, SourcePositions positions) {

  private static final String ROOT = "/java/org/serai/";

  String module() {
    return path.substring(0, path.indexOf('/'));
  }

  boolean isMain() {
    return path.contains("/src/main/");
  }

  boolean isPackageInfo() {
    return path.endsWith("/package-info.java");
  }

  /** The room of the file as the plan names it, such as {@code mission.terms}. */
  String room() {
    String below = path.substring(path.indexOf(ROOT) + ROOT.length(), path.lastIndexOf('/'));
    return below.replace('/', '.');
  }

  List<String> lines() {
    return text.lines().toList();
  }

  int firstLine(Tree part) {
    return lineOf(positions.getStartPosition(tree, part));
  }

  /** Lines from the first to the last of a part, its comment left out. */
  int height(Tree part) {
    return lineOf(positions.getEndPosition(tree, part)) - firstLine(part) + 1;
  }

  /** The part as it is written. */
  String textOf(Tree part) {
    return text.substring(
        (int) positions.getStartPosition(tree, part), (int) positions.getEndPosition(tree, part));
  }

  private int lineOf(long position) {
    return (int) tree.getLineMap().getLineNumber(position);
  }
}
