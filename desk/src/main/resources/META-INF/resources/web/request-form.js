// A new request: who, where, what they declare. Names are sealed on the way in.
import { html } from 'lit';
import { fresh, options, reporter, writeForm } from './writing.js';

const AGES = { ADULT: '18 to 64', OLDER: '65 and more', YOUTH: '12 to 17', CHILD: '2 to 11', INFANT: 'below 2' };
const DECLARES = { MEDICAL: 'ill or wounded', DISABILITY: 'disability', PREGNANT: 'pregnant', THREATENED: 'threatened by name', SOLE_CARER: 'sole carer', SEPARATED: 'separated from the family' };
const MOST = 12;

export function requestForm(board) {
  board.rows ??= 1;
  board.fresh ??= { request: fresh('R'), people: [fresh('A')] };
  while (board.fresh.people.length < board.rows) board.fresh.people.push(fresh('A'));
  const { places, agencies } = board.ground;
  const stations = Object.fromEntries(Object.values(places).filter((p) => p.kind === 'DUTY_STATION' || p.kind === 'SITE').map((p) => [p.id, p.name]));
  const { request } = board.fresh;
  const act = { path: 'requests', button: 'Take it down', body: (f, { form }) => bodyOf(board, f, form), said: `Request ${request} is taken down.`, then: () => another(board) };
  return html`<section class="card"><header><h2>New request ${request}</h2></header><div class="pad">${writeForm(board, 'request', act, html`
      <div class="inline"><label>Embassy<select name="embassy">${options(agencies, Object.keys(agencies).find((a) => a.startsWith('EMB')))}</select></label>
        <label>They wait at<select name="at">${options(stations, 'KBL')}</select></label>
        <label>Who asks<input name="asker" required value="themselves" pattern="themselves|relative|[A-Z]{3}" title="themselves, relative, or a state such as KGZ whose ministry asks" list="askers"></label></div>
      <datalist id="askers"><option value="themselves"></option><option value="relative"></option><option value="KGZ"></option></datalist>
      ${Array.from({ length: board.rows }, (_, i) => person(i, board.fresh.people[i]))}
      <p class="acts"><button type="button" ?disabled=${board.rows >= MOST} @click=${() => { board.rows += 1; board.requestUpdate(); }}>One more person</button>
        <button type="button" ?disabled=${board.rows < 2} @click=${() => { board.rows -= 1; board.requestUpdate(); }}>One less</button></p>
      <label class="tick"><input type="checkbox" name="consent"> They consent that the state which receives them is told.</label>
      ${reporter('Reported by', 'Office, for example CONSUL-KZ')}
      <p class="small soft">Names, numbers and phones are sealed under a key of each person. Facts keep only what is declared, and keyed digests by which the same person is found again.</p>`)}</div></section>`;
}

function person(i, id) {
  return html`<fieldset><legend>Person ${i + 1} <span class="quiet small">${id}</span></legend>
    <div class="inline"><label>Nationality<input name="nationality${i}" required pattern="[A-Z]{3}" maxlength="3" placeholder="KAZ" title="Three capital letters of ISO 3166-1"></label>
      <label>Age<select name="age${i}">${options(AGES)}</select></label>
      <label>Name in Latin letters<input name="name${i}" maxlength="200" autocomplete="off"></label>
      <label>Name in own script<input name="ownName${i}" maxlength="200" autocomplete="off"></label>
      <label>Document number<input name="number${i}" maxlength="60" autocomplete="off" placeholder="empty: none"></label>
      <label>Phone<input name="phone${i}" maxlength="60" autocomplete="off" inputmode="tel"></label></div>
    <div class="ticks" role="group" aria-label="Declares">${Object.entries(DECLARES).map(([v, w]) => html`<label class="tick"><input type="checkbox" name="declares${i}" value=${v}> ${w}</label>`)}</div></fieldset>`;
}

function bodyOf(board, f, form) {
  const declared = new FormData(form);
  const people = Array.from({ length: board.rows }, (_, i) => ({
    person: board.fresh.people[i], nationality: f[`nationality${i}`], age: f[`age${i}`], documents: f[`number${i}`] !== '',
    declares: declared.getAll(`declares${i}`), name: f[`name${i}`], ownName: f[`ownName${i}`], number: f[`number${i}`], phone: f[`phone${i}`],
  }));
  return { request: board.fresh.request, embassy: f.embassy, at: f.at, asker: f.asker, consent: f.consent === 'on', people };
}

function another(board) {
  Object.assign(board, { rows: 1, fresh: undefined });
  board.requestUpdate();
}
