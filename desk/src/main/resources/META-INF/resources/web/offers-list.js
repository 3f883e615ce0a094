// Offers of seats: one as the desk answers for those who asked, and those of flights that are gone.
import { html, nothing } from 'lit';
import { Board } from './board.js';
import { count, moment } from './words.js';
import { folded, reporter, writeForm } from './writing.js';

const ASKS = ['Reported by', 'Office, for example CONSUL-KZ'];

/** An offer with what can still be said of it. */
export function offered(board, o) {
  const open = o.state === 'waits for an answer';
  const ways = { ...(open ? { yes: 'They accept', no: 'They decline' } : {}), back: 'Take it back' };
  const path = (way) => (way === 'back' ? 'offers/withdrawals' : 'offers/answers');
  const body = (_, { way }) => ({ offer: o.offer, ...(way === 'back' ? { reason: 'taken back at the desk' } : { accepted: way === 'yes' }) });
  const said = (_, way) => `${o.request}: ${{ yes: 'accepted; they are in the head-count and booked.', no: 'declined; they keep their place.', back: 'taken back; they wait again.' }[way]}`;
  const write = () => writeForm(board, `answer ${o.offer}`, { path, ways, plain: !open, body, said }, reporter(...ASKS));
  return html`<li><p><strong>${o.request}</strong>: ${count(o.heads, 'seat')} on ${o.flight} <span class="state">${o.state}</span>
      <span class="small quiet">${open ? html`until ${moment(o.until, board.zoneOf(o.from))}` : nothing}</span></p>
    ${open ? write() : o.state === 'accepted' ? folded(board, `offered ${o.offer}`, 'Take it back', write) : nothing}</li>`;
}

/** Every offer of a flight that came in more than a day ago, page by page. */
class GoneOffers extends Board {
  static properties = { ...Board.properties, entry: {} };

  source() { return ['offers', { at: this.at.at, gone: 'true', limit: 50 }]; }

  updated(changed) {
    if (changed.has('entry') && changed.get('entry')) this.look(true);
  }

  draw(seen) {
    return html`<ul class="offers">${seen.items.map((o) => offered(this, o))}</ul>${this.further(seen)}`;
  }
}
customElements.define('gone-offers', GoneOffers);
