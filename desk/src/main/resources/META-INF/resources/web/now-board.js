// Is everybody safe, and what needs me? One sentence, one picture, the list.
import { html, nothing } from 'lit';
import { addressOf, go } from './addresses.js';
import { amissItem } from './amiss-board.js';
import { beginning, steps } from './beginning.js';
import { Board } from './board.js';
import { clearanceCard, clearSentence, strandedAt } from './clearance.js';
import { flightRow } from './flights-board.js';
import { read } from './read.js';
import { count, level, number } from './words.js';
import './place-map.js';

class NowBoard extends Board {
  source() { return ['now', { at: this.at.at, plan: this.at.plan }]; }

  /** Asked for beside the board: the first sentence must not wait for it. */
  async fetchNow(path, choices, signal) {
    const clearing = read('clearance', choices, signal).catch((trouble) => {
      // The board says in words what is wrong with the desk; the card stays away until then.
      if (!trouble.title && trouble.name !== 'AbortError') throw trouble;
    });
    await super.fetchNow(path, choices, signal);
    if (!this.seen?.people) this.told = await beginning(signal);
    this.clearance = (await clearing) ?? this.clearance;
    this.requestUpdate();
  }

  prepared(seen, ground) {
    seen.map.stations.forEach((s) => Object.assign(s, ground.places[s.place]));
    return seen;
  }

  draw({ people, suspense, amiss, amissTotal, map, next }) {
    if (!people) return html`<div class="page"><header class="says"><h1>${this.ground.hub ? `${this.ground.name}: nobody is registered yet.` : 'Nothing is told of this mission yet.'}</h1></header>${steps(this.told)}</div>`;
    return html`<div class="page now">
      <header class="says">
        <h1>${count(people, 'person', 'people')}, ${this.accounted(suspense)};
          ${amissTotal ? html`<a href=${addressOf('amiss')}>${count(amissTotal, 'thing needs', 'things need')} you</a>.` : 'nothing needs you.'}</h1>
        ${this.where(map)}
        ${this.clearance?.people ? html`<p class="soft clear"><a href=${addressOf('airlift', '', { leave: strandedAt(this.clearance) })}>Time to clear</a>: ${clearSentence(this.clearance, this.ground.zone)}</p>` : nothing}
      </header>
      <div class="column">
      <section class="card mapped" aria-label="Map">
        <place-map quiet .stations=${map.stations} .flights=${map.flights} .moment=${this.moment}
          @pick=${(e) => go(addressOf('map', '', { pick: e.detail }))}></place-map>
      </section>
      <section class="card next"><header><h2>Next flights</h2><a href=${addressOf('flights')}>the board</a></header>
        ${next.length ? html`<ul class="flights">${next.map((f) => flightRow(f, this))}</ul>`
          : html`<p class="quiet pad">No flight is on the schedule after this moment.</p>`}
      </section>
      <section class="card levels"><header><h2>Stations</h2><a href=${addressOf('heads')}>over time</a></header>
        ${stations(map.stations)}
      </section>
      </div><div class="column">
      <section class="card needs"><header><h2>What needs you</h2>
        <a href=${addressOf('amiss')}>all ${number(amissTotal)}</a></header>
        ${amiss.length ? html`<ol class="amiss">${amiss.map((item) => amissItem(item, this))}</ol>`
          : html`<p class="quiet pad">Nothing is amiss by the rules of the mission.</p>`}
      </section>
      ${this.clearance ? clearanceCard(this.clearance, this) : nothing}
      </div>
    </div>`;
  }

  accounted(suspense) {
    return suspense
      ? html`<a href=${addressOf('suspense')}>${number(suspense)} not accounted for</a>`
      : 'all accounted for';
  }

  where({ aboard, away, stations: all }) {
    const hub = all.find((s) => s.place === this.ground.hub) ?? { heads: 0, ceiling: -1 };
    const inside = all.reduce((sum, s) => sum + s.heads, 0) - hub.heads;
    return html`<p class="soft">
      <a href=${addressOf('people', '', { where: 'stations' })}>${number(inside)} at stations</a> ·
      <a href=${addressOf('people', '', { where: this.ground.hub })}>${number(hub.heads)} at ${this.placeName(this.ground.hub)}</a>${hub.ceiling >= 0 ? ` (cap ${number(hub.ceiling)})` : ''} ·
      <a href=${addressOf('people', '', { where: 'aboard' })}>${number(aboard)} in the air</a> ·
      <a href=${addressOf('people', '', { where: 'away' })}>${number(away)} away</a></p>`;
  }
}
customElements.define('now-board', NowBoard);

/** Levels and heads as a list: what the map says, for those who read rather than look. */
export function stations(all) {
  return html`<table class="stations"><thead><tr><th>Level</th><th>Station</th><th class="num">People</th><th class="num">Ceiling</th></tr></thead>
    <tbody>${[...all].sort((a, b) => b.level - a.level || b.heads - a.heads).map((s) => html`<tr>
      <td>${level(s.level)}</td>
      <td><a href=${addressOf('map', '', { pick: s.place })}>${s.name}</a></td>
      <td class="num"><a href=${addressOf('people', '', { where: s.place })}>${number(s.heads)}</a></td>
      <td class="num ${s.ceiling >= 0 && s.counting > s.ceiling ? 'over' : 'quiet'}">${s.ceiling >= 0 ? `${number(s.counting)} of ${number(s.ceiling)}` : nothing}</td>
    </tr>`)}</tbody></table>`;
}
