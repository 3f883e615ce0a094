// Who is where, how dangerous is it, what flies?
import { html, nothing } from 'lit';
import { addressOf, choose } from './addresses.js';
import { Board } from './board.js';
import { clearSentence } from './clearance.js';
import { flightRow } from './flights-board.js';
import { stations } from './now-board.js';
import { read } from './read.js';
import { against, airfield, level, LEVELS, moment, number } from './words.js';
import './place-map.js';

class MapBoard extends Board {
  source() { return ['map', { at: this.at.at, plan: this.at.plan }]; }

  async fetchNow(path, choices, signal) {
    const clearing = read('clearance', choices, signal).catch((trouble) => {
      // The board says in words what is wrong with the desk; this line stays away until then.
      if (!trouble.title && trouble.name !== 'AbortError') throw trouble;
    });
    await super.fetchNow(path, choices, signal);
    this.clearance = (await clearing) ?? this.clearance;
    this.requestUpdate();
  }

  /** When this station, or all of them, would be clear if the order were signed now. */
  clear(place) {
    const c = place ? this.clearance?.stations.find((s) => s.place === place) : this.clearance;
    return c ? html`<p class="small clear"><strong>Time to clear.</strong> ${clearSentence(c, place ? this.zoneOf(place) : this.ground.zone)}</p>` : nothing;
  }

  prepared(seen, ground) {
    seen.stations.forEach((s) => Object.assign(s, ground.places[s.place]));
    return seen;
  }

  draw(seen) {
    if (!seen.stations.length) {
      return this.empty('No place is on the map yet.', html`Places come with a scenario, sheet "places", or are told on the page <a href="/ground?add=HUB">Ground</a>.`);
    }
    const picked = seen.stations.find((s) => s.place === this.at.pick);
    return html`<div class="page mapping ${picked ? 'inspecting' : ''}">
      <h1 class="live">Map</h1>
      <place-map .stations=${seen.stations} .flights=${seen.flights} .moment=${this.moment}
        .picked=${this.at.pick} @pick=${(e) => choose({ pick: e.detail })}></place-map>
      ${picked ? this.station(picked, seen) : html`<aside class="beside">${this.legend()}${this.clear()}${stations(seen.stations)}${this.flown(seen.flights)}</aside>`}
    </div>`;
  }

  legend() {
    return html`<ul class="legend" aria-label="Security levels">
      ${[1, 2, 3, 4, 5, 6].map((n) => html`<li>${level(n)} <span class="small">${LEVELS[n]}</span></li>`)}
    </ul>`;
  }

  flown(flights) {
    return html`<h2>Flights of this day</h2>${flights.length
      ? html`<ul class="flights">${flights.map((f) => flightRow(f, this))}</ul>`
      : html`<p class="quiet">None.</p>`}`;
  }

  station(s, { flights }) {
    const here = flights.filter((f) => f.from === s.place || f.to === s.place);
    return this.inspector(html`${level(s.level)} ${s.name}`, html`
      <p class="soft">${s.level ? `Level ${s.level}, ${LEVELS[s.level]}` : 'No level was set'}${s.levelSince ? html`, since ${moment(s.levelSince, s.zone)}` : nothing}.
        ${s.expected && s.expected !== s.level ? `Planning reckons with level ${s.expected}.` : nothing}</p>
      <dl class="figures">
        <div><dt>people</dt><dd><a href=${addressOf('people', '', { where: s.place })}>${number(s.heads)}</a></dd></div>
        <div><dt>count against the ceiling</dt><dd>${number(s.counting)}</dd></div>
        <div><dt>ceiling</dt><dd>${s.ceiling >= 0 ? number(s.ceiling) : 'none'}</dd></div>
        ${s.beds >= 0 ? html`<div><dt>beds free tonight</dt><dd>${number(s.bedsFree)} of ${number(s.beds)}</dd></div>` : nothing}
      </dl>
      ${s.ceiling >= 0 ? html`${against(s.counting, s.ceiling, 'Heads against the ceiling')}` : nothing}
      <p class="small soft">${airfield(s.airfield)}</p>
      ${this.clear(s.place)}
      ${s.agencies.length ? html`<h3>By agency</h3><table>${s.agencies.map((a) => html`<tr><td>${this.ground.agencies[a.agency] ?? a.agency}</td>
        <td class="num"><a href=${addressOf('people', '', { where: s.place, agency: a.agency })}>${number(a.heads)}</a></td></tr>`)}</table>` : nothing}
      <h3>Flights of this day</h3>
      ${here.length ? html`<ul class="flights">${here.map((f) => flightRow(f, this))}</ul>` : html`<p class="quiet">None.</p>`}
      <p class="acts noprint"><a class="button main" href=${addressOf('security', '', { pick: s.place, do: 'level' })}>Set a level</a><a class="button" href=${addressOf('head-count', '', { area: s.place })}>Call the roll here</a>
        <a class="button" href=${addressOf('timeline', '', { by: 'station', of: s.place })}>Who goes in and out</a>
        <a class="button" href=${addressOf('coverage', '', { of: s.place })}>Work covered</a></p>`);
  }
}
customElements.define('map-board', MapBoard);
