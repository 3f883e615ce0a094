// Aircraft by the hour: a row for each, a bar for each leg, filled as far as its seats are.
import { html, svg } from 'lit';
import { clock, count, day } from './words.js';

const WIDTH = 720;
const ROW = 40;
const LEFT = 128;
const TOP = 24;
/** What a mark of an hour needs beside it, so that it is not cut off. */
const MARK = 76;

export function gantt(flights, board) {
  const rows = [...Map.groupBy(flights, (f) => f.craft.replace(/\.\d+$/, ''))];
  const legs = flights.flatMap((f) => f.legs);
  const from = Math.min(...legs.map((l) => +new Date(l.departs)));
  const to = Math.max(...legs.map((l) => +new Date(l.arrives)));
  const x = (at) => LEFT + ((WIDTH - LEFT - 8) * (new Date(at) - from)) / Math.max(1, to - from);
  const height = TOP + rows.length * ROW + 8;
  const { zone } = board.ground;
  return html`<div class="gantt"><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Aircraft by the hour">
    ${hours(from, to).filter((at) => x(at) < WIDTH - MARK).map((at) => svg`<line class="rule" x1=${x(at)} x2=${x(at)} y1=${TOP - 4} y2=${height}></line>
      <text x=${x(at) + 3} y=${TOP - 8}>${day(at, zone).split(' ').slice(1).join(' ')} ${clock(at, zone)}</text>`)}
    ${rows.map(([name, those], i) => svg`<g transform="translate(0 ${TOP + i * ROW})"><text class="craft" x="8" y="24">${name}</text>
      ${those.flatMap((f) => f.legs.map((l) => bar(f, l, x, board)))}</g>`)}
  </svg></div>`;
}

function bar(flight, leg, x, board) {
  const wide = Math.max(2, x(leg.arrives) - x(leg.departs) - 1);
  const what = `${board.placeName(leg.from)} to ${board.placeName(leg.to)}, ${clock(leg.departs, board.zoneOf(leg.from))} to ${clock(leg.arrives, board.zoneOf(leg.to))}, ${count(leg.aboard.length, 'person', 'people')} aboard`;
  return svg`<g class="leg"><title>${what}</title>
    <rect class="empty-seats" x=${x(leg.departs)} y="6" width=${wide} height="28" rx="4"></rect>
    <rect class="taken" x=${x(leg.departs)} y=${34 - (28 * leg.aboard.length) / flight.seats} width=${wide} height=${(28 * leg.aboard.length) / flight.seats} rx="2"></rect>
    ${wide > 26 ? svg`<text x=${x(leg.departs) + 4} y="24">${wide > 62 ? `${leg.from}–${leg.to}` : leg.to}</text>` : ''}</g>`;
}

/** A handful of round hours, however long the span is. */
function hours(from, to) {
  const step = [3, 6, 12, 24, 48].find((h) => (to - from) / 3_600_000 / h <= 6) ?? 96;
  const marks = [];
  for (let at = Math.ceil(from / (step * 3_600_000)) * step * 3_600_000; at < to; at += step * 3_600_000) {
    marks.push(new Date(at).toISOString());
  }
  return marks;
}
