package org.serai.desk.browser;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line between a browser and the desk that can be cut and mended, as a server that is killed. */
final class CutLine implements AutoCloseable {
  private final int desk;
  private final int port;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private ServerSocket ear;

  CutLine(URI desk) {
    this.desk = desk.getPort();
    this.ear = listen(0);
    this.port = ear.getLocalPort();
  }

  /** Where a browser finds the desk at the other end. */
  URI address() {
    return URI.create("http://localhost:" + port + "/");
  }

  /** Whatever is under way breaks, and nobody answers any more. */
  void cut() {
    close(ear);
    ends.forEach(CutLine::close);
    ends.clear();
  }

  /** The same address answers again. */
  void mend() {
    ear = listen(port);
  }

  @Override
  public void close() {
    cut();
  }

  private ServerSocket listen(int port) {
    try {
      ServerSocket opened = new ServerSocket();
      opened.setReuseAddress(true);
      opened.bind(new InetSocketAddress("localhost", port));
      Thread.ofVirtual().start(() -> accept(opened));
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept(ServerSocket opened) {
    try {
      while (!opened.isClosed()) {
        Socket browser = opened.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), desk);
        ends.add(browser);
        ends.add(server);
        carry(browser, server);
        carry(server, browser);
        if (opened.isClosed()) {
          // Cut between the two: nobody else closes these.
          close(browser);
          close(server);
        }
      }
    } catch (IOException e) {
      // The line was cut.
      close(opened);
    }
  }

  private static void carry(Socket from, Socket to) {
    Thread.ofVirtual()
        .start(
            () -> {
              try (from;
                  to) {
                from.getInputStream().transferTo(to.getOutputStream());
              } catch (IOException e) {
                // One end is gone, so the other is closed as well.
                close(to);
              }
            });
  }

  private static void close(Closeable end) {
    try {
      end.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
