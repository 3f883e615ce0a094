// People out over time, as steps: a line per curve, each told apart by its dashes and its name.
import { html, svg } from 'lit';
import { clock, day, number } from './words.js';

const WIDTH = 640;
const HEIGHT = 220;
const PAD = { top: 14, right: 12, bottom: 26, left: 48 };

/** curves: [{name, points: [{at, out}], dashed}]; people: who would be out when it is done. */
export function curve(curves, people, zone) {
  const all = curves.flatMap((c) => c.points);
  if (all.length < 2) return html`<p class="quiet pad">Nobody is out in the two weeks ahead.</p>`;
  const from = Math.min(...all.map((p) => +new Date(p.at)));
  const last = Math.max(...all.map((p) => +new Date(p.at)));
  // A little beyond the last landing, so that its level is seen.
  const to = last + (last - from) / 20;
  const top = Math.max(people, ...all.map((p) => p.out), 1);
  const x = (at) => PAD.left + ((WIDTH - PAD.left - PAD.right) * (new Date(at) - from)) / Math.max(1, to - from);
  const y = (out) => HEIGHT - PAD.bottom - ((HEIGHT - PAD.top - PAD.bottom) * out) / top;
  const marks = [0, 0.5, 1].map((share) => new Date(from + (to - from) * share).toISOString());
  return html`<svg class="curve" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="People out over time: ${curves.map((c) => `${c.name} ${c.points.at(-1)?.out ?? 0} of ${people}`).join(', ')}">
    ${[0, people].map((n) => svg`<line class="rule" x1=${PAD.left} x2=${WIDTH - PAD.right} y1=${y(n)} y2=${y(n)}></line>
      <text x=${PAD.left - 6} y=${y(n) + 4} text-anchor="end">${number(n)}</text>`)}
    ${marks.map((at, i) => svg`<text x=${x(at)} y=${HEIGHT - 6} text-anchor=${['start', 'middle', 'end'][i]}>${day(at, zone)} ${clock(at, zone)}</text>`)}
    ${curves.map((c) => svg`<polyline class="line" data-dashed=${c.dashed ?? false} points=${steps([...c.points, { at: new Date(to).toISOString(), out: c.points.at(-1)?.out ?? 0 }], x, y)}><title>${c.name}</title></polyline>`)}
  </svg>
  ${curves.length > 1 ? html`<ul class="legend pad small">${curves.map((c) => html`<li><svg width="28" height="8" aria-hidden="true"><line class="line" data-dashed=${c.dashed ?? false} x1="0" x2="28" y1="4" y2="4"></line></svg> ${c.name}</li>`)}</ul>` : ''}`;
}

/** Nobody is half out: between two landings the line is level. */
function steps(points, x, y) {
  const drawn = [];
  points.forEach(({ at, out }, i) => {
    if (i) drawn.push(`${x(at)},${y(points[i - 1].out)}`);
    drawn.push(`${x(at)},${y(out)}`);
  });
  return drawn.join(' ');
}
