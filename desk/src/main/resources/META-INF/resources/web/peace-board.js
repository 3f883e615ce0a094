// What was agreed, is it kept, and what should be weighed because of it?
import { html, nothing, svg } from 'lit';
import { choose } from './addresses.js';
import { amissItem } from './amiss-board.js';
import { Board } from './board.js';
import { reportForms, withdrawal } from './peace-forms.js';
import { read } from './read.js';
import { strikeForm, struckOff } from './strikes.js';
import { count, date, days, longDate, moment, number } from './words.js';
import './place-map.js';

export const KINDS = {
  SHELLING: 'shelling', AIR_STRIKE: 'air strike', SMALL_ARMS: 'small arms', ARMED_CLASH: 'armed clash', EXPLOSION: 'mine or device',
  ATTACK_ON_CIVILIANS: 'attack on civilians', ABDUCTION: 'abduction', MOVEMENT_RESTRICTED: 'movement restricted', HEAVY_WEAPONS: 'heavy weapons',
  OVERFLIGHT: 'overflight', HAZARD: 'hazard', ALERT: 'alert',
};
const OUTCOMES = { ACCORD: 'accord', JOINT_STATEMENT: 'joint statement', ADJOURNED: 'adjourned', NO_RESULT: 'no result' };
const VIEWS = [['', 'Zones'], ['incidents', 'Incidents'], ['rounds', 'Talks'], ['report', 'Report and import']];

const rate = (n) => (n < 0.1 ? n.toFixed(3) : n.toFixed(2));

class PeaceBoard extends Board {
  static properties = { ...Board.properties, stations: { state: true } };

  source() { return ['peace', { at: this.at.at, days: this.at.days }]; }

  async fetchNow(path, asked, signal) {
    await super.fetchNow(path, asked, signal);
    try {
      const map = await read('map', { at: this.at.at }, signal);
      map.stations.forEach((s) => Object.assign(s, this.ground.places[s.place]));
      this.stations = map.stations;
    } catch (trouble) {
      if (trouble.name !== 'AbortError' && !trouble.title) throw trouble;
      // Without levels and heads the zones can still be read; the map stays away.
    }
  }

  draw(seen) {
    const view = this.at.view ?? '';
    return html`<div class="page peace">
      <header class="says row"><h1>${this.sentence(seen)}</h1>
        <span class="choice noprint" role="group" aria-label="Period">${[7, 14, 28].map((d) => html`<button aria-pressed=${seen.days === d} @click=${() => choose({ days: d })}>${d} days</button>`)}</span></header>
      <div class="sift noprint" role="group" aria-label="What is shown">${VIEWS.map(([v, word]) => html`<button aria-pressed=${view === v} @click=${() => choose({ view: v })}>${word}</button>`)}</div>
      ${view === 'incidents' ? this.incidents(seen) : view === 'rounds' ? this.rounds(seen) : view === 'report' ? reportForms(this, seen) : this.zones(seen)}
      ${view === 'incidents' || view === 'report' ? nothing : struckOff(this, 'ROUND', 'ACCORD', 'ZONE', 'ZONE_EXTENSION')}
    </div>`;
  }

  sentence({ zones, days }) {
    const held = zones.filter((z) => z.holds);
    if (!zones.length) return 'No zone was agreed yet.';
    const n = zones.reduce((sum, z) => sum + z.now.violations, 0);
    const worse = zones.filter((z) => z.change === 'HIGHER').map((z) => z.name);
    return `${count(held.length, 'zone holds', 'zones hold')}; ${count(n, 'violation')} observed in ${days} days${worse.length ? `, more than before in ${worse.join(', ')}` : ''}.`;
  }

  zones({ zones, incidents, toWeigh }) {
    if (!zones.length) return html`${this.none('No zone yet.', 'An accord of a round of talks creates zones: a ring on the map or kilometres around a place, with what is forbidden there and until when. Begin with Report and import, or with the sheets "rounds", "accords" and "zones".')}${this.weigh(toWeigh)}`;
    return html`<section class="card mapped">${this.stations ? html`<place-map quiet .stations=${this.stations} .flights=${[]} .zones=${zones} .incidents=${incidents.map((i) => i.incident)}
        .picked=${this.at.pick} @pick=${(e) => choose({ pick: e.detail })}></place-map>` : nothing}</section>
      <section class="card"><header><h2>Violations per hour of observation</h2></header>
        <ul class="zones">${zones.map((z) => this.zone(z))}</ul>
        <p class="pad small soft">“Between”, and a bar, is the exact 95 % interval: with few violations it is wide, and that is all that is known. A report of two days brings the hours of two days.</p></section>
      ${this.weigh(toWeigh)}`;
  }

  zone(z) {
    return html`<li data-picked=${z.zone === this.at.pick} id=${z.zone}>
      <div class="ways"><strong>${z.name}</strong> <span class="small quiet">${z.zone} · ${z.holds ? 'holds' : 'does not hold'}, ${days(z.from, z.until)}</span>
        <span class="small soft">forbids ${z.forbids.map((k) => KINDS[k]).join(', ')}</span></div>
      <div><strong class="rate">${z.now.hours ? `${rate(z.now.perHour)} an hour` : 'not observed'}</strong>
        <span class="small">${z.now.hours ? html`${count(z.now.violations, 'violation')} in ${number(Math.round(z.now.hours))} h; between ${rate(z.now.lower)} and ${rate(z.now.upper)}` : 'that nothing was reported says nothing'}</span>
        <span class="small ${z.change === 'HIGHER' ? 'over' : z.change === 'LOWER' ? 'good' : 'soft'}">${this.change(z)}</span>
        ${z.now.unwatched || z.now.unconfirmed ? html`<span class="small quiet">${[z.now.unwatched && `${number(z.now.unwatched)} while nobody observed`, z.now.unconfirmed && `${number(z.now.unconfirmed)} unconfirmed`].filter(Boolean).join(', ')}: not in the rate</span>` : nothing}</div>
      ${trend(z)}${z.agreedBefore ? strikeForm(this, 'ZONE_EXTENSION', z.zone, `The extension of ${z.name}`, { words: `was told wrongly; it held until ${date(z.agreedBefore)}`, hint: 'the letter speaks of another zone' }) : nothing}${strikeForm(this, 'ZONE', z.zone, z.name)}</li>`;
  }

  change({ change, before }) {
    if (change === 'HIGHER') return `▲ more than the period before, ${rate(before.perHour)}`;
    if (change === 'LOWER') return `▼ less than the period before, ${rate(before.perHour)}`;
    if (change === 'UNKNOWN') return 'nothing to compare with: not observed';
    return `before ${rate(before.perHour)}; the difference may be chance`;
  }

  weigh(items) {
    return items.length ? html`<section class="card"><header><h2>To weigh</h2><span class="quiet small">reasons that a person reads; nothing changes by itself</span></header><ol class="amiss">${items.map((i) => amissItem(i, this))}</ol></section>` : nothing;
  }

  incidents({ incidents, incidentsTotal, incidentsEver, days }) {
    if (!incidents.length) return this.none(`No incident in ${count(days, 'day')}.`, incidentsEver ? `${count(incidentsEver, 'is', 'are')} recorded in all: choose a longer period or another moment.` : 'Incidents are reported by hand, or read from UCDP lists and CAP alerts under Report and import.');
    return html`<section class="card"><table class="plainly stacked"><thead><tr><th>When</th><th>What</th><th>Where</th><th>How sure</th><th>Violates</th><th>Source</th></tr></thead>
      <tbody>${incidents.map(({ incident: i, source, violates }) => html`<tr><td class="nowrap">${moment(i.from)}</td><td>${KINDS[i.kind]}${i.count > 1 ? ` × ${number(i.count)}` : ''} <span class="small quiet nowrap">${i.incident}</span><br><span class="small">${i.note}</span></td>
        <td class="num nowrap">${i.point.latitude.toFixed(2)}, ${i.point.longitude.toFixed(2)}</td><td data-label="how sure:">${i.confidence.toLowerCase()}</td><td data-label="violates">${violates.join(', ') || html`<span class="quiet nowrap">no zone</span>`}</td><td class="small">${source} ${this.wrong(i.incident)}</td></tr>`)}</tbody></table></section>
      ${incidentsTotal > incidents.length ? html`<p class="quiet">${number(incidents.length)} of ${number(incidentsTotal)} are shown, the newest first.</p>` : nothing}`;
  }

  /** One at a time: which report is being called wrong. */
  wrong(incident) {
    return this.at.wrong === incident
      ? html`${withdrawal(this, incident)}<button class="plain noprint" @click=${() => choose({ wrong: '' })}>Leave it</button>`
      : html`<button class="plain link noprint" @click=${() => choose({ wrong: incident })} aria-label="Report ${incident} is wrong">It is wrong</button>`;
  }

  rounds({ rounds, conclusions, accords }) {
    if (!rounds.length) return this.none('No round of talks yet.', 'Rounds come with their parties, guarantors and observers, and end with an outcome and its documents.');
    return html`${rounds.map((r) => {
      const end = conclusions.find((c) => c.round === r.round);
      return html`<section class="card"><header><h2>${r.process}, ${r.round}</h2><span class="quiet small">${this.placeName(r.place)}, ${longDate(r.from)}</span></header>
        <dl class="figures wide">${[['parties', r.parties], ['guarantors', r.guarantors], ['observers', r.observers], ['agenda', r.agenda]].filter(([, l]) => l.length).map(([word, list]) => html`<div><dt>${word}</dt><dd class="soft">${list.join(', ')}</dd></div>`)}</dl>
        ${end ? html`<p class="pad"><strong>${OUTCOMES[end.outcome]}</strong>, ${longDate(end.on)}. ${end.summary} ${end.documents.length ? html`<span class="quiet">Documents: ${end.documents.join('; ')}.</span>` : nothing}</p>` : html`<p class="pad quiet">Not concluded.</p>`}
        ${accords.filter((a) => a.round === r.round).map((a) => html`<p class="pad">Accord ${a.accord}: ${a.title}</p><div class="pad">${strikeForm(this, 'ACCORD', a.accord, `Accord ${a.accord}`)}</div>`)}
        <div class="pad">${strikeForm(this, 'ROUND', r.round, `Round ${r.round}`)}</div></section>`;
    })}`;
  }
}
customElements.define('peace-board', PeaceBoard);

/** Rates of the last periods, oldest first, each with its interval. */
function trend({ history, name }) {
  const known = history.filter((h) => h.perHour >= 0);
  if (known.length < 2) return html`<span class="small quiet">no trend yet</span>`;
  const most = Math.max(...known.map((h) => h.upper), 1e-9);
  const y = (v) => 44 - (40 * v) / most;
  const words = known.map((h) => `${date(h.from)}: ${rate(h.perHour)}`).join(', ');
  return html`<svg class="trend" viewBox="0 0 ${history.length * 18} 48" role="img" aria-label="${name}, by period: ${words}"><title>${words}</title>
    <line class="zero" x1="0" x2=${history.length * 18} y1="44" y2="44"></line>
    ${history.map((h, i) => (h.perHour < 0 ? nothing : svg`<line class="interval" x1=${i * 18 + 9} x2=${i * 18 + 9} y1=${y(h.lower)} y2=${y(h.upper)}></line><circle class=${i === history.length - 1 ? 'last' : ''} cx=${i * 18 + 9} cy=${y(h.perHour)} r="3.5"></circle>`))}</svg>`;
}
