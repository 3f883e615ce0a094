// Which work stops? Functions over time: on the spot, from the hub, uncovered - by texture too.
import { html, nothing } from 'lit';
import { addressOf, choose } from './addresses.js';
import { Board } from './board.js';
import { postForm } from './roster-forms.js';
import { count, longDay, number, postClass } from './words.js';
import { folded } from './writing.js';
import './time-grid.js';

const DAY = 86_400_000;

class CoverageBoard extends Board {
  source() { return ['coverage', { plan: this.at.plan }]; }

  rows() {
    const key = [this.at.of, this.at.by].join('|');
    if (key === this.rowsFor && this.seen === this.rowsOf) return this.laid;
    Object.assign(this, { rowsFor: key, rowsOf: this.seen });
    const rows = this.seen.rows.filter((r) => !this.at.of || r.station === this.at.of);
    this.laid = [
      { kind: 'group', title: this.at.of ? `All of ${this.placeName(this.at.of)}` : 'All stations' },
      ...[1, 2, 3, 4].map((pc) => total(rows.filter((r) => r.criticality === pc), pc, this.seen.days)).filter((r) => r.minimum),
      ...this.grouped(rows),
    ];
    return this.laid;
  }

  grouped(rows) {
    const byStation = this.at.by === 'station';
    const groups = [...Map.groupBy(rows, (r) => (byStation ? r.station : r.criticality))]
      .sort(([a], [b]) => (byStation ? this.placeName(a).localeCompare(this.placeName(b)) : a - b));
    return groups.flatMap(([group, members]) => [
      { kind: 'group', title: byStation ? this.placeName(group) : `PC${group}`, members: members.length },
      ...members.sort((a, b) => a.criticality - b.criticality || a.function.localeCompare(b.function)),
    ]);
  }

  get closes() { return { pick: '', add: '' }; }

  draw(seen) {
    if (!seen.rows.length) {
      return html`<div class="page">${this.empty('No post is established yet.', 'Posts come with a scenario, sheet "posts", one row for each function at a station; or are established here.')}
        <section class="card noprint"><div class="pad folded">${folded(this, 'post', 'A new post', () => postForm(this))}</div></section></div>`;
    }
    const rows = this.rows();
    const picked = this.at.pick ? rows.findIndex((r) => r.key === this.at.pick) : -1;
    const adding = this.at.add === 'post' && picked < 0;
    return html`<div class="page full ${picked >= 0 || adding ? 'inspecting' : ''}">
      <header class="tools"><h1 class="answer">${this.sentence()}</h1><div class="controls">
        <span class="choice" role="group" aria-label="Rows grouped by">${[['', 'Criticality'], ['station', 'Station']].map(([by, word]) => html`<button
          aria-pressed=${(this.at.by ?? '') === by} @click=${() => choose({ by })}>${word}</button>`)}</span>
        <button class="noprint" @click=${() => choose({ add: 'post', pick: '' })}>New post</button>
        ${this.at.of ? html`<button @click=${() => choose({ of: '' })}>${this.placeName(this.at.of)} ✕</button>` : nothing}</div>
        <ul class="marks" aria-label="What the textures mean"><li><i class="tex-spot"></i>on the spot</li><li><i class="tex-hub"></i>from the hub</li><li><i class="tex-none"></i>uncovered</li></ul>
      </header>
      <time-grid .rows=${rows} rowHeight="28" .origin=${+new Date(seen.origin)} .days=${seen.days} .label=${this.label}
        .paint=${this.paint} .says=${this.tells} .picked=${picked} .moment=${this.moment} .sense=${this.at.at ? 'past' : 'now'}
        @pick=${this.picks}></time-grid>
      ${picked >= 0 ? this.row(rows[picked]) : nothing}
      ${adding ? html`<aside class="inspector noprint" aria-label="A new post"><header><h2>A new post</h2>
        <button class="plain close" aria-label="Close" @click=${() => choose({ add: '' })}>✕</button></header>${postForm(this)}</aside>` : nothing}
    </div>`;
  }

  get today() {
    const today = Math.floor((+new Date(this.moment) - +new Date(this.seen.origin)) / DAY);
    return Math.max(0, Math.min(this.seen.days - 1, today));
  }

  sentence() {
    const day = this.today;
    const all = total(this.seen.rows, 0, this.seen.days);
    const vital = total(this.seen.rows.filter((r) => r.criticality === 1), 1, this.seen.days);
    const open = uncovered(all, day);
    const when = longDay(+new Date(this.seen.origin) + day * DAY + DAY / 2);
    if (!open) return `${when}: every post has the holders it needs.`;
    const worst = uncovered(vital, day);
    return `${when}: ${number(open)} of ${count(all.minimum, 'holder')} missing${worst ? `, ${number(worst)} of them PC1` : ', none of them PC1'}.`;
  }

  label = (row) => {
    if (row.kind === 'group') return html`<strong>${row.title}</strong> <span class="quiet">${row.members ?? ''}</span>`;
    const station = row.station ? ` · ${this.placeName(row.station)}` : '';
    // The heading says it where rows are grouped by station, or are of one.
    const where = this.at.of || this.at.by === 'station' ? '' : station;
    const badge = postClass(row.criticality);
    if (this.clientWidth < 600 && !row.station) return html`${badge} all`;
    // A phone has room for a code and the beginning of the function; the title holds the rest.
    if (this.clientWidth < 600 && row.station) return html`<span title="${row.function}${station}"><span class="quiet">${row.station}</span> ${row.function}</span>`;
    return html`<span class="post" title="${row.function}${station}">${badge} <span>${row.function}</span><span class="quiet">${where}</span></span>`;
  };

  paint = (pen, row, y, x, grid, view) => {
    const textures = this.textures(pen, grid);
    // Days narrower than this melt into weeks: a cell shows the worst of its days.
    const step = grid.perDay < 4 ? 7 : 1;
    for (let d = 0; d < this.seen.days; d += step) {
      const from = x(+new Date(this.seen.origin) + d * DAY);
      const wide = grid.perDay * Math.min(step, this.seen.days - d);
      if (from + wide < grid.left || from > view.width) continue;
      paintCell(pen, textures, worst(row, d, Math.min(d + step, this.seen.days)), { from, wide: wide - (wide > 3 ? 1 : 0), y: y + 3, high: 22 });
    }
  };

  /** Three textures, so that the page reads without colour too: full, hatched, dotted on red. */
  textures(pen, grid) {
    const key = grid.colour('accent') + grid.colour('paper');
    if (this.made?.key === key) return this.made;
    const pattern = (draw, ground) => {
      const tile = new OffscreenCanvas(8, 8);
      const ink = tile.getContext('2d');
      ink.fillStyle = ground;
      ink.fillRect(0, 0, 8, 8);
      draw(ink);
      return pen.createPattern(tile, 'repeat');
    };
    this.made = {
      key,
      spot: grid.colour('accent'),
      hub: pattern((ink) => stripes(ink, grid.colour('hub')), grid.colour('accent-soft')),
      none: pattern((ink) => dots(ink, grid.colour('danger')), grid.colour('danger-soft')),
      rest: grid.colour('sunk'),
    };
    return this.made;
  }

  tells = (row, ms) => {
    const d = Math.floor((ms - +new Date(this.seen.origin)) / DAY);
    if (row.kind === 'group' || d < 0 || d >= this.seen.days) return undefined;
    return `${longDay(ms)}: ${number(row.spot[d])} on the spot, ${number(row.hub[d])} from the hub, ${number(uncovered(row, d))} missing of ${number(row.minimum)}`;
  };

  picks = ({ detail: { row } }) => {
    const found = this.rows()[row];
    if (found.kind !== 'group') choose({ pick: found.key }, { replace: Boolean(this.at.pick) });
  };

  row(row) {
    const d = this.today;
    return this.inspector(html`${row.function}`, html`
      <p class="soft">PC${row.criticality}${row.station ? html`, <a href=${addressOf('map', '', { pick: row.station })}>${this.placeName(row.station)}</a>` : nothing}</p>
      <dl class="figures"><div><dt>needed at least</dt><dd>${number(row.minimum)}</dd></div>
        <div><dt>wanted</dt><dd>${number(row.wanted)}</dd></div><div><dt>on the spot</dt><dd>${number(row.spot[d])}</dd></div>
        <div><dt>from the hub</dt><dd>${number(row.hub[d])}</dd></div><div><dt>missing</dt><dd>${number(uncovered(row, d))}</dd></div></dl>
      <p class="soft">${row.fromHub ? 'Can be done from the hub.' : 'Cannot be done from the hub.'}</p>
      ${row.holders?.length ? html`<h3>Who could fill it</h3><p class="quiet small">${count(row.able, 'person', 'people')} qualified.</p>
        <ul class="plain-list">${row.holders.map((p) => html`<li><a href=${addressOf('people', p)}><person-name person=${p}></person-name></a></li>`)}</ul>` : nothing}`);
  }
}
customElements.define('coverage-board', CoverageBoard);

const uncovered = (row, d) => row.none?.[d] ?? Math.max(0, row.minimum - row.spot[d] - row.hub[d]);

/** Posts of one criticality together; a surplus in one place does not cover a gap in another. */
function total(rows, criticality, days) {
  const sum = { key: `PC${criticality}`, criticality, function: 'all functions', minimum: 0, wanted: 0, fromHub: rows.some((r) => r.fromHub) };
  for (const name of ['spot', 'hub', 'none']) sum[name] = new Array(days).fill(0);
  for (const row of rows) {
    sum.minimum += row.minimum;
    sum.wanted += row.wanted;
    for (let d = 0; d < days; d++) {
      sum.spot[d] += Math.min(row.spot[d], row.minimum);
      sum.hub[d] += Math.min(row.hub[d], Math.max(0, row.minimum - row.spot[d]));
      sum.none[d] += uncovered(row, d);
    }
  }
  return sum;
}

function worst(row, from, until) {
  let pick = from;
  for (let d = from + 1; d < until; d++) if (uncovered(row, d) > uncovered(row, pick)) pick = d;
  return { minimum: row.minimum, spot: row.spot[pick], hub: row.hub[pick], none: uncovered(row, pick) };
}

/** Shares stacked from below: on the spot, from the hub, uncovered on top where it is seen first. */
function paintCell(pen, textures, { minimum, spot, hub, none }, { from, wide, y, high }) {
  const needed = Math.max(minimum, 1);
  const parts = minimum === 0 ? [['rest', 1]]
    : [['spot', Math.min(spot, minimum) / needed], ['hub', Math.min(hub, Math.max(0, minimum - spot)) / needed], ['none', none / needed]];
  let bottom = y + high;
  for (const [name, share] of parts) {
    if (share <= 0) continue;
    bottom -= share * high;
    pen.fillStyle = textures[name];
    pen.fillRect(from, bottom, wide, share * high);
  }
}

function stripes(ink, colour) {
  ink.strokeStyle = colour;
  ink.lineWidth = 2.4;
  for (const shift of [-8, 0, 8]) {
    ink.beginPath();
    ink.moveTo(shift, 8);
    ink.lineTo(shift + 8, 0);
    ink.stroke();
  }
}

function dots(ink, colour) {
  ink.fillStyle = colour;
  for (const [x, y] of [[2, 2], [6, 6]]) {
    ink.beginPath();
    ink.arc(x, y, 1.5, 0, 7);
    ink.fill();
  }
}
