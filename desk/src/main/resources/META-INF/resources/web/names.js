// Names are asked for apart from everything else, may be refused or forgotten, and are kept in
// memory only. Where a name is not to be had, the id stands in its place.
import { html } from 'lit';
import { tell } from './read.js';
import { Steady } from './steady.js';

/** Most ids in one question; the server holds the same limit. */
const MOST = 200;

/** Most names that are waited for at a time: a long list that is printed. */
const PATIENCE = 10 * MOST;

const names = new Map();
const wanted = new Set();
const listeners = new Set();
let asking = false;
let refused = false;

export const identityRefused = () => refused;

/** The name, or nothing yet; a name that is missing is asked for and announced when it comes. */
export function nameOf(person) {
  if (!names.has(person) && !refused) {
    wanted.add(person);
    if (!asking) askSoon();
  }
  return names.get(person) ?? '';
}

/** Forgets all names in this window. */
export function dropNames() {
  names.clear();
}

/** Calls back with the people who were asked for, so that nobody draws anew for somebody else. */
export function onNames(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function askSoon() {
  asking = true;
  setTimeout(askNow, 20);
}

async function askNow() {
  // Newest wishes first; what was scrolled away long ago is not worth waiting for.
  const newest = [...wanted].reverse().slice(0, PATIENCE);
  const people = newest.slice(0, MOST);
  wanted.clear();
  newest.slice(MOST).reverse().forEach((person) => wanted.add(person));
  try {
    const answer = await tell('identities', { people });
    people.forEach((person) => names.set(person, answer.names[person] ?? ''));
  } catch (trouble) {
    refused = trouble.status === 401 || trouble.status === 403;
  }
  asking = false;
  if (wanted.size && !refused) askSoon();
  const told = new Set(people);
  listeners.forEach((listener) => listener(told));
}

/** A sentence with the name of a person before the number. */
export function withName(words, person) {
  if (!person || !words.includes(person)) return words;
  const apart = new RegExp(`(?<![\\w-])${person.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`);
  return words.split(apart).map((part, i) => html`${i ? html`<person-name person=${person}></person-name>` : ''}${part}`);
}

/** <person-name person="P-0412"></person-name>: the name in its own direction, the id beside it. */
class PersonName extends Steady {
  static properties = { person: {}, bare: { type: Boolean } };

  connectedCallback() {
    super.connectedCallback();
    this.stop = onNames((people) => { if (people.has(this.person)) this.requestUpdate(); });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
  }

  render() {
    const name = nameOf(this.person);
    if (!name) return html`<span class="id">${this.person}</span>`;
    return this.bare
      ? html`<bdi>${name}</bdi>`
      : html`<bdi>${name}</bdi> <span class="id">${this.person}</span>`;
  }
}
customElements.define('person-name', PersonName);
