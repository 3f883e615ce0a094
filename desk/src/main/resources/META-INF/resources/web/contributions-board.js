// Whom do we thank, and for what? What each host and contributor gave, and the letter with it.
import { html } from 'lit';
import { choose } from './addresses.js';
import { Board } from './board.js';
import { flightForm, giftForm, premisesForm, takenBackForm } from './gift-forms.js';
import { count, date, days, number } from './words.js';
import { folded } from './writing.js';

class ContributionsBoard extends Board {
  source() { return ['contributions', this.period()]; }

  period() { return { at: this.at.at, from: this.at.from, until: this.at.until }; }

  draw(seen) {
    const { from, until, givers } = seen;
    return html`<div class="page contributions">
      <header class="says row"><h1>${givers.length ? count(givers.length, 'contributor') : 'Nobody'} gave ${from === until ? 'on' : 'in'} ${days(from, until)}.</h1>
        <span class="acts noprint"><a class="button" download href=${this.file('pdf')}>Letter of thanks (PDF)</a><a class="button" download href=${this.file('csv')}>Table (CSV)</a></span></header>
      <section class="card noprint"><div class="pad folded">
        ${folded(this, 'gift', 'Something is given', () => giftForm(this, seen))}
        ${folded(this, 'lent', 'Premises are lent', () => premisesForm(this, seen))}
        ${folded(this, 'flown', 'A flight is given', () => flightForm(this))}
        ${seen.given.length ? folded(this, 'back', 'Something does not count', () => takenBackForm(this, seen)) : ''}</div></section>
      <form class="period noprint" @submit=${(e) => e.preventDefault()}>
        <label class="field">From<input type="date" .value=${from} max=${until} @change=${(e) => choose({ from: e.target.value })}></label>
        <label class="field">Until<input type="date" .value=${until} min=${from} @change=${(e) => choose({ until: e.target.value })}></label></form>
      ${givers.length ? givers.map((g) => this.giver(g)) : this.none('Nothing was recorded as given in this period.', 'Who lends premises or gives a flight is told in sheets "premises-given" and "flights-given", anything else in "contributions". Bed-nights, desk-days and seats are counted from the ledger.')}
    </div>`;
  }

  giver({ contributor, sentence, lines }) {
    return html`<section class="card"><header><h2>${contributor}</h2></header><p class="pad">${sentence}.</p>
      <table class="stacked flowing given"><thead><tr><th>What</th><th class="num">Amount</th><th>Unit</th><th>Days</th><th>Counted from</th></tr></thead>
      <tbody>${lines.map((l) => html`<tr><td>${l.what}</td><td class="num"><strong>${number(l.amount)}</strong></td><td>${unitOf(l)}</td>
        <td class="nowrap">${date(l.from)}${l.from === l.until ? '' : ` – ${date(l.until)}`}</td><td class="small quiet" data-label="counted from">${l.detail}</td></tr>`)}</tbody></table></section>`;
  }

  file(kind) {
    const query = new URLSearchParams(Object.entries(this.period()).filter(([, v]) => v)).toString();
    return `/api/contributions/statement.${kind}${query ? `?${query}` : ''}`;
  }
}
customElements.define('contributions-board', ContributionsBoard);

/** "1 flight", "1 day as host": the unit stands in its own column, beside the amount. */
const unitOf = ({ unit, amount }) => (amount === 1 ? unit.replace(/^(\S*[^s\s])s\b/, '$1') : unit);
