// The words of the pages: numbers, times, states. Plain, exact, kind.
import { html } from 'lit';

const many = new Intl.NumberFormat('en-GB');
export const number = (n) => many.format(n);
export const count = (n, one, more = `${one}s`) => `${number(n)} ${n === 1 ? one : more}`;
/** As a sentence says it: "no seat", and never "0 seats". */
export const countOrNo = (n, one, more) => (n ? count(n, one, more) : `no ${one}`);

let zone = 'UTC';
let year = '';
/** The zone in which pages tell the time when no place says otherwise, and the moment that is now. */
export const tellTimesIn = (name, now) => {
  zone = name;
  year = yearOf(now, name);
};

const formats = new Map();
function format(options, where, tongue = 'en-GB') {
  const key = JSON.stringify([options, where, tongue]);
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat(tongue, { ...options, timeZone: where }));
  }
  return formats.get(key);
}
const CLOCK = { hour: '2-digit', minute: '2-digit' };
const DAY = { weekday: 'short', day: 'numeric', month: 'short' };
const LONG_DAY = { ...DAY, year: 'numeric' };
/** A weekday, a day, a month: the same order and no comma, with the year or without. */
const plain = (text) => text.replace(',', '');

export const clock = (at, where = zone) => format(CLOCK, where).format(new Date(at));

/** Whose clocks a zone's are: "Kabul time". */
export const timeOf = (where) => (where === 'UTC' ? 'UTC' : `${where.split('/').at(-1).replaceAll('_', ' ')} time`);
const shows = (at, where) => format({ ...CLOCK, day: 'numeric' }, where).format(new Date(at));

/** Whose clocks the pages tell when nothing else is said: "Almaty time". */
export const deskTime = () => timeOf(zone);
/** Whose clocks these are, where they show something else than those of the desk. */
export const whose = (at, where = zone) => (where === zone || shows(at, where) === shows(at, zone) ? '' : ` ${timeOf(where)}`);
/** The clock of a place, which is named where it is not that of the desk. */
export const localClock = (at, where = zone) => html`${clock(at, where)}${whose(at, where) ? html`<small class="quiet zone">${whose(at, where)}</small>` : ''}`;
export const day = (at, where = zone) => plain(format(DAY, where).format(new Date(at)));
export const longDay = (at, where = zone) => plain(format(LONG_DAY, where).format(new Date(at)));
export const date = (iso) => format({ day: 'numeric', month: 'short' }, 'UTC').format(new Date(iso));
export const longDate = (iso) => plain(format(LONG_DAY, 'UTC').format(new Date(iso)));
/** A span of days: "23 Aug 2021 – 20 Feb 2022", the year once where it is the same; or the one day. */
export const days = (first, last) => {
  if (first === last) return `${date(first)} ${String(first).slice(0, 4)}`;
  const [from, to] = [first, last].map((iso) => String(iso).slice(0, 4));
  return `${date(first)}${from === to ? '' : ` ${from}`} – ${date(last)} ${to}`;
};
export const dayKey = (at, where = zone) =>
  format({}, where, 'en-CA').format(new Date(at));
export const utc = (at) => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** "in 3 h", "2 days ago": beside the time, never instead of it. */
export function relative(at, now) {
  const minutes = Math.round((new Date(at) - new Date(now)) / 60_000);
  const size = Math.abs(minutes);
  if (size < 1) return 'now';
  const amount =
    size < 60 ? `${size} min` : size < 48 * 60 ? `${Math.round(size / 60)} h`
      : count(Math.round(size / 1440), 'day');
  return minutes > 0 ? `in ${amount}` : `${amount} ago`;
}

const yearOf = (at, where) => format({ year: 'numeric' }, where).format(new Date(at));

/** A moment in the zone of its place, with its year when that is another, and UTC on hover. */
export const moment = (at, where = zone) => {
  const far = year && yearOf(at, where) !== year;
  return html`<time datetime=${at} title=${utc(at)}>${day(at, where)}${far ? ` ${yearOf(at, where)}` : ''} ${localClock(at, where)}</time>`;
};

/** The same in plain words, for what is said in a line of text. */
export const momentInWords = (at, where = zone) => `${day(at, where)} ${clock(at, where)}${whose(at, where)}`;

/** Days and moments as programs write them; what belongs to a number, as of a flight, is none. */
const WRITTEN = /(?<![\w/-])\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z)?(?![\w/-])/g;

/** What the desk says to programs and people alike, with its days as people say them. */
export const inWords = (text) => text.replace(WRITTEN, (at, time) => (Number.isNaN(Date.parse(at)) ? at : time ? momentInWords(at) : longDate(at)));

/** How much a post is worth to the programme: 1 saves lives and may not stop, 4 can wait. */
const CRITICALITIES = ['', 'saves lives: may not stop', 'essential', 'important', 'can wait'];
export const postClass = (n) => html`<abbr class="pc" title="Programme criticality ${n}: ${CRITICALITIES[n]}">PC${n}</abbr>`;

export const LEVELS = ['not set', 'minimal', 'low', 'moderate', 'substantial', 'high', 'extreme'];
export const level = (n) => html`<span class="level" data-level=${n}
  title="Security level ${n || ''} ${LEVELS[n]}">${n || '–'}</span>`;

export const CATEGORIES = {
  INTERNATIONAL_STAFF: 'international staff', NATIONAL_STAFF: 'national staff',
  UN_VOLUNTEER: 'UN volunteer', CONTRACTOR: 'contractor', DEPENDANT: 'dependant',
  CONTINGENT_MEMBER: 'contingent member', THIRD_COUNTRY_NATIONAL: 'third-country national',
  HOST_NATIONAL: 'host national',
};
export const category = (name) => CATEGORIES[name] ?? name;

const DOCUMENTS = {
  LAISSEZ_PASSER: 'UN laissez-passer', PASSPORT: 'national passport', VISA: 'visa', SSAFE: 'SSAFE',
  BSAFE: 'BSAFE', MEDICAL_CLEARANCE: 'medical clearance', SECURITY_CLEARANCE: 'security clearance',
};
export const documentName = (kind) => DOCUMENTS[kind] ?? kind;

const FLIGHTS = {
  SCHEDULED: 'scheduled', CANCELLED: 'cancelled', DEPARTED: 'in the air', LANDED: 'landed',
  DIVERTED: 'landed elsewhere',
};
/** A flight whose time has come and of which nobody reported anything is not "scheduled". */
export const flightState = ({ state, departs }, now) =>
  state === 'SCHEDULED' && new Date(departs) < new Date(now) ? 'no report yet' : FLIGHTS[state] ?? state;

const SEATS = {
  PENDING: 'booked', CHECKED_IN: 'checked in', BOARDED: 'aboard', ARRIVED: 'arrived',
  VOIDED: 'not flying',
};
export const seatState = (state) => SEATS[state] ?? state;

const AIRFIELDS = {
  OPEN: 'airfield open', MILITARY_ONLY: 'military flights only', CLOSED: 'airfield closed',
  UNKNOWN: 'airfield not known',
};
export const airfield = (state) => AIRFIELDS[state] ?? state;

/** A number against its limit, as a bar with the limit marked; over it in another texture. */
export const against = (value, limit, what) => {
  const most = Math.max(value, limit, 1);
  return html`<span class="against" role="img" aria-label="${what}: ${value} of ${limit}" data-over=${value > limit}>
    <span style="width:${(100 * value) / most}%"></span><i style="left:calc(${(100 * limit) / most}% - 2px)"></i></span>`;
};

/** Who reported: an office by its short name, and the tables with which the mission began. */
export const office = (by) => (by.startsWith('scenario:') ? 'the scenario' : by);

/** Accounts travel as text: "at KBL", "aboard UN-204/2021-08-22", "away". */
export function account(text, placeName) {
  if (text.startsWith('at ')) return placeName(text.slice(3));
  if (text.startsWith('aboard ')) return `aboard ${text.slice(7)}`;
  if (text === 'separated') return 'left the mission';
  return text === 'in suspense' ? 'not joined up' : text;
}
