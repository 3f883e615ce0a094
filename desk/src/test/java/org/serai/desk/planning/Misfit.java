package org.serai.desk.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.serai.mission.terms.PersonId;
import org.serai.planner.rotation.Group;
import org.serai.planner.rotation.Part;

/**
 * Something that fits no tree of {@link TreedPlan}, and what is said of it. Case 1 is the root of
 * the first tree and asks, case 2 is its leaf with prices of its own, case 3 asks again; case 14 is
 * the root of the second tree.
 */
enum Misfit {
  UNKNOWN_PERSON("cases.csv, row 2, column person: \"P-X\"; wanted somebody of the part of"),
  PERSON_OF_ANOTHER_PART("cases.csv, row 2, column person: "),
  PERSON_OF_A_GROUP("wanted somebody who moves without others"),
  UNKNOWN_POST("cases.csv, row 2, column of: \"nowhere\"; wanted a post or station of the sc"),
  SLOT_OUT_OF_RANGE("cases.csv, row 2, column slot: \"16\"; wanted 0 to 15"),
  SLOT_BEFORE_THE_FIRST("cases.csv, row 2, column slot: \"-1\"; wanted 0 to 15"),
  HALF_A_QUESTION("cases.csv, row 2, column slot: wanted a whole number"),
  PLACE_OF_NOTHING("cases.csv, row 2, column of: wanted a post or station"),
  CASE_ZERO("cases.csv, row 2, column case: \"0\"; wanted a number from 1 on"),
  CASE_TWICE("cases.csv, row 4, column case: \"1\"; wanted a number that no other case has"),
  UNDER_AN_UNKNOWN_CASE("cases.csv, row 3, column under: \"999\"; wanted the number of a case"),
  UNDER_A_LEAF("cases.csv, row 4, column under: \"2\"; wanted a case that asks where a person"),
  SIDE_TWICE("cases.csv, row 4, column side: \"there\"; wanted a side of case 1 on which no"),
  SIDE_MISSING("cases.csv, row 2, column case: \"1\"; wanted a case under it on the side there"),
  NO_SUCH_SIDE("cases.csv, row 3, column side: \"left\"; wanted one of [there, elsewhere]"),
  CIRCLE("column under: \"902\"; wanted a case that does not itself stand under case 901"),
  UNDER_ITSELF("column under: \"901\"; wanted a case that does not itself stand under case 901"),
  ROOT_WITHOUT_A_PART("cases.csv, row 2, column part: wanted a post of the part"),
  ROOT_WITH_A_SIDE("cases.csv, row 2, column side: \"there\"; wanted nothing"),
  PART_BELOW_THE_ROOT("cases.csv, row 3, column part: \"X\"; wanted nothing"),
  UNKNOWN_PART("cases.csv, row 2, column part: \"nowhere\"; wanted a post of the scenario"),
  PART_TWICE("column part: "),
  TOO_DEEP("wanted at most 400 questions on a way"),
  DEEP_WITHOUT_PRICES("(bound), column value: "),
  FORK_WITHOUT_A_QUESTION("cases.csv, row 3, column under: \"1\"; wanted a case that asks"),
  PRICES_OF_A_FORK("case-prices.csv, row 2, column case: \"1\"; wanted a case that asks nothing"),
  PRICES_OF_NO_CASE("case-prices.csv, row 2, column case: \"999\"; wanted the number of a case"),
  PRICE_WITHOUT_A_CASE("case-prices.csv, row 2, column case: wanted a whole number"),
  PRICE_OF_ANOTHER_PART("case-prices.csv, row 2, column of: "),
  PRICE_OF_NO_ROW("case-prices.csv, row 2, column of: \"nowhere\"; wanted a row of the scenario"),
  PRICE_OF_WHAT_ALL_SHARE("column row: \"seat\"; wanted one of [cover, handover, exposure]"),
  PRICE_TWICE("case-prices.csv, row 3, column first_slot: "),
  PRICE_OF_NOTHING("case-prices.csv, row 2, column price: \"0\"; wanted a price other than 0"),
  PRICE_AFTER_THE_LAST("case-prices.csv, row 2, column last_slot: \"16\"; wanted "),
  NEGATIVE_PRICE("cases.csv: wanted cases that prove. In the trees of cases: The cover price"),
  SIDES_CHANGED("(bound), column value: ");

  private static final int PERSON = 4;
  private static final int OF = 6;
  private static final int SLOT = 7;

  private final String told;

  Misfit(String told) {
    this.told = told;
  }

  String told() {
    return told;
  }

  void change(TreedPlan treed, String file, List<String> lines) {
    if (file.equals("cases.csv")) {
      question(treed, lines);
      tree(treed, lines);
    } else {
      price(treed, lines);
    }
  }

  private void question(TreedPlan treed, List<String> lines) {
    switch (this) {
      case UNKNOWN_PERSON -> put(lines, 1, PERSON, "P-X");
      case PERSON_OF_ANOTHER_PART ->
          put(lines, 1, PERSON, person(treed, treed.parts().get(1).people().getFirst()));
      case PERSON_OF_A_GROUP -> grouped(treed, lines);
      case UNKNOWN_POST -> put(lines, 1, OF, "nowhere");
      case SLOT_OUT_OF_RANGE -> put(lines, 1, SLOT, "16");
      case SLOT_BEFORE_THE_FIRST -> put(lines, 1, SLOT, "-1");
      case HALF_A_QUESTION -> put(lines, 1, SLOT, "");
      case PLACE_OF_NOTHING -> put(lines, 1, OF, "");
      case FORK_WITHOUT_A_QUESTION ->
          IntStream.rangeClosed(PERSON, SLOT).forEach(column -> put(lines, 1, column, ""));
      default -> {}
    }
  }

  private void tree(TreedPlan treed, List<String> lines) {
    String person = person(treed, treed.parts().getFirst().people().getFirst());
    String second = lines.get(14).split(",", -1)[PERSON];
    switch (this) {
      case CASE_ZERO -> put(lines, 1, 0, "0");
      case CASE_TWICE -> put(lines, 3, 0, "1");
      case UNDER_AN_UNKNOWN_CASE -> put(lines, 2, 1, "999");
      case UNDER_A_LEAF -> put(lines, 3, 1, "2");
      case SIDE_TWICE -> put(lines, 3, 2, "there");
      case SIDE_MISSING -> lines.remove(2);
      case NO_SUCH_SIDE -> put(lines, 2, 2, "left");
      case CIRCLE ->
          lines.addAll(
              List.of(
                  "901,902,there,," + person + ",away,,1",
                  "902,901,there,," + person + ",away,,1"));
      case UNDER_ITSELF -> lines.add("901,901,there,," + person + ",away,,1");
      case ROOT_WITHOUT_A_PART -> put(lines, 1, 3, "");
      case ROOT_WITH_A_SIDE -> put(lines, 1, 2, "there");
      case PART_BELOW_THE_ROOT -> put(lines, 2, 3, "X");
      case UNKNOWN_PART -> put(lines, 1, 3, "nowhere");
      case PART_TWICE -> lines.add("901,,," + lines.get(1).split(",", -1)[3] + ",,,,");
      case TOO_DEEP -> deep(lines, second, 401);
      case DEEP_WITHOUT_PRICES -> deep(lines, second, 400);
      case SIDES_CHANGED -> {
        put(lines, 2, 2, "elsewhere");
        put(lines, 3, 2, "there");
      }
      default -> {}
    }
  }

  private void price(TreedPlan treed, List<String> lines) {
    switch (this) {
      case PRICES_OF_A_FORK -> put(lines, 1, 0, "1");
      case PRICES_OF_NO_CASE -> put(lines, 1, 0, "999");
      case PRICE_WITHOUT_A_CASE -> put(lines, 1, 0, "");
      case PRICE_OF_ANOTHER_PART -> put(lines, 1, 2, post(treed, treed.parts().get(1)));
      case PRICE_OF_NO_ROW -> put(lines, 1, 2, "nowhere");
      case PRICE_OF_WHAT_ALL_SHARE -> put(lines, 1, 1, "seat");
      case PRICE_TWICE -> lines.add(2, lines.get(1));
      case PRICE_OF_NOTHING -> put(lines, 1, 6, "0");
      case PRICE_AFTER_THE_LAST -> put(lines, 1, 5, "16");
      case NEGATIVE_PRICE -> put(lines, 1, 6, "-1");
      case SIDE_MISSING -> lines.removeIf(line -> line.startsWith("2,"));
      default -> {}
    }
  }

  private static void put(List<String> lines, int row, int column, String value) {
    String[] cells = lines.get(row).split(",", -1);
    cells[column] = value;
    lines.set(row, String.join(",", cells));
  }

  private static String person(TreedPlan treed, int number) {
    return treed.demand().books().people().thing(number).value();
  }

  private static String post(TreedPlan treed, Part part) {
    return treed.demand().books().postIds().thing(part.posts().getFirst()).value();
  }

  /** In place of the second tree, one about the part of a group. */
  private static void grouped(TreedPlan treed, List<String> lines) {
    Group group = treed.demand().problem().groups().getFirst();
    PersonId member = treed.demand().books().people().thing(group.members().getFirst());
    int post = treed.demand().problem().people().get(group.members().getFirst()).posts().getFirst();
    put(lines, 14, 3, treed.demand().books().postIds().thing(post).value());
    put(lines, 14, PERSON, member.value());
  }

  /** A chain of questions below the six of the second tree; its leaves but one have no price. */
  private static void deep(List<String> lines, String person, int questions) {
    List<String> more = new ArrayList<>();
    int last = 1_000 + questions - 7;
    String end = lines.getLast().split(",", -1)[0];
    lines.remove(lines.size() - 1);
    for (int number = 1_000; number <= last; number++) {
      String above = number == 1_000 ? "24,elsewhere" : (number - 1) + ",elsewhere";
      more.add(number + "," + above + ",," + person + ",away,,1");
      more.add((number + 5_000) + "," + number + ",there,,,,,");
    }
    more.add(end + "," + last + ",elsewhere,,,,,");
    lines.addAll(more);
  }
}
