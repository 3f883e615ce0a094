// Before any flight is designed: who must leave and finds a seat that is free on the schedule.
import { html, nothing } from 'lit';
import { addressOf } from './addresses.js';
import { clock, count, day, number } from './words.js';
import './names.js';

/** The flights with those who fit on them, the earliest first. */
export function freeSeats(seats, board) {
  const flights = [...Map.groupBy(seats, (s) => `${s.flight} ${s.from}`).values()];
  return html`<section class="card free-seats"><header><h2>Seats that are free already</h2><span class="quiet small">${count(seats.length, 'person', 'people')}, no flight more</span></header>
    <ul class="plain-list">${flights.map((those) => flight(those, board))}</ul></section>`;
}

function flight(those, board) {
  const [{ flight: id, from, to, departs, arrives }] = those;
  return html`<li><strong><a href=${addressOf('flights', id)}>${id}</a></strong>
    <span>${board.placeName(from)} → ${board.placeName(to)}, ${day(departs, board.zoneOf(from))} <span class="nowrap">${clock(departs, board.zoneOf(from))} – ${clock(arrives, board.zoneOf(to))}</span></span>
    <button class="plain noprint" title="They get another seat, or a flight that is designed for them" @click=${() => board.toggle('without', id)}>Not these seats</button>
    <details><summary>${count(those.length, 'person', 'people')}</summary><p class="small">${those.map((s, i) => html`${i ? ', ' : ''}<a href=${addressOf('people', s.person)}><person-name person=${s.person}></person-name></a>`)}</p></details></li>`;
}

/** What becomes of those who must leave, in one sentence: seats first, then flights, then who is left. */
export function wayOut({ needs, seats, worth }) {
  if (!worth.served) return html`<span class="over">no flight can bring ${needs.length === 1 ? 'that person' : 'them'} out as things are</span>.`;
  const all = needs.length === 1 ? 'that person' : 'all of them';
  const flown = worth.served - seats.length;
  const rest = worth.left || seats.length ? number(flown) : all;
  const ways = [
    ...(seats.length ? [`${flown || worth.left ? number(seats.length) : all} ${seats.length === 1 ? 'fits on a free seat' : 'fit on free seats'}`] : []),
    ...(flown ? [`${count(worth.craftDays, 'flight')} can bring out ${rest}${seats.length && !worth.left ? ' more' : ''}`] : []),
  ];
  return html`${ways.join(', ')}${worth.left ? html`, <span class="over">${count(worth.left, 'stays', 'stay')}</span>` : nothing}.`;
}
