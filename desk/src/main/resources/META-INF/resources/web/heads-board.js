// How many are where, over time? One stacked picture, then each place against its ceiling.
import { html, nothing, svg } from 'lit';
import { addressOf, choose } from './addresses.js';
import { Board } from './board.js';
import { longDay, number } from './words.js';

const DAY = 86_400_000;
/** More bands than this cannot be told apart; the rest is one band, with its number of places. */
const MOST_BANDS = 7;
const BANDS = ['#17507e', '#5b9bcb', '#b5791f', '#3f8f6b', '#8a5ba6', '#c4667a', '#7c8c3a'];

class HeadsBoard extends Board {
  source() { return ['head-counts', { plan: this.at.plan }]; }

  connectedCallback() {
    super.connectedCallback();
    this.onTheme = () => this.paint();
    addEventListener('theme', this.onTheme);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('theme', this.onTheme);
    this.watch?.disconnect();
    this.picture?.dispose();
    this.picture = undefined;
  }

  get counted() { return this.at.who === 'counting' ? 'counting' : 'heads'; }

  get today() {
    const today = Math.floor((+new Date(this.moment) - +new Date(this.seen.origin)) / DAY);
    return Math.max(0, Math.min(this.seen.days - 1, today));
  }

  draw(seen) {
    if (!seen.places.length) return this.empty('Nobody is anywhere yet.', 'Head-counts follow from people and their movements; both come with a scenario.');
    return html`<div class="page">
      <header class="says row"><h1>${this.sentence(seen)}</h1>
        <span class="choice noprint" role="group" aria-label="Who is counted">${[['', 'Everybody'], ['counting', 'Who counts for ceilings']].map(([who, word]) => html`<button
          aria-pressed=${(this.at.who ?? '') === who} @click=${() => choose({ who })}>${word}</button>`)}</span></header>
      <section class="card"><div class="area" role="img" aria-label="Heads per place over time; the same figures stand in the table below"></div></section>
      <section class="card"><table class="places"><thead><tr><th>Place</th><th class="num">Today</th><th class="num">Ceiling</th><th>Over time</th><th class="num">Most</th></tr></thead>
        <tbody>${[...seen.places].sort((a, b) => b.heads[this.today] - a.heads[this.today]).map((p) => this.place(p))}</tbody></table></section>
    </div>`;
  }

  sentence(seen) {
    const day = this.today;
    const over = seen.places.filter((p) => p.ceilings[day] >= 0 && p.counting[day] > p.ceilings[day]);
    const when = longDay(+new Date(seen.origin) + day * DAY + DAY / 2);
    const later = this.later(seen, day);
    const most = Math.max(...seen.places.map((p) => p[this.counted][day]));
    const largest = seen.places.find((p) => p[this.counted][day] === most);
    return over.length
      ? `${when}: over the ceiling in ${over.map((p) => this.placeName(p.place)).join(', ')}${later}.`
      : `${when}: every place is within its ceiling${later}; most are in ${this.placeName(largest.place)}, ${number(most)}.`;
  }

  /** The first place that will be over its ceiling and is not yet. */
  later(seen, today) {
    const over = (p, d) => p.ceilings[d] >= 0 && p.counting[d] > p.ceilings[d];
    const coming = seen.places
      .filter((p) => !over(p, today))
      .map((p) => ({ p, d: p.heads.findIndex((_, d) => d > today && over(p, d)) }))
      .filter(({ d }) => d >= 0)
      .sort((a, b) => a.d - b.d);
    if (!coming.length) return '';
    const when = longDay(+new Date(seen.origin) + coming[0].d * DAY + DAY / 2);
    return `; from ${when} ${this.placeName(coming[0].p.place)} will be over`;
  }

  place(p) {
    const day = this.today;
    const cap = p.ceilings[day];
    return html`<tr><td><a href=${addressOf('map', '', { pick: p.place })}>${this.placeName(p.place)}</a></td>
      <td class="num"><a href=${addressOf('people', '', { where: p.place })}>${number(p[this.counted][day])}</a></td>
      <td class="num ${cap >= 0 && p.counting[day] > cap ? 'over' : 'quiet'}">${cap >= 0 ? `${number(p.counting[day])} of ${number(cap)}` : '–'}</td>
      <td class="spark">${spark(p, this.counted, day)}</td>
      <td class="num quiet">${number(Math.max(...p[this.counted]))}</td></tr>`;
  }

  updated() { this.chart(); }

  async chart() {
    const room = this.querySelector('.area');
    if (!room || !this.seen) return;
    const { init } = await import('echarts');
    if (!this.picture || this.picture.getDom() !== room) {
      this.picture?.dispose();
      this.picture = init(room, undefined, { renderer: 'canvas' });
      this.watch?.disconnect();
      this.watch = new ResizeObserver(() => this.picture?.resize());
      this.watch.observe(room);
    }
    this.paint();
  }

  /** At once: paper does not wait for the next frame. */
  paint() {
    this.picture?.setOption(this.option(), true);
    this.picture?.getZr().flush();
  }

  bands() {
    const sorted = [...this.seen.places].sort((a, b) => sum(b[this.counted]) - sum(a[this.counted]));
    const bands = sorted.slice(0, MOST_BANDS).map((p) => ({ name: this.placeName(p.place), values: p[this.counted] }));
    const rest = sorted.slice(MOST_BANDS);
    if (rest.length) {
      bands.push({ name: `${rest.length} other places`, values: this.seen.away.map((_, d) => sum(rest.map((p) => p[this.counted][d]))) });
    }
    if (this.counted === 'heads') bands.push({ name: 'away', values: this.seen.away });
    return bands;
  }

  option() {
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(`--${name}`).trim();
    const days = this.seen.away.map((_, d) => +new Date(this.seen.origin) + d * DAY + DAY / 2);
    const narrow = this.clientWidth < 600;
    return {
      animation: false, textStyle: { fontFamily: 'system-ui, sans-serif' },
      grid: { left: 44, right: 16, top: narrow ? 84 : 40, bottom: 28 },
      legend: { top: 4, left: 4, itemWidth: 14, itemHeight: 10, textStyle: { color: colour('ink-2') } },
      tooltip: { trigger: 'axis', backgroundColor: colour('paper'), borderColor: colour('line'), textStyle: { color: colour('ink') }, order: 'seriesDesc' },
      xAxis: { type: 'time', axisLabel: { color: colour('ink-3'), hideOverlap: true }, axisLine: { lineStyle: { color: colour('line') } } },
      yAxis: { type: 'value', axisLabel: { color: colour('ink-3') }, splitLine: { lineStyle: { color: colour('line') } } },
      series: this.bands().map((band, i) => ({
        name: band.name, type: 'line', stack: 'all', step: 'middle', symbol: 'none', lineStyle: { width: 0 },
        areaStyle: { opacity: 0.92, color: band.name === 'away' ? colour('away') : BANDS[i] ?? colour('ink-3') },
        itemStyle: { color: band.name === 'away' ? colour('away') : BANDS[i] ?? colour('ink-3') },
        data: band.values.map((v, d) => [days[d], v]),
        markLine: i ? undefined : { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: colour('danger'), type: 'solid' }, data: [{ xAxis: +new Date(this.moment) }] },
      })),
    };
  }
}
customElements.define('heads-board', HeadsBoard);

const sum = (values) => values.reduce((a, b) => a + b, 0);

/** A place's heads as a small area, its ceiling as a line above. */
function spark(p, counted, day) {
  const [width, height] = [220, 30];
  const values = p.ceilings.some((c) => c >= 0) ? p.counting : p[counted];
  const most = Math.max(1, ...values, ...p.ceilings);
  const x = (d) => (d / Math.max(1, values.length - 1)) * width;
  const y = (v) => height - 2 - (v / most) * (height - 4);
  const line = values.map((v, d) => `${x(d).toFixed(1)},${y(v).toFixed(1)}`).join('L');
  const cap = p.ceilings.map((c, d) => (c < 0 ? '' : `${x(d).toFixed(1)},${y(c).toFixed(1)}`)).filter(Boolean).join('L');
  return html`<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<path class="fill" d="M0,${height}L${line}L${width},${height}Z"/>`}
    ${cap ? svg`<path class="cap" d="M${cap}"/>` : nothing}
    ${svg`<path class="today" d="M${x(day)},0V${height}"/>`}</svg>`;
}
