// Finds people, flights and places. What is typed travels in the body of a request, not in an
// address: it may be a name.
import { html, LitElement, nothing } from 'lit';
import { addressOf, go } from './addresses.js';
import { icons } from './icons.js';
import { tell } from './read.js';
import { count } from './words.js';

const PAUSE_MS = 120;

class SearchBox extends LitElement {
  static properties = { found: { state: true }, picked: { state: true }, trouble: { state: true } };

  createRenderRoot() { return this; }

  typed(event) {
    clearTimeout(this.waiting);
    const words = event.target.value.trim();
    this.picked = 0;
    if (words.length < 2) {
      this.found = undefined;
      return;
    }
    this.waiting = setTimeout(() => this.seek(words), PAUSE_MS);
  }

  async seek(words) {
    this.asked?.abort();
    this.asked = new AbortController();
    try {
      this.found = await tell('search', { words }, { signal: this.asked.signal });
      this.trouble = undefined;
    } catch (trouble) {
      if (trouble.name === 'AbortError') return;
      Object.assign(this, { found: { hits: [], total: 0 }, trouble });
    }
  }

  key(event) {
    const hits = this.found?.hits ?? [];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.picked = Math.max(0, Math.min(hits.length - 1, this.picked + step));
    } else if (event.key === 'Enter' && hits[this.picked]) {
      this.open(hits[this.picked]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
      (this.before?.isConnected ? this.before : document.querySelector('main')).focus();
    }
  }

  open(hit) {
    go(this.addressOf(hit));
    this.close();
  }

  addressOf(hit) {
    return hit.kind === 'place' ? addressOf('map', '', { pick: hit.id }) : addressOf(hit.kind, hit.id);
  }

  close() {
    const input = this.querySelector('input');
    input.value = '';
    input.blur();
    this.found = undefined;
  }

  render() {
    return html`${icons.search}
      <input type="search" placeholder="Find a person, flight, place   /" aria-label="Find a person, flight or place"
        role="combobox" aria-expanded=${this.found ? 'true' : 'false'} aria-controls="found" autocomplete="off"
        @input=${this.typed} @keydown=${this.key} @focus=${(e) => { this.before = e.relatedTarget; }} @blur=${() => setTimeout(() => { this.found = undefined; }, 200)}>
      ${this.found ? this.list() : nothing}`;
  }

  list() {
    const { hits, total } = this.found;
    if (this.trouble) return html`<div class="found" id="found"><p>${this.trouble.title} ${this.trouble.wayOut}</p></div>`;
    if (!hits.length) return html`<div class="found" id="found"><p>Nobody and nothing by these words.</p></div>`;
    return html`<div class="found" id="found" role="listbox">
      ${hits.map((hit, i) => html`<a href=${this.addressOf(hit)} role="option" tabindex="-1"
        aria-selected=${i === this.picked ? 'true' : 'false'} @mousedown=${() => this.open(hit)}>
        ${hit.kind === 'people' ? html`<person-name person=${hit.id}></person-name>` : html`<bdi>${hit.title}</bdi>`}
        <span class="small quiet">${hit.note}</span></a>`)}
      ${total > hits.length ? html`<p>${count(total - hits.length, 'more', 'more')}; add a letter.</p>` : nothing}
    </div>`;
  }
}
customElements.define('search-box', SearchBox);
