package org.serai.desk.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.serai.desk.journal.Stopped;
import picocli.CommandLine.Option;

/** Where the pages are served. */
final class ListenOptions {
  @Option(names = "--port", paramLabel = "PORT", description = "the port of the pages")
  int port = 8421;

  @Option(names = "--host", paramLabel = "ADDRESS", description = "the address to listen on")
  String host = "127.0.0.1";

  /** Who listens beyond this machine must know who is asking: we have no such provider yet. */
  void refuseStrangers() {
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
