// Does the work go on while people move? Hour by hour: on the spot, from the hub, not at all.
import { html, nothing, svg } from 'lit';
import { choose } from './addresses.js';
import { Board } from './board.js';
import { clock, count, day, number, utc } from './words.js';

const HOUR = 3_600_000;
const SPANS = [['', '7 days', 7], ['14', '14 days', 14], ['42', '6 weeks', 42]];
const WIDE = 1000;
const HIGH = 96;

class ContinuityBoard extends Board {
  source() { return ['continuity', { at: this.at.at, plan: this.at.plan, days: this.at.span || '7' }]; }

  draw(seen) {
    const lines = seen.lines.filter((l) => l.needed);
    if (!lines.length) return this.empty('No post needs a holder yet.', 'Posts and tours come with a scenario (sheets "posts", "tours"); then this page shows hour by hour how much of the work is held.');
    return html`<div class="page continuity">
      <header class="says row"><h1>${this.sentence(seen, lines)}</h1>
        <span class="choice noprint" role="group" aria-label="Span shown">${SPANS.map(([span, word]) => html`<button
          aria-pressed=${(this.at.span ?? '') === span} @click=${() => choose({ span })}>${word}</button>`)}</span></header>
      <ul class="legend" aria-label="What the textures mean"><li><i class="tex-spot"></i>on the spot</li><li><i class="tex-hub"></i>from the hub</li><li><i class="tex-none"></i>not at all</li><li class="quiet small">The line is the moment shown; before it is what was, after it what is booked.</li></ul>
      ${lines.map((l) => this.line(seen, l))}
      ${this.days(seen, lines)}</div>`;
  }

  sentence({ origin, present }, lines) {
    const [vital] = lines;
    const none = missing(vital, present);
    const when = +new Date(origin) + present * HOUR;
    const all = lines.reduce((sum, l) => sum + missing(l, present), 0);
    const needed = lines.reduce((sum, l) => sum + l.needed, 0);
    return html`${day(when)} ${clock(when)}: ${share(needed - all, needed)} of the work is held${none ? html`; <span class="over">${count(none, `PC${vital.criticality} holder`)} missing</span>` : `, PC${vital.criticality} in full`}.`;
  }

  line(seen, l) {
    const at = seen.present;
    return html`<section class="card"><header><h2>PC${l.criticality}</h2><span class="quiet small">${count(l.posts, 'post')}, ${count(l.needed, 'holder')} needed</span>
        <span class="small">${share(l.spot[at], l.needed)} on the spot · ${share(l.hub[at], l.needed)} from the hub · ${number(missing(l, at))} of ${count(l.needed, 'holder')} not at all</span></header>
      <svg class="meter" viewBox="0 0 ${WIDE} ${HIGH}" preserveAspectRatio="none" role="img"
        aria-label="PC${l.criticality}: lowest ${share(Math.min(...held(l, seen.hours)), l.needed)} of the holders in these hours">
        <defs>
          <pattern id="hub${l.criticality}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="hub-ground"></rect><rect width="3" height="6" class="hub-ink"></rect></pattern>
          <pattern id="none${l.criticality}" width="7" height="7" patternUnits="userSpaceOnUse"><rect width="7" height="7" class="none-ground"></rect><circle cx="3" cy="3" r="1.6" class="none-ink"></circle></pattern>
        </defs>
        <rect width=${WIDE} height=${HIGH} fill="url(#none${l.criticality})"></rect>
        ${svg`<path d=${area(held(l, seen.hours), l.needed, seen.hours)} fill="url(#hub${l.criticality})"></path>
        <path d=${area(l.spot, l.needed, seen.hours)} class="spot"></path>
        <path d="M${(WIDE * at) / seen.hours} 0V${HIGH}" class="moment"></path>`}
      </svg>
      <p class="ends small quiet"><span>${tick(seen, 0)}</span><span>${tick(seen, seen.hours / 2)}</span><span>${tick(seen, seen.hours)}</span></p></section>`;
  }

  /** The same as figures, at noon of each day: for print, and for who does not see the picture. */
  days(seen, lines) {
    const noons = Array.from({ length: seen.hours }, (_, h) => h).filter((h) => clock(+new Date(seen.origin) + h * HOUR).startsWith('12'));
    return html`<section class="card"><header><h2>At noon of each day</h2></header><div class="scroll" tabindex="0" role="group" aria-label="Table; arrows scroll"><table><thead><tr><th>Day</th>${lines.map((l) => html`<th class="num">PC${l.criticality} spot</th><th class="num">hub</th><th class="num">not</th>`)}</tr></thead>
      <tbody>${noons.map((h) => html`<tr><td class="nowrap">${day(+new Date(seen.origin) + h * HOUR)}</td>${lines.map((l) => html`<td class="num">${number(l.spot[h])}</td><td class="num">${number(l.hub[h])}</td><td class="num">${missing(l, h) ? html`<strong class="over">${number(missing(l, h))}</strong>` : nothing}</td>`)}</tr>`)}</tbody></table></div></section>`;
  }
}
customElements.define('continuity-board', ContinuityBoard);

const missing = (l, h) => l.needed - l.spot[h] - l.hub[h];
const held = (l, hours) => Array.from({ length: hours }, (_, h) => l.spot[h] + l.hub[h]);
const share = (part, whole) => (whole ? `${Math.floor((100 * part) / whole)}\u00a0%` : '–');
const tick = (seen, h) => {
  const at = +new Date(seen.origin) + h * HOUR;
  return html`<time title=${utc(at)}>${day(at)} ${clock(at)}</time>`;
};

/** A stepped area from the ground up: an hour is one step. */
function area(values, needed, hours) {
  const x = (h) => ((WIDE * h) / hours).toFixed(1);
  const y = (v) => (HIGH - (HIGH * v) / needed).toFixed(1);
  let path = `M0 ${HIGH}V${y(values[0])}`;
  for (let h = 1; h < hours; h += 1) {
    if (values[h] !== values[h - 1]) path += `H${x(h)}V${y(values[h])}`;
  }
  return `${path}H${WIDE}V${HIGH}Z`;
}
