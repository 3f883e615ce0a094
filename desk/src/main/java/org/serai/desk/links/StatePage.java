package org.serai.desk.links;

import java.time.LocalDate;
import org.serai.desk.boards.StateList;

/** The list of one state, to read, print and save; it asks nothing and changes nothing. */
public final class StatePage {
  private static final String STYLE =
      """
      <style>body{max-width:64em}table{border-collapse:collapse;width:100%}\
      th,td{text-align:left;padding:8px 12px 8px 0;border-bottom:1px solid #c9d0d6;\
      vertical-align:top}.all{overflow-x:auto}\
      @media(max-width:600px){thead{display:none}td{border:0;padding:2px 0}\
      tr{display:flex;flex-wrap:wrap;column-gap:6px;padding:10px 0;\
      border-bottom:1px solid #c9d0d6}\
      td:nth-child(2){order:-1;flex:1 0 100%;font-weight:bold}\
      td:nth-child(n+3)::before{content:"· "}}\
      @media print{a,.hint{display:none}body{font-size:11pt;max-width:none}}</style>
      """;

  private StatePage() {}

  /** The page; {@code last} is the last day on which its address is answered. */
  public static String of(StateList list, LocalDate last, String table) {
    Plain page = Plain.inEnglish("Nationals of " + list.state());
    page.raw(STYLE.strip()).raw("<p>").text(count(list) + ", as the desk knows it at ");
    page.text(list.now()).raw(".</p>");
    if (list.people().isEmpty()) {
      page.paragraph("Nobody of this nationality has asked for help and agreed to be named here.");
    } else {
      table(page, list);
      page.raw("<p><a href=\"").text(table).raw("\" download>Save as a table (CSV)</a></p>");
    }
    page.raw("<p class=\"hint\"><small>").text("The list changes while people move: open the ");
    page.text("address again for the newest. It is answered until ");
    page.text(new OwnTimes(Language.ENGLISH).day(last)).text(", and shows ");
    return page.text("nationals of this state alone.").raw("</small></p>").page();
  }

  /** The address was withdrawn: what a reader is told instead of the list. */
  public static String withdrawn() {
    Plain page = Plain.inEnglish("This address was withdrawn.");
    page.paragraph("It opened a list of nationals, and opens nothing any more.");
    return page.paragraph("Ask the desk that gave it to you for a new one.").page();
  }

  private static String count(StateList list) {
    int people = list.people().size();
    return people == 1 ? "1 person" : people + " people";
  }

  private static void table(Plain page, StateList list) {
    page.raw("<div class=\"all\"><table><thead><tr><th>Number</th><th>Name</th><th>Age</th>");
    page.raw("<th>Documents</th><th>Standing</th><th>Where</th></tr></thead><tbody>");
    for (StateList.Row row : list.people()) {
      page.raw("<tr><td><bdi>").text(row.person().toString()).raw("</bdi></td><td><bdi>");
      page.text(row.name().isEmpty() ? "–" : row.name()).raw("</bdi></td><td>").text(row.age());
      page.raw("</td><td>").text(row.documents() ? "documents" : "no documents").raw("</td><td>");
      page.text(row.standing()).raw("</td><td>").text(row.where()).raw("</td></tr>");
    }
    page.raw("</tbody></table></div>");
  }
}
