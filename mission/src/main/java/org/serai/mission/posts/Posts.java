package org.serai.mission.posts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.facts.ContingentFact;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PeaceFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.facts.PlanFact;
import org.serai.mission.facts.PostFact;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PostId;

/** All posts, who can hold them, and the tours that were assigned. */
public record Posts(
    PMap<PostId, Post> byId,
    PMap<PersonId, List<PostId>> qualified,
    PMap<PersonId, PVector<Tour>> toursOf,
    PMap<PostId, PVector<Tour>> toursAt) {

  public static final Posts EMPTY =
      new Posts(HashTrie.empty(), HashTrie.empty(), HashTrie.empty(), HashTrie.empty());

  public Posts after(Fact fact) {
    return switch (fact) {
      case PostFact f -> after(f);
      case PlaceFact _,
          PersonFact _,
          SecurityFact _,
          FlightFact _,
          MovementFact _,
          LodgingFact _,
          PlanFact _,
          WardenFact _,
          HostingFact _,
          AssistanceFact _,
          PeaceFact _,
          ContingentFact _ ->
          this;
    };
  }

  private Posts after(PostFact fact) {
    return switch (fact) {
      case PostFact.PostEstablished f ->
          new Posts(byId.plus(f.post(), post(f)), qualified, toursOf, toursAt);
      case PostFact.PostAbolished f -> new Posts(byId.minus(f.post()), qualified, toursOf, toursAt);
      case PostFact.PostsQualified f ->
          new Posts(byId, qualified.plus(f.person(), f.posts()), toursOf, toursAt);
      case PostFact.TourAssigned f ->
          assigned(new Tour(f.person(), f.post(), f.days(), f.fromHub()));
      case PostFact.TourWithdrawn f -> withdrawn(f);
    };
  }

  private static Post post(PostFact.PostEstablished f) {
    return new Post(
        f.post(),
        f.station(),
        f.function(),
        f.criticality(),
        f.minimum(),
        f.wanted(),
        f.coverableFromHub());
  }

  private Posts assigned(Tour tour) {
    PVector<Tour> his = toursOf(tour.person());
    if (his.contains(tour)) {
      return this;
    }
    return new Posts(
        byId,
        qualified,
        toursOf.plus(tour.person(), his.plus(tour)),
        toursAt.plus(tour.post(), toursAt(tour.post()).plus(tour)));
  }

  private Posts withdrawn(PostFact.TourWithdrawn f) {
    List<Tour> gone =
        toursOf(f.person()).stream()
            .filter(t -> t.post().equals(f.post()) && t.days().equals(f.days()))
            .toList();
    return new Posts(
        byId,
        qualified,
        toursOf.plus(f.person(), toursOf(f.person()).minusAll(gone)),
        toursAt.plus(f.post(), toursAt(f.post()).minusAll(gone)));
  }

  public Post post(PostId id) {
    return findPost(id).orElseThrow(() -> new IllegalArgumentException("No post " + id));
  }

  public Optional<Post> findPost(PostId id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Collection<Post> posts() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** The posts a person can hold; none when nothing was said. */
  public List<PostId> postsOpenTo(PersonId person) {
    return qualified.getOrDefault(person, List.of());
  }

  /** Every tour of a person that was assigned and not withdrawn. */
  public PVector<Tour> toursOf(PersonId person) {
    return toursOf.getOrDefault(person, TreePVector.empty());
  }

  /** Every tour at a post that was assigned and not withdrawn. */
  public PVector<Tour> toursAt(PostId post) {
    return toursAt.getOrDefault(post, TreePVector.empty());
  }

  /** The tour of a person on a day. */
  public Optional<Tour> findTour(PersonId person, LocalDate day) {
    return toursOf(person).stream().filter(t -> t.days().contains(day)).findFirst();
  }
}
