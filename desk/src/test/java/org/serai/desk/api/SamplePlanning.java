package org.serai.desk.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serai.desk.boards.ProofBoard;
import org.serai.desk.boards.Reasoned;
import org.serai.desk.boards.RehearsalBoard;
import org.serai.desk.boards.SampleMission;
import org.serai.desk.boards.WhatIf;
import org.serai.desk.planning.Gap;
import org.serai.desk.planning.PostWeeks;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;

/** A planner of cardboard: says what a planner would say, at once and always the same. */
public final class SamplePlanning {
  private static final PostWeeks WEEKS =
      new PostWeeks(2, List.of(24_000L, 12_000L, 4_800L, 1_200L));

  private static final List<String> LEGEND = WEEKS.legend();

  private static final String UNSAFE =
      "weeks of one person above a ceiling: 0, above an agency's slots: 1.5, at a post that the"
          + " level does not admit: 1,047, without papers or when absent: 2; proven: no plan can"
          + " do better";

  private static final Optional<WhatIf.Beside> NONE = Optional.empty();

  private final List<WhatIf> kept = new ArrayList<>();
  private final List<String> proposed = new ArrayList<>();

  public OpenPlanning open() {
    return new OpenPlanning(
        SamplePlanning::reasons,
        SamplePlanning::proof,
        this::whatIf,
        () -> kept,
        (id, other) -> holds(id) && holds(other) ? Optional.of(beside(id, other)) : NONE,
        id -> holds(id) && proposed.add(id),
        id -> kept.removeIf(one -> one.id().equals(id)),
        asked -> SampleMission.of(4).draft(),
        new OpenPlanning.OpenRehearsals(
            SamplePlanning::rehearsal,
            () -> List.of(played("RH-000001"), played("RH-000002")),
            (id, number) ->
                Optional.of(
                    new RehearsalBoard.Told(
                        new RehearsalBoard.One(number, 2, 3, 0, 1, 4),
                        List.of("Mon 30 Aug: no flight from Kabul to Almaty."))),
            id -> !id.isEmpty()));
  }

  private static WhatIf.Beside beside(String id, String other) {
    return new WhatIf.Beside(id, other, List.of("same", "worse by 0.2 weeks"));
  }

  private static RehearsalBoard played(String id) {
    return rehearsal(new OpenPlanning.RehearsalAsked(id, 10, 1));
  }

  /** Ids of what was proposed. */
  public List<String> proposed() {
    return proposed;
  }

  private boolean holds(String id) {
    return kept.stream().anyMatch(one -> one.id().equals(id));
  }

  private static RehearsalBoard rehearsal(OpenPlanning.RehearsalAsked asked) {
    return new RehearsalBoard(
        asked.id(),
        asked.seed(),
        asked.futures(),
        asked.futures(),
        false,
        "In 3 of 10 futures somebody is unsafe who is not so in the plan; in 2 a PC1 post falls"
            + " below its minimum.",
        "half-week",
        List.of(new RehearsalBoard.Row("Somebody is unsafe, half-weeks", 3, 0, 4, 9)),
        List.of(
            new RehearsalBoard.Weak(
                "way", "Kabul to Almaty", 4, 1.5, "planned seats that are not flown")),
        List.of(
            new RehearsalBoard.Step("2021-08-23", 1, 0, 0),
            new RehearsalBoard.Step("2021-08-26", 3, 1, 2)),
        List.of(new RehearsalBoard.One(7, 12, 9, 1, 2, 30)),
        List.of(new RehearsalBoard.Rate("no show", 15, 1)));
  }

  private static Optional<Reasoned> reasons(OpenPlanning.Why why) {
    return Optional.of(
        why.where().isBlank()
            ? new Reasoned(
                true,
                why.person() + " is planned at Kabul as medical officer, Mon 30 Aug – Wed 1 Sep.",
                List.of(
                    "The best other place would be at Almaty.",
                    "Plus 0.5 weeks in which a PC1 holder is missing."),
                "",
                List.of())
            : new Reasoned(
                true,
                why.person()
                    + " away, Mon 30 Aug – Wed 1 Sep: one thing forbids it, as the others"
                    + " are planned.",
                List.of("No seat is free from Kabul to Almaty, Mon 30 Aug (19, all taken)."),
                "One change would allow it:",
                List.of("One more seat from Kabul to Almaty, Mon 30 Aug – Wed 1 Sep.")));
  }

  private static ProofBoard proof() {
    List<ProofBoard.Bounded> levels = new ArrayList<>();
    for (String level :
        List.of("Safety", "Work", "Rules of stay", "Promises", "Fairness", "Cost and wishes")) {
      levels.add(bounded(level, 31_200, 31_100));
    }
    levels.add(bounded("Levels 2 to 6", 40_000, 39_900));
    return new ProofBoard(
        levels,
        "at most 0.26 % above the best plan that is as safe",
        "An independent checker went through every rule again, for 366 people in 52 half-weeks. No"
            + " plan is safer.",
        List.of(
            "P-0002 is unsafe at Kabul, Mon 30 Aug – Wed 1 Sep: the level admits no such post. What"
                + " would change it: one more seat Kabul to Almaty, Mon 30 Aug – Wed 1 Sep."),
        List.of(
            "One more seat from Kabul to Almaty, Mon 30 Aug – Wed 1 Sep, is worth 1.2 weeks of a"
                + " PC1 post."),
        LEGEND,
        List.of());
  }

  private static ProofBoard.Bounded bounded(String level, long value, long bound) {
    String gap = new Gap(value, bound).words();
    return new ProofBoard.Bounded(level, value, bound, WEEKS.weeks(value), WEEKS.weeks(bound), gap);
  }

  /** Where a level is raised somebody is unsafe. */
  private static boolean raised(OpenPlanning.WhatIfAsked asked) {
    return asked.events().stream().anyMatch(event -> event.startsWith("level "));
  }

  private static List<WhatIf.Level> levels(OpenPlanning.WhatIfAsked asked) {
    boolean raised = raised(asked);
    return List.of(
        new WhatIf.Level(
            "Safety",
            "everybody is safe",
            raised ? UNSAFE : "everybody is safe",
            0,
            "0 weeks",
            raised ? "1,050.5 weeks" : "0 weeks",
            raised ? "worse by 1,050.5 weeks" : "same"),
        new WhatIf.Level(
            "Work",
            "nothing is missing",
            "PC1 0.5",
            36_000,
            "1.3 weeks",
            "1.5 weeks",
            "worse by 0.2 weeks"));
  }

  private WhatIf whatIf(OpenPlanning.WhatIfAsked asked) {
    Malformed.unless(
        asked.events().stream().noneMatch(event -> event.startsWith("hail")),
        "event",
        asked.events(),
        "one of cancel, add, level, ceiling, close, ill, expire, beds");
    WhatIf answer =
        new WhatIf(
            asked.id(),
            asked.events(),
            asked.mode(),
            "2 people would be told something else.",
            "Proven: no plan breaks fewer promises.",
            levels(asked),
            List.of(
                new WhatIf.Told(
                    new PersonId("P-0001"),
                    LocalDate.parse("2021-08-22"),
                    "at Almaty instead of at Kabul, Sun 22 Aug."),
                new WhatIf.Told(
                    new PersonId("P-0002"),
                    LocalDate.parse("2021-08-30"),
                    "away instead of at Almaty, Mon 30 Aug.")),
            2,
            List.of(),
            false,
            raised(asked) ? "Less safe: 1,050.5 weeks of one person are unsafe, not 0." : "",
            "1.5 weeks",
            LEGEND,
            "Levels 2 to 6 together: at most 0.40 % above the best plan that is as safe.");
    kept.addFirst(answer);
    return answer;
  }
}
