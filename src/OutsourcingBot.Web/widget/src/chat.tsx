import ReactWebChat, { createStore } from 'botframework-webchat';
import { createRoot } from 'react-dom/client';

import { appearance } from './appearance';
import { cardLook } from './cardLook';
import type { Connection } from './connection';
import { follow } from './follow';
import { wishes } from './frame';
import type { Memory } from './memory';

interface Action {
  type: string;
  payload?: { text?: string };
}

export interface Chat {
  /** Sends a text as if the person had written it. */
  ask(text: string): void;
  /** Puts the cursor where the person writes. */
  focus(): void;
  close(): void;
}

/** Shows the conversation in an element of the page. */
export function openChat(host: HTMLElement, connection: Connection, memory: Memory): Chat {
  const view = follow(host);
  // Web Chat drops what is sent before it is connected.
  let connected = false;
  const early: string[] = [];
  const send = (text: string) => dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text } });
  const store = createStore({}, () => (next: (action: Action) => unknown) => (action: Action) => {
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY') view.resume();
    if (action.type === 'WEB_CHAT/SET_SEND_BOX') memory.draft = action.payload?.text ?? '';
    const result = next(action);
    if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED') {
      connected = true;
      setTimeout(() => early.splice(0).forEach(send));
    }
    return result;
  });
  const dispatch = store.dispatch as (action: Action) => void;
  if (memory.draft) dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: memory.draft } });

  const root = createRoot(host);
  root.render(
    <ReactWebChat
      adaptiveCardsHostConfig={cardLook}
      directLine={connection}
      locale={wishes.language ?? 'en-US'}
      overrideLocalizedStrings={wishes.language ? {} : { TEXT_INPUT_PLACEHOLDER: 'Ask a question' }}
      store={store}
      styleOptions={appearance(host.dataset.avatar ?? '')}
    />,
  );
  return {
    ask: text => (connected ? send(text) : void early.push(text)),
    focus: () => whenThere(host, '[data-id="webchat-sendbox-input"]', box => box.focus()),
    close: () => {
      view.end();
      root.unmount();
    },
  };
}

/** Waits for what Web Chat has not drawn yet. */
function whenThere(host: HTMLElement, selector: string, act: (element: HTMLElement) => void): void {
  const found = () => host.querySelector<HTMLElement>(selector);
  const there = found();
  if (there) return act(there);
  const changes = new MutationObserver(() => {
    const element = found();
    if (!element) return;
    changes.disconnect();
    act(element);
  });
  changes.observe(host, { childList: true, subtree: true });
}
