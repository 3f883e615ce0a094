// What is late for which flight? The host's checklist by authority, both counts, who passes through.
import { html, nothing } from 'lit';
import { addressOf } from './addresses.js';
import { Board } from './board.js';
import { clock, count, date, day, localClock, number, relative, utc } from './words.js';
import { AUTHORITIES, checklistForm, countForm, explainForm, receptionForm, transitForm } from './arrivals-forms.js';
import { strikeForm, struckOff } from './strikes.js';
import { folded, options, reporter, writeForm } from './writing.js';

const STATES = { OPEN: 'open', IN_HAND: 'in hand', DONE: 'done', WAIVED: 'waived' };

class ArrivalsBoard extends Board {
  source() { return ['arrivals', { at: this.at.at, plan: this.at.plan }]; }

  draw(seen) {
    const { flights, stays, passing } = seen;
    const nothingYet = !flights.length && !stays.length && !passing.length;
    return html`<div class="page arrivals">
      <header class="says"><h1>${nothingYet ? 'The host receives no flight yet.' : this.sentence(seen)}</h1>
        ${nothingYet ? html`<p class="soft">Open a reception for a flight, and the checklist of the authorities stands here with what is due when. A scenario brings both with the sheets "receptions" and "checklist".</p>` : nothing}</header>
      ${this.doing(seen, nothingYet)}
      ${flights.map((f) => this.flight(f))}
      ${stays.map((s) => html`<section class="card"><header><h2>For the stay</h2><span class="quiet small">agreement ${s.agreement} · ${this.placeName(s.place)} · ${tally(s)}</span></header>
        ${this.tasks(s.tasks, { agreement: s.agreement })}</section>`)}
      ${passing.length ? this.passing(seen) : nothing}
      ${struckOff(this, 'RECEPTION', 'TRANSIT', 'HOST_COUNT')}
    </div>`;
  }

  /** What can be prepared besides the tasks themselves. */
  doing({ expected, checklist }, open) {
    return html`<section class="card noprint"><div class="pad folded">
      ${folded(this, 'reception', html`Receive a flight${expected.length ? html` <span class="small quiet">the next without a reception: ${expected[0].flight}, ${relative(expected[0].arrives, this.moment)}</span>` : nothing}`, () => receptionForm(this, expected), open)}
      ${folded(this, 'checklist', html`The checklist <span class="small quiet">${count(checklist.length, 'line')}</span>`, () => checklistForm(this, checklist), open && !checklist.length)}
      ${folded(this, 'transit', 'Leave to pass through', () => transitForm(this))}</div></section>`;
  }

  sentence({ flights, stays, passingHere }) {
    const late = [...flights, ...stays].reduce((sum, f) => sum + f.late, 0);
    const open = flights.filter((f) => f.open).length;
    const first = flights.find((f) => f.late);
    return html`${late ? html`<span class="over">${count(late, 'task is', 'tasks are')} late</span>${first ? `, the newest for ${first.flight}` : ''}` : 'Nothing is late'}${open ? `; the counts of ${count(open, 'flight')} differ` : ''}${passingHere ? `; ${count(passingHere, 'person passes', 'people pass')} through` : ''}.`;
  }

  flight(f) {
    const zone = this.zoneOf(f.at);
    return html`<section class="card" id=${f.flight}><header><h2><a href=${addressOf('flights', f.flight)}>${f.flight}</a></h2>
        <span class="quiet small">${this.placeName(f.from)} → ${this.placeName(f.at)} · <time title=${utc(f.arrives)}>${day(f.arrives, zone)} ${localClock(f.arrives, zone)}</time> · ${tally(f)}</span></header>
      ${this.counts(f)}
      ${f.tasks.length ? this.tasks(f.tasks, { flight: f.flight }) : html`<p class="pad quiet">No checklist: the flight does not fly, or no line of the checklist is for flights.</p>`}
      <div class="pad">${strikeForm(this, 'RECEPTION', f.flight, `The reception of ${f.flight}`, { words: 'was opened wrongly', hint: 'another flight is meant' })}</div></section>`;
  }

  counts(f) {
    const host = f.hostHeads < 0 ? 'not yet' : number(f.hostHeads);
    return html`<div class="pad counts"><p>Host${f.hostBy ? ` (${f.hostBy})` : ''}: <strong>${host}</strong> · our lists: <strong>${number(f.ours)}</strong>${f.open ? html` · <strong class="over">${number(Math.abs(f.open))} ${f.open > 0 ? 'more with the host' : 'fewer with the host'}, not explained</strong>` : f.hostHeads < 0 ? nothing : html` · <span class="good">they agree</span>`}</p>
      ${f.reasons.map((r) => html`<p class="small soft">Explained: ${r}</p>`)}
      <div class="folded noprint">${f.open ? folded(this, `explain ${f.flight}`, 'Name the difference', () => explainForm(this, f)) : nothing}
        ${folded(this, `count ${f.flight}`, f.hostHeads < 0 ? 'Report the host’s count' : 'The host counted anew', () => countForm(this, f))}</div>
      ${f.hostHeads < 0 ? nothing : strikeForm(this, 'HOST_COUNT', f.flight, 'The host’s count', { words: 'is of another flight', hint: 'it was UN-202 that was counted' })}</div>`;
  }

  /** What is still to be done stands open, the late first; what is done is folded away. */
  tasks(tasks, about) {
    const ahead = tasks.filter((t) => !settled(t)).sort((a, b) => b.late - a.late);
    const done = tasks.filter(settled);
    return html`${ahead.length ? this.table(ahead, about) : html`<p class="pad good">Everything is done.</p>`}
      ${done.length ? html`<details class="pad"><summary>${count(done.length, 'task', 'tasks')} done or waived</summary>${this.table(done, about)}</details>` : nothing}`;
  }

  table(tasks, about) {
    return html`<table class="board stacked tasks"><thead><tr><th>Authority</th><th>Task</th><th>Due</th><th>Owner</th><th>State</th></tr></thead>
      <tbody>${tasks.map((t) => this.task(t, about))}</tbody></table>`;
  }

  task(t, about) {
    return html`<tr data-late=${t.late}><td>${AUTHORITIES[t.authority] ?? t.authority}</td>
      <td>${t.task}${t.evidence ? html`<br><span class="small quiet">${t.evidence}</span>` : nothing}</td>
      <td class="nowrap"><time title=${utc(t.due)}>${day(t.due)} ${clock(t.due)}</time><br><small class=${t.late ? 'over' : 'quiet'}>${t.late ? 'late, ' : ''}${relative(t.due, this.moment)}</small></td>
      <td class="soft">${t.owner}</td>
      <td><span class="chip" data-state=${t.state}>${STATES[t.state]}</span>${this.taskForm(t, about)}</td></tr>`;
  }

  /** What was reported too early is opened again by another report. */
  taskForm(t, about) {
    const key = `task ${about.flight ?? about.agreement} ${t.template}`;
    const body = (f) => ({ template: t.template, state: f.state, owner: t.owner, evidence: f.evidence, ...about });
    const ways = settled(t) ? { OPEN: 'Open again', IN_HAND: 'In hand' } : { DONE: 'Done', IN_HAND: 'In hand', WAIVED: 'Waived' };
    const form = { path: 'arrivals/tasks', button: 'Record it', body, said: `${t.task}: recorded.` };
    return folded(this, key, settled(t) ? 'It is not so' : 'Report on it', () => writeForm(this, key, form, html`
      <label>State<select name="state">${options(ways)}</select></label>
      <label>By which one sees it<input name="evidence" maxlength="200" placeholder="a note, a number"></label>
      ${reporter()}`));
  }

  passing({ passing, passingHere, gone }) {
    const here = passing.filter((p) => p.here);
    const others = passing.filter((p) => !p.here);
    return html`<section class="card"><header><h2>Third countries</h2><span class="quiet small">${number(passingHere)} here · ${number(gone)} gone on</span></header>
      ${here.length ? this.travellers(here) : html`<p class="pad quiet">Everybody who was to pass through has gone on.</p>`}
      ${others.length ? html`<details class="pad"><summary>${count(gone, 'person', 'people')} gone on</summary>${this.travellers(others)}</details>` : nothing}
      ${passingHere + gone > passing.length ? html`<p class="pad quiet">${number(passing.length)} of ${number(passingHere + gone)} shown, those here first.</p>` : nothing}</section>`;
  }

  travellers(people) {
    return html`<div class="scroll" tabindex="0" role="group" aria-label="Table; arrows scroll"><table class="plainly stacked"><thead><tr><th>Person</th><th>Onward to</th><th>Entered</th><th>May stay until</th><th>Way on</th></tr></thead>
      <tbody>${people.map((p) => html`<tr data-late=${p.here && p.daysLeft < 0}><td><a href=${addressOf('people', p.person)}><person-name person=${p.person}></person-name></a></td>
        <td data-label="onward to">${p.onwardTo}</td><td class="nowrap" data-label="entered">${date(p.from)}</td>
        <td class="nowrap" data-label="until">${date(p.until)}${p.here ? html` <small class=${p.daysLeft < 3 ? 'over' : 'quiet'}>${p.daysLeft < 0 ? `${count(-p.daysLeft, 'day')} over` : `${count(p.daysLeft, 'day')} left`}</small>` : nothing}</td>
        <td>${!p.here ? html`<span class="quiet">gone</span>` : p.leaves ? html`<time title=${utc(p.leaves)}>${day(p.leaves)} ${clock(p.leaves)}</time>` : html`<span class="over">none booked</span>`}
          ${p.here ? folded(this, `transit ${p.person}`, 'Change the leave', () => transitForm(this, p)) : nothing}${strikeForm(this, 'TRANSIT', p.person, 'The leave', { words: 'was told wrongly', hint: 'stays with the office' })}</td></tr>`)}</tbody></table></div>`;
  }
}
customElements.define('arrivals-board', ArrivalsBoard);

const settled = (t) => t.state === 'DONE' || t.state === 'WAIVED';
const tally = ({ done, tasks, late }) => html`${number(done)} of ${count(tasks.length, 'task')} done${late ? html`, <span class="over">${number(late)} late</span>` : nothing}`;
