import { element, icon } from './elements';
import { look } from './look';
import { parameters, type ToChat, type ToPage } from './messages';

/** The `data-*` attributes of the script. */
export type Settings = Readonly<Record<string, string | undefined>>;

const bubble = 'M4 5.5h16v11h-9l-4.5 3.5v-3.5H4z';
const cross = 'M6 6l12 12M18 6L6 18';
const ownColor = '#0f6462';

/** The round button in the corner and the frame that it opens; the frame is loaded when it is opened first. */
export class Launcher {
  readonly #host = document.createElement('outsourcing-bot');
  readonly #button = element('button', { class: 'launcher', type: 'button', 'aria-expanded': 'false' });
  readonly #badge = element('span', { class: 'badge', hidden: '' });
  readonly #panel: HTMLElement;
  readonly #title: string;
  #greeting: HTMLElement | undefined;
  #frame: HTMLIFrameElement | undefined;
  #ready = false;
  #waiting: ToChat[] = [];

  constructor(private readonly origin: string, private readonly settings: Settings, private readonly tell: (event: string, detail?: number) => void) {
    this.#title = settings.title || 'Chat';
    this.#panel = element('div', { class: 'panel', role: 'dialog', 'aria-label': this.#title, hidden: '' });
    const color = settings.color && CSS.supports('color', settings.color) ? settings.color : ownColor;
    const root = this.#host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [look(color, settings.position === 'left' ? 'left' : 'right')];
    this.#host.role = 'region';
    this.#host.ariaLabel = this.#title;
    if (settings.theme) this.#host.dataset.theme = settings.theme;
    root.append(this.#panel, this.#button);
    if (settings.greeting) root.insertBefore((this.#greeting = this.#bubble(settings.greeting)), this.#button);
    this.#button.addEventListener('click', () => (this.isOpen ? this.close() : this.open()));
    this.#host.addEventListener('keydown', event => { if (event.key === 'Escape' && this.isOpen) this.close(); });
    addEventListener('message', event => this.#hear(event));
    this.#draw();
    document.body.append(this.#host);
  }

  get isOpen(): boolean {
    return !this.#panel.hidden;
  }

  open(): void {
    if (this.isOpen) return;
    this.#greeting?.remove();
    this.#load();
    this.#panel.hidden = false;
    this.#unread(0);
    this.#draw();
    this.#say({ outsourcingBot: 'shown' });
    this.#frame?.focus();
    this.tell('open');
  }

  close(): void {
    if (!this.isOpen) return;
    this.#panel.hidden = true;
    this.#draw();
    this.#say({ outsourcingBot: 'hidden' });
    this.#button.focus();
    this.tell('close');
  }

  ask(text: string): void {
    this.open();
    this.#say({ outsourcingBot: 'ask', text: String(text) });
  }

  #load(): void {
    if (this.#frame) return;
    const address = new URL('/chat', this.origin);
    address.searchParams.set('widget', '1');
    for (const name of parameters) {
      const value = this.settings[name];
      if (value) address.searchParams.set(name, value);
    }
    this.#frame = element('iframe', { src: address.href, title: this.#title, allow: 'clipboard-write' });
    this.#panel.append(this.#frame);
  }

  #say(message: ToChat): void {
    if (this.#ready) this.#frame?.contentWindow?.postMessage(message, this.origin);
    else if (message.outsourcingBot === 'ask') this.#waiting.push(message);
  }

  #hear({ source, origin, data }: MessageEvent): void {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== this.origin) return;
    const message = data as ToPage;
    switch (message?.outsourcingBot) {
      case 'ready':
        this.#ready = true;
        this.#say({ outsourcingBot: this.isOpen ? 'shown' : 'hidden' });
        for (const waiting of this.#waiting.splice(0)) this.#say(waiting);
        break;
      case 'close':
        this.close();
        break;
      case 'message':
        this.tell('message');
        break;
      case 'unread':
        if (!this.isOpen) this.#unread(message.count);
        break;
    }
  }

  #unread(count: number): void {
    this.#badge.textContent = count > 9 ? '9+' : `${count}`;
    this.#badge.hidden = count === 0;
    this.#draw(count);
    if (count > 0) this.tell('unread', count);
  }

  #draw(unread = 0): void {
    this.#button.setAttribute('aria-expanded', `${this.isOpen}`);
    this.#button.setAttribute('aria-label', `${this.isOpen ? 'Close' : 'Open'} ${this.#title}${unread ? `, ${unread} unread` : ''}`);
    this.#button.replaceChildren(icon(28, this.isOpen ? cross : bubble), this.#badge);
  }

  #bubble(text: string): HTMLElement {
    const dismiss = element('button', { type: 'button', 'aria-label': 'Dismiss' }, icon(16, cross));
    const greeting = element('div', { class: 'greeting' }, element('p', {}, text), dismiss);
    dismiss.addEventListener('click', () => {
      greeting.remove();
      this.#button.focus();
    });
    return greeting;
  }
}
