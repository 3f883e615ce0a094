// May this person board? One flight, its legs, everybody who has a seat.
import { html, nothing } from 'lit';
import { addressOf, here } from './addresses.js';
import { amissItem } from './amiss-board.js';
import { Board } from './board.js';
import { load } from './flights-board.js';
import { category, clock, count, flightState, longDay, number, relative, seatState, utc } from './words.js';

class ManifestBoard extends Board {
  source() {
    const id = here().id.split('/').map(encodeURIComponent).join('/');
    return [`flights/${id}`, { at: this.at.at, plan: this.at.plan }];
  }

  draw({ flight, legs, passengers, voided, heads, amiss, kilograms }) {
    return html`<div class="page manifest">
      <header class="says"><p class="soft small">${flight.flight} · ${flight.aircraft} · ${flightState(flight, this.moment)}</p>
        <h1>${this.placeName(flight.from)} → ${this.placeName(flight.to)}, ${longDay(flight.departs, this.zoneOf(flight.from))} ${clock(flight.departs, this.zoneOf(flight.from))}: ${this.seats(flight)}</h1>
        <p class="soft"><time title=${utc(flight.departs)}>${relative(flight.departs, this.moment)}</time>${heads.reported >= 0 ? ` · ${count(heads.reported, 'head')} counted, ${number(heads.listed)} on the list` : ''}</p></header>
      ${heads.open ? html`<section class="card needs"><p class="broken pad">${heads.open > 0 ? `${count(heads.open, 'head')} aboard that no list names.` : `${count(-heads.open, 'name')} on the list without a head.`} They stand in suspense until somebody explains them.</p></section>` : nothing}
      ${amiss.length ? html`<section class="card needs"><header><h2>Amiss</h2></header><ol class="amiss">${amiss.map((item) => amissItem({ ...item, flight: '' }, this))}</ol></section>` : nothing}
      <section class="card"><header><h2>Legs</h2></header><table><thead><tr><th>From</th><th>To</th><th>Departs</th><th>Arrives</th><th>Seats</th></tr></thead>
        <tbody>${legs.map((leg) => html`<tr><td>${this.placeName(leg.from)}</td><td>${this.placeName(leg.to)}</td>
          <td><time title=${utc(leg.departs)}>${clock(leg.departs, this.zoneOf(leg.from))}</time></td><td><time title=${utc(leg.arrives)}>${clock(leg.arrives, this.zoneOf(leg.to))}</time></td>
          <td>${load({ ...flight, booked: leg.booked })}</td></tr>`)}</tbody></table></section>
      <section class="card wide2"><header><h2>Manifest</h2><span class="quiet small">${count(passengers.length, 'seat')} taken${kilograms ? `, about ${number(kilograms)} of ${number(flight.payloadKg)} kg` : ''}</span>
        <button class="noprint" @click=${() => print()}>Print</button></header>
        ${passengers.length ? html`<table class="manifest"><thead><tr><th class="num">No.</th><th>Person</th><th>Agency</th><th class="wide">Category</th><th>From – to</th><th>Papers</th><th>State</th></tr></thead>
          <tbody>${passengers.map((p, i) => html`<tr><td class="num quiet">${i + 1}</td><td><a href=${addressOf('people', p.person)}><person-name person=${p.person}></person-name></a></td>
            <td>${p.agency}</td><td class="wide quiet">${category(p.category)}</td><td class="small">${this.placeName(p.from)} → ${this.placeName(p.to)}</td>
            <td class=${p.papers ? 'over small' : 'quiet small'}>${p.papers || 'in order'}</td><td><span class="state" data-seat=${p.state}>${seatState(p.state)}</span></td></tr>`)}</tbody></table>`
          : html`<p class="quiet pad">Nobody has a seat yet. Seats are booked by publishing a plan.</p>`}
        ${voided ? html`<p class="quiet pad">${count(voided, 'booking')} given up or not flown.</p>` : nothing}</section>
    </div>`;
  }

  seats({ seats, booked, state }) {
    if (state === 'CANCELLED') return 'cancelled.';
    const free = seats - booked;
    return free > 0 ? `${count(free, 'seat')} free of ${number(seats)}.` : free ? `${number(-free)} more than its ${number(seats)} seats.` : `full, ${number(seats)} seats.`;
  }
}
customElements.define('manifest-board', ManifestBoard);
