package org.serai.desk.house;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A type, method or initializer in its file.
 *
 * @param name the simple name; {@code <init>} for a constructor, {@code <clinit>} for a block
 * @param owner the type around it, or the type itself
 */
record Part(Source source, String name, ClassTree owner, Tree tree) {

  String where() {
    return source.path() + ":" + source.firstLine(tree) + ": " + name;
  }

  boolean isConstructorOfAClass() {
    return name.equals("<init>") && owner.getKind() != Tree.Kind.RECORD;
  }

  int parameters() {
    return tree instanceof MethodTree method ? method.getParameters().size() : 0;
  }

  /** Lines of code from first to last; the inside of a text block is input and does not count. */
  int lines() {
    int[] lines = {source.height(tree)};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitLiteral(LiteralTree literal, Void nothing) {
        lines[0] -= source.height(literal) - 1;
        return null;
      }
    }.scan(tree, null);
    return lines[0];
  }

  boolean isPublic() {
    return tree instanceof MethodTree method
        && method.getModifiers().getFlags().contains(Modifier.PUBLIC);
  }

  /** Everything that has a body of statements. */
  static List<Part> bodies(Source source) {
    List<Part> found = new ArrayList<>();
    for (Part type : types(source)) {
      for (Tree member : type.owner().getMembers()) {
        if (member instanceof MethodTree method && method.getBody() != null) {
          found.add(new Part(source, method.getName().toString(), type.owner(), method));
        } else if (member instanceof BlockTree block) {
          found.add(new Part(source, "<clinit>", type.owner(), block));
        }
      }
    }
    return found;
  }

  /** All named types of the file, nested ones included. */
  static List<Part> types(Source source) {
    List<Part> found = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree tree, Void nothing) {
        found.add(new Part(source, tree.getSimpleName().toString(), tree, tree));
        return super.visitClass(tree, null);
      }
    }.scan(source.tree(), null);
    return found;
  }
}
