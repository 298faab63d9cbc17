import type { Chat } from './chat';
import { Connection } from './connection';
import { DirectLine } from './directLine';
import { browserMemory } from './memory';
import { pause } from './network';

const host = element('chat');
const waiting = element('waiting');
const memory = browserMemory();
const line = new DirectLine(`${location.origin}/v3/directline`);
// The page is readable and the conversation is being entered while the large part still loads.
const loaded = import('./chat');

let connection: Connection | undefined;
let chat: Chat | undefined;

async function begin(): Promise<void> {
  const mine = (connection = new Connection(line, { memory, onGone: again, pause, openSocket: url => new WebSocket(url) }));
  void mine.run();
  const [{ openChat }] = await Promise.all([loaded, mine.entered]);
  if (mine !== connection) return;
  waiting.hidden = true;
  chat = openChat(host, mine, memory);
}

/** Another conversation in place of the one on the page; what was written and not sent goes along. */
function again(): void {
  memory.session = undefined;
  connection?.end();
  chat?.close();
  chat = undefined;
  waiting.hidden = false;
  void begin();
}

element('start-over').addEventListener('click', () => {
  connection?.end();
  memory.forget();
  again();
});

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-ask]')) {
  button.addEventListener('click', () => chat?.ask(button.textContent?.trim() ?? ''));
}

void begin();

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element “${id}”.`);
  return found;
}
