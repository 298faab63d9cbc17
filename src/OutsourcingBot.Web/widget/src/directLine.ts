import type { Activity } from './activity';

/** What a browser keeps to come back to a conversation. */
export interface Session {
  conversationId: string;
  /** Opens this conversation only, and says who the person is in it. */
  token: string;
  /** Where the conversation is, if not at the service that gave the token. */
  domain?: string;
}

/** A conversation that was just entered, with the address of its stream. */
export interface Joined extends Session {
  streamUrl: string;
  /** Seconds for which the token stays good. */
  expiresIn: number;
}

interface ConversationBody {
  conversationId: string;
  token?: string;
  streamUrl?: string;
  expires_in?: number;
  domain?: string;
}

interface Page {
  activities: Activity[];
  watermark: string;
}

/** The service answered, and the answer was no. */
export class Refused extends Error {
  constructor(readonly status: number, what: string) {
    super(`${what}: ${status}`);
  }

  /** The conversation is unknown, ended or no longer ours: only a new one helps. */
  get gone(): boolean {
    return [401, 403, 404].includes(this.status);
  }

  /** The same request will be refused again. */
  get final(): boolean {
    return this.status >= 400 && this.status < 500 && ![408, 429].includes(this.status);
  }
}

const halfAnHour = 1800;
const patience = 15_000;

/** Direct Line 3.0, as far as a chat needs it. */
export class DirectLine {
  constructor(private readonly domain: string, private readonly fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis)) {}

  /** Begins a conversation. */
  async start(): Promise<Joined> {
    const { conversationId, token = '', domain } = await this.#call('POST', '/tokens/generate', undefined, {});
    const session = { conversationId, token, ...(domain && { domain }) };
    return this.#joined(session, await this.#call('POST', '/conversations', session, {}));
  }

  /** Comes back to a conversation; its stream then goes on after the watermark. */
  async rejoin(session: Session, watermark: string): Promise<Joined> {
    return this.#joined(session, await this.#call('GET', `${path(session)}?watermark=${encodeURIComponent(watermark)}`, session));
  }

  /** Exchanges the token for a fresh one. */
  async refresh(session: Session): Promise<Joined> {
    return this.#joined(session, await this.#call('POST', '/tokens/refresh', session));
  }

  /** Sends an activity and returns the id it was given. */
  async post(session: Session, activity: Activity): Promise<string> {
    const { id } = await this.#call<{ id: string }>('POST', `${path(session)}/activities`, session, activity);
    return id;
  }

  /** Everything said so far, page by page. */
  async *history(session: Session): AsyncGenerator<Activity> {
    for (let watermark = '', more = true; more; ) {
      const page = await this.#call<Page>('GET', `${path(session)}/activities?watermark=${encodeURIComponent(watermark)}`, session);
      yield* page.activities;
      more = page.activities.length > 0 && page.watermark !== watermark;
      watermark = page.watermark;
    }
  }

  #joined(session: Session, body: ConversationBody): Joined {
    return {
      ...session,
      conversationId: body.conversationId,
      token: body.token ?? session.token,
      streamUrl: body.streamUrl ?? '',
      expiresIn: body.expires_in ?? halfAnHour,
    };
  }

  async #call<T = ConversationBody>(method: string, path: string, session?: Session, body?: unknown): Promise<T> {
    const response = await this.fetch((session?.domain ?? this.domain) + path, {
      method,
      headers: {
        ...(session && { Authorization: `Bearer ${session.token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw new Refused(response.status, `${method} ${path.replace(/\?.*/, '')}`);
    return (await response.json()) as T;
  }
}

const path = ({ conversationId }: Session) => `/conversations/${encodeURIComponent(conversationId)}`;
