// A new request: who, where, what they declare. Names are sealed on the way in.
import { html } from 'lit';
import { choices, fields } from './asking.js';
import { fresh } from './writing.js';

const AGES = { ADULT: '18 to 64', OLDER: '65 and more', YOUTH: '12 to 17', CHILD: '2 to 11', INFANT: 'below 2' };
const DECLARES = { MEDICAL: 'ill or wounded', DISABILITY: 'disability', PREGNANT: 'pregnant', THREATENED: 'threatened by name', SOLE_CARER: 'sole carer', SEPARATED: 'separated from the family' };
const MOST = 12;

export function requestForm(board) {
  board.rows ??= 1;
  board.fresh ??= { request: fresh('R'), people: [fresh('A')] };
  while (board.fresh.people.length < board.rows) board.fresh.people.push(fresh('A'));
  const { places, agencies } = board.ground;
  const stations = Object.fromEntries(Object.values(places).filter((p) => p.kind === 'DUTY_STATION' || p.kind === 'SITE').map((p) => [p.id, p.name]));
  return html`<section class="card sign"><header><h2>New request ${board.fresh.request}</h2></header>
    <form @submit=${(e) => send(e, board)}>
      <div class="inline"><label>Embassy<select name="embassy">${choices(agencies, Object.keys(agencies).find((a) => a.startsWith('EMB')))}</select></label>
        <label>They wait at<select name="at">${choices(stations, 'KBL')}</select></label>
        <label>Who asks<input name="asker" required value="themselves" pattern="themselves|relative|[A-Z]{3}" title="themselves, relative, or a state such as KGZ whose ministry asks" list="askers"></label></div>
      <datalist id="askers"><option value="themselves"></option><option value="relative"></option><option value="KGZ"></option></datalist>
      ${Array.from({ length: board.rows }, (_, i) => person(i, board.fresh.people[i]))}
      <p class="acts"><button type="button" ?disabled=${board.rows >= MOST} @click=${() => { board.rows += 1; board.requestUpdate(); }}>One more person</button>
        <button type="button" ?disabled=${board.rows < 2} @click=${() => { board.rows -= 1; board.requestUpdate(); }}>One less</button></p>
      <label class="tick"><input type="checkbox" name="consent"> They consent that the state which receives them is told.</label>
      ${board.office()}
      <p class="small soft">Names, numbers and phones are sealed under a key of each person. Facts keep only what is declared, and keyed digests by which the same person is found again.</p>
      ${board.answer('request')}${board.button('request', 'Take it down')}</form></section>`;
}

function person(i, id) {
  return html`<fieldset><legend>Person ${i + 1} <span class="quiet small">${id}</span></legend>
    <div class="inline"><label>Nationality<input name="nationality${i}" required pattern="[A-Z]{3}" maxlength="3" placeholder="KAZ" title="Three capital letters of ISO 3166-1"></label>
      <label>Age<select name="age${i}">${choices(AGES)}</select></label>
      <label>Name in Latin letters<input name="name${i}" maxlength="200" autocomplete="off"></label>
      <label>Name in own script<input name="ownName${i}" maxlength="200" autocomplete="off"></label>
      <label>Document number<input name="number${i}" maxlength="60" autocomplete="off" placeholder="empty: none"></label>
      <label>Phone<input name="phone${i}" maxlength="60" autocomplete="off" inputmode="tel"></label></div>
    <div class="ticks" role="group" aria-label="Declares">${Object.entries(DECLARES).map(([v, w]) => html`<label class="tick"><input type="checkbox" name="declares${i}" value=${v}> ${w}</label>`)}</div></fieldset>`;
}

async function send(event, board) {
  const all = new FormData(event.target);
  const form = fields(event);
  const people = Array.from({ length: board.rows }, (_, i) => ({
    person: board.fresh.people[i], nationality: form[`nationality${i}`], age: form[`age${i}`], documents: form[`number${i}`] !== '',
    declares: all.getAll(`declares${i}`), name: form[`name${i}`], ownName: form[`ownName${i}`], number: form[`number${i}`], phone: form[`phone${i}`],
  }));
  const body = { by: form.by, request: board.fresh.request, embassy: form.embassy, at: form.at, asker: form.asker, consent: form.consent === 'on', people };
  if (await board.send('request', 'requests', body, `Request ${body.request} is taken down.`)) {
    Object.assign(board, { rows: 1, fresh: undefined });
    event.target.reset();
    board.requestUpdate();
  }
}
