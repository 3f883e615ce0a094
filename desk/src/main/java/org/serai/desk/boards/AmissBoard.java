package org.serai.desk.boards;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.serai.mission.rules.Finding;
import org.serai.mission.rules.Finding.Subject;
import org.serai.mission.rules.Rule;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/**
 * What needs a person now, the most dangerous first; {@code total} counts those that were asked
 * for, {@code all} counts everything that is amiss.
 */
public record AmissBoard(List<Item> items, int total, String next, int all, List<Tally> rules)
    implements Excerpt {
  /** A screen of this many is a list; a longer one is read rule by rule. */
  private static final int MOST = 500;

  public AmissBoard {
    items = List.copyOf(items);
    rules = List.copyOf(rules);
  }

  /**
   * One thing; danger 1 is the worst, 4 worth knowing. Of person, place, post, flight, request,
   * zone and roll-call the one it is about is filled, the others are blank; {@code mend} is what to
   * do about it, and {@code more} stand behind it where a list shows one of each kind.
   */
  public record Item(
      int danger,
      Rule rule,
      String reason,
      String wayOut,
      String person,
      String place,
      String post,
      String flight,
      String request,
      String zone,
      String rollCall,
      Mend mend,
      int more) {
    Item withMore(int others) {
      return new Item(
          danger, rule, reason, wayOut, person, place, post, flight, request, zone, rollCall, mend,
          others);
    }
  }

  /** How often one rule does not hold. */
  public record Tally(Rule rule, String word, String sentence, int count) {}

  /** Everything that is amiss, or only what breaks the rule of this name. */
  public static AmissBoard of(Findings findings, String rule, Paging paging) {
    List<Finding> wanted =
        findings.all().stream()
            .filter(f -> rule.isEmpty() || f.rule().name().equals(rule))
            .toList();
    Page<Keyed> page = paging.of(keyed(wanted), Keyed::key);
    List<Item> items = page.items().stream().map(k -> item(k.finding())).toList();
    return new AmissBoard(
        items, page.total(), page.next(), findings.count(), tallies(findings.all()));
  }

  /** A finding by what it is about; its words change by the hour and cannot name it. */
  private record Keyed(Finding finding, String key) {}

  private static List<Keyed> keyed(List<Finding> findings) {
    Map<String, Integer> alike = new HashMap<>();
    List<Keyed> keyed = new ArrayList<>();
    for (Finding finding : findings) {
      String about = finding.rule() + "~" + finding.about();
      keyed.add(new Keyed(finding, about + "~" + alike.merge(about, 1, Integer::sum)));
    }
    return keyed;
  }

  /** The first of every rule, the most dangerous first, with how many more there are. */
  static List<Item> oneOfEach(Findings findings) {
    Map<Rule, Finding> first = new LinkedHashMap<>();
    Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
    for (Finding finding : findings.all()) {
      first.putIfAbsent(finding.rule(), finding);
      counts.merge(finding.rule(), 1, Integer::sum);
    }
    return first.values().stream()
        .map(f -> item(f).withMore(counts.getOrDefault(f.rule(), 1) - 1))
        .toList();
  }

  /** Those that break one of these rules. */
  static List<Item> of(Findings findings, List<Rule> rules) {
    return findings.all().stream()
        .filter(f -> rules.contains(f.rule()))
        .limit(MOST)
        .map(AmissBoard::item)
        .toList();
  }

  static List<Item> about(Findings findings, PersonId person) {
    return about(findings, subject -> subject.equals(new Subject.OfPerson(person)));
  }

  static List<Item> about(Findings findings, FlightId flight) {
    return about(findings, subject -> subject.equals(new Subject.OfFlight(flight)));
  }

  static List<Item> about(Findings findings, PlaceId place) {
    return about(findings, subject -> subject.equals(new Subject.OfPlace(place)));
  }

  private static List<Item> about(Findings findings, Predicate<Subject> wanted) {
    return findings.all().stream()
        .filter(f -> wanted.test(f.about()))
        .map(AmissBoard::item)
        .toList();
  }

  private static Item item(Finding f) {
    return switch (f.about()) {
      case Subject.OfPerson s -> item(f, 0, s.person());
      case Subject.OfPlace s -> item(f, 1, s.place());
      case Subject.OfPost s -> item(f, 2, s.post());
      case Subject.OfFlight s -> item(f, 3, s.flight());
      case Subject.OfRequest s -> item(f, 4, s.request());
      case Subject.OfZone s -> item(f, 5, s.zone());
      case Subject.OfRollCall s -> item(f, 6, s.rollCall());
    };
  }

  private static Item item(Finding f, int field, Object id) {
    String[] about = {"", "", "", "", "", "", ""};
    about[field] = id.toString();
    return new Item(
        danger(f.danger()),
        f.rule(),
        f.reason(),
        f.wayOut(),
        about[0],
        about[1],
        about[2],
        about[3],
        about[4],
        about[5],
        about[6],
        Mend.of(f),
        0);
  }

  private static int danger(Finding.Danger danger) {
    return switch (danger) {
      case LIFE -> 1;
      case WORK -> 2;
      case RULE -> 3;
      case NOTE -> 4;
    };
  }

  private static List<Tally> tallies(List<Finding> findings) {
    Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
    findings.forEach(f -> counts.merge(f.rule(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> new Tally(e.getKey(), e.getKey().amiss(), e.getKey().sentence(), e.getValue()))
        .toList();
  }
}
