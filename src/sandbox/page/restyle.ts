/** Styles laid over the library's own, by element: rounder, calmer, and with enough contrast to be read. */
const STYLES: Readonly<Record<string, string>> = {
  'discord-messages': `
    :host { border: 0; color: var(--text); background: transparent; line-height: 1.375; font-family: var(--font); }
    :host([light-theme]) { color: var(--text); background: transparent; }
    ::slotted(*:not(:first-child)), ::slotted(*:first-child) { margin-top: 0; }`,
  'discord-message': `
    :host, :host([light-theme]) { color: var(--text); font-family: var(--font); padding: 0; font-size: 1rem; line-height: 1.375; }
    :host(:hover) { background: transparent; }
    .discord-message-inner { align-items: flex-start; }
    .discord-message-content { min-width: 0; flex: 1; width: auto; line-height: 1.375; padding-top: 0; }
    .discord-message-timestamp, :host([light-theme]) .discord-message-timestamp { color: var(--muted); }
    .discord-message-markup { display: block; }
    .discord-author-avatar { margin-top: 2px; }
    .discord-author-avatar img { cursor: default; }
    @media (max-width: 640px) {
      .discord-author-avatar { margin-right: 10px; min-width: 32px; }
      .discord-author-avatar img { width: 32px; height: 32px; }
    }`,
  'discord-author-info': `
    :host .discord-author-username, :host([light-theme]) .discord-author-username { color: var(--strong); font-weight: 600; }
    :host .discord-author-username:hover { text-decoration: none; cursor: inherit; }`,
  'discord-embed': `
    :host { margin: 4px 0 0; font-size: 0.875rem; line-height: 1.4; }
    :host, :host([light-theme]) { color: var(--text); }
    :host .discord-embed-root { min-width: 0; width: 100%; max-width: 560px; }
    :host .discord-embed-wrapper, :host([light-theme]) .discord-embed-wrapper {
      background: var(--embed); border-color: var(--line); border-left: 0; width: 100%; max-width: 560px;
    }
    :host .discord-embed-wrapper .discord-embed-grid {
      display: grid; grid-template-columns: minmax(0, 1fr) auto; padding: 8px 16px 14px 12px;
    }
    :host .discord-embed-author, :host([light-theme]) .discord-embed-author { color: var(--strong); }
    .discord-embed-image { max-width: 100%; }`,
  'discord-embed-description': `:host { line-height: 1.45; font-size: 0.9375rem; }`,
  'discord-embed-field': `:host { line-height: 1.45; font-size: 0.9375rem; }`,
  'discord-embed-footer': `:host, :host([light-theme]) { color: var(--muted); line-height: 1.4; }`,
  'discord-button': `
    :host > *:first-child {
      border-radius: 8px; margin: 4px 8px 4px 0; padding: 0 14px; min-width: 32px; font: 500 14px/1.2 var(--font);
      box-sizing: border-box; min-height: 34px; height: auto; text-align: center;
    }
    :host > *:first-child:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
    .primary { background: #5865f2; } .success { background: #248046; } .destructive { background: #d22d39; }
    .secondary, .secondary.hoverable { background: var(--button); color: var(--button-text); }
    .secondary:hover, .secondary.hoverable:hover { background: var(--button-hover); }
    .disabled { opacity: 0.5; }
    svg { width: 16px; height: 16px; margin-left: 6px; }
    @media (max-width: 640px) { :host > *:first-child { min-height: 40px; } }`,
};

/** The list of style sheets a Lit element is made with; it takes native ones as they are. */
interface Styled {
  elementStyles: CSSStyleSheet[];
}

/** Lays our styles over the library's; to be called before the first element is drawn. */
export function restyle(): void {
  for (const [tag, text] of Object.entries(STYLES)) {
    const made = customElements.get(tag) as unknown as Styled | undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    made?.elementStyles.push(sheet);
  }
}
