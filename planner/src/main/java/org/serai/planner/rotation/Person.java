package org.serai.planner.rotation;

import java.util.List;

/**
 * One person of the rotation.
 *
 * @param agency index of the agency, for shared-out ceilings
 * @param posts posts that the person can hold, the most fitting first; maybe none
 * @param stayRules row of {@link RotationProblem#stayRules} that holds for this person
 * @param start where the person is before slot 0
 * @param absences slots in which the person must be away (leave, illness)
 * @param papers windows of documents per station
 * @param wishes what the person would like
 * @param announced state per slot of the plan that was announced, or empty: promises
 * @param burden exposure so far and fair share
 */
public record Person(
    int agency,
    List<Integer> posts,
    int stayRules,
    Start start,
    List<Span> absences,
    List<Papers> papers,
    List<Wish> wishes,
    PerSlot announced,
    Burden burden) {

  public Person {
    posts = List.copyOf(posts);
    absences = List.copyOf(absences);
    papers = List.copyOf(papers);
    wishes = List.copyOf(wishes);
    Require.in(agency, 0, Limits.AGENCIES - 1, "agency of a person");
    Require.in(posts.size(), 0, Limits.POSTS_PER_PERSON, "posts that one person can hold");
    Require.in(wishes.size(), 0, Limits.WISHES, "wishes of one person");
  }

  /** A person with nothing special: no absence, paper, wish, promise or burden. */
  public static Person of(Start start, Integer... posts) {
    return new Person(
        0,
        List.of(posts),
        0,
        start,
        List.of(),
        List.of(),
        List.of(),
        PerSlot.none(),
        Burden.unlimited());
  }

  public Person withAbsences(Span... spans) {
    return new Person(
        agency, posts, stayRules, start, List.of(spans), papers, wishes, announced, burden);
  }

  public Person withPapers(Papers... windows) {
    return new Person(
        agency, posts, stayRules, start, absences, List.of(windows), wishes, announced, burden);
  }

  public Person withWishes(Wish... hopes) {
    return new Person(
        agency, posts, stayRules, start, absences, papers, List.of(hopes), announced, burden);
  }

  public Person withAnnounced(PerSlot states) {
    return new Person(agency, posts, stayRules, start, absences, papers, wishes, states, burden);
  }

  public Person withBurden(Burden exposure) {
    return new Person(
        agency, posts, stayRules, start, absences, papers, wishes, announced, exposure);
  }

  public Person withAgency(int number) {
    return new Person(number, posts, stayRules, start, absences, papers, wishes, announced, burden);
  }

  public Person withStayRules(int row) {
    return new Person(agency, posts, row, start, absences, papers, wishes, announced, burden);
  }

  public Person withStart(Start place) {
    return new Person(agency, posts, stayRules, place, absences, papers, wishes, announced, burden);
  }
}
