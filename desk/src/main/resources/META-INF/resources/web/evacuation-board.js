// An evacuation of the past: the plan by the hour against what was flown, when nothing could leave,
// and which reports do not add up.
import { html, nothing, svg } from 'lit';
import { Board } from './board.js';
import { clock, count, day, number, timeOf, utc } from './words.js';

/** On a phone the picture is drawn anew, not made smaller: its words keep their size. */
const PHONE = matchMedia('(max-width: 640px)');
const BROAD = { width: 960, height: 380, nights: 2 };
const NARROW = { width: 360, height: 300, nights: 4 };
const PAD = { top: 16, right: 18, bottom: 34, left: 62 };
const STRIP = 26;
const HOUR = 3_600_000;
/** More would run into each other. */
const MOST_MARKS = 24;

class EvacuationBoard extends Board {
  source() { return ['evacuations/kabul-airlift-2021', {}]; }

  connectedCallback() {
    super.connectedCallback();
    this.turned = () => this.requestUpdate();
    PHONE.addEventListener('change', this.turned);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    PHONE.removeEventListener('change', this.turned);
  }

  /** What is past does not change with what is recorded. */
  concerns() { return false; }

  draw(e) {
    const [first, ...rest] = e.sentences;
    return html`<div class="page evacuation">
      <header class="says row"><div><h1>${first}</h1><p class="soft">${e.title}. ${this.later(e)} All times on this page are ${timeOf(e.zone)}.</p></div>
        <p class="acts noprint"><button @click=${() => print()}>Print</button></p></header>
      <section class="card"><header><h2>People out, planned and flown</h2></header>
        <div class="broad" tabindex="0" role="group" aria-label="People out over time, and which ways were open">${chart(e, PHONE.matches ? NARROW : BROAD)}</div>${legend()}
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
      <div class="broad" tabindex="0" role="group" aria-label="Reports"><table class="reports stacked flowing"><thead><tr><th>Until</th><th class="num">Hours</th><th class="num">US flights</th><th class="num">Others</th><th class="num">People</th><th class="num">In all</th><th>What is told of it</th></tr></thead>
      <tbody>${reports.map(({ window: w, doubts }) => html`<tr><td class="nowrap">${when(w.end, zone)}</td><td class="num" data-label="hours">${w.hours}</td>
        <td class="num" data-label="US flights">${told(w.own.flights)}</td><td class="num" data-label="others">${told(w.others.flights)}</td><td class="num" data-label="people">${number(w.total)}</td><td class="num" data-label="in all">${told(w.cumulative)}</td>
        <td class="small">${doubts.map((d) => html`<strong class="over">${d[0].toUpperCase()}${d.slice(1)}</strong> `)}<span class="soft">${w.note}${w.note ? '. ' : ''}Source: ${w.source}.</span></td></tr>`)}</tbody></table></div>
      <p class="quiet small pad">Taken over as they were reported; nobody knows which of two that contradict each other is wrong.</p></section>`;
  }

  closures({ closures, zone }) {
    if (!closures.length) return nothing;
    return html`<section class="card"><header><h2>Closures between openings</h2></header><div class="broad" tabindex="0" role="group" aria-label="Closures"><table class="stacked"><thead><tr><th>Way</th><th>From</th><th>Until</th><th>When it opened again</th></tr></thead>
      <tbody>${closures.map((c) => html`<tr><td>${c.way}</td><td class="nowrap" data-label="from">${when(c.from, zone)}</td><td class="nowrap" data-label="until">${when(c.until, zone)}</td><td class="small soft">${c.reopened}</td></tr>`)}</tbody></table></div></section>`;
  }
}
customElements.define('evacuation-board', EvacuationBoard);

/** A time whose clocks the page has named already. */
const when = (at, zone) => html`<time title=${utc(at)}>${day(at, zone)} ${clock(at, zone)}</time>`;

const told = (n) => (n === null || n === undefined ? html`<span class="quiet">not told</span>` : number(n));

/** People out at a moment: the curve is level between two of its points. */
const outAt = (points, at) => points.filter((p) => new Date(p.at) <= at).at(-1)?.out ?? 0;

function chart(e, { width, height, nights }) {
  const ways = [...new Set(e.ways.map((w) => w.way))];
  const from = +new Date(e.planned[0].at);
  const until = Math.max(...[...e.planned, ...e.flown].map((p) => +new Date(p.at)), ...e.ways.map((w) => +new Date(w.until)), ...e.still.map((s) => +new Date(s.until)));
  const x = (at) => PAD.left + ((width - PAD.left - PAD.right) * (new Date(at) - from)) / (until - from);
  const y = (out) => height - PAD.bottom - ((height - PAD.top - PAD.bottom) * out) / e.people;
  const tall = height + ways.length * STRIP;
  return html`<svg class="curve both" viewBox="0 0 ${width} ${tall}" role="img" aria-label="Planned: ${number(e.planned.at(-1).out)} out; flown: ${number(e.flown.at(-1)?.out ?? 0)}; ${count(e.still.length, 'time', 'times')} nothing could leave">
    ${e.still.map((s) => svg`<rect class="shut" x=${x(s.from)} y=${PAD.top} width=${x(s.until) - x(s.from)} height=${height - PAD.top - PAD.bottom}><title>No way out was open from ${day(s.from, e.zone)} ${clock(s.from, e.zone)} until ${day(s.until, e.zone)} ${clock(s.until, e.zone)}</title></rect>`)}
    ${rounds(e.people).map((n) => svg`<line class="rule" x1=${PAD.left} x2=${width - PAD.right} y1=${y(n)} y2=${y(n)}></line>
      <text x=${PAD.left - 8} y=${y(n) + 4} text-anchor="end">${number(n)}</text>`)}
    ${midnights(from, until, e.zone, nights).map((at) => svg`<line class="rule" x1=${x(at)} x2=${x(at)} y1=${height - PAD.bottom} y2=${height - PAD.bottom + 6}></line>
      <text x=${x(at)} y=${height - PAD.bottom + 22} text-anchor="middle">${day(at, e.zone).split(' ').slice(1).join(' ')}</text>`)}
    <polyline class="line" points=${e.planned.flatMap((p, i) => (i ? [`${x(p.at)},${y(e.planned[i - 1].out)}`, `${x(p.at)},${y(p.out)}`] : [`${x(p.at)},${y(p.out)}`])).join(' ')}><title>planned</title></polyline>
    <polyline class="line flown" data-dashed="true" points=${[`${x(from)},${y(0)}`, ...e.flown.map((p) => `${x(p.at)},${y(p.out)}`)].join(' ')}><title>flown, as reported</title></polyline>
    ${e.flown.map((p) => svg`<circle class="dot" cx=${x(p.at)} cy=${y(p.out)} r="4"><title>${number(p.out)} reported, ${day(p.at, e.zone)} ${clock(p.at, e.zone)}</title></circle>`)}
    ${ways.map((way, i) => strip(way, e, height + i * STRIP, x, width))}
  </svg>`;
}

/** One line per way: filled while it is open. */
function strip(way, { ways, zone }, top, x, width) {
  const openings = ways.filter((w) => w.way === way);
  return svg`<g><line class="rule" x1=${PAD.left} x2=${width - PAD.right} y1=${top + 17.5} y2=${top + 17.5}></line>
    ${openings.map((o) => svg`<rect class="open" x=${x(o.from)} y=${top + 14} width=${Math.max(1, x(o.until) - x(o.from))} height="7" rx="2"><title>${way}: ${number(o.perHour)} an hour, ${day(o.from, zone)} ${clock(o.from, zone)} to ${day(o.until, zone)} ${clock(o.until, zone)}; ${o.fact ? 'fact' : 'assumption'}: ${o.source}</title></rect>`)}
    <text x=${PAD.left + 4} y=${top + 9}>${way}</text></g>`;
}

/** Round numbers up to all, and all: a fifth and more below it, so that none touches another. */
function rounds(all) {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, all)));
  const step = [size / 4, size / 2, size].map(Math.ceil).find((s) => all / s <= 6) ?? size;
  const marks = [];
  for (let n = 0; n < all - step / 2; n += step) marks.push(n);
  return [...marks, all];
}

/** One midnight of so many of the clocks there. */
function midnights(from, until, zone, nights) {
  const marks = [];
  for (let at = Math.ceil(from / HOUR) * HOUR; at < until && marks.length < MOST_MARKS; at += HOUR / 2) {
    if (clock(at, zone) === '00:00') {
      marks.push(at);
      at += (24 * nights - 1) * HOUR;
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
