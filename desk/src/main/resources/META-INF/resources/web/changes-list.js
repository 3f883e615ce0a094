// <changes-list>: who is told something else, by the day on which it begins. Who must hear of it
// today stands open on top, what is weeks away is folded; found by name, number or any word.
import { html, nothing } from 'lit';
import { addressOf } from './addresses.js';
import { nameOf, onNames } from './names.js';
import { Steady } from './steady.js';
import { count, dayKey, longDate, number } from './words.js';

const DAY = 86_400_000;
/** So far ahead each day is a group of its own, and open. */
const NEAR_DAYS = 7;

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const after = (key, days) => new Date(+new Date(key) + days * DAY).toISOString().slice(0, 10);

class ChangesList extends Steady {
  static properties = {
    changes: {}, total: { type: Number }, now: {}, zone: {},
    words: { state: true }, promised: { state: true },
  };

  constructor() {
    super();
    Object.assign(this, { changes: [], words: '', promised: false });
  }

  connectedCallback() {
    super.connectedCallback();
    this.stop = onNames(() => { if (this.words) this.requestUpdate(); });
    addEventListener('beforeprint', this.unfold);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
    removeEventListener('beforeprint', this.unfold);
  }

  /** Paper cannot be unfolded. */
  unfold = () => this.querySelectorAll('.starting').forEach((group) => { group.open = true; });

  get today() { return dayKey(this.now, this.zone); }

  /** The first day of a change; one that has begun is today's. */
  dayOf({ first }) {
    const key = first.includes('T') ? dayKey(first, this.zone) : first;
    return key < this.today ? this.today : key;
  }

  fits(change) {
    if (this.promised && !change.before?.length) return false;
    const wanted = this.words.trim().toLocaleLowerCase();
    if (!wanted) return true;
    const { person, words, before = [], after: anew = [] } = change;
    return [nameOf(person), person, words, ...before, ...anew].join(' ').toLocaleLowerCase().includes(wanted);
  }

  /** Who leaves tomorrow has to hear of it today. */
  groupOf(change) {
    const day = this.dayOf(change);
    if (day <= after(this.today, 1)) return 'today';
    return day <= after(this.today, NEAR_DAYS) ? day : day.slice(0, 7);
  }

  titleOf(group) {
    if (group === 'today') return 'From today or tomorrow';
    if (group.length === 10) return `From ${longDate(group)}`;
    return `${group === this.today.slice(0, 7) ? 'Later in' : 'In'} ${MONTH.format(new Date(group))}`;
  }

  render() {
    const shown = this.changes.filter((c) => this.fits(c));
    const groups = [...Map.groupBy(shown, (c) => this.groupOf(c))].sort(([a], [b]) => (a === 'today' ? -1 : b === 'today' ? 1 : a < b ? -1 : 1));
    return html`<p class="pad first">${this.first()}</p>
      ${this.tools(shown)}
      <div class="changes">${groups.map(([group, those]) => this.group(group, those))}</div>
      ${this.total > this.changes.length ? html`<p class="quiet pad">The first ${number(this.changes.length)} of ${count(this.total, 'person', 'people')} are listed, the soonest first; each person’s page has the rest.</p>` : nothing}`;
  }

  /** The one thing that cannot wait until the morning. */
  first() {
    const days = this.changes.map((c) => this.dayOf(c)).sort();
    const soon = days.filter((day) => day <= after(this.today, 1)).length;
    if (soon) return html`<strong>${soon === 1 ? 'One person has' : `${number(soon)} people have`} to be told today</strong>: it begins today or tomorrow.`;
    const next = days.filter((day) => day === days[0]).length;
    return html`<strong>Nobody has to be told today.</strong> It begins on ${longDate(days[0])}, for ${count(next, 'person', 'people')}.`;
  }

  tools(shown) {
    const promises = this.changes.filter((c) => c.before?.length).length;
    return html`<div class="pad sift noprint"><input type="search" aria-label="Find in this list" placeholder="Name, number, place, flight" .value=${this.words} @input=${(e) => { this.words = e.target.value; }}>
      ${promises && promises < this.changes.length ? html`<button aria-pressed=${this.promised} @click=${() => { this.promised = !this.promised; }}>Told otherwise before ${number(promises)}</button>` : nothing}
      <button @click=${() => print()}>Print</button>
      <span class="quiet small" role="status">${shown.length < this.changes.length ? `${number(shown.length)} of ${number(this.changes.length)} fit` : nothing}</span></div>`;
  }

  group(group, those) {
    const near = group === 'today' || group.length === 10;
    return html`<details class="starting" ?open=${near || this.words !== ''}><summary><strong>${this.titleOf(group)}</strong> <span class="quiet">${count(those.length, 'person', 'people')}</span></summary>
      <ul class="plain-list">${those.map((c) => this.row(c))}</ul></details>`;
  }

  row({ person, words, before = [], after: anew = [] }) {
    return html`<li><a href=${addressOf('people', person)}><person-name person=${person}></person-name></a>
      ${before.length + anew.length < 2 ? html`<span>${words}</span>` : html`<details><summary>${words}</summary>${ways('Booked today', before)}${ways('In the draft', anew)}</details>`}</li>`;
  }
}
customElements.define('changes-list', ChangesList);

/** One side of a comparison: the movements that only this plan has. */
const ways = (whose, all) => html`<p class="small"><strong>${whose}:</strong> ${all.length ? nothing : html`<span class="quiet">nothing instead</span>`}</p>
  ${all.length ? html`<ul class="reasons small">${all.map((way) => html`<li>${way}</li>`)}</ul>` : nothing}`;
