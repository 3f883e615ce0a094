// What was recorded last, in one place of every page: a form may be gone by then, and its words
// with it. They stay until something else is reported, or until they are put away.
import { html, LitElement, nothing } from 'lit';

/** Tells it to whoever looks at the page; empty words take back what was told before. */
export const say = (words) => dispatchEvent(new CustomEvent('said', { detail: words }));

class SaidSo extends LitElement {
  static properties = { told: { state: true } };

  createRenderRoot() { return this; }

  connectedCallback() {
    super.connectedCallback();
    this.hear = ({ detail }) => { this.told = detail; };
    addEventListener('said', this.hear);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('said', this.hear);
  }

  render() {
    return html`<p role="status">${this.told ? `✓ ${this.told}` : nothing}</p>
      ${this.told ? html`<button class="plain" aria-label="Put it away" title="Put it away" @click=${() => { this.told = ''; }}>✕</button>` : nothing}`;
  }
}
customElements.define('said-so', SaidSo);
