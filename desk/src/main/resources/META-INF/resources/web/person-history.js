// The history of a person in both times: what happened, and when we knew. All that touches the
// person, the newest first; what was told late or out of order is marked, and can be asked for alone.
import { html, nothing } from 'lit';
import { choose, here } from './addresses.js';
import { Board } from './board.js';
import { moment, number, office, relative } from './words.js';

class PersonHistory extends Board {
  static properties = { ...Board.properties, person: {}, entry: {} };

  source() {
    const { at, kind, late } = this.at;
    return [`people/${encodeURIComponent(here().id)}/history`, { at, kind, late, limit: 50 }];
  }

  updated(changed) {
    if (changed.has('entry') && changed.get('entry')) this.look(true);
  }

  draw(seen) {
    const { items, all, late, kinds } = seen;
    return html`<section class="card wide2" id="history"><header><h2>History</h2><span class="quiet small">what happened, and when we knew</span></header>
      <div class="sift pad noprint" role="group" aria-label="Of the history show">
        <button aria-pressed=${!this.at.kind && !this.at.late} @click=${() => choose({ kind: '', late: '' })}>All ${number(all)}</button>
        ${kinds.map((k) => html`<button aria-pressed=${this.at.kind === k.kind} @click=${() => choose({ kind: this.at.kind === k.kind ? '' : k.kind })}>${k.word} ${number(k.count)}</button>`)}
        ${late ? html`<button aria-pressed=${!!this.at.late} @click=${() => choose({ late: this.at.late ? '' : 'true' })}>told late ${number(late)}</button>` : nothing}
      </div>
      ${items.length ? html`<div class="scroll" tabindex="0" role="group" aria-label="Table; arrows scroll"><table class="history stacked flowing"><thead><tr><th>Happened</th><th>What</th><th>We knew</th><th class="wide">From</th></tr></thead>
        <tbody>${items.map((h) => html`<tr data-told=${h.late || h.outOfOrder ? "late" : "at once"}><td class="nowrap">${moment(h.happened)}</td><td>${h.words}${h.outOfOrder ? html` <span class="mark">out of order</span>` : nothing}</td>
          <td class=${h.late ? 'warn' : 'quiet'} data-label="we knew">${knew(h)}</td><td class="quiet small wide">${office(h.by)} · ${h.source}${h.assumption ? ' (assumption)' : ''}</td></tr>`)}</tbody></table></div>`
        : html`<p class="quiet pad">Nothing of this kind is known. <button @click=${() => choose({ kind: '', late: '' })}>Show all</button></p>`}
      ${this.further(seen)}</section>`;
  }
}
customElements.define('person-history', PersonHistory);

/** When we knew: at once, or how much later; the instant stands on hover. */
function knew({ happened, recorded }) {
  const late = new Date(recorded) - new Date(happened);
  if (late < 0) return html`<span title=${recorded}>before</span>`;
  return late < 60_000 ? html`at once` : html`<span title=${recorded}>${relative(recorded, happened).replace('in ', '')} later</span>`;
}
