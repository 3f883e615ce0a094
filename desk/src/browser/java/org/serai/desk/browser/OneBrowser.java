package org.serai.desk.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One browser for all journeys that are run together, closed once the last of them has ended: to
 * unpack its driver and start both takes as long as a short journey.
 */
final class OneBrowser implements BeforeAllCallback {
  private static final Namespace HERE = Namespace.create(OneBrowser.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    Browsing.orSkip();
    AutoCloseable atTheEnd = Browsing::stop;
    context.getRoot().getStore(HERE).computeIfAbsent(OneBrowser.class, _ -> atTheEnd);
  }
}
