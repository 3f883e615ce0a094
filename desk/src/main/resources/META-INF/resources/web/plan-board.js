// Is this a good plan, and can I trust it? And the signature that puts it in force.
import { html, nothing } from 'lit';
import { addressOf, choose } from './addresses.js';
import { named } from './amiss-board.js';
import { Board } from './board.js';
import './changes-list.js';
import { draftForm } from './ground-forms.js';
import { read } from './read.js';
import { compared, inPoints, legend, raw } from './points.js';
import { count, countOrNo, days, moment, number } from './words.js';
import { folded, options, reporter, writeForm } from './writing.js';

const MEASURES = {
  ROTATION: 'Rotation: the plan is put in force', RELOCATION: 'Relocation: to another place in the country',
  EVACUATION: 'Evacuation: out of the country', RETURN: 'Return to the duty station',
  ALTERNATE_WORK_MODALITY: 'Alternate work: from home, offices closed',
};

/** So many are read at once; the others unfold. */
const STRANDED = 5;

class PlanBoard extends Board {
  static properties = { ...Board.properties, proof: { state: true }, checked: { state: true } };

  source() { return ['plan', {}]; }

  constructor() {
    super();
    this.prove = oneAtATime(() => this.readProof());
    this.check = oneAtATime(() => this.readChanges());
  }

  /**
   * Checker and rules take their time over thousands of moves, and the page does not wait for them.
   * What they said of the same plans stands until they have spoken again.
   */
  prepared(seen) {
    const plans = [...seen.draft, ...seen.current].map((p) => p.plan).join();
    if (plans !== this.plans) Object.assign(this, { plans, proof: undefined, checked: undefined });
    this.prove();
    if (seen.draft.length) this.check();
    return seen;
  }

  async readProof() {
    const { plans } = this;
    const proof = await read('plan/proof').catch(told(({ title, detail }) => ({ draft: [], standing: '', words: `${title} ${detail}`, bottlenecks: [], inForce: [] })));
    if (plans === this.plans) this.proof = proof;
  }

  async readChanges() {
    const { plans } = this;
    const { draft } = await read('plan/changes').catch(told((trouble) => ({ draft: [{ trouble }] })));
    if (plans === this.plans) [this.checked] = draft;
  }

  draw({ current, past, draft }) {
    return html`<div class="page plan">
      <header class="says"><h1>${this.sentence(current, draft)}</h1>${draft.length ? html`<p class="soft">${this.atOnce()}</p>` : nothing}</header>
      ${draft.map((d) => this.draft(d, current))}
      ${current.map((c) => this.current(c))}
      ${past.length ? html`<section class="card wide2"><header><h2>Earlier plans</h2></header>${this.table(past)}</section>` : nothing}
      ${!draft.length && !current.length ? html`<section class="card noprint"><header><h2>No plan yet</h2></header><div class="pad">${draftForm(this)}</div></section>`
        : html`<section class="card noprint wide2"><div class="pad folded">${folded(this, 'draft', 'Draft another plan', () => draftForm(this))}</div></section>`}
    </div>`;
  }

  sentence([current], [draft]) {
    if (draft) return `A draft for ${days(draft.first, draft.last)} waits for a signature: ${countOrNo(draft.moves, 'move')}.`;
    return current ? `The plan in force covers ${days(current.first, current.last)}.` : 'No plan is in force.';
  }

  /** Whether one may sign it, in one line; it grows as checker and rules have spoken. */
  atOnce() {
    const { proof, checked: d } = this;
    const left = proof?.stranded?.length;
    const parts = [];
    if (left !== undefined) parts.push(left ? html`<strong class="over">${count(left, 'person is', 'people are')} left without a way out</strong>` : 'nobody is left without a way out');
    if (d?.refusals) parts.push(html`<strong class="over">the rules say no ${d.refusals === 1 ? 'once' : `${number(d.refusals)} times`}</strong>`);
    if (d && !d.trouble) parts.push(d.broken ? html`<strong>${count(d.broken, 'promise is', 'promises are')} broken</strong>` : 'no promise is broken');
    if (proof?.standing) parts.push(proof.standing);
    return parts.length ? html`${parts.map((part, i) => html`${i ? ' · ' : ''}${part}`)}` : 'Checker and rules go through it …';
  }

  draft(d, current) {
    return html`<div class="column"><section class="card"><header><h2>What it is worth</h2><span class="quiet small">draft ${d.plan}</span></header>
        <div class="scroll" tabindex="0" role="group" aria-label="Table; arrows scroll"><table class="levels"><thead><tr><td></td><th>What counts, the most important first</th><th class="num">Draft</th>${current.length ? html`<th class="num">In force</th>` : nothing}<th class="num">At best</th><th>Above the best</th></tr></thead>
        <tbody>${d.levels.map((l, i) => html`<tr><td class="quiet">${i + 1}</td><td>${l.words}</td><td class="num" data-label="draft" title=${i ? inPoints(l.points) : 'weeks of one person; safety is weighed against nothing'}><strong>${l.worth}</strong></td>
          ${current.length ? html`<td class="num quiet" data-label="in force">${l.inForce ? html`${l.inForce} <small class="versus">${compared(l.better)}</small>` : '–'}</td>` : nothing}${this.bound(i)}</tr>`)}
          ${this.together(current.length)}</tbody></table></div>
        ${legend(this.proof?.legend)}
        <p class="pad soft" role="status">${this.proof ? this.proof.words : 'A checker goes through every rule again …'} ${d.proof}</p>
        ${this.stranded()}${this.tight(d)}
        <p class="acts pad noprint"><a class="button" href=${addressOf('timeline', '', { plan: 'draft' })}>See it in the timeline</a>
          <a class="button" href=${addressOf('coverage', '', { plan: 'draft' })}>in coverage</a>
          <a class="button" href=${addressOf('flights', '', { plan: 'draft' })}>on the flights</a>
          <a class="button" href=${addressOf('what-if', '', { plan: '' })}>What if …</a>
          <a class="button" href=${addressOf('rehearsal', '', { plan: '' })}>Rehearse it</a></p></section>
      ${this.form(d)}</div>
      <div class="column"><section class="card"><header><h2>What changes</h2><span class="quiet small">${current.length ? 'against the plan in force' : 'against what is booked today'}</span></header>
        ${this.changes(this.checked)}</section></div>`;
  }

  changes(d) {
    if (!d || d.trouble) return html`<p class="quiet pad" role="status">${d ? `${d.trouble.title} ${d.trouble.detail}` : 'Every move goes through the rules …'}</p>`;
    return html`${d.changesTotal ? html`<p class="pad">${this.told(d)}</p>` : nothing}
        ${d.changes.length ? html`<changes-list .changes=${d.changes} .total=${d.changesTotal} .now=${this.ground.now} .zone=${this.ground.zone}></changes-list>`
          : html`<p class="quiet pad">Nothing: the draft is what is in force.</p>`}`;
  }

  /** How many would hear something else, and how many of them had been told a day already. */
  told(d) {
    const who = `${count(d.changesTotal, 'person goes', 'people go')} another way.`;
    if (!d.broken) return `${who} Nobody was told anything else before: no promise is broken.`;
    const soon = d.soon ? `, ${d.soon === d.broken ? 'all' : number(d.soon)} within seven days` : ', none within seven days';
    return html`${who} <strong>${count(d.broken, 'promise is', 'promises are')} broken</strong>${soon}.`;
  }

  /** What the checker proved of one level. */
  bound(i) {
    const known = this.proof?.draft[i];
    return html`<td class="num quiet" data-label="at best">${known?.atBest ?? '–'}</td><td class="gap small" data-label="above the best" title=${known && i ? raw(known) : nothing}>${known?.gap ?? nothing}</td>`;
  }

  together(compared) {
    const all = this.proof?.draft[6];
    return all ? html`<tr class="sum"><td></td><td>Levels 2 to 6 together, none less safe</td><td class="num" data-label="draft" title=${inPoints(all.value)}><strong>${all.worth}</strong></td>${compared ? html`<td></td>` : nothing}
      <td class="num" data-label="at best">${all.atBest}</td><td class="gap" data-label="above the best" title=${raw(all)}><strong>${all.gap}</strong></td></tr>` : nothing;
  }

  /** Safety comes first: by name, with what would change it. */
  stranded() {
    const left = this.proof?.stranded;
    // Where nobody could be asked, nobody says that all have a way out.
    if (!left) return nothing;
    return left.length ? html`<div class="pad"><h3>Left without a way out: ${number(left.length)}</h3>
      <ul class="plain-list">${left.slice(0, STRANDED).map(leftBehind)}</ul>
      ${left.length > STRANDED ? html`<details><summary>${number(left.length - STRANDED)} more</summary><ul class="plain-list">${left.slice(STRANDED).map(leftBehind)}</ul></details>` : nothing}</div>`
      : html`<p class="pad soft">Nobody is left without a way out.</p>`;
  }

  tight(d) {
    const lines = [...(this.proof?.bottlenecks ?? []), ...d.bottlenecks];
    return lines.length ? html`<div class="pad"><h3>Where it is tight</h3><ul class="plain-list">${lines.map((b) => html`<li>${b}</li>`)}</ul></div>` : nothing;
  }

  form({ plan }) {
    const d = this.checked;
    return html`<section class="card noprint"><header><h2>Publish by a signed decision</h2></header>
      ${!d || d.trouble ? html`<p class="quiet pad">It can be signed once the rules have gone through it.</p>` : d.refusals ? html`<div class="pad"><div class="broken"><p><strong>This draft cannot be published.</strong> Folded through the rules of the mission, the rules say no ${d.refusals === 1 ? 'once' : `${number(d.refusals)} times`}:</p>
        <ul>${d.refused.map((r) => html`<li>${r}</li>`)}</ul></div></div>` : html`<div class="pad">${this.sign(plan)}</div>`}</section>`;
  }

  sign(plan) {
    const body = ({ measure, reason, wording }, { id }) => ({ measure, reason, wording, decision: `D-${id}`, plan });
    const then = () => choose({ plan: '' }, { replace: true });
    return writeForm(this, `publish ${plan}`, { path: 'plan/publish', button: 'Sign and publish', sending: 'Publishing …', body, said: ({ words }) => `Published. ${words}`, then }, html`
      <label>Measure<select name="measure" required>${options(MEASURES)}</select></label>
      <label>Reason<textarea name="reason" required minlength="8" maxlength="2000" placeholder="Why it is decided, as it should be read in a year"></textarea></label>
      <label>Wording in public<input name="wording" maxlength="500" placeholder="How it is called outside, if otherwise"></label>
      ${reporter('Signed by', 'Office, for example DO-KBL')}
      <label class="tick"><input type="checkbox" name="read" required> I have read what changes. From here on people are told these dates.</label>`);
  }

  current(c) {
    return html`<section class="card"><header><h2>In force</h2><span class="quiet small">${c.plan}</span></header>
      <dl class="figures"><div><dt>covers</dt><dd>${days(c.first, c.last)}</dd></div><div><dt>published</dt><dd>${moment(c.published)}</dd></div>
        <div><dt>decision</dt><dd>${c.decision}</dd></div><div><dt>signed by</dt><dd>${c.signedBy || '–'}</dd></div></dl>
      <p class="pad">${c.summary}</p>
      ${this.proof?.inForce.length ? html`<table class="levels"><thead><tr><td></td><th>What it is worth, as far as it can still be carried out</th><th class="num">Worth</th></tr></thead>
        <tbody>${this.proof.inForce.map((l, i) => html`<tr><td class="quiet">${i + 1}</td><td>${l.level}: ${l.words}</td><td class="num" title=${i ? inPoints(l.points) : nothing}><strong>${l.worth}</strong></td></tr>`)}</tbody></table>
        ${this.seen.draft.length ? nothing : legend(this.proof.legend)}` : nothing}
      ${this.proof && !this.proof.stranded ? html`<p class="pad over" role="alert">${this.proof.words}</p>` : nothing}
      ${this.seen.draft.length ? nothing : html`${this.stranded()}${this.tight({ bottlenecks: [] })}`}
      <p class="acts pad noprint"><a class="button" href=${addressOf('what-if', '', { plan: '' })}>What if …</a>
        <a class="button" href=${addressOf('rehearsal', '', { plan: '' })}>Rehearse it</a></p>${c.reason ? html`<p class="pad soft">Reason: ${c.reason}</p>` : nothing}</section>`;
  }

  table(plans) {
    return html`<table><thead><tr><th>Plan</th><th>Covers</th><th>Published</th><th>Signed by</th><th>Reason</th></tr></thead>
      <tbody>${plans.map((p) => html`<tr><td>${p.plan}</td><td class="nowrap">${days(p.first, p.last)}</td><td class="nowrap">${moment(p.published)}</td><td>${p.signedBy || '–'}</td><td class="soft">${p.reason}</td></tr>`)}</tbody></table>`;
  }
}
customElements.define('plan-board', PlanBoard);

/** What is asked for while the work is done is done once more afterwards. */
function oneAtATime(work) {
  let wanted = false;
  let busy = false;
  return async () => {
    wanted = true;
    if (busy) return;
    busy = true;
    try {
      while (wanted) {
        wanted = false;
        await work();
      }
    } finally {
      busy = false;
    }
  };
}

/** Takes what the desk says no to in words; a fault of the page is none of it. */
const told = (take) => (trouble) => {
  if (!trouble.title) throw trouble;
  return take(trouble);
};

/** Each line begins with the number of whom it speaks of. */
const leftBehind = (line) => {
  const [person] = line.split(' ', 1);
  return html`<li><span>${named(line, person)} <a class="noprint" href=${addressOf('people', person)}>Open the person</a></span></li>`;
};
