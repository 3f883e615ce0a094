// What needs a person now? Ordered by danger, each with the action that mends it.
import { html, nothing } from 'lit';
import { addressOf, choose } from './addresses.js';
import { Board } from './board.js';
import { count, number } from './words.js';

const DANGERS = ['', 'Life', 'Work', 'Rule', 'Note'];

/** One thing amiss; danger 1 is the worst. */
export function amissItem(item, board) {
  return html`<li data-danger=${item.danger}>
    <span class="weight" title=${DANGERS[item.danger]}>${DANGERS[item.danger]}</span>
    <div><p>${named(item.reason, item.person)}</p>
      ${item.wayOut ? html`<p class="out">${item.wayOut}</p>` : nothing}
      ${item.mend ? html`<a class="mend" href=${kept(item.mend.at)}>${item.mend.words} →</a> ` : nothing}${subject(item, board)}${item.more ? html` <a class="more" href=${addressOf('amiss', '', { rule: item.rule })}>and ${count(item.more, 'more of this kind', 'more of this kind')}</a>` : nothing}</div></li>`;
}

/** A sentence with the name of the person it is about in the place of the id. */
export function named(words, person) {
  if (!person || !words.includes(person)) return words;
  return words.split(person).map((part, i) => html`${i ? html`<person-name bare person=${person}></person-name>` : nothing}${part}`);
}

/** The address of an act, with the moment that is looked at. */
function kept(at) {
  const [path, query = ''] = at.split('?');
  const [, page, ...id] = path.split('/');
  return addressOf(page, id.map(decodeURIComponent).join('/'), Object.fromEntries(new URLSearchParams(query)));
}

function subject({ person, place, post, flight, request, zone, rollCall }, board) {
  if (rollCall) return html`<a href=${addressOf('head-count', rollCall)}>${rollCall}</a>`;
  if (request) return html`<a href=${addressOf('assistance', '', { pick: request })}>request ${request}</a>`;
  if (zone) return html`<a href=${addressOf('peace', '', { pick: zone })}>zone ${zone}</a>`;
  if (person) return html`<a href=${addressOf('people', person)}><person-name person=${person}></person-name></a>`;
  if (flight) return html`<a href=${addressOf('flights', flight)}>${flight}</a>`;
  if (post) return html`<a href=${addressOf('coverage', '', { pick: post })}>${post}</a>`;
  if (place) return html`<a href=${addressOf('map', '', { pick: place })}>${board.placeName(place)}</a>`;
  return nothing;
}

class AmissBoard extends Board {
  source() { return ['amiss', { at: this.at.at, plan: this.at.plan, rule: this.at.rule, limit: 200 }]; }

  draw(seen) {
    const { items, all, rules } = seen;
    if (!all) return this.empty('Nothing is amiss.', 'When a rule of the mission does not hold, it stands here with a way out: over a ceiling, a stay too long, a report that does not join up.');
    return html`<div class="page">
      <header class="says"><h1>${count(all, 'thing needs', 'things need')} a person now.</h1></header>
      <div class="sift" role="group" aria-label="By rule">
        <button aria-pressed=${!this.at.rule} @click=${() => choose({ rule: '' })}>All ${number(all)}</button>
        ${rules.map((r) => html`<button aria-pressed=${this.at.rule === r.rule} title=${r.sentence}
          @click=${() => choose({ rule: this.at.rule === r.rule ? '' : r.rule })}>${r.word} ${number(r.count)}</button>`)}
      </div>
      <section class="card"><ol class="amiss">${items.map((item) => amissItem(item, this))}</ol></section>
      ${this.further(seen)}
    </div>`;
  }
}
customElements.define('amiss-board', AmissBoard);
