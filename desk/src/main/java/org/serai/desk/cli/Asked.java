package org.serai.desk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.serai.desk.papers.ProofReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * What is asked of a command is looked at before it begins: nobody should wait for a search whose
 * answer has no place to go.
 */
final class Asked {
  private Asked() {}

  /** A number within its bounds, both included. */
  static void number(CommandSpec command, String option, long value, long least, long most) {
    if (value < least || value > most) {
      throw refused(command, option, value, least + " to " + most);
    }
  }

  /** A folder that can be made or written into. */
  static void folder(CommandSpec command, Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw refused(command, "--out", folder, "a folder; this is a file");
    }
    writable(command, folder);
  }

  /** A folder for a plan: new, empty, or with an earlier plan, which is replaced as a whole. */
  static void planFolder(CommandSpec command, Path folder) {
    folder(command, folder);
    String[] there = folder.toFile().list();
    if (there != null && there.length > 0 && !Files.exists(folder.resolve("contents.txt"))) {
      String wanted = "a new or empty folder, or one with a plan; this one holds " + there[0];
      throw refused(command, "--out", folder, wanted);
    }
  }

  /** A folder in which a plan lies. */
  static void plan(CommandSpec command, Path folder) {
    String wanted = "the folder of a plan, as serai plan --out writes it";
    if (!Files.exists(folder)) {
      throw refused(command, "PLAN", folder, wanted + "; there is no such folder");
    }
    if (!Files.isDirectory(folder)) {
      throw refused(command, "PLAN", folder, wanted + "; this is a file");
    }
    if (!ProofReader.within(folder)) {
      throw refused(command, "PLAN", folder, wanted + "; no plan lies in this one");
    }
  }

  /** A file that can be made or written anew. */
  static void file(CommandSpec command, Path file) {
    if (Files.isDirectory(file)) {
      throw refused(command, "--out", file, "a file; this is a folder");
    }
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw refused(command, "--out", file, "a file in a folder that is there");
    }
    writable(command, file);
  }

  /** Looks at the nearest thing that is there: a folder below it can be made or not. */
  private static void writable(CommandSpec command, Path path) {
    Path there = path.toAbsolutePath().normalize();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (!path.toAbsolutePath().normalize().equals(there) && !Files.isDirectory(there)) {
      throw refused(command, "--out", path, "a place below a folder; " + there + " is a file");
    }
    if (!Files.isWritable(there)) {
      throw refused(command, "--out", path, "a place where you may write; not so in " + there);
    }
  }

  static ParameterException refused(
      CommandSpec command, String option, Object value, String wanted) {
    return new ParameterException(
        command.commandLine(), option + " \"" + value + "\": wanted " + wanted);
  }
}
