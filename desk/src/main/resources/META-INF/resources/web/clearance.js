// "If the order were signed now": when everybody is out, by station, and who has no way.
import { html, nothing } from 'lit';
import { addressOf } from './addresses.js';
import { count, moment, number, relative } from './words.js';
import { folded } from './writing.js';
import './names.js';

/** The answer in one sentence, for a heading or a side. */
export function clearSentence({ people, clear, noWay, tooMany }, zone) {
  if (!people) return 'Nobody is at a station that may have to be left.';
  if (clear) return html`Signed now, ${people === 1 ? 'the one person there' : `all ${number(people)}`} would be out by ${moment(clear, zone)}.`;
  const left = noWay + tooMany;
  return html`Signed now, <strong class="over">${count(left, 'person has', 'people have')} no way out</strong> within two weeks; ${number(people - left)} would be out.`;
}

/** Scanned from above: all together, then the worst station first; who and why unfold below. */
export function clearanceCard(c, board) {
  const nobody = c.stations.filter((s) => !s.people).map((s) => board.placeName(s.place));
  return html`<section class="card clearing"><header><h2>Time to clear</h2><a href=${addressOf('airlift', '', { leave: strandedAt(c) })}>design flights</a></header>
    ${c.people ? html`<table class="clear-by"><thead><tr><th>Station, alone</th><th class="num" colspan="2">Out</th><th>All out</th></tr></thead>
      <tbody><tr class="sum"><th scope="row">All together</th>${progress(c)}<td>${whenClear(c, board.ground.zone, c.asked)}</td></tr>
      ${c.stations.filter((s) => s.people).sort(worstFirst).map((s) => html`<tr><td><a href=${addressOf('map', '', { pick: s.place })}>${board.placeName(s.place)}</a></td>${progress(s)}
        <td>${whenClear(s, board.zoneOf(s.place), c.asked)}</td></tr>`)}</tbody></table>` : html`<p class="pad">${clearSentence(c)}</p>`}
    <p class="pad small quiet">${c.people ? 'If the order were signed now, by what is on the schedule of the next two weeks.' : nothing}
      ${nobody.length ? `Nobody to bring out at ${inOneLine(nobody)}.` : nothing}
      ${c.staying ? `${count(c.staying, 'national colleague stays', 'national colleagues stay')} in the country and in every head-count.` : nothing}</p>
    ${c.behind.length ? html`<div class="pad behind"><h3>Who stays behind</h3>${[...Map.groupBy(c.behind, (b) => b.place)].sort(([, a], [, b]) => sum(b) - sum(a)).map(([place, groups]) => stays(place, groups, board))}</div>` : nothing}
    ${c.bottlenecks.length ? html`<div class="pad"><h3>What holds it up</h3><p class="small soft">Only more seats here would make it sooner.</p>
      <ul class="bullets small">${c.bottlenecks.map((b) => html`<li>${b}</li>`)}</ul></div>` : nothing}
    ${c.classes.length > 1 ? html`<p class="pad small soft">In this order they leave: ${c.classes.map((g, i) => html`${i ? '; ' : ''}${ofClass(g, board.ground.zone)}`)}.</p>` : nothing}
  </section>`;
}

/** The stations from which somebody has no way out, as the page of flights takes them. */
export const strandedAt = ({ stations }) => stations.filter((s) => left(s)).map((s) => s.place).join('~');

/** Who is left of a station, of a class, or of all. */
const left = ({ noWay = 0, tooMany = 0, left: rest = 0 }) => noWay + tooMany + rest;

const sum = (groups) => groups.reduce((all, g) => all + g.people, 0);

/** The most people left behind, then the longest time. */
const worstFirst = (a, b) => left(b) - left(a) || new Date(b.clear || 0) - new Date(a.clear || 0) || b.people - a.people;

const inOneLine = (names) => (names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]);

/** How many of them get out, as a bar and in numbers. */
function progress(s) {
  const out = s.people - left(s);
  return html`<td class="outs" aria-hidden="true"><span data-all=${!left(s)}><i style="width:${(100 * out) / s.people}%"></i></span></td><td class="num nowrap">${number(out)} <span class="quiet">of ${number(s.people)}</span></td>`;
}

/** When the last one is out, the time that is left first; or how many have no way. */
function whenClear(s, zone, asked) {
  if (left(s)) return html`<strong class="over">${number(left(s))} ${s.noWay === 0 ? 'without a seat' : 'no way out'}</strong>`;
  return html`<strong>${relative(s.clear, asked)}</strong> <small class="quiet">${moment(s.clear, zone)}</small>`;
}

/** "holders of PC2, 13 of 36": the last of a class is told when nobody of it is left behind. */
const ofClass = (g, zone) => html`<span class="nowrap">${g.who}</span>, ${left(g) ? html`<strong class="over">${number(g.people - left(g))} of ${number(g.people)}</strong>` : html`all ${number(g.people)} by ${moment(g.clear, zone)}`}`;

/** So many of each class at one station; all of a class are alike, so where some stay all are named. */
function stays(place, groups, board) {
  const parts = groups.map((g) => `${number(g.people)} ${g.people === 1 ? g.who.replace('holders', 'holder') : g.who}${g.hasWay ? ', for whom the ways are full' : ''}`);
  const summary = html`<strong>${number(sum(groups))} at ${board.placeName(place)}</strong>: ${parts.join('; ')}`;
  // What is folded is not printed; how many they are is.
  return html`<div><span class="printed">${summary}</span>${folded(board, `behind ${place}`, summary, () => groups.map((g) => named(g)))}</div>`;
}

function named({ place, who, people, of, named: persons }) {
  const rest = of - persons.length;
  return html`<p class="small">${people === of ? who : html`${number(people)} of these ${number(of)} ${who}`}: ${persons.map((p, i) => html`${i ? ', ' : ''}<a href=${addressOf('people', p)}><person-name person=${p}></person-name></a>`)}${rest ? html` and <a href=${addressOf('people', '', { where: place })}>${number(rest)} more</a>` : nothing}</p>`;
}
