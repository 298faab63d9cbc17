import type { Activity } from './activity';
import type { Chat } from './chat';
import { Connection } from './connection';
import { DirectLine } from './directLine';
import { dress, hear, inWidget, tell } from './frame';
import { browserMemory } from './memory';
import { pause, retry } from './network';
import { offlineNotice } from './offline';
import { Unread } from './unread';

dress();
const host = element('chat');
const waiting = element('waiting');
const memory = browserMemory();
const line = new DirectLine(`${location.origin}/v3/directline`);
// The page is readable and the conversation is being entered while the large part still loads.
const loaded = import('./chat');
const notice = offlineNotice(element('offline'));
const name = document.title;
const unread = new Unread(count => {
  document.title = count ? `(${count}) ${name}` : name;
  tell({ outsourcingBot: 'unread', count });
});

let connection: Connection | undefined;
let chat: Chat | undefined;
const questions: string[] = [];
let shown = true;

async function begin(): Promise<void> {
  const mine = (connection = new Connection(line, { memory, onGone: again, pause, openSocket: url => new WebSocket(url) }));
  mine.online$.subscribe({ next: notice });
  mine.answer$.subscribe({ next: told });
  void mine.run();
  const [{ openChat }] = await Promise.all([loaded, mine.entered]);
  if (mine !== connection) return;
  waiting.hidden = true;
  chat = openChat(host, mine, memory);
  for (const question of questions.splice(0)) chat.ask(question);
  if (inWidget && shown) chat.focus();
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

function told({ type }: Activity): void {
  if (type !== 'message') return;
  tell({ outsourcingBot: 'message' });
  unread.came();
}

function ask(text: string): void {
  if (chat) chat.ask(text);
  else questions.push(text);
}

function look(): void {
  unread.looking = shown && document.visibilityState === 'visible';
}

element('start-over').addEventListener('click', () => {
  connection?.end();
  memory.forget();
  again();
});

element('retry').addEventListener('click', retry);
document.addEventListener('visibilitychange', look);

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-ask]')) {
  button.addEventListener('click', () => ask(button.textContent?.trim() ?? ''));
}

if (inWidget) {
  const close = element('close');
  close.hidden = false;
  close.addEventListener('click', () => tell({ outsourcingBot: 'close' }));
  addEventListener('keydown', event => { if (event.key === 'Escape' && !event.defaultPrevented) tell({ outsourcingBot: 'close' }); });
  hear(message => {
    if (message.outsourcingBot === 'ask') ask(message.text);
    else {
      shown = message.outsourcingBot === 'shown';
      look();
      if (shown) chat?.focus();
    }
  });
  tell({ outsourcingBot: 'ready' });
}

void begin();

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element “${id}”.`);
  return found;
}
