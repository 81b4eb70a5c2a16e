import { css, html } from 'lit';
import { icon } from './icons.js';
import { PageElement } from './page_element.js';

const SYSTEMS = ['Shopify', 'WooCommerce', 'Google Analytics 4', 'Google Ads', 'Meta Ads'];

/** The first visit: what this is, where to drop files, and why that is safe. */
export class ShopKpiLanding extends PageElement {
  static override styles = [
    ...PageElement.styles,
    css`
      :host {
        max-inline-size: 60rem;
        margin: 0 auto;
        padding: clamp(1.5rem, 6vh, 4rem) 0 var(--gap-6);
      }
      h1 {
        max-inline-size: 22ch;
        font-size: var(--size-7);
        font-weight: 650;
        line-height: 1.15;
        letter-spacing: -0.018em;
        text-wrap: balance;
      }
      .lead {
        max-inline-size: 62ch;
        margin: var(--gap-4) 0 var(--gap-5);
        color: var(--muted);
        font-size: 1.0625rem;
        text-wrap: pretty;
      }
      .demo {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: center;
        gap: var(--gap-2) var(--gap-3);
        margin: var(--gap-4) 0 var(--gap-6);
        color: var(--muted);
      }
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
        gap: var(--gap-5) var(--gap-6);
        padding-block-start: var(--gap-5);
        border-top: 1px solid var(--line);
      }
      h2 {
        display: flex;
        align-items: center;
        gap: var(--gap-2);
        margin-block-end: var(--gap-2);
      }
      h2 svg {
        color: var(--good);
      }
      .systems {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-2);
        margin-block: var(--gap-3) var(--gap-2);
      }
      .systems li {
        padding: 0.125rem 0.625rem;
        border: 1px solid var(--line);
        border-radius: 1rem;
        background: var(--surface);
        font-size: var(--size-2);
        font-weight: 500;
      }
      .check {
        margin-block-start: var(--gap-3);
        padding-inline-start: 1.125rem;
        color: var(--muted);
        list-style: disc;
      }
      h3 {
        margin-block-start: var(--gap-3);
      }
    `,
  ];

  override render() {
    return html`
      <h1>${this.t('landing_title')}</h1>
      <p class="lead">${this.t('landing_lead')}</p>
      <shop-kpi-drop-zone .words=${this.words}></shop-kpi-drop-zone>
      <p class="demo">
        ${this.t('no_files_yet')} <a class="button" href="?demo">${this.t('try_demo')}</a>
      </p>
      <div class="two">
        <section>
          <h2>${icon('shield')}${this.t('privacy_title')}</h2>
          <p class="muted">${this.t('privacy_text')}</p>
          <h3>${this.t('privacy_check_title')}</h3>
          <ul class="check">
            <li>${this.t('privacy_check_offline')}</li>
            <li>${this.t('privacy_check_network')}</li>
          </ul>
        </section>
        <section>
          <h2>${this.t('reads_title')}</h2>
          <ul class="systems">
            ${SYSTEMS.map((system) => html`<li>${system}</li>`)}
          </ul>
          <p class="muted">${this.t('reads_generic')}</p>
        </section>
      </div>
    `;
  }
}
