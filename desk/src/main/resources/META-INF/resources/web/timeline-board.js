// Who goes in and out, when? Rows are people, bars are where they are, lines are flights.
import { html, nothing } from 'lit';
import { addressOf, choose, go } from './addresses.js';
import { Board } from './board.js';
import { nameOf, onNames } from './names.js';
import { account, category, clock, count, day, number } from './words.js';
import './time-grid.js';
import './why-part.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Numbers per bar: account, from, until (minutes after the origin), planned or not. */
const BAR = 4;
const TITLES = new Intl.Collator();
const GROUPS = [['post', 'Post'], ['station', 'Station'], ['agency', 'Agency']];

class TimelineBoard extends Board {
  source() { return ['timeline', { plan: this.at.plan }]; }

  connectedCallback() {
    super.connectedCallback();
    this.stopNames = onNames(() => this.querySelector('time-grid')?.soon());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopNames();
  }

  prepared(seen) {
    seen.began = +new Date(seen.origin);
    seen.marked = Map.groupBy(seen.marks, ([i]) => i);
    seen.place = new Map(seen.people.ids.map((id, i) => [id, i]));
    return seen;
  }

  get by() { return this.at.by ?? 'station'; }

  /** Rows as they lie on the screen: a line for each group, then its people by their first move. */
  rows() {
    const key = [this.by, this.at.of, this.at.who, this.at.broken].join('|');
    if (key === this.rowsFor && this.seen === this.rowsOf) return this.laid;
    Object.assign(this, { rowsFor: key, rowsOf: this.seen });
    const { people, marked } = this.seen;
    const { who, of, broken } = this.at;
    const groupOf = this.groups();
    const wanted = people.ids.map((_, i) => i).filter((i) =>
      (who === 'all' || of || people.rotates[i]) && (!of || groupOf[i] === of) && (!broken || marked.has(i)));
    const groups = [...Map.groupBy(wanted, (i) => groupOf[i])]
      .map(([group, members]) => ({ group, members, title: this.title(group) })).sort(byTitle);
    this.laid = groups.flatMap(({ group, members }) => [
      { kind: 'group', group, members: members.length },
      ...members.sort((a, b) => this.firstMove(a) - this.firstMove(b)).map((i) => ({ i })),
    ]);
    return this.laid;
  }

  /** The group of each person, in the order of the people. */
  groups() {
    const { post, station, agency } = this.seen.people;
    return { post, station, agency }[this.by];
  }

  title(group) {
    if (!group) return { post: 'No post', station: 'No station', agency: 'No agency' }[this.by];
    if (this.by === 'station') return this.placeName(group);
    if (this.by === 'agency') return this.ground.agencies[group] ?? group;
    const post = this.seen.posts[group];
    return post ? `${post.function}, ${this.placeName(post.station)} · PC${post.criticality}` : group;
  }

  /** When somebody first changes place: the order in which a planner reads. */
  firstMove(i) {
    const bars = this.seen.bars[i];
    return bars.length > BAR ? bars[2] : Infinity;
  }

  draw(seen) {
    if (!seen.people.ids.length) {
      return this.empty('Nobody is registered yet.', 'People come with a scenario: sheet "people", one row each; their stays and flights are drawn here.');
    }
    const rows = this.rows();
    const picked = this.at.pick ? rows.findIndex((r) => r.i === seen.place.get(this.at.pick)) : -1;
    const shown = rows.filter((r) => r.kind !== 'group').length;
    return html`<div class="page full ${this.at.pick ? 'inspecting' : ''}">
      <header class="tools"><h1 class="live">Timeline of people</h1><div class="controls">
        <span class="choice" role="group" aria-label="Rows grouped by">${GROUPS.map(([by, word]) => html`<button
          aria-pressed=${this.by === by} @click=${() => choose({ by, of: '' })}>${word}</button>`)}</span>
        ${this.at.of ? html`<button @click=${() => choose({ of: '' })}>${this.title(this.at.of)} ✕</button>` : html`
        <span class="choice" role="group" aria-label="People shown">${[['', 'Who rotates'], ['all', 'Everybody']].map(([who, word]) => html`<button
          aria-pressed=${(this.at.who ?? '') === who} @click=${() => choose({ who })}>${word}</button>`)}</span>`}
        <button aria-pressed=${Boolean(this.at.broken)} class=${this.at.broken ? 'on' : ''} @click=${() => choose({ broken: this.at.broken ? '' : 'yes' })}>Broken rules ${number(seen.marked.size)}</button>
        <span class="quiet small">${number(shown)} of ${count(seen.people.ids.length, 'person', 'people')}</span>
        </div>${legend()}
      </header>
      <time-grid .rows=${rows} rowHeight="24" .origin=${seen.began} .days=${seen.days}
        .label=${this.label} .paint=${this.paint} .overlay=${this.overlay} .says=${this.tells} .picked=${picked}
        .moment=${this.moment} .sense=${this.sense} @pick=${this.picks} @open=${this.opens}></time-grid>
      ${this.at.pick && seen.place.has(this.at.pick) ? this.person(seen.place.get(this.at.pick)) : nothing}
    </div>`;
  }

  get sense() {
    if (!this.at.at) return 'now';
    return new Date(this.at.at) < new Date(this.ground.now) ? 'past' : 'future';
  }

  label = (row) => {
    if (row.kind === 'group') return html`<strong>${this.title(row.group)}</strong> <span class="quiet">${number(row.members)}</span>`;
    const id = this.seen.people.ids[row.i];
    const name = nameOf(id);
    return name ? html`<bdi>${name}</bdi>` : html`<span class="id">${id}</span>`;
  };

  /** Bars of one person: solid where it happened, open where it is planned. */
  paint = (pen, { i }, y, x, grid, view) => {
    const bars = this.seen.bars[i];
    for (let b = 0; b < bars.length; b += BAR) {
      const from = x(this.time(bars[b + 1]));
      const until = x(this.time(bars[b + 2]));
      if (until < grid.left || from > view.width) continue;
      paintBar(pen, grid, { text: this.seen.accounts[bars[b]], hub: this.ground.hub, from, until, y, planned: bars[b + 3] === 1 }, this.placeName);
    }
    (this.seen.marked.get(i) ?? []).forEach(([, from, until]) => paintMark(pen, grid, x(this.time(from)), x(this.time(until)), y));
  };

  overlay = (pen, view, x, grid) => {
    const close = grid.perDay > 14;
    pen.globalAlpha = close ? 0.55 : 1;
    this.seen.flights.forEach(({ departs }) => {
      const at = x(this.time(departs));
      if (at > grid.left && at < view.width) grid.fill(pen, close ? 'hub' : 'ink-3', at, close ? 36 : 35, 1, close ? view.height : 4);
    });
    pen.globalAlpha = 1;
  };

  time(minutes) { return this.seen.began + minutes * MINUTE; }

  barAt(i, ms) {
    const bars = this.seen.bars[i];
    for (let b = 0; b < bars.length; b += BAR) {
      if (this.time(bars[b + 1]) <= ms && ms < this.time(bars[b + 2])) return bars.slice(b, b + BAR);
    }
    return undefined;
  }

  tells = (row, ms) => {
    if (row.kind === 'group') return undefined;
    const mark = (this.seen.marked.get(row.i) ?? []).find(([, from, until]) => this.time(from) <= ms && ms <= this.time(until));
    const bar = this.barAt(row.i, ms);
    const where = bar ? `${account(this.seen.accounts[bar[0]], this.placeName)}${bar[3] ? ', planned' : ''}: ${day(this.time(bar[1]))} – ${day(this.time(bar[2]))}` : '';
    return mark ? `${this.seen.texts[mark[3]]}  (${where})` : where || undefined;
  };

  picks = ({ detail: { row, ms } }) => {
    const { i, kind, group } = this.rows()[row];
    if (kind === 'group') choose({ of: this.at.of === group ? '' : group });
    else choose({ pick: this.seen.people.ids[i], when: ms ? new Date(ms).toISOString() : this.at.when ?? '' }, { replace: Boolean(this.at.pick) });
  };

  opens = ({ detail }) => go(addressOf('people', this.seen.people.ids[this.rows()[detail].i]));

  person(i) {
    const { people, bars, posts, marked, texts } = this.seen;
    const id = people.ids[i];
    const post = posts[people.post[i]];
    const stays = [];
    for (let b = 0; b < bars[i].length; b += BAR) stays.push(bars[i].slice(b, b + BAR));
    return this.inspector(html`<person-name person=${id}></person-name>`, html`
      <p class="soft">${this.ground.agencies[people.agency[i]] ?? people.agency[i]}, ${category(people.category[i])}${post ? html`<br>${post.function}, ${this.placeName(post.station)}, PC${post.criticality}` : nothing}</p>
      ${(marked.get(i) ?? []).map(([, , , text]) => html`<p class="broken">${texts[text]}</p>`)}
      ${people.rotates[i] ? html`<why-part person=${id} moment=${this.at.when || this.moment}></why-part>` : nothing}
      <ol class="stays">${stays.map(([text, from, until, planned]) => this.stay(text, from, until, planned))}</ol>
      <p class="acts"><a class="button main" href=${addressOf('people', id)}>Open the page</a></p>`);
  }

  stay(text, from, until, planned) {
    const where = account(this.seen.accounts[text], this.placeName);
    const days = Math.round(((until - from) * MINUTE) / DAY);
    return html`<li data-planned=${planned}><strong>${where}</strong>
      <span class="quiet small">${planned ? 'planned, ' : ''}${days ? count(days, 'day') : `${clock(this.time(from))}–${clock(this.time(until))}`}</span>
      <span class="small">${day(this.time(from))} – ${day(this.time(until))}</span></li>`;
  }
}
customElements.define('timeline-board', TimelineBoard);

/** Who has no group comes last. */
function byTitle(a, b) {
  if (!a.group || !b.group) return a.group ? -1 : 1;
  return TITLES.compare(a.title, b.title);
}

function legend() {
  return html`<ul class="marks" aria-label="What the bars mean">
    <li><i class="bar-station"></i>station</li><li><i class="bar-hub"></i>hub</li><li><i class="bar-away"></i>away</li>
    <li><i class="bar-planned"></i>planned</li><li><i class="bar-broken"></i>rule broken</li></ul>`;
}

function paintBar(pen, grid, { text, hub, from, until, y, planned }, placeName) {
  const wide = Math.max(1.5, until - from - (until - from > 4 ? 1 : 0));
  if (text === 'away') {
    grid.fill(pen, 'away', from, y + 11, wide, 2);
    return;
  }
  if (text === 'separated') return;
  if (text.startsWith('aboard')) {
    grid.fill(pen, 'ink', from, y + 4, Math.max(2, wide), 16);
    return;
  }
  const name = text === 'in suspense' ? 'danger' : text === `at ${hub}` ? 'hub' : 'accent';
  if (planned) grid.fill(pen, 'paper', from, y + 4, wide, 16);
  pen.globalAlpha = planned ? 0.32 : 1;
  grid.fill(pen, name, from, y + 4, wide, 16);
  pen.globalAlpha = 1;
  if (planned) {
    pen.strokeStyle = grid.colour(name);
    pen.strokeRect(from + 0.5, y + 4.5, Math.max(1, wide - 1), 15);
  }
  writeOn(pen, grid, { words: text === 'in suspense' ? 'not joined up' : placeName(text.slice(3)), from, wide, y, planned });
}

function writeOn(pen, grid, { words, from, wide, y, planned }) {
  const start = Math.max(from, grid.left);
  const room = from + wide - start - 8;
  if (room < 28 || words.length * 6.2 > room) return;
  pen.font = '11.5px system-ui, sans-serif';
  pen.fillStyle = grid.colour(planned ? 'ink' : 'accent-ink');
  pen.fillText(words, start + 5, y + 16);
}

/** A broken rule: a band of its own colour under the bar and a wedge where it begins. */
function paintMark(pen, grid, from, until, y) {
  grid.fill(pen, 'broken', from, y + 18, Math.max(3, until - from), 4);
  pen.beginPath();
  pen.moveTo(from, y + 2);
  pen.lineTo(from + 8, y + 2);
  pen.lineTo(from, y + 12);
  pen.fill();
}
