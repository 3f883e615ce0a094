// The list that a number counts: who is at a place, of an agency, away, aboard.
import { html, nothing } from 'lit';
import { addressOf, choose, go } from './addresses.js';
import { Board } from './board.js';
import { nameOf } from './names.js';
import { groupForm, personForm, qualificationForm } from './roster-forms.js';
import { account, CATEGORIES, category, count, day } from './words.js';
import { folded } from './writing.js';

const ROW = 44;
const SPARE_ROWS = 6;
const PAPER = ['beforeprint', 'afterprint'];
/** Columns that a phone does not show can be the order there as well. */
const ORDERS = { '': 'By person', where: 'By place', agency: 'By agency', category: 'By category' };
/** The date in the number of a flight, which stands before it already. */
const DATED = /\/\d{4}-\d\d-\d\d$/;

const WHERE = { stations: 'at stations', aboard: 'in the air', away: 'away', suspense: 'not joined up' };

class PeopleBoard extends Board {
  static properties = { ...Board.properties, top: { state: true }, picked: { state: true } };

  source() {
    const { at, plan, where, agency, who, order } = this.at;
    return ['people', { at, plan, where, agency, category: who, order, limit: 1000 }];
  }

  get wholeList() { return true; }

  draw({ items: rows, total }) {
    if (!total) return this.nobody();
    const main = this.closest('main');
    if (this.onPaper) return this.sheet(rows, total, 0, rows.length);
    const first = Math.max(0, Math.floor((this.top ?? 0) / ROW) - SPARE_ROWS);
    const last = Math.min(rows.length, first + Math.ceil((main?.clientHeight ?? 900) / ROW) + 2 * SPARE_ROWS);
    return this.sheet(rows, total, first, last);
  }

  sheet(rows, total, first, last) {
    return html`<div class="page">
      <header class="says row"><h1>${this.sentence(total)}</h1>${this.sift()}</header>
      ${this.forms()}
      ${this.onPaper && rows.some((r) => !nameOf(r.person)) ? html`<p class="soft">A name stands beside whoever this screen has read so far; print once more for the others.</p>` : nothing}
      <section class="card people" role="table" aria-label="People" aria-rowcount=${total}>
        <div class="head" role="row">${this.sorted('', 'Person')}${this.sorted('where', 'Where')}<span role="columnheader" class="wide">Since</span>
          <span class="wide pairs">${this.sorted('agency', 'Agency')}${this.sorted('category', 'Category')}</span><span role="columnheader">Next</span></div>
        <div class="tall" role="rowgroup" tabindex="0" aria-label="People; arrows move, Enter opens" style="height:${rows.length * ROW}px" @keydown=${this.keys}>
          ${rows.slice(first, last).map((r, n) => this.row(r, first + n))}</div>
      </section></div>`;
  }

  nobody() {
    const sifted = this.at.where || this.at.agency || this.at.who;
    return html`<div class="page">${sifted
      ? this.empty('Nobody stands here.', html`At this moment the list is empty. <a href=${addressOf('people')}>Show everybody</a>.`)
      : this.empty('Nobody is registered yet.', 'People come with a scenario, sheet "people", or are registered here one by one.')}${this.forms()}</div>`;
  }

  /** Who is new; a person's own page has what is reported of him or her. */
  forms() {
    return html`<section class="card noprint"><div class="pad folded">
      ${folded(this, 'person', 'Somebody is new', () => personForm(this))}
      ${folded(this, 'group', 'People travel as one', () => groupForm(this))}
      ${folded(this, 'qualified', 'Somebody can hold other posts', () => qualificationForm(this))}</div></section>`;
  }

  sentence(total) {
    const { where, agency, who } = this.at;
    const place = !where ? '' : WHERE[where] ?? `at ${this.placeName(where)}`;
    const rest = [place, agency ? `of ${this.ground.agencies[agency] ?? agency}` : '', who ? `(${category(who)})` : ''].filter(Boolean).join(' ');
    return `${count(total, 'person', 'people')}${rest ? ` ${rest}` : ' in the mission'}.`;
  }

  sift() {
    const option = (value, word, now) => html`<option value=${value} ?selected=${(now ?? '') === value}>${word}</option>`;
    const places = Object.values(this.ground.places).filter((p) => ['DUTY_STATION', 'HUB', 'SITE', 'AIRFIELD'].includes(p.kind));
    return html`<span class="sifts noprint">
      <select aria-label="Where" @change=${(e) => choose({ where: e.target.value })}>
        ${option('', 'Anywhere', this.at.where)}${Object.entries(WHERE).map(([v, w]) => option(v, w, this.at.where))}
        ${places.map((p) => option(p.id, p.name, this.at.where))}</select>
      <select aria-label="Agency" @change=${(e) => choose({ agency: e.target.value })}>
        ${option('', 'Every agency', this.at.agency)}${Object.entries(this.ground.agencies).map(([v, w]) => option(v, w, this.at.agency))}</select>
      <select aria-label="Category" @change=${(e) => choose({ who: e.target.value })}>
        ${option('', 'Every category', this.at.who)}${Object.entries(CATEGORIES).map(([v, w]) => option(v, w, this.at.who))}</select>
      <select class="narrow" aria-label="Order" @change=${(e) => choose({ order: e.target.value })}>
        ${Object.entries(ORDERS).map(([v, w]) => option(v, w, this.at.order))}</select>
      </span>`;
  }

  /** The head of a column that the list can be put in the order of. */
  sorted(order, word) {
    const now = (this.at.order ?? '') === order;
    return html`<span role="columnheader" aria-sort=${now ? 'ascending' : 'none'}><button class="plain" title="In this order" @click=${() => choose({ order })}>${word}${now ? ' ↓' : ''}</button></span>`;
  }

  row({ person, agency, category: kind, account: where, since, next }, i) {
    return html`<a class="row" role="row" href=${addressOf('people', person)} aria-selected=${i === this.picked}
      aria-rowindex=${i + 1} tabindex="-1" style="transform:translateY(${i * ROW}px)">
      <span role="cell"><person-name person=${person}></person-name></span>
      <span role="cell">${account(where, this.placeName)}</span>
      <span role="cell" class="wide quiet">${day(since)}</span>
      <span role="cell" class="wide quiet">${agency}, ${category(kind)}</span>
      <span role="cell" class="small">${next.at ? html`${day(next.at)}: ${account(next.account, this.placeName).replace(DATED, '')}` : html`<span class="quiet">–</span>`}</span></a>`;
  }

  connectedCallback() {
    super.connectedCallback();
    this.picked = -1;
    // A screen holds forty rows of ten thousand; paper holds all, names as far as they were read.
    this.turn = ({ type }) => { this.onPaper = type === 'beforeprint'; this.requestUpdate(); this.performUpdate(); };
    PAPER.forEach((turn) => addEventListener(turn, this.turn));
    this.onScroll = () => {
      const list = this.querySelector('.tall');
      this.top = list ? Math.max(0, this.main.getBoundingClientRect().top - list.getBoundingClientRect().top) : 0;
    };
    queueMicrotask(() => {
      this.main = this.closest('main');
      this.main?.addEventListener('scroll', this.onScroll);
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.main?.removeEventListener('scroll', this.onScroll);
    PAPER.forEach((turn) => removeEventListener(turn, this.turn));
  }

  keys(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      this.picked = Math.max(0, Math.min(this.seen.items.length - 1, this.picked + step));
      const y = this.picked * ROW;
      if (y < this.main.scrollTop - 40) this.main.scrollTop = y;
      if (y > this.main.scrollTop + this.main.clientHeight - 260) this.main.scrollTop = y - this.main.clientHeight + 300;
    } else if (event.key === 'Enter' && this.picked >= 0) {
      go(addressOf('people', this.seen.items[this.picked].person));
    }
  }
}
customElements.define('people-board', PeopleBoard);
