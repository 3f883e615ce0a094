package org.serai.desk.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.ContributionsBoard;
import org.serai.desk.boards.Draft;
import org.serai.desk.door.Outcome;
import org.serai.desk.door.Seen;
import org.serai.desk.links.Links;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.Envelope;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Likeness;
import org.serai.mission.terms.PersonId;

/**
 * What the pages need of an open desk; whoever wires the desk fills it.
 *
 * @param present the newest mission at the desk's clock
 * @param door records all reports or none, and says what became of them
 * @param nameOf the full name of a person; empty when it is forgotten or not to be had
 * @param entries the entries of these numbers, in the same order, without those that are not there
 * @param touched the entries that mention one of these people, flights, decisions or plans, and
 *     have a fact of which this holds, in the order of their numbers
 * @param draft the plan that waits for a signature, if one was made
 * @param changes what was recorded lately, for pages that are open
 * @param statement what hosts gave, as files
 * @param links signs the addresses of pages for people outside
 * @param seals how identities are sealed on the way in, and found again
 * @param papers what leaves the desk as a file, flight by flight
 */
public record OpenDesk(
    Supplier<AsOf> present,
    BiFunction<List<Report>, Seen, Outcome> door,
    Function<PersonId, Optional<String>> nameOf,
    Function<List<Long>, List<Entry>> entries,
    BiFunction<Set<Record>, Predicate<Fact>, List<Entry>> touched,
    Supplier<Optional<Draft>> draft,
    Changes changes,
    Statement statement,
    Links links,
    Seals seals,
    FlightPapers papers) {

  /**
   * How to hear of what is recorded.
   *
   * @param listen is told after each change, on a thread that must not wait; closing ends it
   * @param after the durable entries after this number; empty when they are too many to be at hand
   */
  public record Changes(
      Function<Runnable, AutoCloseable> listen, LongFunction<Optional<List<Entry>>> after) {}

  /**
   * Papers of flights, made from the newest mission, with the names that the keys still open.
   *
   * @param manifestForms the list as the authorities want it, a form for each way
   * @param passes a page of movement passes, of one person or of everybody on the flight
   */
  public record FlightPapers(
      Function<FlightId, byte[]> manifestPdf,
      Function<FlightId, byte[]> manifestForms,
      Function<FlightId, byte[]> manifestCsv,
      BiFunction<FlightId, Optional<PersonId>, String> passes) {}

  /** The statement of contributions as a table and as a letter. */
  public record Statement(
      Function<ContributionsBoard, byte[]> csv, Function<ContributionsBoard, byte[]> pdf) {}

  /**
   * What turns who somebody is into what may be recorded.
   *
   * @param seal the fields of an identity, sealed under the key of its person
   * @param likenesses what the fields of an identity are found again by
   */
  public record Seals(
      BiFunction<PersonId, Map<String, String>, Envelope> seal,
      Function<Map<String, String>, List<Likeness>> likenesses) {}
}
