package org.serai.desk.browser;

import com.microsoft.playwright.Page;

/** What a map must not do: cover the number of a level by a name, a cross or a note. */
final class OnTheMap {
  private static final String COVERED =
      """
      () => {
        const map = document.querySelector('place-map');
        const box = (e) => e.getBoundingClientRect();
        const all = (what) => [...map.querySelectorAll(what)];
        const meet = (a, b) =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        const words = all('.names text, .incident, .beyond, .borders');
        const over = (level) => words.filter((word) => meet(box(level), box(word)));
        return all('.disc text').flatMap(over).map((word) => word.textContent.trim()).join(', ');
      }
      """;

  private OnTheMap() {}

  /** The words that stand over the number of a level; none where all is well. */
  static String covered(Page page) {
    page.waitForSelector("place-map .disc");
    return String.valueOf(page.evaluate(COVERED));
  }
}
