// Reads and writes JSON at the desk's own server, and turns every failure into words:
// what happened, what did not happen, what to do.

import { inWords } from './words.js';

export class Trouble extends Error {
  constructor({ title, detail, wayOut = '', reasons = [], status = 0, field = '', wanted = '' }) {
    super(title);
    Object.assign(this, { title, detail, wayOut, reasons, status, field, wanted });
  }
}

export const UNREACHABLE = {
  title: 'The desk does not answer.',
  detail: 'Nothing was changed. What you saw before may be old.',
  wayOut: 'Check that the server is running, then try again.',
};

/** The entry up to which this page has seen or heard; 0 while it hears of no change. */
let last = 0;

export const heard = () => last;
export const hears = (entry) => { last = Math.max(last, entry); };
export const hearsNothing = () => { last = 0; };

/** The edition that this page is of, as its own address says. */
const EDITION = /\/~(\w+)\//.exec(import.meta.url)?.[1];

let renewed = false;

/** Whether an answer came from another edition of the desk than this page is of. */
export const isRenewed = () => renewed;

function sees(edition) {
  if (renewed || !EDITION || !edition || edition === EDITION) return;
  renewed = true;
  dispatchEvent(new CustomEvent('renewed'));
}

async function ask(path, options) {
  let answer;
  try {
    answer = await fetch(path, options);
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Trouble(UNREACHABLE);
  }
  sees(answer.headers.get('Serai-Edition'));
  // An ETag begins with the entry that the answer was made from, or that was written.
  hears(Number.parseInt((answer.headers.get('ETag') ?? '').replace(/^\D+/, ''), 10) || 0);
  if (answer.ok) return answer.json();
  throw await troubleOf(answer);
}

async function troubleOf(answer) {
  const problem = await answer.json().catch(() => ({}));
  return new Trouble({
    title: problem.title ?? 'The desk could not answer.',
    detail: inWords(problem.detail ?? `It said ${answer.status}. Nothing was changed.`),
    wayOut: inWords(problem.wayOut ?? 'Try again; if it stays, tell whoever keeps the server.'),
    reasons: problem.reasons ?? [],
    status: answer.status,
    field: problem.field ?? '',
    wanted: problem.wanted ?? '',
  });
}

/** GET /api/PATH with choices as a query; a choice that is empty is left out. */
export function read(path, choices = {}, signal = undefined) {
  const query = new URLSearchParams(
    Object.entries(choices).filter(([, value]) => value !== '' && value !== undefined),
  ).toString();
  // A copy that another page was given will do when it shows all that this page has heard of.
  return ask(`/api/${path}${query ? `?${query}` : ''}`, { signal, headers: last ? { Seen: last } : {} });
}

/**
 * POST of a JSON body. Names travel here, in bodies, and never in an address. A condition (the ETag
 * of what was read) makes the desk refuse when what the writer looked at has changed since.
 */
export function tell(path, body, { signal, condition } = {}) {
  return ask(`/api/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(condition ? { 'If-Match': condition } : {}) },
    body: JSON.stringify(body),
    signal,
  });
}

/** DELETE of what stands at /api/PATH. */
export function discard(path) {
  return ask(`/api/${path}`, { method: 'DELETE' });
}

let known;

/** What every page needs: places, agencies, hub, zone, days, plans. Read once. */
export function bearings() {
  known ??= read('bearings').then(byName).catch((trouble) => {
    known = undefined;
    throw trouble;
  });
  return known;
}

/** Places as people look for them: Area 2 before Area 10. */
function byName(ground) {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return { ...ground, places: Object.fromEntries(Object.entries(ground.places).sort(([, a], [, b]) => compare(a.name, b.name))) };
}

export function forgetBearings() {
  known = undefined;
}
