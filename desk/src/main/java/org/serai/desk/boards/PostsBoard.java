package org.serai.desk.boards;

import java.util.Comparator;
import java.util.List;
import org.serai.mission.posts.Post;
import org.serai.mission.terms.Criticality;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PostId;

/** The posts there are, by station. */
public final class PostsBoard {
  private PostsBoard() {}

  /** A post; {@code holders} holds it on the day shown, on the spot or from the hub. */
  public record Row(
      PostId post,
      PlaceId station,
      String function,
      Criticality criticality,
      int minimum,
      int wanted,
      boolean fromHub,
      long holders) {}

  public static List<Row> of(AsOf asOf) {
    return asOf.mission().posts().posts().stream()
        .map(post -> row(asOf, post))
        .sorted(Comparator.comparing(Row::station).thenComparing(Row::post))
        .toList();
  }

  private static Row row(AsOf asOf, Post post) {
    return new Row(
        post.id(),
        post.station(),
        post.function(),
        post.criticality(),
        post.minimum(),
        post.wanted(),
        post.coverableFromHub(),
        asOf.mission().posts().toursAt(post.id()).stream()
            .filter(tour -> tour.days().contains(asOf.day()))
            .count());
  }
}
