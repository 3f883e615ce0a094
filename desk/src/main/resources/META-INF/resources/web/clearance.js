// "If the order were signed now": when everybody is out, by station, and who has no way.
import { html, nothing } from 'lit';
import { addressOf } from './addresses.js';
import { count, moment, number } from './words.js';
import { folded } from './writing.js';
import './names.js';

/** The answer in one sentence, for a heading or a side. */
export function clearSentence({ people, clear, noWay, tooMany }, zone) {
  if (!people) return 'Nobody is at a station that may have to be left.';
  if (clear) return html`Signed now, ${people === 1 ? 'the one person there' : `all ${number(people)}`} would be out by ${moment(clear, zone)}.`;
  const left = noWay + tooMany;
  return html`Signed now, <strong class="over">${count(left, 'person has', 'people have')} no way out</strong> within two weeks; ${number(people - left)} would be out.`;
}

export function clearanceCard(c, board) {
  return html`<section class="card clearing"><header><h2>Time to clear</h2><a href=${addressOf('airlift')}>design flights</a></header>
    <p class="pad">${clearSentence(c, board.ground.zone)}
      ${c.staying ? html`<span class="quiet">${count(c.staying, 'national colleague stays', 'national colleagues stay')} in the country and in every head-count.</span>` : nothing}</p>
    ${c.stations.length ? html`<table><thead><tr><th>Station, alone</th><th class="num">People</th><th>All out by</th><th class="num">No way</th></tr></thead>
      <tbody>${c.stations.map((s) => html`<tr><td><a href=${addressOf('map', '', { pick: s.place })}>${board.placeName(s.place)}</a></td>
        <td class="num">${number(s.people)}</td>
        <td>${whenClear(s, board)}</td>
        <td class="num">${s.noWay + s.tooMany ? html`<a class="over" href=${addressOf('people', '', { where: s.place })}>${number(s.noWay + s.tooMany)}</a>` : html`<span class="quiet">0</span>`}</td></tr>`)}</tbody></table>` : nothing}
    ${c.classes.length > 1 ? html`<table><thead><tr><th>Who leaves, in this order</th><th class="num">People</th><th>All out by</th><th class="num">Left</th></tr></thead>
      <tbody>${c.classes.map((g) => html`<tr><td>${g.who}</td><td class="num">${number(g.people)}</td><td>${g.clear ? moment(g.clear, board.ground.zone) : html`<span class="quiet">not within two weeks</span>`}</td>
        <td class="num">${g.left ? html`<span class="over">${number(g.left)}</span>` : html`<span class="quiet">0</span>`}</td></tr>`)}</tbody></table>` : nothing}
    ${c.behind.length ? html`<div class="pad"><h3>Who stays behind</h3>
      <ul class="plain-list small">${c.behind.map((b) => stays(b, board))}</ul></div>` : nothing}
    ${c.bottlenecks.length ? html`<div class="pad"><h3>What holds it up</h3><p class="small soft">Only more seats here would make it sooner.</p>
      <ul class="bullets small">${c.bottlenecks.map((b) => html`<li>${b}</li>`)}</ul></div>` : nothing}
  </section>`;
}

/** So many of one class at one station; all of a class are alike, so where some stay all are named. */
function stays({ place, who, people, of, hasWay, named }, board) {
  const rest = of - named.length;
  const names = () => html`<p>${named.map((p, i) => html`${i ? ', ' : ''}<a href=${addressOf('people', p)}><person-name person=${p}></person-name></a>`)}${rest ? html` and <a href=${addressOf('people', '', { where: place })}>${number(rest)} more</a>` : nothing}</p>`;
  return html`<li><div><strong>${people === of ? number(people) : `${number(people)} of ${number(of)}`} at ${board.placeName(place)}</strong>, ${who}: ${hasWay ? 'the ways are full' : 'no way at all'}
    ${folded(board, `behind ${place} ${who}`, people === of ? 'Who they are' : `The ${number(of)} of whom they are`, names)}</div></li>`;
}

function whenClear({ people, clear, place }, board) {
  if (!people) return html`<span class="quiet">nobody to bring out</span>`;
  return clear ? moment(clear, board.zoneOf(place)) : html`<span class="quiet">not within two weeks</span>`;
}
