// The morning on one page: the state, the days around it, and what is new since yesterday.
import { html, nothing } from 'lit';
import { amissItem } from './amiss-board.js';
import { addressOf } from './addresses.js';
import { Board } from './board.js';
import { flightRow } from './flights-board.js';
import { count, deskTime, level, longDate, moment, number } from './words.js';

class ReportBoard extends Board {
  source() { return ['report', { at: this.at.at }]; }

  draw(r) {
    const query = this.at.at ? `?at=${encodeURIComponent(this.at.at)}` : '';
    return html`<div class="page morning">
      <header class="says row"><div><h1>Morning report, ${longDate(r.day)}</h1><p class="soft">${r.mission}: ${count(r.people, 'person', 'people')}, as of ${moment(r.moment)}, ${deskTime()}.</p></div>
        <p class="acts noprint"><button @click=${() => print()}>Print</button><a class="button" download href="/api/report/pdf${query}">PDF</a></p></header>
      <section class="card"><header><h2>New since yesterday</h2></header>${this.lines(r.changed, 'Nothing changed.')}</section>
      <div class="thirds">
        <section class="card"><header><h2>Levels</h2><a href=${addressOf('map')}>map</a></header><table><tbody>${r.levels.map((a) => html`<tr><td>${level(a.level)}</td><td>${a.name}${a.before !== a.level ? html` <small class="over">was ${a.before || 'not set'}</small>` : nothing}</td>
          <td class="num"><a href=${addressOf('people', '', { where: a.place })}>${number(a.heads)}</a></td></tr>`)}</tbody></table></section>
        ${this.counts('Where people are', r.places)}
        <div class="column">${this.counts('By category', r.categories)}${this.counts('By agency', r.agencies)}</div>
      </div>
      <div class="thirds">${r.days.map((d) => html`<section class="card"><header><h2>${d.word}</h2><span class="quiet small">${longDate(d.day)}</span></header>
        ${d.flights.length ? html`<ul class="flights">${d.flights.map((f) => flightRow(f, this))}</ul>` : html`<p class="quiet pad">No flight of ours.</p>`}
        ${d.otherMoves ? html`<p class="soft pad">${count(d.otherMoves, 'move', 'moves')} without a flight of ours.</p>` : nothing}</section>`)}</div>
      <section class="card"><header><h2>Posts that nobody covers</h2><a href=${addressOf('coverage')}>coverage</a></header>${this.lines(r.uncovered, 'Every post is covered.')}</section>
      <section class="card"><header><h2><a href=${addressOf('amiss')}>${r.amissTotal ? count(r.amissTotal, 'thing is', 'things are') : 'Nothing is'} amiss</a></h2></header>
        ${r.amiss.length ? html`<ol class="amiss">${r.amiss.map((item) => amissItem(item, this))}</ol>` : nothing}</section>
    </div>`;
  }

  lines(lines, none) {
    return lines.length ? html`<ul class="plain-list">${lines.map((l) => html`<li>${l}</li>`)}</ul>` : html`<p class="quiet pad">${none}</p>`;
  }

  counts(head, counts) {
    const moved = counts.some((c) => c.heads !== c.before);
    return html`<section class="card"><header><h2>${head}</h2><a href=${addressOf('people')}>people</a></header><table><tbody>${counts.map((c) => html`<tr><td>${c.name}</td><td class="num">${number(c.heads)}</td>
      ${moved ? html`<td class="num quiet small">${c.heads === c.before ? '' : c.heads > c.before ? `+${number(c.heads - c.before)}` : `−${number(c.before - c.heads)}`}</td>` : nothing}</tr>`)}</tbody></table></section>`;
  }
}
customElements.define('report-board', ReportBoard);
