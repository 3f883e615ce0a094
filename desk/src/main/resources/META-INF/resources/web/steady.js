// What is pressed stays under the finger until it is let go. A browser counts a press only where
// both ends of it meet the same button: were a page drawn anew in between, because a name came or
// another desk recorded something, the button could slip away and the press be lost without a word.
import { LitElement } from 'lit';

const PRESSED = 'button, a, summary, label';

/** A browser makes the click out of a touch a moment after the finger has left. */
const CLICK_MS = 100;

/** Kept from the beginning of a press to its click. */
let press;

addEventListener('pointerdown', ({ button, target }) => {
  if (button === 0 && target.closest?.(PRESSED)) press ??= untilLetGo();
}, true);

function untilLetGo() {
  return new Promise((done) => {
    const heard = new AbortController();
    const over = () => {
      if (heard.signal.aborted) return;
      heard.abort();
      press = undefined;
      done();
    };
    const after = (millis) => () => setTimeout(over, millis);
    const on = (what, hear) => addEventListener(what, hear, { capture: true, signal: heard.signal });
    on('pointerup', after(CLICK_MS));
    on('pointercancel', over);
    on('blur', ({ target }) => { if (target === window) over(); });
    on('click', after(0));
  });
}

/** What draws nothing anew while a button is pressed. */
export class Steady extends LitElement {
  createRenderRoot() { return this; }

  async scheduleUpdate() {
    if (press) await press;
    super.scheduleUpdate();
  }
}
