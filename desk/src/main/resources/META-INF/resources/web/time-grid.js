// <time-grid>: many rows over many days. Rows are drawn on a canvas as large as the window, and
// only those that are seen; so ten thousand rows scroll as easily as ten.
import { html, LitElement, render } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

const DAY = 86_400_000;
const HEADER = 40;
const CLOSEST_PX_PER_DAY = 160;
/** Pixels that a sheet of A4 has between its margins. */
const PAPER = 680;
const TURNS = ['beforeprint', 'afterprint'];
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const MONTH_AND_YEAR = new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' });

class TimeGrid extends LitElement {
  static properties = {
    rows: {}, rowHeight: { type: Number }, origin: { type: Number }, days: { type: Number },
    label: {}, paint: {}, overlay: {}, picked: { type: Number }, moment: {}, sense: {}, tip: { state: true },
  };

  createRenderRoot() { return this; }

  constructor() {
    super();
    Object.assign(this, { rowHeight: 24, zoom: 1, picked: -1, wide: 0 });
  }

  connectedCallback() {
    super.connectedCallback();
    this.watch = new ResizeObserver(() => { this.colours = undefined; this.soon(); });
    this.watch.observe(this);
    this.onTheme = () => { this.colours = undefined; this.soon(); };
    addEventListener('theme', this.onTheme);
    this.onPaper = (event) => this.paper(event);
    TURNS.forEach((turn) => addEventListener(turn, this.onPaper));
    this.dark = matchMedia('(prefers-color-scheme: dark)');
    this.dark.addEventListener('change', this.onTheme);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watch.disconnect();
    removeEventListener('theme', this.onTheme);
    TURNS.forEach((turn) => removeEventListener(turn, this.onPaper));
    this.dark.removeEventListener('change', this.onTheme);
  }

  get left() { return this.wide < 600 ? 132 : this.wide < 1100 ? 236 : 280; }
  get perDay() { return Math.max((this.wide - this.left - 12) / this.days, 0.5) * this.zoom; }

  render() {
    return html`<div class="scroller" tabindex="0" role="grid" aria-rowcount=${this.rows.length}
        aria-label="Rows over time; arrows move, Enter opens" @scroll=${this.soon} @keydown=${this.key}
        @wheel=${this.wheel} @click=${this.click} @pointermove=${this.hover} @pointerleave=${() => this.say()}>
      <div class="extent"><div class="frame"><canvas aria-hidden="true"></canvas>
        <div class="labels"></div></div></div></div>
      <div class="tip" role="status"></div>
      <div class="zoom"><button aria-label="Closer" @click=${() => this.closer(1.7)}>+</button>
        <button aria-label="Farther" @click=${() => this.closer(1 / 1.7)}>−</button></div>`;
  }

  /** Paper shows what the screen shows, as wide as it is: the picture is made for this width. */
  paper({ type }) {
    const on = type === 'beforeprint';
    const { clientWidth, clientHeight } = this;
    // In the light by now. A later frame would measure the sheet, and the picture is not of it.
    if (on) this.drawNow();
    if (on) this.fix();
    else this.querySelector('canvas.fixed')?.remove();
    this.printing = on;
    if (!on) this.soon();
    this.style.cssText = on ? `width: ${clientWidth}px; height: ${clientHeight}px; zoom: ${Math.min(1, PAPER / clientWidth)}` : '';
  }

  /** Strokes that are drawn again on the sheet drift away from the names; a copy of them stays. */
  fix() {
    const drawn = this.querySelector('canvas');
    const copy = new OffscreenCanvas(drawn.width, drawn.height);
    copy.getContext('2d').drawImage(drawn, 0, 0);
    const fixed = document.createElement('canvas');
    Object.assign(fixed, { className: 'fixed', width: drawn.width, height: drawn.height });
    fixed.style.cssText = drawn.style.cssText;
    fixed.getContext('bitmaprenderer').transferFromImageBitmap(copy.transferToImageBitmap());
    drawn.after(fixed);
  }

  updated() {
    this.wide = this.clientWidth;
    this.soon();
  }

  soon() {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      if (this.isConnected && !this.printing) this.drawNow();
    });
  }

  colour(name) {
    this.colours ??= new Map();
    if (!this.colours.has(name)) {
      this.colours.set(name, getComputedStyle(this).getPropertyValue(`--${name}`).trim());
    }
    return this.colours.get(name);
  }

  /** Sizes first, then labels, then bars: one pass, no reading of layout after writing. */
  drawNow() {
    const scroller = this.querySelector('.scroller');
    const [width, height] = [scroller.clientWidth, scroller.clientHeight];
    if (!width || !height) return;
    // Asked once: after a write, each question for a width lays out the page again.
    this.wide = this.clientWidth;
    const extent = scroller.firstElementChild;
    extent.style.height = `${HEADER + this.rows.length * this.rowHeight}px`;
    extent.style.width = `${Math.max(width, this.left + this.days * this.perDay + 12)}px`;
    const frame = extent.firstElementChild;
    Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
    const view = { width, height, top: scroller.scrollTop, from: scroller.scrollLeft };
    view.first = Math.floor(view.top / this.rowHeight);
    view.last = Math.min(this.rows.length, Math.ceil((view.top + height - HEADER) / this.rowHeight));
    this.drawLabels(view);
    this.drawCanvas(view);
    this.dispatchEvent(new CustomEvent('seen', { detail: view }));
  }

  drawLabels(view) {
    const shown = [];
    for (let i = view.first; i < view.last; i++) {
      const top = HEADER + i * this.rowHeight - view.top;
      shown.push(html`<div class="row" role="row" aria-rowindex=${i + 1} aria-selected=${i === this.picked}
        data-kind=${this.rows[i].kind ?? ''} style=${styleMap({ transform: `translateY(${top}px)`, height: `${this.rowHeight}px`, width: `${this.rows[i].kind === 'group' ? view.width : this.left - 8}px` })}>
        <span role="gridcell">${this.label(this.rows[i])}</span></div>`);
    }
    render(shown, this.querySelector('.labels'));
  }

  drawCanvas(view) {
    const canvas = this.querySelector('canvas');
    const sharp = devicePixelRatio || 1;
    if (canvas.width !== Math.round(view.width * sharp) || canvas.height !== Math.round(view.height * sharp)) {
      canvas.width = Math.round(view.width * sharp);
      canvas.height = Math.round(view.height * sharp);
      Object.assign(canvas.style, { width: `${view.width}px`, height: `${view.height}px` });
    }
    const pen = canvas.getContext('2d', { alpha: true });
    pen.setTransform(sharp, 0, 0, sharp, 0, 0);
    pen.clearRect(0, 0, view.width, view.height);
    const x = (ms) => this.left + ((ms - this.origin) / DAY) * this.perDay - view.from;
    pen.save();
    pen.beginPath();
    pen.rect(this.left, 0, view.width - this.left, view.height);
    pen.clip();
    this.drawDays(pen, view, x);
    this.overlay?.(pen, view, x, this);
    pen.save();
    pen.beginPath();
    pen.rect(this.left, HEADER, view.width - this.left, view.height - HEADER);
    pen.clip();
    for (let i = view.first; i < view.last; i++) {
      const y = HEADER + i * this.rowHeight - view.top;
      if (i === this.picked) this.fill(pen, 'accent-soft', this.left, y, view.width, this.rowHeight);
      if (this.rows[i].kind !== 'group') this.paint(pen, this.rows[i], y, x, this, view);
    }
    pen.restore();
    this.drawMoment(pen, view, x);
    pen.restore();
  }

  fill(pen, name, ...box) {
    pen.fillStyle = this.colour(name);
    pen.fillRect(...box);
  }

  /** Months always, weeks when they are wide enough, days when those are. */
  drawDays(pen, view, x) {
    pen.font = '600 12px system-ui, sans-serif';
    for (let i = 0; i <= this.days; i++) {
      const ms = this.origin + i * DAY;
      const at = x(ms);
      if (at < this.left - 200 || at > view.width) continue;
      const day = new Date(ms + DAY / 2);
      const weekend = day.getUTCDay() === 6 || day.getUTCDay() === 0;
      if (weekend && this.perDay > 6 && i < this.days) this.fill(pen, 'sunk', at, HEADER, this.perDay, view.height);
      this.drawDay(pen, day, at, view);
    }
    this.fill(pen, 'line', this.left, HEADER - 1, view.width, 1);
  }

  drawDay(pen, day, at, view) {
    const first = day.getUTCDate() === 1;
    if (first) {
      this.fill(pen, 'line', at, 0, 1, view.height);
      pen.fillStyle = this.colour('ink-2');
      // On a telephone every second month, or every third: a picture without any date says nothing.
      const each = Math.ceil(44 / (this.perDay * 30));
      if (day.getUTCMonth() % each === 0) pen.fillText((this.perDay * 30 * each > 70 ? MONTH_AND_YEAR : MONTH).format(day), at + 4, 15);
    }
    const monday = day.getUTCDay() === 1;
    const told = this.perDay > 22 || (monday && this.perDay * 7 > 26);
    if (!told) return;
    if (monday && !first) this.fill(pen, 'line', at, 22, 1, view.height);
    pen.fillStyle = this.colour('ink-3');
    pen.fillText(String(day.getUTCDate()), at + 3, 33);
  }

  drawMoment(pen, view, x) {
    if (!this.moment) return;
    const at = x(+new Date(this.moment));
    const name = { past: 'past', future: 'future' }[this.sense] ?? 'danger';
    this.fill(pen, name, at - 1, 18, 2, view.height);
    pen.beginPath();
    pen.moveTo(at - 6, 16);
    pen.lineTo(at + 6, 16);
    pen.lineTo(at, 24);
    pen.fill();
  }

  rowAt(event) {
    const box = this.querySelector('.frame').getBoundingClientRect();
    const scroller = this.querySelector('.scroller');
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    if (y < HEADER) return {};
    const row = Math.floor((y - HEADER + scroller.scrollTop) / this.rowHeight);
    const ms = this.origin + ((x - this.left + scroller.scrollLeft) / this.perDay) * DAY;
    return { row: row < this.rows.length ? row : -1, ms: x < this.left ? undefined : ms, x, y };
  }

  click(event) {
    const { row, ms } = this.rowAt(event);
    if (row >= 0) this.dispatchEvent(new CustomEvent('pick', { detail: { row, ms } }));
  }

  hover(event) {
    if (event.pointerType === 'touch') return;
    const at = this.rowAt(event);
    const words = at.row >= 0 && at.ms !== undefined ? this.says?.(this.rows[at.row], at.ms) : undefined;
    this.say(words, at);
  }

  say(words = '', at = undefined) {
    const tip = this.querySelector('.tip');
    tip.textContent = words;
    tip.hidden = !words;
    if (words) {
      const x = Math.min(at.x + 14, this.clientWidth - tip.offsetWidth - 8);
      const y = at.y + 44 > this.clientHeight ? at.y - 40 : at.y + 18;
      tip.style.transform = `translate(${x}px, ${y}px)`;
    }
  }

  wheel(event) {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.closer(Math.exp(-event.deltaY / 300), event.clientX - this.getBoundingClientRect().left);
  }

  /** Zooms and keeps what is under the pointer, or at the moment shown, where it is. */
  closer(by, px = undefined) {
    const scroller = this.querySelector('.scroller');
    const here = px ?? this.left + (scroller.clientWidth - this.left) / 2;
    const day = (here - this.left + scroller.scrollLeft) / this.perDay;
    const most = CLOSEST_PX_PER_DAY / (this.perDay / this.zoom);
    this.zoom = Math.max(1, Math.min(most, this.zoom * by));
    this.drawNow();
    scroller.scrollLeft = day * this.perDay - (here - this.left);
    this.soon();
  }

  /** Brings a moment into view, a third from the left. */
  showMoment(ms) {
    const scroller = this.querySelector('.scroller');
    scroller.scrollLeft = ((ms - this.origin) / DAY) * this.perDay - (scroller.clientWidth - this.left) / 3;
  }

  showRow(row) {
    const scroller = this.querySelector('.scroller');
    const y = row * this.rowHeight;
    const room = scroller.clientHeight - HEADER;
    if (y < scroller.scrollTop) scroller.scrollTop = y;
    if (y + this.rowHeight > scroller.scrollTop + room) scroller.scrollTop = y + this.rowHeight - room;
  }

  key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 20, PageUp: -20 }[event.key];
    const scroller = this.querySelector('.scroller');
    if (step) this.move(event, step);
    else if (event.key === 'Enter' && this.picked >= 0) this.dispatchEvent(new CustomEvent('open', { detail: this.picked }));
    else if (event.key === '+') this.closer(1.7);
    else if (event.key === '-') this.closer(1 / 1.7);
    else if (event.key === 'ArrowRight') scroller.scrollLeft += 60;
    else if (event.key === 'ArrowLeft') scroller.scrollLeft -= 60;
  }

  move(event, step) {
    event.preventDefault();
    let row = Math.max(0, Math.min(this.rows.length - 1, this.picked + step));
    while (this.rows[row]?.kind === 'group' && row + Math.sign(step) >= 0 && row + Math.sign(step) < this.rows.length) row += Math.sign(step);
    this.dispatchEvent(new CustomEvent('pick', { detail: { row } }));
    this.showRow(row);
  }
}
customElements.define('time-grid', TimeGrid);
