package org.serai.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a duty officer does to a form: finds it, fills it in, sends it, reads what was recorded. */
final class Hands {
  private Hands() {}

  /** The form behind a summary, unfolded when it is not open yet. */
  static Locator form(Page page, String summary) {
    Locator details =
        page.locator("details:has(> summary:text-matches(\"^" + summary + "\"))").first();
    if (details.getAttribute("open") == null) {
      details.locator("> summary").click();
    }
    return details.locator("form");
  }

  /** The form in a card with a heading. */
  static Locator card(Page page, String heading) {
    return page.locator(".card:has(> header:has-text(\"" + heading + "\")) form");
  }

  /** Fills in fields, "name value | name value", says who reports, and sends. */
  static void say(Locator form, String fields) {
    for (String said : fields.isEmpty() ? List.<String>of() : List.of(fields.split(" [|] ", -1))) {
      List<String> parts = List.of(said.split(" ", 2));
      Locator field = form.locator("[name=" + parts.getFirst() + "]").first();
      if (field.evaluate("e => e.localName").equals("select")) {
        field.selectOption(parts.getLast());
      } else {
        field.fill(parts.getLast());
      }
    }
    form.locator("[name=by]").last().fill("host-desk");
    form.locator("button.main, .acts button").last().click();
  }

  static void recorded(Page page, String words) {
    assertThat(page.locator(".saidso")).containsText(words);
  }
}
