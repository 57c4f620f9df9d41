import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-button.js';
import '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';
import './style/sidebar.css';
import './style/faults.css';
import './style/channel.css';
import './style/message.css';
import './style/markdown.css';
import './style/select-menu.css';
import './style/composer.css';
import './style/overlay.css';
import './style/phone.css';
import type { Welcome } from '../page-protocol.ts';
import { App } from './app.ts';
import { Connection, type Told } from './connection.ts';
import { restyle } from './restyle.ts';
import { startView } from './view.ts';

restyle();

let app: App | null = null;
const connection = new Connection(receive, () => app?.lost());

function receive(event: Told): void {
  if (event.op === 'welcome') welcome(event);
  else app?.receive(event);
}

/** The first welcome opens the page; later ones mean that the line is back. */
function welcome(event: Welcome): void {
  const view = app ? null : startView(event);
  if (view) app = new App(view, connection);
  app?.look();
}
