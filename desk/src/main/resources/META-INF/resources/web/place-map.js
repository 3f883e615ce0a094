// <place-map>: stations as discs sized by heads, coloured by level with the number printed, arcs
// for flights. Drawn in pixels, so that text and targets keep their size at every zoom.
import { html, LitElement, nothing, svg } from 'lit';
import { boxOf, labels, marks } from './map-names.js';
import { countries, lambert, outlines, within } from './world.js';
import { count, LEVELS, number } from './words.js';

const MARGIN = { top: 48, right: 72, bottom: 48, left: 72 };
/** What the buttons take of a narrow map: a zone and what happened in it do not lie under them. */
const BUTTONS = 56;
/** How far outside the picture land is cut off, in pixels. */
const CUT = 2;
const DEEPEST_ZOOM = 12;
const SMALLEST_DISC = 10;
const LARGEST_DISC = 28;
/** A far place is left at the edge when all others grow by this, and few people are at such places. */
const WORTH_IT = 1.15;
const FEW = 0.15;

class PlaceMap extends LitElement {
  static properties = {
    stations: {}, flights: {}, zones: {}, incidents: {}, moment: {}, picked: {}, quiet: { type: Boolean },
    size: { state: true }, view: { state: true }, land: { state: true }, everything: { state: true }, pointed: { state: true },
  };

  createRenderRoot() { return this; }

  constructor() {
    super();
    this.view = { k: 1, x: 0, y: 0 };
    this.pointers = new Map();
  }

  connectedCallback() {
    super.connectedCallback();
    this.watch = new ResizeObserver(([{ contentRect }]) => {
      this.size = { width: contentRect.width, height: contentRect.height };
    });
    this.watch.observe(this);
    countries().then((all) => { this.all = all; this.requestUpdate(); });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  willUpdate(changed) {
    if (changed.has('stations') || (this.all && !this.drawn)) this.chart();
  }

  /** The projection depends on where the places are, not on what happens there. */
  chart() {
    const key = this.stations.map((s) => s.place).join();
    if (!this.stations.length || (key === this.charted && (this.drawn || !this.all))) return;
    this.charted = key;
    this.lambert = lambert(this.stations.map((s) => [s.lon, s.lat]));
    if (this.all) this.drawn = outlines(this.all, this.lambert);
  }

  /** What the picture holds, before anybody moves it. */
  fit() {
    // An empty liaison office far away must not make everything else small.
    const busy = this.stations.filter((s) => s.heads || s.kind === 'HUB');
    const all = busy.length > 1 ? busy : this.stations;
    if (this.everything) return this.around(this.stations);
    if (this.zones?.length) return this.around(this.zones.flatMap(around));
    const kept = this.crowd(all);
    // Who is farther away is named below, and not over those who are near.
    return this.around(kept, kept.length < all.length ? this.lines(this.farther(all.filter((s) => !kept.includes(s)))).tall : 0);
  }

  /** Most of the people as large as can be: a far place with few of them is named at the edge. */
  crowd(all) {
    const key = JSON.stringify([this.size, all.map((s) => [s.place, s.heads])]);
    if (this.crowded?.key === key) return this.crowded.kept;
    const most = FEW * all.reduce((sum, s) => sum + s.heads, 0);
    let kept = all;
    for (let away = 0; ;) {
      const { scale } = this.around(kept);
      const others = (s) => kept.filter((o) => o !== s);
      const [best] = kept.filter((s) => s.kind !== 'HUB' && away + s.heads <= most && kept.length > 3)
        .map((s) => ({ s, gain: this.around(others(s)).scale / scale })).sort((a, b) => b.gain - a.gain);
      if (!best || best.gain < WORTH_IT) break;
      away += best.s.heads;
      kept = others(best.s);
    }
    this.crowded = { key, kept };
    return kept;
  }

  /** Projected units to pixels, so that these places fit between the margins. */
  around(shown, below = 0) {
    const points = shown.map((s) => this.lambert.project([s.lon, s.lat]));
    const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
    const { width, height } = this.size;
    const tight = width < 520 ? 0.6 : 1;
    const aside = this.zones && width < 520 ? BUTTONS : 0;
    const wide = Math.max(Math.max(...xs) - Math.min(...xs), 0.02);
    const high = Math.max(Math.max(...ys) - Math.min(...ys), 0.02);
    const scale = Math.min(
      (width - aside - (MARGIN.left + MARGIN.right) * tight) / wide,
      (height - (MARGIN.top + MARGIN.bottom) - below) / high);
    return {
      scale,
      x: (width - aside) / 2 - (scale * (Math.max(...xs) + Math.min(...xs))) / 2,
      y: (height - below) / 2 - (scale * (Math.max(...ys) + Math.min(...ys))) / 2,
    };
  }

  screen(fit, station) {
    const [x, y] = this.lambert.project([station.lon, station.lat]);
    const { k, x: dx, y: dy } = this.view;
    return [(x * fit.scale + fit.x) * k + dx, (y * fit.scale + fit.y) * k + dy];
  }

  radius(heads) {
    const most = Math.max(1, ...this.stations.map((s) => s.heads));
    return SMALLEST_DISC + (LARGEST_DISC - SMALLEST_DISC) * Math.sqrt(heads / most) * (this.size.width < 520 || this.zones ? 0.6 : 1);
  }

  render() {
    if (!this.size?.width || !this.lambert) return nothing;
    const { width, height } = this.size;
    const fit = this.fit();
    const placed = this.stations.map((s) => {
      const [x, y] = this.screen(fit, s);
      return { ...s, x, y, r: this.radius(s.heads) };
    });
    this.spots = new Map(placed.map((s) => [s.place, s]));
    const { k, x, y } = this.view;
    const scale = fit.scale * k;
    const out = this.beyond(placed);
    const crosses = marks((this.incidents ?? []).map((i) => this.happened(fit, i)), placed);
    const discs = placed.filter((s) => !this.unseen(s)).map((s) => ({ ...s, r: s.r + (overCeiling(s) ? 6 : 0) }));
    const names = labels(discs, this.size, [...this.written(out), ...crosses.map(boxOf)], this.pointed ?? this.picked);
    const unnamed = placed.filter((s) => !this.unseen(s) && !names.some((n) => n.place === s.place)).length;
    return html`<svg class="sea" width=${width} height=${height} viewBox="0 0 ${width} ${height}"
        role="group" aria-label="Map of stations" @wheel=${this.wheel} @pointerdown=${this.down}
        @pointermove=${this.drag} @pointerup=${this.up} @pointercancel=${this.up}>
        <g class="land" transform="translate(${fit.x * k + x} ${fit.y * k + y}) scale(${scale})"
          stroke-width=${1 / scale}>${this.seen(fit.x * k + x, fit.y * k + y, scale).map((c) => svg`<path d=${c.d}><title>${c.name}</title></path>`)}</g>
        <g class="arcs">${(this.flights ?? []).flatMap(legs).map((f) => this.arc(f))}</g>
        <g>${[...placed].sort((a, b) => b.r - a.r).map((s) => this.disc(s))}</g>
        <g class="zones">${(this.zones ?? []).map((z) => this.zone(fit, z))}</g>
        <g class="incidents">${crosses.map((c) => this.incident(c))}</g>
        <g class="names">${names.map((n) => svg`${n.line ? svg`<line x1=${n.line[0]} y1=${n.line[1]} x2=${n.line[2]} y2=${n.line[3]}></line>` : nothing}<text x=${n.x} y=${n.y} text-anchor=${n.anchor}
          class=${n.place === this.picked ? 'picked' : ''}><tspan>${n.name}</tspan><tspan class="heads" dx="5">${number(n.heads)}</tspan></text>`)}</g>
      </svg>
      ${out.length ? html`<button class="beyond" title="Show all places" @click=${this.showAll}>${this.farther(out)}</button>` : nothing}
      <div class="zoom"><button aria-label="Closer" @click=${() => this.zoom(1.6)}>+</button>
        <button aria-label="Farther" @click=${() => this.zoom(1 / 1.6)}>−</button>
        <button aria-label="All places" title="All places" @click=${this.showAll}>⤢</button></div>
      <p class="borders">${unnamed ? `${count(unnamed, 'name finds', 'names find')} no room: press a disc to read it. ` : nothing}Borders as drawn by Natural Earth; they state no view on any frontier.</p>`;
  }

  /** The land in the picture, cut so far outside it that the cut is not seen as a border. */
  seen(x, y, scale) {
    const { width, height } = this.size;
    return within([-CUT - x, -CUT - y, width + CUT - x, height + CUT - y].map((n) => n / scale), this.drawn ?? []);
  }

  /** Who is at places outside the picture, as long as nobody has moved it. */
  beyond(placed) {
    return this.zones || this.view.k !== 1 ? [] : placed.filter((s) => s.heads && outside(s, this.size));
  }

  farther(out) { return `Farther away: ${out.map((s) => `${s.name} ${number(s.heads)}`).join(', ')}`; }

  /** How wide and tall these words will stand in their corner, nearly. */
  lines(words) {
    const most = this.size.width - 76;
    const wide = words.length * 6.8 + 30;
    return { wide: Math.min(wide, most), tall: Math.max(36, 14 + 19 * Math.ceil(wide / most)) };
  }

  /** What stands on the map beside places: the buttons, what is said of borders, who is farther away. */
  written(out) {
    const { width, height } = this.size;
    const buttons = [width - 66, height - 172, width, height];
    const borders = [0, height - (width < 520 ? 36 : 20), width, height];
    if (!out.length) return [buttons, borders];
    const { wide, tall } = this.lines(this.farther(out));
    return [buttons, borders, [0, height - 32 - tall, 14 + wide, height]];
  }

  /** Where zones fill the picture, what would lie under the words at its edge is outside of it. */
  unseen(s) {
    return outside(s, this.size) || (this.zones?.length && this.view.k === 1 && this.written([]).some((box) => holds(box, s)));
  }

  /** A ring of corners, or so many kilometres around one. */
  zone(fit, z) {
    const ring = z.kilometres ? circle(z.corners[0], z.kilometres) : z.corners;
    const points = ring.map((c) => this.screen(fit, { lon: c.longitude, lat: c.latitude }).map((n) => n.toFixed(1)).join(','));
    return svg`<polygon class="zone" data-holds=${z.holds} data-picked=${z.zone === this.picked} points=${points.join(' ')}><title>${z.name}</title></polygon>`;
  }

  happened(fit, { point, kind }) {
    const [x, y] = this.screen(fit, { lon: point.longitude, lat: point.latitude });
    return { x, y, what: kind.toLowerCase().replaceAll('_', ' ') };
  }

  /** A cross, with how many happened there where it is not one. */
  incident({ x, y, all }) {
    const kinds = [...Map.groupBy(all, (what) => what)].map(([what, those]) => (those.length > 1 ? `${those.length} × ${what}` : what));
    return svg`<g class="incident" transform="translate(${x} ${y})"><title>${kinds.join(', ')}</title><path d="M-4,-4L4,4M-4,4L4,-4"></path>
      ${all.length > 1 ? svg`<text x="7" dy=".35em">${number(all.length)}</text>` : nothing}</g>`;
  }

  /** A place outside the picture is drawn when the keys come to it: till then it waits at the edge, unseen. */
  disc(s) {
    const what = `${s.name}: ${count(s.heads, 'person', 'people')}, level ${s.level ? `${s.level} ${LEVELS[s.level]}` : 'not set'}`;
    const over = overCeiling(s);
    const out = this.unseen(s);
    const [x, y] = out ? [inside(s.x, this.size.width), inside(s.y, this.size.height)] : [s.x, s.y];
    return svg`<g class="disc" data-level=${s.level} data-kind=${s.kind} data-picked=${s.place === this.picked} data-out=${out}
        transform="translate(${x} ${y})" tabindex="0" role="button" aria-label=${what}
        @focus=${() => { this.pointed = s.place; if (this.unseen(s)) this.showAll(); }}
        @click=${() => this.pick(s.place)} @keydown=${(e) => { if (e.key === 'Enter') this.pick(s.place); }}>
      <title>${what}</title>
      ${over ? svg`<circle class="over" r=${s.r + 5}></circle>` : nothing}
      <circle class="touch" r=${Math.max(22, s.r)}></circle>
      <circle class="face" r=${s.r}></circle>
      <text dy=".35em">${s.level || '–'}</text></g>`;
  }

  arc(flight) {
    const [a, b] = [this.spots.get(flight.from), this.spots.get(flight.to)];
    if (!a || !b) return nothing;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const far = Math.hypot(dx, dy);
    if (far < a.r + b.r) return nothing;
    // A bow to the left of the direction of flight, so that there and back do not cover each other.
    const [cx, cy] = [(a.x + b.x) / 2 + dy * 0.16, (a.y + b.y) / 2 - dx * 0.16];
    const [sx, sy] = towards(a, [cx, cy], a.r + 3);
    const [ex, ey] = towards(b, [cx, cy], b.r + 7);
    const on = this.onTheWay(flight);
    const [px, py] = [0, 1].map((i) => bezier(on, [[sx, sy][i], [cx, cy][i], [ex, ey][i]]));
    const drawn = svg`<title>${flight.words ?? `${flight.flight}, ${flight.booked} of ${flight.seats} seats`}</title>
      <path class="touch" d="M${sx},${sy}Q${cx},${cy} ${ex},${ey}"></path>
      <path d="M${sx},${sy}Q${cx},${cy} ${ex},${ey}"></path>
      ${arrow([cx, cy], [ex, ey])}
      ${on > 0 && on < 1 ? svg`<circle class="plane" cx=${px} cy=${py} r="5"></circle>` : nothing}`;
    return flight.state === 'PROPOSED'
      ? svg`<g class="arc" data-state="PROPOSED" @click=${() => this.pickFlight(flight.flight)}>${drawn}</g>`
      : svg`<a class="arc" href="/flights/${flight.flight}" data-state=${flight.state} tabindex="-1">${drawn}</a>`;
  }

  /** One that is on no schedule: whoever drew it knows where it is told. */
  pickFlight(flight) { this.dispatchEvent(new CustomEvent('pick-flight', { detail: flight, bubbles: true })); }

  onTheWay({ departs, arrives, state }) {
    if (state === 'CANCELLED') return -1;
    return (new Date(this.moment) - new Date(departs)) / (new Date(arrives) - new Date(departs));
  }

  /** Where no room was left for a name, whoever presses the disc reads it all the same. */
  pick(place) {
    if (this.moved) return;
    this.pointed = place;
    this.dispatchEvent(new CustomEvent('pick', { detail: place, bubbles: true }));
  }

  showAll() {
    this.everything = true;
    this.view = { k: 1, x: 0, y: 0 };
  }

  zoom(by, [cx, cy] = [this.size.width / 2, this.size.height / 2]) {
    const k = Math.max(0.6, Math.min(DEEPEST_ZOOM, this.view.k * by));
    const real = k / this.view.k;
    this.view = { k, x: cx - (cx - this.view.x) * real, y: cy - (cy - this.view.y) * real };
  }

  wheel(event) {
    if (this.quiet && !event.ctrlKey) return;
    event.preventDefault();
    const box = this.getBoundingClientRect();
    this.zoom(Math.exp(-event.deltaY / 400), [event.clientX - box.left, event.clientY - box.top]);
  }

  down(event) {
    this.pointers.set(event.pointerId, [event.clientX, event.clientY]);
    this.moved = false;
  }

  drag(event) {
    const before = this.pointers.get(event.pointerId);
    if (!before) return;
    const now = [event.clientX, event.clientY];
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.pointers.set(event.pointerId, now);
    if (other) {
      this.zoom(apart(now, other) / apart(before, other));
    } else {
      this.view = { ...this.view, x: this.view.x + now[0] - before[0], y: this.view.y + now[1] - before[1] };
    }
    this.moved ||= apart(now, before) > 3;
  }

  up(event) { this.pointers.delete(event.pointerId); }
}
customElements.define('place-map', PlaceMap);

/** A flight leg by leg; its time is shared out evenly, which is near enough for a dot on a map. */
function legs(flight) {
  const calls = [flight.from, ...flight.stops, flight.to];
  const [start, end] = [+new Date(flight.departs), +new Date(flight.arrives)];
  const part = (i) => new Date(start + ((end - start) * i) / (calls.length - 1)).toISOString();
  return calls.slice(1).map((to, i) => ({ ...flight, from: calls[i], to, departs: part(i), arrives: part(i + 1) }));
}

/** A zone with some ground around it, so that it is seen where it lies. */
function around(z) {
  const ring = z.kilometres ? circle(z.corners[0], z.kilometres * 2.5) : z.corners;
  return ring.map((c) => ({ lon: c.longitude, lat: c.latitude }));
}

/** Corners of a circle on the round earth; a degree of latitude is 111 km. */
function circle({ latitude, longitude }, kilometres) {
  const wide = Math.cos((latitude * Math.PI) / 180) || 1e-6;
  return Array.from({ length: 48 }, (_, i) => (i * Math.PI) / 24).map((turn) => ({
    latitude: latitude + (kilometres / 111) * Math.sin(turn), longitude: longitude + (kilometres / 111 / wide) * Math.cos(turn),
  }));
}

const outside = ({ x, y }, { width, height }) => x < 0 || y < 0 || x > width || y > height;

const holds = ([left, top, right, bottom], { x, y }) => x >= left && x <= right && y >= top && y <= bottom;

/** Where a disc has room along one side of the picture. */
const inside = (at, most) => Math.max(LARGEST_DISC, Math.min(most - LARGEST_DISC, at));

const overCeiling = (s) => s.ceiling >= 0 && s.counting > s.ceiling;

const apart = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]) || 1;

function towards(from, [x, y], by) {
  const far = Math.hypot(x - from.x, y - from.y) || 1;
  return [from.x + ((x - from.x) * by) / far, from.y + ((y - from.y) * by) / far];
}

const bezier = (t, [a, b, c]) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c;

function arrow([cx, cy], [ex, ey]) {
  const turn = (Math.atan2(ey - cy, ex - cx) * 180) / Math.PI;
  return svg`<path class="head" d="M0,0L-8,-4V4Z" transform="translate(${ex} ${ey}) rotate(${turn})"></path>`;
}
