/** The page of the stories about wrong use, and what it does to the widgets in it. */
export const hostPage = new CSSStyleSheet();
hostPage.replaceSync(`
  .wrong-use { padding: var(--_space-4); background: var(--_color-surface); }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
    gap: var(--_space-4);
  }
  .side {
    padding: var(--_space-4);
    border: 1px solid var(--_color-border);
    border-block-start: 4px solid var(--_color-success);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-raised);
  }
  .side.wrong { border-block-start-color: var(--_color-error); }
  .side h3 { margin-block: 0 var(--_space-3); font-size: var(--_text-m); }
  .side :is(lc-button, lc-text-field, lc-brand-mark, lc-notice) { margin-block-end: var(--_space-3); }
  .side lc-tag { margin-block-end: var(--_space-1); }

  .locked lc-theme {
    --_color-brand: #c2185b !important;
    --_color-error: #2e7d32 !important;
    --_text-m: 9px !important;
    --lc-color-brand: #c2185b;
    --lc-color-error: #2e7d32;
    --lc-text-m: 9px;
    --lc-radius-l: 60px;
  }

  .pale lc-theme {
    --lc-color-action: #ffd54f;
    --lc-color-on-action: #ffffff;
    --lc-color-link: #c8c8c8;
  }
  .wanted { padding: 14px 24px; inline-size: 180px; border-radius: 12px; background: #ffd54f; }
  .wanted::before { content: ''; display: block; block-size: 10px; border-radius: 5px; background: #ffffff; }

  .ringless :focus { outline: none !important; box-shadow: none !important; }
  .own-button {
    min-block-size: 44px;
    padding-inline: 20px;
    border: 0;
    border-radius: 6px;
    background: #37474f;
    color: #ffffff;
    font: inherit;
  }

  .moments { margin: 0 0 var(--_space-3); padding: 0; list-style: none; }
  .moments li { display: flex; flex-wrap: wrap; gap: var(--_space-2); align-items: center; min-block-size: 44px; }
  .dot { inline-size: 14px; block-size: 14px; border-radius: 50%; background: #2e8b3d; }
  .dot.full { background: #cb4335; }
  .grey:has(:checked) .sides { filter: grayscale(1); }
  .grey label { display: flex; gap: var(--_space-2); align-items: center; min-block-size: 44px; margin-block-end: var(--_space-3); }
  .grey input { inline-size: 24px; block-size: 24px; margin: 0; }
`);
