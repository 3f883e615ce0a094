package org.serai.desk.house;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One room's use of a name from elsewhere, by import or written out in full.
 *
 * @param room the room that uses it
 * @param name the dotted name, such as {@code org.serai.mission.terms.PlaceId}
 * @param where file and line
 */
record Use(String room, String name, String where) {

  /** At least two packages and a type: {@code java.sql.Connection}, not {@code box.lid}. */
  private static final Pattern IN_FULL =
      Pattern.compile(
          "(org|com|io|me|de|net|jakarta|javax|java|picocli)(\\.[a-z_0-9]+)+\\.[A-Z].*");

  private static final String OURS = "org.serai.";

  /** The package part of the name. */
  String folder() {
    StringBuilder folder = new StringBuilder();
    for (String part : name.split("\\.", -1)) {
      if (!Character.isLowerCase(part.charAt(0))) {
        break;
      }
      folder.append(folder.isEmpty() ? "" : ".").append(part);
    }
    return folder.toString();
  }

  boolean isOurs() {
    return name.startsWith(OURS);
  }

  /** The room that is used, when it is one of ours. */
  String target() {
    return folder().substring(OURS.length());
  }

  static List<Use> of(Source source) {
    List<Use> uses = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitImport(ImportTree tree, Void nothing) {
        uses.add(use(source, tree.getQualifiedIdentifier().toString(), source.firstLine(tree)));
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
        if (IN_FULL.matcher(tree.toString()).matches()) {
          uses.add(use(source, tree.toString(), source.firstLine(tree)));
          return null;
        }
        return super.visitMemberSelect(tree, null);
      }
    }.scan(source.tree(), null);
    return uses;
  }

  private static Use use(Source source, String name, int line) {
    return new Use(source.room(), name, source.path() + ":" + line);
  }
}
