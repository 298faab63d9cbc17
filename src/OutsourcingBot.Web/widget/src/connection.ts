import type { Activity } from './activity';
import { type DirectLine, type Joined, Refused, type Session } from './directLine';
import type { Memory } from './memory';
import { type Letter, Outbox } from './outbox';
import { fromPromise, Stream } from './stream';

/** The numbers that Web Chat knows for the state of a connection. */
export const Status = { uninitialized: 0, connecting: 1, online: 2 } as const;

interface Surroundings {
  memory: Memory;
  /** Told when the service no longer knows the conversation, so that a new one can begin. */
  onGone(): void;
  /** Waits before the next attempt; shortened when the browser says that the network is back. */
  pause(milliseconds: number): Promise<void>;
  openSocket(url: string): WebSocket;
}

const shortest = 250;
const longest = 5_000;
const heartbeat = 20_000;

/**
 * What Web Chat is given to talk through. Unlike a plain Direct Line connection it says when the line is down, comes
 * back within seconds for as long as the page is open, and sends every message exactly once: one whose
 * fate is unknown is looked up in the history before it is sent again.
 */
export class Connection {
  /** For Web Chat: online once and for all. It would drop what is written while it knows of a break. */
  readonly connectionStatus$ = new Stream<number>(1);
  /** Whether the line is up. */
  readonly online$ = new Stream<boolean>(1);
  readonly activity$ = new Stream<Activity>(Number.MAX_SAFE_INTEGER);

  /** What comes back to what this page sent: neither its own words nor what was said before it was opened. */
  readonly answer$ = new Stream<Activity>(0);

  /** Settles when the conversation was entered for the first time. */
  readonly entered: Promise<void>;

  readonly #outbox: Outbox;
  /** Marks of what this page sent, and the ids under which it came back. */
  readonly #own = new Set<string>();
  readonly #enter: () => void;
  #session: Session | undefined;
  #watermark = '';
  #socket: WebSocket | undefined;
  #live = false;
  #told = false;
  #sending = false;
  #ended = false;

  constructor(private readonly line: DirectLine, private readonly around: Surroundings) {
    const { memory } = around;
    this.#session = memory.session;
    this.#outbox = new Outbox(memory.unsent, unsent => { if (!this.#ended) memory.unsent = unsent; });
    let enter = () => {};
    this.entered = new Promise(resolve => (enter = resolve));
    this.#enter = enter;
    this.connectionStatus$.next(Status.uninitialized);
  }

  /** Web Chat reads the person's id from the token where the token carries one. */
  get token(): string | undefined {
    return this.#session?.token;
  }

  /** Enters the conversation and stays in it until `end`. */
  async run(): Promise<void> {
    this.connectionStatus$.next(Status.connecting);
    while (!this.#ended) {
      const joined = await this.#join();
      if (!joined || this.#ended) return;
      await this.#follow(joined);
    }
  }

  end(): void {
    this.#ended = true;
    this.#socket?.close();
  }

  postActivity(activity: Activity) {
    if (activity.channelData?.clientActivityID) this.#own.add(activity.channelData.clientActivityID);
    const { sent, withdraw } = this.#outbox.add(activity);
    void this.#send();
    return fromPromise(sent, withdraw);
  }

  async #join(): Promise<Joined | undefined> {
    for (let wait = shortest; !this.#ended; wait = Math.min(wait * 2, longest)) {
      try {
        if (this.#session) return this.#keep(await this.line.rejoin(this.#session, this.#watermark));
        const started = this.#keep(await this.line.start());
        // Azure's service says nothing to a bot before the person does, who would then wait for a welcome.
        if (started.domain) this.postActivity({ type: 'event', name: 'webchat/join' }).subscribe({ next: () => {} });
        return started;
      } catch (reason) {
        if (this.#session && reason instanceof Refused && reason.gone) {
          this.end();
          this.around.onGone();
          return undefined;
        }
        await this.around.pause(wait);
      }
    }
    return undefined;
  }

  /** Listens until the socket closes. */
  #follow(joined: Joined): Promise<void> {
    return new Promise(done => {
      const socket = this.#socket = this.around.openSocket(joined.streamUrl);
      const beat = setInterval(() => socket.readyState === WebSocket.OPEN && socket.send(''), heartbeat);
      const renewal = setInterval(() => void this.#renew(), joined.expiresIn * 500);
      socket.onopen = () => {
        this.#live = true;
        if (!this.#told) this.connectionStatus$.next(Status.online);
        this.#told = true;
        this.online$.next(true);
        void this.#send();
      };
      socket.onmessage = ({ data }) => this.#receive(data as string);
      socket.onclose = () => {
        this.#live = false;
        if (!this.#ended) this.online$.next(false);
        clearInterval(beat);
        clearInterval(renewal);
        // A service that accepts and drops at once must not be called in a tight loop.
        void this.around.pause(shortest).then(done);
      };
    });
  }

  #receive(frame: string): void {
    if (!frame || this.#ended) return;
    const { activities, watermark } = JSON.parse(frame) as { activities?: Activity[]; watermark?: string };
    for (const activity of activities ?? []) {
      this.activity$.next(activity);
      const { id, replyToId, channelData } = activity;
      if (id && this.#own.has(channelData?.clientActivityID ?? '')) this.#own.add(id);
      if (this.#own.has(replyToId ?? '')) this.answer$.next(activity);
    }
    if (watermark) this.#watermark = watermark;
  }

  async #renew(): Promise<void> {
    try {
      if (this.#session) this.#keep(await this.line.refresh(this.#session));
    } catch {
      // The next renewal or the next rejoin decides; a token is renewed at half its life.
    }
  }

  #keep(joined: Joined): Joined {
    if (!this.#ended) {
      this.around.memory.session = this.#session = joined;
      this.#enter();
    }
    return joined;
  }

  /** Sends what waits, one at a time, so that nothing overtakes. */
  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let letter = this.#outbox.first; letter && this.#live && this.#session && !this.#ended; letter = this.#outbox.first) {
        try {
          const id = (letter.doubtful && (await this.#arrived(letter.activity))) || (await this.line.post(this.#session, letter.activity));
          this.#outbox.delivered(letter, id);
        } catch (reason) {
          await this.#undelivered(letter, reason);
        }
      }
    } finally {
      this.#sending = false;
    }
  }

  async #undelivered(letter: Letter, reason: unknown): Promise<void> {
    if (!(reason instanceof Refused) || reason.gone) {
      // No answer, so nobody knows; or an answer that only entering the conversation again can explain.
      letter.doubtful = true;
      this.#live = false;
      this.#socket?.close();
    } else if (reason.final) {
      this.#outbox.refused(letter, reason);
    } else {
      letter.doubtful = true;
      await this.around.pause(longest);
    }
  }

  async #arrived(activity: Activity): Promise<string | undefined> {
    const mark = activity.channelData?.clientActivityID;
    for await (const { id, channelData } of this.line.history(this.#session!)) {
      if (mark && channelData?.clientActivityID === mark) return id;
    }
    return undefined;
  }
}
