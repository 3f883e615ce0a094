package org.serai.desk.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.serai.desk.journal.Stopped;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where the pages are served. */
final class ListenOptions {
  @Option(names = "--port", paramLabel = "PORT", description = "the port of the pages")
  int port = 8421;

  @Option(names = "--host", paramLabel = "ADDRESS", description = "the address to listen on")
  String host = "127.0.0.1";

  private static final int LAST_PORT = 65_535;

  /** Looks at address and port before anything is opened. */
  void refuse(CommandSpec command) {
    Asked.number(command, "--port", port, 1, LAST_PORT);
    refuseStrangers();
    refuseTaken();
  }

  /** The server would say the same, with the advice to kill whoever listens there: a desk maybe. */
  private void refuseTaken() {
    try (ServerSocket trial = new ServerSocket()) {
      trial.setReuseAddress(true);
      trial.bind(new InetSocketAddress(host, port));
    } catch (IOException e) {
      throw new Stopped(
          "Nothing can listen on port %d of %s; maybe a desk is open there. Maybe --port %d."
              .formatted(port, host, port == LAST_PORT ? port - 1 : port + 1),
          e);
    }
  }

  /** Who listens beyond this machine must know who is asking: we have no such provider yet. */
  private void refuseStrangers() {
    if (host.isBlank()) {
      throw new Stopped("--host \"\" is no address; write 127.0.0.1 for this machine.");
    }
    try {
      if (InetAddress.getByName(host).isLoopbackAddress()) {
        return;
      }
    } catch (UnknownHostException e) {
      throw new Stopped("\"" + host + "\" is no address of this machine.", e);
    }
    throw new Stopped(
        "Told to listen on "
            + host
            + ", but no identity provider is configured: anybody who reaches that address could"
            + " read who is where. Listen on 127.0.0.1, and reach it through a tunnel.");
  }
}
