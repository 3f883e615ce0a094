package org.serai.desk.links;

import java.util.UUID;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Safety;

/** "Are you safe?": two large buttons, two fields that may stay empty, and what was recorded. */
public final class CheckInPage {
  private final Language language;
  private final Words words;

  public CheckInPage(Language language) {
    this.language = language;
    this.words = Words.in(language);
  }

  /** What somebody typed, so that it is not lost when the line was busy. */
  public record Typed(String where, String words) {
    public static final Typed NOTHING = new Typed("", "");
  }

  /** The question; {@code form} is the id under which the answer will be sent. */
  public String question(PersonId person, UUID form, boolean over) {
    Plain page = new Plain(language, words.areYouSafe());
    if (over) {
      page.paragraph(words.over());
    }
    form(page, form, Typed.NOTHING);
    return end(page, person);
  }

  /** The answer stands in the ledger; below it the question, in case anything changes. */
  public String recorded(PersonId person, UUID form, Safety safety) {
    Plain page = new Plain(language, words.areYouSafe());
    boolean safe = safety == Safety.SAFE;
    page.said(safe, words.recorded(), safe ? words.recordedSafe() : words.recordedHelp());
    page.paragraph(words.mayAnswerAgain());
    form(page, form, Typed.NOTHING);
    return end(page, person);
  }

  /** Nothing was recorded yet: the same form again, with the same id, to press once more. */
  public String busy(PersonId person, UUID form, Typed typed) {
    Plain page = new Plain(language, words.areYouSafe());
    page.raw("<div class=\"said bad\" role=\"alert\">").paragraph(words.busy()).raw("</div>");
    form(page, form, typed);
    return end(page, person);
  }

  /** Not busy, but in trouble. */
  public String failed(PersonId person, UUID form, Typed typed) {
    Plain page = new Plain(language, words.areYouSafe());
    page.raw("<div class=\"said bad\" role=\"alert\">").paragraph(words.failed()).raw("</div>");
    form(page, form, typed);
    return end(page, person);
  }

  /** A link that was not signed here. */
  public static String notValid() {
    Plain page = new Plain(Language.ENGLISH, "Serai");
    for (Language each : Language.values()) {
      page.raw("<p lang=\"" + each.code() + "\" dir=\"" + each.direction() + "\">")
          .text(Words.in(each).notValid())
          .raw("</p>");
    }
    return page.page();
  }

  private void form(Plain page, UUID form, Typed typed) {
    page.raw("<form method=\"post\" action=\"?lang=" + language.code() + "\">");
    page.raw("<input type=\"hidden\" name=\"form\" value=\"" + form + "\">");
    button(page, Safety.SAFE, "safe", words.iAmSafe());
    button(page, Safety.NEEDS_HELP, "help", words.iNeedHelp());
    page.raw("<label>").text(words.whereAreYou());
    page.raw("<input name=\"where\" maxlength=\"120\" autocomplete=\"off\" value=\"");
    page.text(typed.where()).raw("\"></label><label>").text(words.whatElse());
    page.raw("<textarea name=\"words\" maxlength=\"500\" rows=\"2\">").text(typed.words());
    page.raw("</textarea></label></form>");
  }

  private static void button(Plain page, Safety safety, String look, String words) {
    page.raw("<button name=\"safety\" value=\"" + safety + "\" class=\"" + look + "\">");
    page.text(words).raw("</button>");
  }

  private String end(Plain page, PersonId person) {
    page.raw("<p><small>").text(words.reference() + " ");
    return page.raw("<bdi>").text(person.toString()).raw("</bdi></small></p>").page();
  }
}
