// What all boards share: they read one thing at one address, and show waiting, trouble and
// emptiness in words. A board says `source()` (what to read) and `draw(seen)`.
import { html, nothing } from 'lit';
import { choose, here, onAddress } from './addresses.js';
import { bearings, read } from './read.js';
import { Steady } from './steady.js';
import { holdCursor, leftOver, settleForms, writing } from './typing.js';
import { number } from './words.js';

/** Shown only when the answer takes longer than people notice. */
const PATIENCE_MS = 250;

/** What was read before, and the page that follows it. */
const joined = (before, more) => ({ ...more, items: [...before.items, ...more.items] });

export class Board extends Steady {
  static properties = {
    seen: { state: true }, ground: { state: true }, trouble: { state: true }, slow: { state: true },
    astray: { state: true },
  };

  get at() { return here().choices; }

  connectedCallback() {
    super.connectedCallback();
    this.stopAddress = onAddress(() => this.look());
    this.onKey = (event) => this.key(event);
    addEventListener('keydown', this.onKey);
    this.look();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopAddress();
    removeEventListener('keydown', this.onKey);
    this.asked?.abort();
  }

  /** [path, choices] of what this board shows. */
  source() { return ['', {}]; }

  /** Whether any of these changes may show on this board; most boards show something of all. */
  concerns(changes) { return changes.length > 0; }

  /** Reads again when the address asks for something else than what is shown. */
  async look(again = false) {
    const [path, choices] = this.source();
    const key = JSON.stringify([path, choices]);
    this.requestUpdate();
    if (key === this.shown && !again) return;
    this.shown = key;
    this.asked?.abort();
    this.asked = new AbortController();
    await this.fetchNow(path, choices, this.asked.signal);
  }

  async fetchNow(path, choices, signal) {
    const waiting = setTimeout(() => { this.slow = true; }, PATIENCE_MS);
    try {
      const [ground, first] = await Promise.all([bearings(), read(path, choices, signal)]);
      const had = this.listed?.key === this.shown ? this.listed.count : 0;
      const fresh = !had;
      if (fresh) this.show(first, ground);
      let seen = first;
      while (seen.items && seen.next && (this.wholeList || seen.items.length < had)) {
        seen = joined(seen, await read(path, { ...choices, after: seen.next }, signal));
        if (fresh) this.show(seen, ground);
      }
      if (!fresh) this.show(seen, ground);
    } catch (trouble) {
      if (trouble.name === 'AbortError') return;
      if (!trouble.title) throw trouble;
      this.trouble = trouble;
      this.shown = undefined;
    } finally {
      clearTimeout(waiting);
      this.slow = false;
    }
  }

  /** Lists come in pages; a board that needs all of one shows the first and reads on. */
  get wholeList() { return false; }

  show(seen, ground) {
    this.listed = { key: this.shown, count: seen.items?.length ?? 0 };
    Object.assign(this, { ground, seen: this.prepared(seen, ground), trouble: undefined });
  }

  /** How much of a list is shown, and the way to more. */
  further({ items, total, next }) {
    return next ? html`<p class="quiet pad noprint">${number(items.length)} of ${number(total)} are shown. <button @click=${() => this.bring()}>Show more</button></p>` : nothing;
  }

  async bring() {
    const [path, choices] = this.source();
    try {
      this.show(joined(this.seen, await read(path, { ...choices, after: this.seen.next })), this.ground);
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.trouble = trouble;
      this.shown = undefined;
    }
  }

  /** A board may turn what it read into what it draws, once. */
  prepared(seen) { return seen; }

  placeName = (id) => this.ground?.places[id]?.name ?? id;
  zoneOf = (id) => this.ground?.places[id]?.zone ?? this.ground?.zone ?? 'UTC';

  /** The moment that is shown: chosen, or now. */
  get moment() { return this.at.at || this.ground?.now; }

  key(event) {
    const open = Object.keys(this.closes).some((choice) => this.at[choice]);
    if (event.key === 'Escape' && open && !event.defaultPrevented) choose(this.closes);
  }

  /** What is chosen no more when the side is closed. */
  get closes() { return { pick: '' }; }

  updated() { this.followKeys(); }

  /** Who works by keys goes along to what opens at the side, and back to where it was opened from. */
  followKeys() {
    const side = this.querySelector('.inspector');
    const focused = document.activeElement;
    if (side && !this.sideOpen) {
      this.opener = focused;
      if (focused.matches(':focus-visible:not(input, select, textarea, [role="grid"])')) {
        side.tabIndex = -1;
        side.focus();
      }
    } else if (!side && this.sideOpen && focused === document.body && this.opener?.isConnected) {
      this.opener.focus();
    }
    this.sideOpen = side !== null;
  }

  /** Whoever writes while others record loses neither a word nor the place of the cursor. */
  update(changed) {
    const cursorBack = holdCursor(this);
    super.update(changed);
    const astray = settleForms(this);
    if (astray.join() !== (this.astray ?? []).join()) this.astray = astray;
    cursorBack();
  }

  render() {
    if (this.trouble && !(this.seen && writing(this))) return this.says(this.trouble);
    if (!this.seen) {
      return this.slow ? html`<p class="waiting" role="status">Reading the ledger …</p>` : nothing;
    }
    return html`${this.trouble ? this.says(this.trouble) : nothing}${leftOver(this, this.astray ?? [])}${this.draw(this.seen)}`;
  }

  says({ title, detail, wayOut }) {
    return html`<section class="trouble" role="alert">
      <h2>${title}</h2><p>${detail}</p><p>${wayOut}</p>
      <button @click=${() => this.look(true)}>Try again</button>
    </section>`;
  }

  /** What a page says that has nothing else to say. */
  empty(title, how) {
    return html`<section class="empty"><h1>${title}</h1><p>${how}</p></section>`;
  }

  /** The same below the heading of a page. */
  none(title, how) {
    return html`<section class="empty"><h2>${title}</h2><p>${how}</p></section>`;
  }

  /** What is selected, at the side; on a phone a sheet. */
  inspector(title, body) {
    return html`<aside class="inspector" aria-label="Selected">
      <header><h2>${title}</h2>
        <button class="plain close" aria-label="Close" title="Esc"
          @click=${() => choose({ pick: '' })}>✕</button></header>
      ${body}
    </aside>`;
  }
}
