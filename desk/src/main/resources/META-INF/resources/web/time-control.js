// Which moment the desk shows: now, or as of another one. Past and future wear their own colour,
// so that nobody acts on yesterday.
import { html, LitElement, nothing } from 'lit';
import { choose, here, onAddress } from './addresses.js';
import { clock, day, deskTime, longDay, relative, utc } from './words.js';

const HOUR = 3_600_000;

class AboutTime extends LitElement {
  static properties = { ground: {} };

  createRenderRoot() { return this; }

  connectedCallback() {
    super.connectedCallback();
    this.stop = onAddress(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
  }

  get at() { return here().choices.at ?? ''; }
  get sense() {
    if (!this.at) return 'now';
    return new Date(this.at) < new Date(this.ground.now) ? 'past' : 'future';
  }
}

class TimeControl extends AboutTime {
  render() {
    const at = this.at || this.ground.now;
    return html`<button class="when" data-sense=${this.sense} title=${utc(at)}
      aria-label="Time shown: ${this.at ? 'as of' : 'now'} ${day(at)} ${clock(at)}, ${deskTime()}" @click=${this.toggle}>
      <span class="dot"></span>${this.at ? 'As of' : 'Now'} ${day(at)} ${clock(at)}<small class="zone">${deskTime()}</small></button>`;
  }

  toggle() {
    dispatchEvent(new CustomEvent('slide-time'));
  }
}
customElements.define('time-control', TimeControl);

class TimeSlide extends AboutTime {
  static properties = { ground: {}, open: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.onToggle = () => {
      this.open = !(this.open || this.at);
      if (!this.open && this.at) choose({ at: '' });
    };
    addEventListener('slide-time', this.onToggle);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('slide-time', this.onToggle);
  }

  // Hours are fine enough to step through a day and coarse enough for an arrow key.
  hours(moment) { return Math.floor((new Date(moment) - new Date(this.ground.first)) / HOUR); }

  moved(event) {
    clearTimeout(this.waiting);
    const at = new Date(+new Date(this.ground.first) + event.target.value * HOUR);
    const text = at.toISOString().slice(0, 16) + 'Z';
    this.waiting = setTimeout(() => choose({ at: text }, { replace: true }), 90);
  }

  key(event) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.back();
    document.querySelector('time-control button').focus();
  }

  back() {
    clearTimeout(this.waiting);
    this.open = false;
    choose({ at: '' });
  }

  render() {
    if (!this.open && !this.at) return nothing;
    const at = this.at || this.ground.now;
    const word = { past: 'The past, as known today', future: 'The future, as planned', now: 'Now' };
    return html`<section class="shift" data-sense=${this.sense} aria-label="Time shown" @keydown=${this.key}>
      <strong>${word[this.sense]}</strong>
      <span class="slide">
        <input type="range" min="0" max=${this.hours(this.ground.last)} .value=${String(this.hours(at))}
          aria-label="Time" aria-valuetext="${longDay(at)} ${clock(at)}" @input=${this.moved}>
        <span class="ends"><span>${longDay(this.ground.first)}</span><span>${longDay(this.ground.last)}</span></span>
      </span>
      <span class="nowrap" title=${utc(at)}>${longDay(at)} ${clock(at)} ${deskTime()}
        <small>${this.at ? relative(at, this.ground.now) : ''}</small></span>
      <button @click=${this.back}>Back to now</button>
    </section>`;
  }
}
customElements.define('time-slide', TimeSlide);
