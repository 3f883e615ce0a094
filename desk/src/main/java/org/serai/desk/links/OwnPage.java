package org.serai.desk.links;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.serai.desk.boards.OwnBoard;
import org.serai.desk.boards.OwnBoard.Bed;
import org.serai.desk.boards.OwnBoard.Move;

/** A person's own plan: what is booked, where to sleep, and whether it can be. */
public final class OwnPage {
  private final Language language;
  private final Words words;
  private final OwnTimes times;

  public OwnPage(Language language) {
    this.language = language;
    this.words = Words.in(language);
    this.times = new OwnTimes(language);
  }

  /** The page at {@code own}; {@code form} is the id under which an answer will be sent. */
  public String of(OwnBoard board, UUID form, String own) {
    Plain page = new Plain(language, words.yourPlan());
    where(page, board);
    if (board.moves().isEmpty()) {
      page.paragraph(words.nothingBooked());
    }
    board.moves().forEach(move -> move(page, move, form, own));
    board.bed().ifPresent(bed -> bed(page, bed));
    link(page, own + "/calendar.ics", words.calendar());
    page.raw("<p><small>").text(words.reference() + " ").raw("<bdi>");
    return page.text(board.person().toString()).raw("</bdi></small></p>").page();
  }

  private void where(Plain page, OwnBoard board) {
    page.raw("<p>");
    if (!board.now().isEmpty()) {
      page.text(words.youAreAt() + " ").raw("<b><bdi>").text(board.now()).raw("</bdi></b><br>");
    }
    page.raw("<small>").text(words.asOf() + " ").text(times.moment(board.asOf()));
    page.raw("</small></p>");
  }

  private void bed(Plain page, Bed bed) {
    page.raw("<h2>").text(words.bedTonight()).raw("</h2><p><bdi>").text(bed.house());
    page.raw("</bdi><br>").text(words.room() + " ").raw("<bdi>").text(bed.room().toString());
    page.raw("</bdi><br>").text(words.bed() + " " + times.number(bed.number())).raw("<br>");
    page.text(words.until() + " " + times.day(bed.last())).raw("</p>");
  }

  /** What was said could not be recorded; {@code unexplained}: for want of a reason. */
  public String failed(OwnBoard board, UUID form, String own, boolean unexplained) {
    String why = unexplained ? words.sayWhy() : words.failed();
    String bad = "<div class=\"said bad\" role=\"alert\"><p>" + why + "</p></div>";
    return of(board, form, own).replaceFirst("</h1>", "</h1>" + bad);
  }

  private void move(Plain page, Move move, UUID form, String own) {
    page.raw("<h2>");
    place(page, move.from()).raw(language.direction().equals("rtl") ? " ← " : " → ");
    place(page, move.to()).raw("</h2><p>").text(times.span(move.leaves(), move.arrives()));
    page.raw("<br><bdi>").text(move.by()).raw("</bdi></p>");
    if (!move.by().isEmpty()) {
      String flight = URLEncoder.encode(move.by(), StandardCharsets.UTF_8);
      link(page, own + "/pass?flight=" + flight, words.pass());
    }
    if (!move.reply().isEmpty()) {
      boolean yes = move.reply().equals(OwnBoard.ACCEPTED);
      page.said(yes, yes ? words.accepted() : words.declined(), move.reason());
    }
    page.raw("<form method=\"post\" action=\"?lang=" + language.code() + "\">");
    page.raw("<input type=\"hidden\" name=\"form\" value=\"" + form + "\">");
    page.raw("<input type=\"hidden\" name=\"booking\" value=\"");
    page.text(move.booking().toString()).raw("\">");
    page.raw("<button class=\"safe\" name=\"answer\" value=\"yes\">").text(words.iAccept());
    page.raw("</button><label>").text(words.whyNot());
    page.raw("<input name=\"reason\" maxlength=\"500\" autocomplete=\"off\"></label>");
    page.raw("<button class=\"plain\" name=\"answer\" value=\"no\">").text(words.iCannot());
    page.raw("</button></form>");
  }

  private Plain place(Plain page, String name) {
    return page.raw("<bdi>").text(name.isEmpty() ? words.elsewhere() : name).raw("</bdi>");
  }

  private static void link(Plain page, String at, String words) {
    page.raw("<p><a href=\"").text(at).raw("\">").text(words).raw("</a></p>");
  }
}
