import type { Activity } from './activity';
import type { Session } from './directLine';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const names = { session: 'outsourcingbot.session', unsent: 'outsourcingbot.unsent', draft: 'outsourcingbot.draft' };

/**
 * What the browser remembers: the conversation for as long as the service does, and for this tab what was written
 * and not yet sent. A browser that forbids storage still chats; it only forgets.
 */
export class Memory {
  constructor(private readonly lasting: Store, private readonly tab: Store) {}

  get session(): Session | undefined {
    const kept = read(this.lasting, names.session);
    return isSession(kept) ? kept : undefined;
  }

  set session(session: Session | undefined) {
    write(this.lasting, names.session, session && { conversationId: session.conversationId, token: session.token, domain: session.domain });
  }

  get unsent(): Activity[] {
    const kept = read(this.tab, names.unsent);
    return Array.isArray(kept) ? (kept as Activity[]) : [];
  }

  set unsent(activities: Activity[]) {
    write(this.tab, names.unsent, activities.length ? activities : undefined);
  }

  get draft(): string {
    const kept = read(this.tab, names.draft);
    return typeof kept === 'string' ? kept : '';
  }

  set draft(text: string) {
    write(this.tab, names.draft, text || undefined);
  }

  forget(): void {
    this.session = undefined;
    this.unsent = [];
    this.draft = '';
  }
}

/** The browser's own storage, or a stand-in that lasts until the page is left where it is switched off. */
export function browserMemory(): Memory {
  try {
    return new Memory(localStorage, sessionStorage);
  } catch {
    const values = new Map<string, string>();
    const store: Store = {
      getItem: key => values.get(key) ?? null,
      setItem: (key, value) => void values.set(key, value),
      removeItem: key => void values.delete(key),
    };
    return new Memory(store, store);
  }
}

function isSession(value: unknown): value is Session {
  return ['conversationId', 'token'].every(name => typeof (value as Record<string, unknown> | null)?.[name] === 'string');
}

function read(store: Store, name: string): unknown {
  try {
    return JSON.parse(store.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

function write(store: Store, name: string, value: unknown): void {
  try {
    if (value === undefined) store.removeItem(name);
    else store.setItem(name, JSON.stringify(value));
  } catch {
    // A full or forbidden store must not stop the chat.
  }
}
