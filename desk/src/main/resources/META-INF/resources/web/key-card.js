// The card of keys, at ? from anywhere.
import { html, LitElement } from 'lit';

class KeyCard extends LitElement {
  static properties = { pages: {} };

  createRenderRoot() { return this; }

  open() { this.querySelector('dialog').showModal(); }

  render() {
    return html`<dialog aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl class="keys">
        ${this.pages.map((p) => html`<div><dt><kbd>g</kbd> <kbd>${p.letter}</kbd></dt><dd>${p.word}</dd></div>`)}
        <div><dt><kbd>/</kbd></dt><dd>find</dd></div>
        <div><dt><kbd>↑</kbd> <kbd>↓</kbd></dt><dd>move in a list</dd></div>
        <div><dt><kbd>Enter</kbd></dt><dd>open</dd></div>
        <div><dt><kbd>Esc</kbd></dt><dd>close</dd></div>
      </dl>
      <form method="dialog"><button class="main">Close</button></form>
    </dialog>`;
  }
}
customElements.define('key-card', KeyCard);
