// What is given, taken down: premises, flights, and everything else with its unit.
import { html } from 'lit';
import { dayFields, ID, numberOf, options, reporter, writeForm } from './writing.js';

const NEW = { gift: '', contributor: '', what: '', amount: '', unit: '' };
const who = (value = '') => html`<label>Contributor<input name="contributor" required maxlength="200" value=${value} placeholder="Kazakhstan, City of Almaty"></label>`;

/** A gift; said anew under its number, it replaces what was said before. */
export function giftForm(board, { gifts, from, until }) {
  const gift = gifts.find((g) => g.gift === board.gift) ?? NEW;
  const choose = (e) => { board.gift = e.target.value; board.requestUpdate(); };
  const known = Object.fromEntries([['', 'a new gift'], ...gifts.map((g) => [g.gift, `${g.contributor}: ${g.what}`])]);
  const body = (f) => ({ ...f, gift: gift.gift || f.gift, amount: Number(f.amount) });
  return writeForm(board, `gift ${gift.gift}`, { path: 'contributions/gifts', button: gift.gift ? 'Say it anew' : 'Record the gift', body, said: 'Recorded; it stands in the statement of its days.' }, html`
    <label>Gift<select @change=${choose}>${options(known, board.gift ?? '')}</select></label>
    <div class="pair">${gift.gift ? '' : numberOf(board, 'gift ', 'gift', 'G')}${who(gift.contributor)}
      <label>What<input name="what" required maxlength="200" value=${gift.what} placeholder="buses"></label></div>
    <div class="pair"><label>Amount, whole<input type="number" name="amount" required min="1" value=${gift.amount}></label>
      <label>Unit<input name="unit" required maxlength="200" value=${gift.unit} placeholder="bus-days"></label></div>
    ${dayFields(gift.days?.first ?? from, gift.days?.last ?? until)}${reporter()}`);
}

/** Bed-nights and desk-days are counted from the rooms. */
export function premisesForm(board, { premises, from, until }) {
  if (!premises.length) return html`<p class="quiet">No premises are known. They come with a scenario: sheet "premises".</p>`;
  return writeForm(board, 'lent', { path: 'contributions/premises', button: 'Record it', body: (f) => f, said: 'Recorded; their bed-nights and desk-days are counted as given.' }, html`
    <div class="pair"><label>Premises<select name="premises">${options(Object.fromEntries(premises.map((p) => [p.premises, p.name])))}</select></label>${who()}</div>
    ${dayFields(from, until)}${reporter()}`);
}

/** The seats of a flight count as given. */
export function flightForm(board) {
  return writeForm(board, 'flown', { path: 'contributions/flights', button: 'Record it', body: (f) => f, said: 'Recorded; its seats are counted as given.' }, html`
    <div class="pair"><label>Flight<input name="flight" required maxlength="64" pattern=${ID} placeholder="KAZ-C295/2021-08-18"></label>${who()}</div>${reporter()}`);
}

const BACK = {
  gift: (g) => ['contributions/gifts/withdrawals', { gift: g.id }],
  premises: (g) => ['contributions/premises/withdrawals', { premises: g.id, from: g.from }],
  flight: (g) => ['contributions/flights/withdrawals', { flight: g.id }],
};

/** What was recorded wrongly, or not given after all: it counts nowhere, and its report stays. */
export function takenBackForm(board, { given }) {
  const key = (g) => `${g.kind} ${g.id} ${g.from ?? ''}`;
  const chosen = given.find((g) => key(g) === board.back) ?? given[0];
  const [path, what] = BACK[chosen.kind](chosen);
  const choose = (e) => { board.back = e.target.value; board.requestUpdate(); };
  const body = (f) => ({ ...what, reason: f.reason });
  return writeForm(board, 'back', { path, button: 'It does not count', plain: true, body, said: 'Taken back: it counts in no statement. What was reported before stays in the journal.' }, html`
    <label>What<select @change=${choose}>${options(Object.fromEntries(given.map((g) => [key(g), g.words])), key(chosen))}</select></label>
    <label>Why<input name="reason" required maxlength="200" placeholder="counted twice"></label>${reporter()}`);
}
