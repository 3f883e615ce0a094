// What was recorded last, in one place of every page: a form may be gone by then, and its words
// with it. They stay until something else is reported, or until they are put away. While the line
// to the desk is broken it is said in the same place, and that the desk was renewed under the page.
import { html, nothing } from 'lit';
import { isRenewed } from './read.js';
import { Steady } from './steady.js';
import { count } from './words.js';

const MINUTE = 60_000;

/** Tells it to whoever looks at the page; empty words take back what was told before. */
export const say = (words) => dispatchEvent(new CustomEvent('said', { detail: words }));

class SaidSo extends Steady {
  static properties = { told: { state: true }, lost: { state: true }, connecting: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.hear = ({ detail }) => { this.told = detail; };
    addEventListener('said', this.hear);
    this.line = ({ detail }) => this.hears(detail);
    addEventListener('line', this.line);
    this.anew = () => this.requestUpdate();
    addEventListener('renewed', this.anew);
    // The line may have been said to be broken before this was there to hear it.
    this.hears(document.documentElement.dataset.line);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('said', this.hear);
    removeEventListener('line', this.line);
    removeEventListener('renewed', this.anew);
    clearInterval(this.ticking);
  }

  /** How long it lasts is told anew each minute. */
  hears(line) {
    clearInterval(this.ticking);
    this.connecting = line === 'connecting';
    this.lost = line === 'lost' ? Date.now() : undefined;
    if (this.lost) this.ticking = setInterval(() => this.requestUpdate(), MINUTE);
  }

  /** Not an alert at each minute: it is read out once, when the line breaks. */
  notLive() {
    const minutes = Math.floor((Date.now() - this.lost) / MINUTE);
    return html`<p class="lost" role="alert"><strong>Not live.</strong> The line to the desk is broken: what you see may be old, and nothing can be recorded. It is tried again by itself.
      <span class="quiet" aria-hidden="true">${minutes ? `For ${count(minutes, 'minute')} now.` : nothing}</span></p>`;
  }

  /** Nothing is lost by going on: whoever is writing finishes first, and loads it when it suits. */
  ofBefore() {
    return html`<p class="renewed" role="status">The desk has been renewed; this page is still the one from before.
      <button @click=${() => location.reload()}>Load the page again</button></p>`;
  }

  render() {
    return html`${isRenewed() ? this.ofBefore() : nothing}${this.lost ? this.notLive() : this.connecting ? html`<p class="opening" role="status">Connecting to the desk … What changes meanwhile is shown once the line holds.</p>` : nothing}<p role="status">${this.told ? html`✓ ${this.told}` : nothing}</p>
      ${this.told ? html`<button class="plain" aria-label="Put it away" title="Put it away" @click=${() => { this.told = ''; }}>✕</button>` : nothing}`;
  }
}
customElements.define('said-so', SaidSo);
