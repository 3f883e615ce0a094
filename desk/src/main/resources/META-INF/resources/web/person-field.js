// A field that wants a person. Whoever is asked at three in the morning knows names, not numbers:
// what is typed is looked for, and what is chosen stands in the field as the number. What is typed
// travels in the body of a request; it may be a name.
import { html, nothing } from 'lit';
import { nameOf } from './names.js';
import { tell } from './read.js';
import { Steady } from './steady.js';
import { count } from './words.js';
import { ID } from './writing.js';

const PAUSE_MS = 150;
/** So many are shown; a letter more finds the others. */
const MOST = 8;

/** One person, by name or number. */
export const personField = ({ name = 'person', word = 'Person', value = '', required = true } = {}) => html`<div class="whom">
  <label>${word}<input name=${name} ?required=${required} maxlength="64" value=${value} pattern=${ID} placeholder="Name or number" autocomplete="off" spellcheck="false"
    title="Choose the person from the list, or type the number"></label><person-hits></person-hits></div>`;

/** Several people; each that is chosen goes behind the others. */
export const peopleField = ({ name, word, required = true }) => html`<div class="whom">
  <label>${word}<textarea name=${name} rows="2" ?required=${required} placeholder="Names or numbers" autocomplete="off" spellcheck="false"></textarea></label><person-hits several></person-hits></div>`;

const numbered = (word) => /\d/.test(word);

class PersonHits extends Steady {
  static properties = { several: { type: Boolean }, among: { attribute: false }, found: { state: true }, picked: { state: true }, chosen: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.field = this.parentElement.querySelector('input, textarea');
    this.on = { input: () => this.typed(), keydown: (e) => this.key(e), blur: () => setTimeout(() => { this.found = undefined; }, 200) };
    this.forgets = () => Object.assign(this, { found: undefined, chosen: undefined });
    this.field.form?.addEventListener('reset', this.forgets);
    Object.entries(this.on).forEach(([what, hear]) => this.field.addEventListener(what, hear));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.waiting);
    this.asked?.abort();
    this.field.form?.removeEventListener('reset', this.forgets);
    Object.entries(this.on).forEach(([what, hear]) => this.field.removeEventListener(what, hear));
  }

  /** What is looked for: all of it, or what stands behind the last number. */
  get words() {
    const words = this.field.value.split(/[\s,;]+/);
    const from = this.several ? words.findLastIndex(numbered) + 1 : 0;
    return words.slice(from).join(' ').trim();
  }

  typed() {
    clearTimeout(this.waiting);
    this.asked?.abort();
    this.chosen = undefined;
    this.found = undefined;
    const words = this.words;
    if (words.length < 2) return;
    if (this.among) this.show(this.known(words));
    else this.waiting = setTimeout(() => this.seek(words), PAUSE_MS);
  }

  /** Among people who are on the page already nobody has to be asked. */
  known(words) {
    const wanted = words.toLowerCase().split(/\s+/);
    const hits = this.among.filter((id) => wanted.every((w) => `${id} ${nameOf(id)}`.toLowerCase().includes(w)));
    return { hits: hits.map((id) => ({ id, note: '' })), total: hits.length };
  }

  async seek(words) {
    this.asked = new AbortController();
    try {
      this.show(await tell('search', { words, people: true }, { signal: this.asked.signal }));
    } catch (trouble) {
      if (!trouble.title && trouble.name !== 'AbortError') throw trouble;
    }
  }

  show({ hits, total }) {
    const exact = hits.find(({ id }) => id === this.field.value.trim());
    if (exact) this.chosen = exact.id;
    this.found = exact ? undefined : { hits: hits.slice(0, MOST), total };
    // A scanner types a number and presses Enter at once: only who types a name has one picked.
    this.picked = numbered(this.field.value) && !this.several ? -1 : 0;
  }

  key(event) {
    const hits = this.found?.hits ?? [];
    if (!hits.length) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.picked = Math.max(0, Math.min(hits.length - 1, this.picked + (event.key === 'ArrowDown' ? 1 : -1)));
    } else if (event.key === 'Enter' && hits[this.picked]) {
      event.preventDefault();
      this.take(hits[this.picked].id);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.found = undefined;
    }
  }

  take(id) {
    const before = this.field.value.split(/[\s,;]+/).filter(Boolean);
    const kept = this.several ? before.slice(0, before.findLastIndex(numbered) + 1) : [];
    this.field.value = [...kept, id].join(' ') + (this.several ? ' ' : '');
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
    clearTimeout(this.waiting);
    Object.assign(this, { found: undefined, chosen: id });
    this.field.focus();
  }

  render() {
    if (this.found) return this.list();
    return this.chosen ? html`<p class="small soft" role="status"><person-name person=${this.chosen}></person-name></p>` : nothing;
  }

  list() {
    const { hits, total } = this.found;
    if (!hits.length) return html`<div class="found" role="status"><p>${this.among ? 'Nobody with a seat by these words.' : 'Nobody by these words.'}</p></div>`;
    return html`<div class="found" role="listbox" aria-label="People found">
      ${hits.map((hit, i) => html`<a role="option" tabindex="-1" aria-selected=${i === this.picked ? 'true' : 'false'} @mousedown=${(e) => { e.preventDefault(); this.take(hit.id); }}>
        <person-name person=${hit.id}></person-name><span class="small quiet">${hit.note}</span></a>`)}
      ${total > hits.length ? html`<p>${count(total - hits.length, 'more', 'more')}; add a letter.</p>` : nothing}</div>`;
  }
}
customElements.define('person-hits', PersonHits);
