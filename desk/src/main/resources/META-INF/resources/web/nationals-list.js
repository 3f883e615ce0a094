// The list that a state is given: its own nationals who consented, and nobody else.
import { html, nothing } from 'lit';
import { Board } from './board.js';
import { read } from './read.js';
import { account, count, longDate } from './words.js';
import { refused, reporter, writeForm } from './writing.js';

const ASKS = ['Reported by', 'Office, for example CONSUL-KZ'];

class NationalsList extends Board {
  source() { return ['nationals', { state: this.at.state, at: this.at.at, limit: 1000 }]; }

  get wholeList() { return true; }

  draw(people) {
    const { state, withoutConsent } = people;
    const here = people.items.filter((p) => p.where === `at ${this.ground.hub}` && !p.standing.startsWith('handed'));
    const heads = count(here.length, 'person', 'people');
    return html`<section class="card"><header><h2>Nationals of ${state}</h2><span class="quiet small">${count(people.total, 'person', 'people')}</span><button class="noprint" @click=${() => this.link(state)}>Link for ${state}</button><button class="noprint" @click=${() => print()}>Print</button></header>
      ${this.linked?.state === state ? html`<p class="pad noprint" role="status">For the consulate of ${state} alone, until ${longDate(this.linked.until)}: <a href=${this.linked.path} target="_blank" rel="noreferrer">${location.origin}${this.linked.path}</a> shows this list and nothing else.</p>` : nothing}
      ${this.unlinked ? refused(this.unlinked) : nothing}
      <details class="pad noprint"><summary>Withdraw all links of ${state}</summary>
        <p class="small soft">No address that was made for ${state} until now opens the list any more, whoever has it. One that is made afterwards does.</p>
        ${writeForm(this, `unlink ${state}`, { path: 'state-links/withdrawals', button: 'Withdraw them', body: (f) => ({ ...f, state }), said: `Every link of ${state} is withdrawn. Make a new one for its consulate.`, then: () => this.took() }, html`
          <label>Why<input name="reason" required maxlength="500" placeholder="the address was sent on"></label>${reporter(...ASKS)}`)}</details>
      <table class="stacked"><thead><tr><th>Person</th><th>Request</th><th>Age</th><th>Documents</th><th>Standing</th><th>Where</th></tr></thead>
      <tbody>${people.items.map((p) => html`<tr><td><person-name person=${p.person}></person-name></td><td data-label="request">${p.request}</td><td>${p.age}</td><td data-label="documents">${p.documents ? 'yes' : 'none'}</td><td>${p.standing}</td><td>${account(p.where, this.placeName)}</td></tr>`)}</tbody></table>
      ${withoutConsent ? html`<p class="quiet pad">${count(withoutConsent, 'national')} who did not consent ${withoutConsent === 1 ? 'is' : 'are'} not listed.</p>` : nothing}
      ${here.length ? html`<div class="pad noprint"><h3>Hand over ${heads} at ${this.placeName(this.ground.hub)}</h3>
        ${writeForm(this, `over ${state}`, { path: 'hand-overs', button: `${state} takes them over`, body: () => ({ people: here.map((p) => p.person), state, at: this.ground.hub }), said: `${heads} handed over to ${state}.` }, reporter(...ASKS))}</div>` : nothing}</section>`;
  }

  /** Signed for a month; whoever has it sees the list, so it goes to the consulate and to nobody else. */
  async link(state) {
    this.unlinked = undefined;
    try {
      this.linked = await read('state-links', { state });
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.unlinked = trouble;
    }
    this.requestUpdate();
  }

  took() {
    this.linked = undefined;
    this.requestUpdate();
  }
}
customElements.define('nationals-list', NationalsList);
