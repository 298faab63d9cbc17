import ReactWebChat, { createStore } from 'botframework-webchat';
import { createRoot } from 'react-dom/client';

import { appearance } from './appearance';
import type { Connection } from './connection';
import { follow } from './follow';
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
  const store = createStore({}, () => (next: (action: Action) => unknown) => (action: Action) => {
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY') view.resume();
    if (action.type === 'WEB_CHAT/SET_SEND_BOX') memory.draft = action.payload?.text ?? '';
    return next(action);
  });
  const dispatch = store.dispatch as (action: Action) => void;
  if (memory.draft) dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: memory.draft } });

  const root = createRoot(host);
  root.render(
    <ReactWebChat
      directLine={connection}
      locale="en-US"
      overrideLocalizedStrings={{ TEXT_INPUT_PLACEHOLDER: 'Ask a question' }}
      store={store}
      styleOptions={appearance(host.dataset.avatar ?? '')}
    />,
  );
  return {
    ask: text => dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text } }),
    focus: () => host.querySelector<HTMLElement>('[data-id="webchat-sendbox-input"]')?.focus(),
    close: () => {
      view.end();
      root.unmount();
    },
  };
}
