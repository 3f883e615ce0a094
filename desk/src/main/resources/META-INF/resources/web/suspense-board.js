// Which reports do not join up? Both sides beside each other, and a new fact that explains them.
import { html, nothing } from 'lit';
import { addressOf, here } from './addresses.js';
import { Board } from './board.js';
import { account, count, moment, office, relative } from './words.js';
import { options, reporter, writeForm } from './writing.js';

class SuspenseBoard extends Board {
  source() { return ['suspense', { at: this.at.at, person: here().id, limit: 50 }]; }

  draw(seen) {
    const { items: pairs, total, all } = seen;
    if (!pairs.length) {
      return html`<div class="page">${all
        ? this.empty('Nothing of this person waits.', html`<a href=${addressOf('suspense')}>${count(all, 'other pair of reports waits', 'other pairs of reports wait')}</a>.`)
        : this.empty('All reports join up.', 'When two reports contradict each other, both stand here side by side, until somebody explains what happened. Nothing is ever edited.')}</div>`;
    }
    return html`<div class="page care one">
      <header class="says"><h1>${count(total, 'pair of reports does', 'pairs of reports do')} not join up.</h1>
        <p class="soft">Ask, then record what happened. Both reports stay as they are.${here().id && all > total ? html` <a href=${addressOf('suspense')}>All ${all}</a>` : nothing}</p></header>
      ${pairs.map((pair) => this.pair(pair))}
      ${this.further(seen)}
    </div>`;
  }

  pair(pair) {
    return html`<section class="card joining"><header><h2><a href=${addressOf('people', pair.person)}><person-name person=${pair.person}></person-name></a></h2>
        <span class=${pair.nowhere ? 'over' : 'quiet small'}>${pair.nowhere ? 'nobody can say where' : `now ${account(pair.now, this.placeName)}`}</span></header>
      <div class="sides">
        ${this.report('It was known', account(pair.known, this.placeName), pair.before[0])}
        ${this.report('Then it was reported', account(pair.reported, this.placeName), pair.found[0])}
      </div>
      <div class="explain noprint">${this.explain(pair)}</div></section>`;
  }

  explain(pair) {
    const places = Object.fromEntries(Object.values(this.ground.places).filter((p) => p.kind !== 'COUNTRY').map((p) => [p.id, p.name]));
    const body = (f) => ({ person: pair.person, report: pair.report, explanation: f.explanation, seenAt: f.seen ? [f.seen] : [] });
    return writeForm(this, `explain ${pair.report}`, { path: 'suspense', button: 'Record the explanation', body, said: `Explained. Both reports and the explanation stand in the history of ${pair.person}.` }, html`
      <label>What happened<textarea name="explanation" required maxlength="2000" rows="2" placeholder="For example: walked to the other hall and boarded there; the first scan was late"></textarea></label>
      <div class="pair"><label>Seen at, if somebody has seen the person${pair.nowhere ? ' (needed to say where)' : ''}<select name="seen" ?required=${pair.nowhere}><option value="">not seen since</option>${options(places)}</select></label>
      ${reporter()}</div>`);
  }

  report(head, where, told) {
    return html`<div><h3>${head}: ${where}</h3>
      ${told ? html`<p>${told.words}</p><dl>
        <dt>happened</dt><dd>${moment(told.happened)}</dd>
        <dt>we knew</dt><dd>${moment(told.recorded)} <span class="quiet">${relative(told.recorded, told.happened).replace('in ', '')} later</span></dd>
        <dt>said by</dt><dd>${office(told.by)} · ${told.source}${told.assumption ? ' (assumption)' : ''}</dd>
        <dt>entry</dt><dd>${told.number}</dd></dl>` : html`<p class="quiet">From the register; no report of a movement stands behind it.</p>`}</div>`;
  }
}
customElements.define('suspense-board', SuspenseBoard);
