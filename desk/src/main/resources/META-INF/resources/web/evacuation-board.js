// An evacuation of the past: the plan by the hour against what was flown, when nothing could leave,
// and which reports do not add up.
import { html, nothing, svg } from 'lit';
import { Board } from './board.js';
import { clock, count, day, number, timeOf, utc } from './words.js';

const WIDTH = 960;
const HEIGHT = 380;
const PAD = { top: 16, right: 16, bottom: 34, left: 70 };
const STRIP = 22;
const HOUR = 3_600_000;
/** More would run into each other. */
const MOST_MARKS = 24;

class EvacuationBoard extends Board {
  source() { return ['evacuations/kabul-airlift-2021', {}]; }

  /** What is past does not change with what is recorded. */
  concerns() { return false; }

  draw(e) {
    const [first, ...rest] = e.sentences;
    return html`<div class="page evacuation">
      <header class="says row"><div><h1>${first}</h1><p class="soft">${e.title}. ${this.later(e)} All times on this page are ${timeOf(e.zone)}.</p></div>
        <p class="acts noprint"><button @click=${() => print()}>Print</button></p></header>
      <section class="card"><header><h2>People out, planned and flown</h2></header>
        <div class="broad" tabindex="0" role="group" aria-label="People out over time, and which ways were open">${chart(e)}</div>${legend()}
        ${this.hour(e)}</section>
      <div class="halves">
        <section class="card"><header><h2>The plan</h2></header><div class="pad"><ul class="bullets">${rest.map((s) => html`<li>${s}</li>`)}</ul></div></section>
        <section class="card"><header><h2>What holds people up</h2></header>
          ${e.bottlenecks.length ? html`<div class="pad"><p class="small soft">Only more here would have made it sooner.</p><ul class="bullets small">${e.bottlenecks.map((b) => html`<li>${b}</li>`)}</ul></div>` : html`<p class="quiet pad">Nothing: all are out as soon as they are ready.</p>`}</section>
      </div>
      ${this.reports(e)}
      ${this.closures(e)}
      <p class="quiet small">${count(e.facts, 'row')} of the tables are facts, ${count(e.assumptions, 'is an assumption', 'are assumptions')}; the pace at the gates and the seats by the hour were never published.</p>
    </div>`;
  }

  later({ clear, reports }) {
    if (!clear || !reports.length) return '';
    const hours = Math.round((new Date(reports.at(-1).window.end) - new Date(clear)) / HOUR);
    if (hours <= 0) return 'What was flown ended no later.';
    return `What was flown ended ${count(Math.floor(hours / 24), 'day')} and ${count(hours % 24, 'hour')} later.`;
  }

  /** Any hour, read off exactly: the picture is for the eye. */
  hour(e) {
    const from = +new Date(e.planned[0].at);
    const until = +new Date(e.reports.at(-1)?.window.end ?? e.planned.at(-1).at);
    const at = Math.min(this.picked ?? from + 24 * HOUR, until);
    const told = e.flown.filter((p) => new Date(p.at) <= at).at(-1);
    return html`<div class="pad at-hour noprint"><label class="field">Read off any hour <input type="range" min=${from} max=${until} step=${HOUR} .value=${String(at)} @input=${(event) => { this.picked = Number(event.target.value); this.requestUpdate(); }}></label>
      <p><strong>${when(at, e.zone)}</strong>: planned ${number(outAt(e.planned, at))} out; ${told ? html`last reported ${number(told.out)}, ${when(told.at, e.zone)}` : 'nothing reported yet'}.</p></div>`;
  }

  reports({ reports, zone }) {
    const doubted = reports.filter((r) => r.doubts.length).length;
    return html`<section class="card"><header><h2>What was reported</h2><span class="small ${doubted ? 'over' : 'quiet'}">${doubted ? `${number(doubted)} of ${number(reports.length)} ${doubted === 1 ? 'does' : 'do'} not add up` : 'all add up'}</span></header>
      <div class="broad" tabindex="0" role="group" aria-label="Reports"><table class="reports stacked"><thead><tr><th>Until</th><th class="num">Hours</th><th class="num">US flights</th><th class="num">Others</th><th class="num">People</th><th class="num">In all</th><th>What is told of it</th></tr></thead>
      <tbody>${reports.map(({ window: w, doubts }) => html`<tr><td class="nowrap">${when(w.end, zone)}</td><td class="num" data-label="hours">${w.hours}</td>
        <td class="num" data-label="US flights">${told(w.own.flights)}</td><td class="num" data-label="others">${told(w.others.flights)}</td><td class="num" data-label="people">${number(w.total)}</td><td class="num" data-label="in all">${told(w.cumulative)}</td>
        <td class="small">${doubts.map((d) => html`<strong class="over">${d[0].toUpperCase()}${d.slice(1)}</strong> `)}<span class="soft">${w.note}${w.note ? '. ' : ''}Source: ${w.source}.</span></td></tr>`)}</tbody></table></div>
      <p class="quiet small pad">Taken over as they were reported; nobody knows which of two that contradict each other is wrong.</p></section>`;
  }

  closures({ closures, zone }) {
    if (!closures.length) return nothing;
    return html`<section class="card"><header><h2>Closures between openings</h2></header><div class="broad" tabindex="0" role="group" aria-label="Closures"><table><thead><tr><th>Way</th><th>From</th><th>Until</th><th>When it opened again</th></tr></thead>
      <tbody>${closures.map((c) => html`<tr><td>${c.way}</td><td class="nowrap">${when(c.from, zone)}</td><td class="nowrap">${when(c.until, zone)}</td><td class="small soft">${c.reopened}</td></tr>`)}</tbody></table></div></section>`;
  }
}
customElements.define('evacuation-board', EvacuationBoard);

/** A time whose clocks the page has named already. */
const when = (at, zone) => html`<time title=${utc(at)}>${day(at, zone)} ${clock(at, zone)}</time>`;

const told = (n) => (n === null || n === undefined ? html`<span class="quiet">not told</span>` : number(n));

/** People out at a moment: the curve is level between two of its points. */
const outAt = (points, at) => points.filter((p) => new Date(p.at) <= at).at(-1)?.out ?? 0;

function chart(e) {
  const ways = [...new Set(e.ways.map((w) => w.way))];
  const from = +new Date(e.planned[0].at);
  const until = Math.max(...[...e.planned, ...e.flown].map((p) => +new Date(p.at)), ...e.ways.map((w) => +new Date(w.until)), ...e.still.map((s) => +new Date(s.until)));
  const x = (at) => PAD.left + ((WIDTH - PAD.left - PAD.right) * (new Date(at) - from)) / (until - from);
  const y = (out) => HEIGHT - PAD.bottom - ((HEIGHT - PAD.top - PAD.bottom) * out) / e.people;
  const tall = HEIGHT + ways.length * STRIP;
  return html`<svg class="curve both" viewBox="0 0 ${WIDTH} ${tall}" role="img" aria-label="Planned: ${number(e.planned.at(-1).out)} out; flown: ${number(e.flown.at(-1)?.out ?? 0)}; ${count(e.still.length, 'time', 'times')} nothing could leave">
    ${e.still.map((s) => svg`<rect class="shut" x=${x(s.from)} y=${PAD.top} width=${x(s.until) - x(s.from)} height=${HEIGHT - PAD.top - PAD.bottom}><title>No way out was open from ${day(s.from, e.zone)} ${clock(s.from, e.zone)} until ${day(s.until, e.zone)} ${clock(s.until, e.zone)}</title></rect>`)}
    ${[0, 0.25, 0.5, 0.75, 1].map((share) => svg`<line class="rule" x1=${PAD.left} x2=${WIDTH - PAD.right} y1=${y(share * e.people)} y2=${y(share * e.people)}></line>
      <text x=${PAD.left - 8} y=${y(share * e.people) + 4} text-anchor="end">${number(Math.round(share * e.people))}</text>`)}
    ${midnights(from, until, e.zone).map((at) => svg`<line class="rule" x1=${x(at)} x2=${x(at)} y1=${HEIGHT - PAD.bottom} y2=${HEIGHT - PAD.bottom + 6}></line>
      <text x=${x(at)} y=${HEIGHT - PAD.bottom + 22} text-anchor="middle">${day(at, e.zone).split(' ').slice(1).join(' ')}</text>`)}
    <polyline class="line" points=${e.planned.flatMap((p, i) => (i ? [`${x(p.at)},${y(e.planned[i - 1].out)}`, `${x(p.at)},${y(p.out)}`] : [`${x(p.at)},${y(p.out)}`])).join(' ')}><title>planned</title></polyline>
    <polyline class="line flown" data-dashed="true" points=${[`${x(from)},${y(0)}`, ...e.flown.map((p) => `${x(p.at)},${y(p.out)}`)].join(' ')}><title>flown, as reported</title></polyline>
    ${e.flown.map((p) => svg`<circle class="dot" cx=${x(p.at)} cy=${y(p.out)} r="4"><title>${number(p.out)} reported, ${day(p.at, e.zone)} ${clock(p.at, e.zone)}</title></circle>`)}
    ${ways.map((way, i) => strip(way, e, HEIGHT + i * STRIP, x))}
  </svg>`;
}

/** One line per way: filled while it is open. */
function strip(way, { ways, zone }, top, x) {
  const openings = ways.filter((w) => w.way === way);
  return svg`<g><line class="rule" x1=${PAD.left} x2=${WIDTH - PAD.right} y1=${top + 15} y2=${top + 15}></line>
    ${openings.map((o) => svg`<rect class="open" x=${x(o.from)} y=${top + 12} width=${Math.max(1, x(o.until) - x(o.from))} height="7" rx="2"><title>${way}: ${number(o.perHour)} an hour, ${day(o.from, zone)} ${clock(o.from, zone)} to ${day(o.until, zone)} ${clock(o.until, zone)}; ${o.fact ? 'fact' : 'assumption'}: ${o.source}</title></rect>`)}
    <text x=${PAD.left + 4} y=${top + 9}>${way}</text></g>`;
}

/** Every second midnight of the clocks there. */
function midnights(from, until, zone) {
  const marks = [];
  for (let at = Math.ceil(from / HOUR) * HOUR; at < until && marks.length < MOST_MARKS; at += HOUR / 2) {
    if (clock(at, zone) === '00:00') {
      marks.push(at);
      at += 47 * HOUR;
    }
  }
  return marks;
}

function legend() {
  const key = (mark, name) => html`<li><svg width="28" height="12" aria-hidden="true">${mark}</svg> ${name}</li>`;
  return html`<ul class="legend pad small">
    ${key(svg`<line class="line" x1="0" x2="28" y1="6" y2="6"></line>`, 'planned, by the hour')}
    ${key(svg`<line class="line flown" data-dashed="true" x1="0" x2="28" y1="6" y2="6"></line>`, 'flown, as reported')}
    ${key(svg`<rect class="shut" width="28" height="12"></rect>`, 'no way out was open')}
    ${key(svg`<rect class="open" y="3" width="28" height="7" rx="2"></rect>`, 'a gate or an air bridge was open')}
  </ul>`;
}
