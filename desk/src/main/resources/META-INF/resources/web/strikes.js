// What should never have been told: struck off where it is shown, and listed there in both times.
import { html, nothing } from 'lit';
import { Board } from './board.js';
import { count, moment, office, relative } from './words.js';
import { folded, reporter, writeForm } from './writing.js';

/** Struck off, unless something hangs on it still: then the desk says what, and what to do first. */
export function strikeForm(board, thing, which, name, { words = 'should not be there', hint = 'told twice', after = '', then } = {}) {
  const key = `strike ${thing} ${which}`;
  const body = (f) => ({ thing, which, reason: f.reason });
  return html`<div class="folded noprint">${folded(board, key, html`<bdi>${name}</bdi> ${words}`, () => writeForm(board, key, {
    path: 'strikes', button: 'Strike it off', plain: true, body, said: `${name} is struck off.`, then,
  }, html`<p class="small soft">Only what nothing hangs on any more is struck off. ${after} It stays in the list of what was struck off, and told anew it is there again.</p>
    <label>Why<input name="reason" required maxlength="200" placeholder=${hint}></label>${reporter()}`))}</div>`;
}

/** The same of one thing alone, on its own page. */
export const struckOffOf = (board, which, ...things) => html`<struck-off .things=${things} .which=${which} .entry=${board.seen}></struck-off>`;

/** The list at the foot of a page; {@code things} says of which kinds. */
export const struckOff = (board, ...things) => html`<struck-off .things=${things} .entry=${board.seen}></struck-off>`;

class StruckOff extends Board {
  static properties = { ...Board.properties, things: {}, which: {}, entry: {} };

  source() { return ['strikes', { at: this.at.at, limit: 1000 }]; }

  updated(changed) {
    if (changed.has('entry') && changed.get('entry')) this.look(true);
  }

  draw({ items }) {
    const mine = items.filter((s) => this.things.includes(s.thing) && (!this.which || s.which === this.which));
    if (!mine.length) return nothing;
    return html`<section class="card"><details class="pad"><summary>Struck off <span class="small quiet">${count(mine.length, 'thing')} that should not have been there</span></summary>
      <ul class="plain-list">${mine.map(({ told }) => html`<li>${told.words} <span class="small quiet">${moment(told.happened)}, by ${office(told.by)}; known ${knew(told)}</span></li>`)}</ul></details></section>`;
  }
}
customElements.define('struck-off', StruckOff);

const knew = ({ happened, recorded }) => (new Date(recorded) - new Date(happened) < 60_000 ? 'at once' : html`<span title=${recorded}>${relative(recorded, happened).replace('in ', '')} later</span>`);
