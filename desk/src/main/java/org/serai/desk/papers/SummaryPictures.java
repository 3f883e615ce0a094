package org.serai.desk.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.serai.desk.planning.PostCover;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.SeatUse;
import org.serai.mission.terms.Criticality;
import org.serai.mission.terms.PlaceId;

/** The pictures of the summary: heads per place, coverage, seats; each row a strip over time. */
final class SummaryPictures {
  /** More rows than this do not fit a page that is read; those left out are counted. */
  private static final int MOST_ROWS = 60;

  private final Proposal proposal;
  private final Ground ground;
  private final Html html;
  private final Strip strip;

  SummaryPictures(Proposal proposal, Ground ground, Html html) {
    this.proposal = proposal;
    this.ground = ground;
    this.html = html;
    this.strip = new Strip(html, ground, proposal.slots());
  }

  /** Heads per place; the dashed line is the ceiling, at the hub its cap. */
  void heads() {
    HeadCounts counts = HeadCounts.of(proposal);
    open(
        "Who is where",
        "In the middle of each "
            + word()
            + ". The dashed line is the ceiling, at the hub its cap; where"
            + " there is a ceiling, the picture shows the heads it counts. Every row has its own"
            + " scale.");
    List<PlaceId> places = counts.places();
    places.stream().limit(MOST_ROWS).forEach(place -> place(place, counts));
    for (String other : List.of(HeadCounts.AWAY, HeadCounts.ON_THE_WAY)) {
      int[] values = counts.byPlace().get(other);
      if (values != null) {
        row(other, values, none());
      }
    }
    close(places.size() - MOST_ROWS, "place");
  }

  private void place(PlaceId place, HeadCounts counts) {
    int[] all = counts.byPlace().getOrDefault(place.value(), none());
    int[] limits = limits(place);
    int[] others = counts.noCeiling().get(place.value());
    boolean hub = ground.mission().places().hub().equals(place);
    if (others == null || hub || Arrays.stream(limits).max().orElse(-1) < 0) {
      row(ground.name(place), all, limits);
      return;
    }
    int[] counted = new int[all.length];
    Arrays.setAll(counted, slot -> all[slot] - others[slot]);
    String name = "%s, and %d national staff".formatted(ground.name(place), others[0]);
    row(name, counted, limits);
  }

  private int[] limits(PlaceId place) {
    boolean hub = ground.mission().places().hub().equals(place);
    return proposal.slots().stream()
        .map(slot -> ground.day(slot.from()))
        .mapToInt(day -> hub ? cap(place, day) : ceiling(place, day))
        .toArray();
  }

  private int cap(PlaceId hub, LocalDate day) {
    return ground.mission().lodging().findCap(hub, day).orElse(-1);
  }

  private int ceiling(PlaceId place, LocalDate day) {
    return ground.mission().security().findCeiling(place, day).orElse(-1);
  }

  private int[] none() {
    int[] none = new int[proposal.slots().size()];
    Arrays.fill(none, -1);
    return none;
  }

  private void row(String name, int[] values, int[] limits) {
    int most = Arrays.stream(values).max().orElse(0);
    int limit = Arrays.stream(limits).max().orElse(-1);
    int last = values[values.length - 1];
    String figures = "%d → %d, at most %d".formatted(values[0], last, most);
    String ceiling = limit < 0 ? "" : " of " + limit;
    html.put("<div class=\"row\"><b>%s</b><span>%s</span>", name, figures + ceiling);
    strip.area(values, limits, Math.max(most, limit), name + ": " + figures + ceiling);
    html.raw("</div>");
  }

  /** Coverage by criticality and station; the worst post of a row decides its state in a slot. */
  void coverage() {
    open(
        "Which work stops",
        "One row per criticality and station; in each %s the state of its worst post."
            .formatted(word()));
    html.raw("<p class=\"legend\">");
    legend("spot", "on the spot");
    legend("cover", "from the hub");
    legend("gap", "uncovered");
    html.raw("</p>");
    Map<Criticality, Map<String, List<PostCover>>> groups =
        proposal.coverage().stream()
            .filter(cover -> cover.post().minimum() > 0)
            .collect(
                Collectors.groupingBy(
                    c -> c.post().criticality(),
                    TreeMap::new,
                    Collectors.groupingBy(
                        c -> ground.name(c.post().station()), TreeMap::new, Collectors.toList())));
    groups.forEach(this::coverage);
    close(0, "row");
  }

  private void legend(String state, String words) {
    html.put(
        "<span><svg viewBox=\"0 0 28 14\" width=\"28\" height=\"14\" aria-hidden=\"true\"><rect"
            + " class=\"%s\" width=\"28\" height=\"14\"/></svg> %s</span>",
        state, words);
  }

  private void coverage(Criticality criticality, Map<String, List<PostCover>> stations) {
    html.put("<h3>%s</h3>", criticality.name());
    stations.forEach(this::coverage);
  }

  private void coverage(String station, List<PostCover> posts) {
    List<String> states = new ArrayList<>();
    int missing = 0;
    for (int slot = 0; slot < proposal.slots().size(); slot++) {
      int at = slot;
      missing += posts.stream().mapToInt(post -> post.missing(at)).sum();
      states.add(state(posts, slot));
    }
    String figures =
        SummaryPage.count(posts.size(), "post")
            + (missing == 0
                ? ""
                : ", " + proposal.value().weeks().ofSlots(missing) + " of a needed holder missing");
    html.put("<div class=\"row\"><b>%s</b><span>%s</span>", station, figures);
    strip.states(states, station + ": " + figures);
    html.raw("</div>");
  }

  private static String state(List<PostCover> posts, int slot) {
    if (posts.stream().anyMatch(post -> post.missing(slot) > 0)) {
      return "gap";
    }
    return posts.stream().anyMatch(post -> Tally.fromHub(post, slot) > 0) ? "cover" : "spot";
  }

  private record Corridor(String from, String to) {
    String words() {
      return from + " → " + to;
    }
  }

  /** Seats used per slot on each corridor; the dashed line is how many there are. */
  void seats() {
    open(
        "Which seat is free",
        "Seats used per %s; the dashed line is how many fly. Every row has its own scale."
            .formatted(word()));
    Map<Corridor, List<SeatUse>> corridors =
        proposal.seats().stream()
            .collect(
                Collectors.groupingBy(
                    use ->
                        new Corridor(ground.name(use.leg().from()), ground.name(use.leg().to()))));
    corridors.entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getKey().words()))
        .limit(MOST_ROWS)
        .forEach(e -> corridor(e.getKey(), e.getValue()));
    close(corridors.size() - MOST_ROWS, "corridor");
  }

  private void corridor(Corridor corridor, List<SeatUse> uses) {
    int[] used = new int[proposal.slots().size()];
    int[] seats = new int[used.length];
    for (SeatUse use : uses) {
      IntStream.range(0, used.length)
          .filter(slot -> lies(use, slot))
          .findFirst()
          .ifPresent(
              slot -> {
                used[slot] += use.used();
                seats[slot] += use.seats();
              });
    }
    String figures = "%,d of %,d".formatted(Arrays.stream(used).sum(), Arrays.stream(seats).sum());
    html.put("<div class=\"row\"><b>%s</b><span>%s</span>", corridor.words(), figures);
    int most = Math.max(Arrays.stream(used).max().orElse(0), Arrays.stream(seats).max().orElse(0));
    strip.area(used, seats, most, corridor.words() + ": " + figures + " seats");
    html.raw("</div>");
  }

  private boolean lies(SeatUse use, int slot) {
    return !use.departs().isBefore(proposal.slots().get(slot).from())
        && use.departs().isBefore(proposal.slots().get(slot).until());
  }

  private String word() {
    return proposal.value().weeks().slot();
  }

  private void open(String title, String words) {
    html.put("<section><h2>%s</h2><p class=\"soft\">%s</p><div class=\"picture\">", title, words);
  }

  private void close(int left, String noun) {
    html.raw("<div class=\"row\"><b></b><span></span>");
    strip.axis();
    html.raw("</div></div>");
    if (left > 0) {
      html.put("<p class=\"soft\">%s more not drawn.</p>", SummaryPage.count(left, noun));
    }
    html.raw("</section>");
  }
}
