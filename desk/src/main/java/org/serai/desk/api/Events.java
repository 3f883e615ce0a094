package org.serai.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.serai.mission.terms.Malformed;

/**
 * Tells open pages what changed. One thread for all of them; of each page it is known only how far
 * it was told, so nothing piles up for a page that is slow: it is told more at once.
 */
@Singleton
class Events {
  /** Two hundred desks with some pages each. */
  private static final int MOST = 1_000;

  /**
   * All pages are told at the same moments, this far apart while something changes: so they read
   * their boards at the same entry, and one copy does for all. What comes first is told at once.
   */
  private static final long TOGETHER_MILLIS = 250;

  /** Says that the line still holds, and finds those that went away. */
  private static final long HEARTBEAT_MILLIS = 15_000;

  /** A draft is no entry, so it is looked for. */
  private static final long GLANCE_MILLIS = 1_000;

  private final DeskWindow window;
  private final ObjectMapper mapper;
  private final List<Page> pages = new CopyOnWriteArrayList<>();
  private final Thread thread;
  private volatile boolean closing;
  private volatile boolean woken;
  private @Nullable OpenDesk heard;
  private Optional<String> draft = Optional.empty();

  /** How many drafts there were; a page that was told of fewer reads all anew. */
  private final AtomicInteger drafts = new AtomicInteger();

  Events(DeskWindow window, ObjectMapper mapper) {
    this.window = window;
    this.mapper = mapper;
    this.thread = Thread.ofPlatform().daemon().name("events").start(this::run);
  }

  /** A page that is open, and how far it was told. */
  private static final class Page {
    private final SseEventSink sink;
    private final Sse sse;
    private volatile long told;
    private volatile int drafts;
    private volatile boolean busy;

    Page(SseEventSink sink, Sse sse, long told, int drafts) {
      this.drafts = drafts;
      this.sink = sink;
      this.sse = sse;
      this.told = told;
    }
  }

  /** The words for one step, made once for all pages that stand at the same entry. */
  private record Step(long from, long to, String words) {}

  void listen(SseEventSink sink, Sse sse, String last) {
    long now = window.present().mission().lastEntry();
    Page page = new Page(sink, sse, last.isEmpty() ? now : number(last), drafts.get());
    if (pages.size() >= MOST) {
      sink.close();
      return;
    }
    OutboundSseEvent hello =
        sse.newEventBuilder().reconnectDelay(2_000).name("hello").data(Long.toString(now)).build();
    sink.send(hello).thenRun(() -> join(page));
  }

  private void join(Page page) {
    pages.add(page);
    wake();
  }

  private static long number(String last) {
    try {
      return Long.parseLong(last);
    } catch (NumberFormatException e) {
      Malformed refused = new Malformed("Last-Event-ID", last, "the id of an event of this desk");
      refused.initCause(e);
      throw refused;
    }
  }

  private void wake() {
    woken = true;
    LockSupport.unpark(thread);
  }

  private void run() {
    long beat = 0;
    while (!closing) {
      if (!woken) {
        LockSupport.parkNanos(this, TimeUnit.MILLISECONDS.toNanos(GLANCE_MILLIS));
        beat += GLANCE_MILLIS;
      }
      woken = false;
      window.findDesk().ifPresent(this::look);
      if (beat >= HEARTBEAT_MILLIS) {
        beat = 0;
        pages.forEach(this::beat);
      }
      rest();
    }
  }

  /**
   * Sleeps to the next moment; a wake-up would end a parking, and come a hundred times a second.
   */
  private void rest() {
    try {
      Thread.sleep(TOGETHER_MILLIS);
    } catch (InterruptedException e) {
      // Somebody wants this thread to end: the close below says so as well.
      closing = true;
    }
  }

  private void look(OpenDesk desk) {
    Optional<String> waits = desk.draft().get().map(d -> d.plan() + " " + d.reports().size());
    if (!desk.equals(heard)) {
      // The desk outlives this thread, so its listening need not be ended.
      var _ = desk.changes().listen().apply(this::wake);
      heard = desk;
    } else if (!waits.equals(draft)) {
      drafts.incrementAndGet();
    }
    draft = waits;
    long last = desk.present().get().mission().lastEntry();
    Step step = new Step(-1, -1, "");
    pages.removeIf(page -> page.sink.isClosed());
    for (Page page : pages) {
      boolean drafted = page.drafts != drafts.get();
      if (!page.busy && (page.told != last || drafted)) {
        step = page.told == step.from() && !drafted ? step : step(desk, page.told, last, drafted);
        page.drafts = drafts.get();
        tell(page, step);
      }
    }
  }

  private Step step(OpenDesk desk, long from, long last, boolean drafted) {
    boolean other = drafted || from > last;
    Changed changed =
        Changed.of(last, other ? Optional.empty() : desk.changes().after().apply(from));
    try {
      return new Step(drafted ? -1 : from, changed.entry(), mapper.writeValueAsString(changed));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A change cannot be written as JSON.", e);
    }
  }

  private void tell(Page page, Step step) {
    page.busy = true;
    page.told = step.to();
    OutboundSseEvent event =
        page.sse
            .newEventBuilder()
            .name("changed")
            .id(Long.toString(step.to()))
            .mediaType(MediaType.TEXT_PLAIN_TYPE)
            .data(String.class, step.words())
            .build();
    send(page, event);
  }

  private void beat(Page page) {
    if (!page.busy) {
      page.busy = true;
      // An event without a word in it is not handed to a page.
      send(page, page.sse.newEventBuilder().name("beat").data("still here").build());
    }
  }

  private void send(Page page, OutboundSseEvent event) {
    try {
      page.sink
          .send(event)
          .whenComplete(
              (_, failure) -> {
                page.busy = false;
                if (failure != null) {
                  leave(page);
                } else {
                  wakeIfBehind(page);
                }
              });
    } catch (IllegalStateException e) {
      // The page went away between our look and our word.
      leave(page);
    }
  }

  private void wakeIfBehind(Page page) {
    if (page.told != window.present().mission().lastEntry()) {
      wake();
    }
  }

  private void leave(Page page) {
    pages.remove(page);
    page.sink.close();
  }

  @PreDestroy
  void close() {
    closing = true;
    wake();
  }
}
