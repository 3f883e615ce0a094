package org.serai.desk.planning;

import java.time.LocalDate;
import org.serai.mission.Mission;
import org.serai.mission.people.Person;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.PlaceId;

/**
 * In which order people leave a station: first those whom no post keeps there, then the holders of
 * posts, the most critical work last.
 */
record LeavingOrder(Mission mission, LocalDate day) {
  /** One more than the number of the least critical post. */
  private static final int NO_POST = 5;

  /** 1 leaves first; 5 keeps the most critical work going. */
  int classOf(Person person, PlaceId station) {
    int criticality =
        mission.posts().toursOf(person.id()).stream()
            .filter(tour -> tour.days().contains(day))
            .flatMap(tour -> mission.posts().findPost(tour.post()).stream())
            .filter(post -> post.station().equals(station))
            .mapToInt(post -> post.criticality().number())
            .min()
            .orElse(NO_POST);
    return NO_POST + 1 - criticality;
  }

  /** National staff are not brought out of the country but by exception. */
  static boolean leaves(Person person) {
    Category category = person.profile().category();
    return category.countsAgainstCeiling() && category != Category.HOST_NATIONAL;
  }

  /** Who leaves in this class, in words. */
  static String who(int priority) {
    int criticality = NO_POST + 1 - priority;
    return criticality == NO_POST ? "no post at the station" : "holders of PC" + criticality;
  }
}
