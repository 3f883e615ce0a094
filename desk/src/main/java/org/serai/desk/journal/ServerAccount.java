package org.serai.desk.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.concurrent.TimeUnit;

/**
 * Under whose name the server runs. PostgreSQL refuses to run as root, so root hands it to an
 * account without rights; everybody else runs it as themselves.
 */
enum ServerAccount {
  OURSELVES(""),
  /** Owns nothing else. Number and group 65534 are {@code nobody} on every usual Linux. */
  NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups "),
  /** Root without any right outside: for folders that only root can reach. */
  NEW_NAMESPACE("unshare --user ");

  private static final int NOBODYS_NUMBER = 65_534;
  private final String prefix;

  ServerAccount(String prefix) {
    this.prefix = prefix;
  }

  static boolean weAreRoot() throws IOException {
    return owner(Path.of("/proc/self")) == 0;
  }

  /** The account that can work in this folder; once a cluster is there, its owner decides. */
  static ServerAccount of(DataFolder folder) throws IOException {
    if (!weAreRoot()) {
      return OURSELVES;
    }
    if (Files.exists(folder.cluster())) {
      return owner(folder.cluster()) == 0 ? NEW_NAMESPACE : NOBODY;
    }
    for (ServerAccount account : List.of(NOBODY, NEW_NAMESPACE)) {
      if (account.canReach(folder.root())) {
        return account;
      }
    }
    throw new Stopped(
        "PostgreSQL does not run as root, and neither setpriv nor unshare gives it another"
            + " account that reaches %s. Run Serai as an ordinary user.".formatted(folder.root()));
  }

  /** A command line that runs {@code command} under this account. */
  List<String> run(List<String> command) {
    List<String> line = new ArrayList<>();
    for (StringTokenizer words = new StringTokenizer(prefix); words.hasMoreTokens(); ) {
      line.add(words.nextToken());
    }
    line.addAll(command);
    return line;
  }

  /** Gives a file or folder to the account. */
  void give(Path path) throws IOException {
    if (this == NOBODY) {
      PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
      var names = path.getFileSystem().getUserPrincipalLookupService();
      view.setGroup(names.lookupPrincipalByGroupName(Integer.toString(NOBODYS_NUMBER)));
      view.setOwner(names.lookupPrincipalByName(Integer.toString(NOBODYS_NUMBER)));
    }
  }

  private boolean canReach(Path folder) {
    try {
      Process process = process(run(List.of("test", "-x", folder.toString()))).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      // The tool is not installed, which is one of the answers this question has.
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped("Interrupted while looking for an account for the server.", e);
    }
  }

  private static int owner(Path path) throws IOException {
    return (int) Files.getAttribute(path, "unix:uid");
  }

  /** A process that speaks English and does not inherit settings meant for other servers. */
  static ProcessBuilder process(List<String> line) {
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LD_"));
    environment.put("LC_ALL", "C");
    return builder;
  }
}
