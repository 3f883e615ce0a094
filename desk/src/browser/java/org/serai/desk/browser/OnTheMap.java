package org.serai.desk.browser;

import com.microsoft.playwright.Page;

/**
 * What a map must not do: cover the number of a level by a name, a cross or a note, or draw beyond
 * its own picture.
 */
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

  /** Land is cut a little outside the picture, where nobody sees the cut. */
  private static final String BEYOND =
      """
      () => {
        const map = document.querySelector('place-map');
        const picture = map.getBoundingClientRect();
        const far = (box) => Math.max(picture.left - box.left, box.right - picture.right,
          picture.top - box.top, box.bottom - picture.bottom);
        return [...map.querySelectorAll('.land path, .disc')]
          .filter((shape) => far(shape.getBoundingClientRect()) > 4)
          .map((shape) => shape.querySelector('title').textContent).join(', ');
      }
      """;

  private OnTheMap() {}

  /** The words that stand over the number of a level; none where all is well. */
  static String covered(Page page) {
    page.waitForSelector("place-map .disc");
    return String.valueOf(page.evaluate(COVERED));
  }

  /**
   * What is drawn beside the picture, where it lies over the words that stand there; none where all
   * is well.
   */
  static String beyond(Page page) {
    page.waitForSelector("place-map .disc");
    page.waitForSelector("place-map .land path");
    return String.valueOf(page.evaluate(BEYOND));
  }
}
