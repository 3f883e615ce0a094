// The desk: rail, bar, time, search, keys; the board in the middle is read in when it is opened.
import { html, LitElement, nothing } from 'lit';
import { addressOf, choose, followLinks, go, here, onAddress } from './addresses.js';
import { bring } from './bringing.js';
import { onChange } from './events.js';
import { icons } from './icons.js';
import { GROUPS, PAGES } from './pages.js';
import { bearings, forgetBearings, read } from './read.js';
import { deskTime, moment, tellTimesIn } from './words.js';
import './names.js';
import './search-box.js';
import './time-control.js';
import './key-card.js';
import './said-so.js';

/** The letter on the key, in Latin script where the keyboard is set to Russian or Dari. */
const latin = ({ key, code }) => (/^\p{L}$/u.test(key) && !/[a-z]/i.test(key) && /^Key[A-Z]$/.test(code) ? code[3].toLowerCase() : key);

const SERAI = new URL('./serai.svg', import.meta.url).href;

class SeraiDesk extends LitElement {
  static properties = {
    ground: { state: true }, board: { state: true }, amiss: { state: true },
    wide: { state: true }, trouble: { state: true },
  };

  createRenderRoot() { return this; }

  connectedCallback() {
    super.connectedCallback();
    followLinks(this);
    onAddress(() => this.open());
    addEventListener('keydown', (event) => this.key(event));
    addEventListener('pointerdown', () => { this.afterG = false; });
    addEventListener('recorded', () => this.settle());
    this.open();
    this.settle().then(() => onChange((changed) => this.hear(changed)));
  }

  /** Something was recorded, or a draft was made: a board that shows any of it reads again. */
  async hear(changed) {
    forgetBearings();
    await this.settle();
    if (changed.all || this.made?.concerns?.(changed.changes) !== false) await this.made?.look?.(true);
  }

  async settle() {
    try {
      this.ground = await bearings();
      tellTimesIn(this.ground.zone, this.ground.now);
      await this.count();
    } catch (trouble) {
      // The board says it in words and offers to try again; the bar stays empty until then.
      if (!trouble.title) throw trouble;
    }
  }

  async count() {
    const { amiss } = await read('amiss/count', { at: here().choices.at ?? '' });
    this.amiss = amiss;
  }

  async open() {
    this.wide = false;
    const { page, id } = here();
    const found = PAGES.find((p) => p.page === page) ?? PAGES[0];
    const name = id && found.one ? found.one : found.board;
    const trouble = await bring(name);
    // Over a bad line the board that was asked for before may come after the one asked for last.
    if (here().page !== page || here().id !== id) return;
    this.trouble = trouble;
    if (this.board !== name) this.board = name;
    document.title = `${id || found.word} · ${this.ground?.name ?? 'Serai'}`;
    this.requestUpdate();
    await this.updateComplete;
    // The link that led here is gone with its page: whoever works by keys begins at the board.
    if (this.begun && document.activeElement === document.body) this.querySelector('main').focus({ preventScroll: true });
    this.begun = true;
  }

  key(event) {
    // A dialog that was closed a moment ago still holds the focus until the page is drawn again.
    const typing = event.target.closest?.('input, textarea, select, dialog[open]');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = latin(event);
    if (this.afterG) {
      // A slow hand, or a slow machine, has all the time it needs: g waits for the next key.
      this.afterG = false;
      const found = PAGES.find((p) => p.letter === letter);
      if (found) go(addressOf(found.page));
    } else if (letter === 'g') {
      this.afterG = true;
    } else if (event.key === '/') {
      event.preventDefault();
      this.querySelector('search-box input').focus();
    } else if (event.key === '?') {
      this.querySelector('key-card').open();
    }
  }

  render() {
    return html`
      <a class="skip" href="#board" @click=${this.skip}>Skip to the board</a>
      ${this.rail()}
      <header class="bar">
        <span class="mission">${this.ground?.name ?? ''}</span>
        ${here().choices.plan === 'draft' ? html`<button class="draft" title="Bookings of the draft are shown as if they were in force" @click=${() => choose({ plan: '' })}>Draft shown ✕</button>` : nothing}
        <search-box class="search" role="search"></search-box>
        ${this.ground ? html`<time-control .ground=${this.ground}></time-control><span class="printed">${this.trueUpTo()}</span>` : nothing}
      </header>
      ${this.ground ? html`<time-slide class="shift-host" .ground=${this.ground}></time-slide>` : nothing}
      <said-so class="saidso noprint"></said-so>
      <main id="board" tabindex="-1">${this.drawn()}</main>
      <key-card .pages=${PAGES.filter((p) => p.letter)}></key-card>`;
  }

  /** Paper is read when the clock has gone on: it says which moment it shows. */
  trueUpTo() {
    const { at, plan } = here().choices;
    return html`As of ${moment(at || this.ground.now)}, ${deskTime()}${plan === 'draft' ? ', with the draft plan' : ''}`;
  }

  skip(event) {
    event.preventDefault();
    this.querySelector('main').focus();
  }

  /** The board's element is made by name; it lives until another page is opened. */
  drawn() {
    if (!this.board) return nothing;
    if (this.trouble) return this.says(this.trouble);
    if (this.made?.localName !== this.board) this.made = document.createElement(this.board);
    return this.made;
  }

  /** What is asked of another edition than that of this page is not there: see Edition.java. */
  says({ title, detail, wayOut, anew }) {
    return html`<div><section class="trouble" role="alert">
      <h2>${title}</h2><p>${detail}</p><p>${wayOut}</p>
      ${anew ? html`<button @click=${() => location.reload()}>Load the page again</button>` : html`<button @click=${this.again}>Try again</button>`}
    </section></div>`;
  }

  /** A browser that remembers a module as one that failed has it only in a page that begins anew. */
  async again() {
    await this.open();
    if (this.trouble?.anew) location.reload();
  }

  /** On a phone only what a thumb needs stays in the bar; the rest opens as a sheet. */
  rail() {
    return html`<nav class="rail" aria-label="Pages" data-open=${this.wide ? 'yes' : nothing}>
      <a class="brand" href=${addressOf('now')}><img src=${SERAI} alt="">Serai</a>
      ${GROUPS.map((g) => html`<p class="group">${g.name}</p>${g.pages.filter((p) => !p.under).map((p) => this.to(p))}`)}
      <button class="to more plain" aria-expanded=${this.wide ? 'true' : 'false'}
        @click=${() => { this.wide = !this.wide; }}>${icons.more}<span>${this.wide ? 'Less' : 'More'}</span></button>
      <div class="foot">
        <button class="plain" @click=${this.turn} title="Light, dark, or as the system">◐ ${this.theme()}</button>
        <button class="plain" @click=${() => this.querySelector('key-card').open()} title="Keys" aria-label="Keys">?</button>
      </div>
    </nav>`;
  }

  to(p) {
    const shown = PAGES.find((other) => other.page === here().page);
    return html`<a class="to" href=${addressOf(p.page)} title="g ${p.letter}" data-thumb=${p.thumb ? 'yes' : nothing}
      aria-current=${p === shown ? 'page' : p.page === shown?.under ? 'true' : nothing}>
      ${icons[p.page]}<span>${p.word}</span>
      ${p.page === 'amiss' && this.amiss ? html`<span class="count">${this.amiss}</span>` : nothing}
    </a>`;
  }

  theme() { return document.documentElement.dataset.theme ?? 'auto'; }

  turn() {
    const next = { auto: 'light', light: 'dark', dark: 'auto' }[this.theme()];
    if (next === 'auto') {
      delete document.documentElement.dataset.theme;
      localStorage.removeItem('theme');
    } else {
      document.documentElement.dataset.theme = next;
      localStorage.setItem('theme', next);
    }
    dispatchEvent(new CustomEvent('theme'));
    this.requestUpdate();
  }
}
customElements.define('serai-desk', SeraiDesk);
