// A measure: drafted by the desk, signed by the Designated Official, published with its moves.
import { html, nothing } from 'lit';
import { addressOf, choose } from './addresses.js';
import { category, count, moment, number } from './words.js';
import { options, reporter, writeForm } from './writing.js';

export const THREATS = {
  ARMED_CONFLICT: 'Armed conflict', TERRORISM: 'Terrorism', CRIME: 'Crime',
  CIVIL_UNREST: 'Civil unrest', HAZARDS: 'Hazards',
};
export const AIRFIELDS = { OPEN: 'open', MILITARY_ONLY: 'military only', CLOSED: 'closed', UNKNOWN: 'not known' };
export const MEASURES = {
  EVACUATION: 'Evacuation: out of the country', RELOCATION: 'Relocation: inside the country',
  ALTERNATE_WORK_MODALITY: 'Alternate work: from home, offices closed', RETURN: 'Return to the duty station',
};

/** Whom a measure would move, each with a tick that takes him or her off. */
export function proposal(board, draft) {
  const rows = [...draft.moves, ...draft.unseated];
  if (!rows.length) return html`<p class="quiet">Nobody would move.</p>`;
  return html`<table class="moves"><thead><tr><th><span class="live">Moves</span></th><th>Person</th><th class="wide">Why</th><th>How</th></tr></thead>
    <tbody>${draft.moves.map((m) => html`<tr><td><input type="checkbox" name="move" value=${m.person} checked aria-label="Moves ${m.person}"></td>
      <td><a href=${addressOf('people', m.person)}><person-name person=${m.person}></person-name></a><small class="quiet">${m.agency}, ${category(m.category)}</small></td>
      <td class="wide small soft">${m.why}</td><td class="small">${m.flight ? html`<a href=${addressOf('flights', m.flight)}>${m.flight}</a><small class="quiet">${moment(m.departs, board.zoneOf(m.from))}</small>` : html`by road to ${board.placeName(m.to)}`}</td></tr>`)}
    ${draft.unseated.map((m) => html`<tr class="unseated"><td></td><td><a href=${addressOf('people', m.person)}><person-name person=${m.person}></person-name></a><small class="quiet">${m.agency}, ${category(m.category)}</small></td>
      <td class="wide small soft">${m.why}</td><td class="over small">${m.hindrance}</td></tr>`)}</tbody></table>`;
}

/** Draft and signature of a measure for one area. */
export function measureForm(board, area, areas, draft) {
  const { measure = 'EVACUATION', to = '' } = board.at;
  const places = Object.fromEntries(areas.filter((o) => o !== area).map((o) => [o.place, board.placeName(o.place)]));
  const body = (form, { form: element, id }) => {
    const chosen = new Set([...element.querySelectorAll('input[name=move]:checked')].map((box) => box.value));
    return {
      decision: `D-${id}`, measure, areas: [area.place], reason: form.reason, publicWording: form.wording ?? '',
      moves: draft.moves.filter((m) => chosen.has(m.person)).map((m) => ({ person: m.person, flight: m.flight || undefined, from: m.from, to: m.to, at: m.flight ? undefined : m.departs })),
    };
  };
  return html`<div class="pair"><label class="field">Measure<select @change=${(e) => choose({ measure: e.target.value })}>${options(MEASURES, measure)}</select></label>
    ${measure === 'RELOCATION' ? html`<label class="field">To<select @change=${(e) => choose({ to: e.target.value })}>${options(places, to || draft.moves[0]?.to)}</select></label>` : nothing}</div>
    <p><strong>${draft.sentence}</strong></p>
    <p class="soft small">${draft.booked ? `${count(draft.booked, 'person is', 'people are')} booked out already. ` : ''}${count(draft.staying, 'person stays', 'people stay')}${draft.nationals ? `, ${number(draft.nationals)} of them national staff, who are not evacuated without an exception` : ''}.</p>
    ${draft.unseated.length ? html`<p class="broken">${count(draft.unseated.length, 'person', 'people')} would not move: no seat, or no place there. Ask for another flight or a higher ceiling, or sign for the others.</p>` : nothing}
    ${writeForm(board, `measure ${area.place} ${measure}`, { path: 'decisions', button: 'Sign and publish', body, said: (w) => `Signed and published with entry ${number(w.entries[0])}; ${count(w.entries.length - 1, 'fact')} of its moves stand with it.` }, html`
      ${proposal(board, draft)}
      <label>Reason<textarea name="reason" required minlength="8" maxlength="2000" placeholder="Why it is decided, as it should be read in a year"></textarea></label>
      <label>Wording in public<input name="wording" maxlength="200" placeholder="How it is called outside, if otherwise"></label>
      ${reporter('Signed by, the Designated Official', 'Office, for example DO-KBL')}
      <label class="tick"><input type="checkbox" required> I have read whom it moves. It is in force when it is signed.</label>`)}`;
}
