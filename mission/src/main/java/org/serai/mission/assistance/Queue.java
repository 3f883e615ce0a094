package org.serai.mission.assistance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.serai.mission.terms.RequestId;

/**
 * Those who wait, in order: by the points of the table, then who asked first. Exceptions move a
 * request before another one, in the order in which they were recorded.
 */
public final class Queue {
  private final List<Request> order;
  private final Map<RequestId, Integer> ranks;

  private Queue(List<Request> order) {
    this.order = order;
    this.ranks = HashMap.newHashMap(order.size());
    for (int i = 0; i < order.size(); i++) {
      ranks.put(order.get(i).id(), i + 1);
    }
  }

  private record Scored(Request request, int points) {}

  private static final Comparator<Scored> ORDER =
      Comparator.comparingInt((Scored s) -> -s.points())
          .thenComparing(s -> s.request().since())
          .thenComparing(s -> s.request().id());

  /** The queue at a moment, with every exception. */
  public static Queue at(Assistance assistance, Instant moment) {
    return at(assistance, moment, assistance.exceptions());
  }

  /**
   * The queue without the exceptions for one request: who stands before it there, and behind it in
   * the queue as it is, was displaced.
   */
  public static Queue without(Assistance assistance, Instant moment, RequestId request) {
    List<Preferred> others =
        assistance.exceptions().stream().filter(e -> !e.request().equals(request)).toList();
    return at(assistance, moment, others);
  }

  private static Queue at(Assistance assistance, Instant moment, List<Preferred> exceptions) {
    // Who left the queue still marks the place that an exception named.
    Set<RequestId> marks = exceptions.stream().map(Preferred::before).collect(Collectors.toSet());
    List<Scored> scored = new ArrayList<>();
    for (Request request : assistance.byId().values()) {
      if (assistance.waits(request) || marks.contains(request.id())) {
        scored.add(new Scored(request, assistance.table().points(request, moment)));
      }
    }
    scored.sort(ORDER);
    List<Request> order = new ArrayList<>(scored.size());
    scored.forEach(s -> order.add(s.request()));
    exceptions.forEach(exception -> prefer(order, exception));
    order.removeIf(request -> !assistance.waits(request));
    return new Queue(order);
  }

  private static void prefer(List<Request> order, Preferred exception) {
    int from = indexOf(order, exception.request());
    int to = indexOf(order, exception.before());
    if (from > to && to >= 0) {
      order.add(to, order.remove(from));
    }
  }

  private static int indexOf(List<Request> order, RequestId id) {
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** Everybody who waits, the first one first. */
  public List<Request> order() {
    return Collections.unmodifiableList(order);
  }

  /** 1 for who is next; empty when the request does not wait. */
  public Optional<Integer> findRank(RequestId request) {
    return Optional.ofNullable(ranks.get(request));
  }

  /** Who stands between two ranks, the first included and the last not. */
  public List<RequestId> between(int first, int last) {
    return order.subList(first - 1, Math.max(first - 1, last - 1)).stream()
        .map(Request::id)
        .toList();
  }
}
