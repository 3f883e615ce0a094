// Who sleeps where tonight? Premises as plans of rooms, free beds first.
import { html, nothing } from 'lit';
import { addressOf } from './addresses.js';
import { Board } from './board.js';
import { count, longDate, number } from './words.js';

class LodgingBoard extends Board {
  source() { return ['lodging', { at: this.at.at, plan: this.at.plan }]; }

  draw({ night, premises, bedless, bedlessTotal, cap, heads }) {
    if (!premises.length) return this.empty('No premises are open.', 'Hotels, guest houses and their rooms come with a scenario: sheets "premises" and "rooms".');
    const free = premises.reduce((sum, p) => sum + p.free, 0);
    return html`<div class="page lodging">
      <header class="says"><h1>Night of ${longDate(night)}: ${count(free, 'bed')} free, ${bedlessTotal ? html`<a href="#bedless">${count(bedlessTotal, 'person', 'people')} without a bed</a>.` : 'everybody at the hub has a bed.'}</h1>
        <p class="soft">${count(heads, 'person', 'people')} at ${this.placeName(this.ground.hub)}${cap >= 0 ? `, cap ${number(cap)}` : ''}.</p></header>
      ${bedlessTotal ? html`<section class="card needs" id="bedless"><header><h2>Without a bed</h2></header><ul class="plain-list columns">${bedless.map((p) => html`<li><a href=${addressOf('people', p)}><person-name person=${p}></person-name></a></li>`)}</ul>
        ${bedlessTotal > bedless.length ? html`<p class="quiet pad">${count(bedlessTotal - bedless.length, 'more', 'more')}.</p>` : nothing}</section>` : nothing}
      ${premises.map((p) => html`<section class="card wide2"><header><h2>${p.name}</h2><span class="quiet small">${this.placeName(p.place)} · ${number(p.free)} of ${count(p.beds, 'bed')} free${p.desks ? ` · ${count(p.desks, 'desk')}` : ''}</span></header>
        <ul class="rooms">${p.rooms.map((room) => this.room(room))}</ul></section>`)}
    </div>`;
  }

  room(room) {
    return html`<li data-closed=${room.closed} data-free=${room.beds - room.sleepers.length > 0}><header><strong>${room.room}</strong>${room.accessible ? html` <span title="Accessible">♿</span>` : nothing}
      <span class="small quiet">${room.closed ? 'closed' : room.sleepers.length < room.beds ? `${room.beds - room.sleepers.length} free` : 'full'}</span></header>
      <ol>${Array.from({ length: Math.min(room.beds, 12) }, (_, i) => {
        const sleeper = room.sleepers.find((s) => s.bed === i + 1);
        return html`<li class=${sleeper ? 'taken' : 'free'}>${sleeper ? html`<a href=${addressOf('people', sleeper.person)}><person-name bare person=${sleeper.person}></person-name></a>` : 'free'}</li>`;
      })}${room.beds > 12 ? html`<li class="quiet">${room.beds - 12} more beds</li>` : nothing}</ol></li>`;
  }
}
customElements.define('lodging-board', LodgingBoard);
