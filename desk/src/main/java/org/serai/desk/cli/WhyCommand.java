package org.serai.desk.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.serai.desk.Desk;
import org.serai.desk.papers.Wrapping;
import org.serai.desk.planning.Advising;
import org.serai.desk.planning.Reasons;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers why a plan has somebody where it has, and why not elsewhere; records nothing. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description = "Say why a plan has somebody where it has, and why not elsewhere.",
    footer = {
      "%nWithout --day: every stay of the person, and why it begins where it does.",
      "With it: why the person is there on that day, or with --not, why not elsewhere:",
      "the fewest rules that forbid it, the fewest changes that would allow it, and",
      "what these are worth to the whole plan."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the plan has answered",
      "1:the scenario has faults, or plan or certificate is refused",
      "2:wrong use of this command, or nobody, or more than one, is called so"
    })
public final class WhyCommand implements Callable<Integer> {
  /** As many as the pages show. */
  private static final int TIGHTEST = 3;

  /** A family name that many bear is no help as a list. */
  private static final int NAMED = 12;

  @Mixin private WrittenPlan plan = new WrittenPlan();

  @Parameters(
      index = "2..*",
      arity = "1..*",
      paramLabel = "PERSON",
      description = "the number of the person, as on paper, or words of the name")
  private List<String> person = new ArrayList<>();

  @Option(names = "--day", paramLabel = "DAY", description = "ask of this day, such as 2021-09-03")
  private Optional<LocalDate> day = Optional.empty();

  @Option(
      names = "--not",
      paramLabel = "PLACE",
      description = "why not there that day: away, hub, a duty station or a post")
  private Optional<String> place = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (place.isPresent() && day.isEmpty()) {
      throw refused("--not", place.get(), "a day beside it, such as --day 2021-09-03");
    }
    return plan.find(spec).map(this::answered).orElse(1);
  }

  private int answered(CheckedPlan checked) {
    PersonId who = who(checked);
    Optional<Instant> moment = day.map(asked -> moment(checked, asked));
    Advising advising = Advising.of(checked.mission(), checked.proof(), checked.now());
    moment.ifPresentOrElse(at -> say(at(advising, who, at)), () -> whole(advising, who));
    spec.commandLine().getOut().flush();
    return 0;
  }

  private Reasons at(Advising advising, PersonId who, Instant moment) {
    if (place.isEmpty()) {
      return advising.why(who, moment);
    }
    try {
      return advising.whyNot(who, moment, place.get());
    } catch (Malformed e) {
      throw refused("--not", e.value(), e.wanted());
    }
  }

  private void whole(Advising advising, PersonId who) {
    print(who + ", from stay to stay:");
    advising.stranded(who).forEach(this::item);
    for (Reasons stay : advising.stays(who)) {
      line("");
      say(stay);
    }
    line("");
    List<String> tight = advising.worth(TIGHTEST);
    line(tight.isEmpty() ? "One more seat or place would change nothing." : "Where it is tight:");
    tight.forEach(this::item);
  }

  private void say(Reasons reasons) {
    print(reasons.headline());
    reasons.because().forEach(this::item);
    if (!reasons.changes().isEmpty()) {
      line(reasons.needed());
      reasons.changes().forEach(this::item);
    }
  }

  /** What was typed stays out of the complaint: it may be a name. */
  private PersonId who(CheckedPlan checked) {
    String words = String.join(" ", person);
    List<PersonId> found = Desk.called(checked.scenario(), checked.mission(), words);
    if (found.size() != 1) {
      throw new ParameterException(spec.commandLine(), "PERSON: " + meant(found));
    }
    return found.getFirst();
  }

  private static String meant(List<PersonId> found) {
    if (found.isEmpty()) {
      return "nobody of this scenario has that number or name; wanted one who has";
    }
    String numbers =
        found.stream().limit(NAMED).map(PersonId::value).collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%,d people can be meant; wanted the number of one: %s%s",
        found.size(),
        numbers,
        found.size() > NAMED ? ", ..." : "");
  }

  private Instant moment(CheckedPlan checked, LocalDate asked) {
    LocalDate first = checked.proof().first();
    Days covers = new Days(first, first.plusWeeks(checked.proof().weeks()).minusDays(1));
    if (asked.isBefore(covers.first()) || asked.isAfter(covers.last())) {
      throw refused("--day", asked, "a day of this plan, " + covers);
    }
    return asked.atStartOfDay(checked.mission().places().zone()).toInstant();
  }

  private ParameterException refused(String option, Object value, String wanted) {
    return Asked.refused(spec, option, value, wanted);
  }

  private void item(String text) {
    Wrapping.item(text).forEach(this::line);
  }

  private void print(String text) {
    Wrapping.lines(text, "").forEach(this::line);
  }

  private void line(String text) {
    spec.commandLine().getOut().println(text);
  }
}
