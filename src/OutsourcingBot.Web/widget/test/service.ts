import type { Activity } from '../src/activity';
import { Connection } from '../src/connection';
import { DirectLine } from '../src/directLine';
import { Memory } from '../src/memory';
import { Shelf } from './shelf';

type Fault = 'lost request' | 'lost answer' | 'busy';

/** A Direct Line service with one conversation, whose sockets and answers can be made to fail. */
export class Service {
  readonly memory = new Memory(new Shelf(), new Shelf());
  readonly said: Activity[] = [];
  readonly calls: string[] = [];
  /** What happens to the next messages that are posted. */
  readonly faults: Fault[] = [];
  gone = 0;
  down = false;
  known = true;
  readonly #sockets = new Set<FakeSocket>();

  connect(): { connection: Connection; seen: string[]; states: number[] } {
    const connection = new Connection(new DirectLine('https://bot', this.#fetch), {
      memory: this.memory,
      onGone: () => this.gone++,
      pause: () => new Promise(done => setTimeout(done, 1)),
      openSocket: url => this.#open(url) as unknown as WebSocket,
    });
    const seen: string[] = [];
    const states: number[] = [];
    connection.activity$.subscribe({ next: activity => seen.push(activity.text ?? '') });
    connection.connectionStatus$.subscribe({ next: status => states.push(status) });
    void connection.run();
    return { connection, seen, states };
  }

  say(text: string): void {
    this.#add({ type: 'message', text });
  }

  drop(): void {
    for (const socket of this.#sockets) socket.close();
  }

  readonly #fetch = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const { pathname, searchParams } = new URL(url as string);
    this.calls.push(`${init.method} ${pathname}`);
    if (this.down) throw new TypeError('no network');
    if (pathname.endsWith('/activities')) return init.method === 'POST' ? this.#post(init) : this.#page(Number(searchParams.get('watermark')));
    if (!this.known && pathname !== '/tokens/generate') return new Response(null, { status: 404 });
    return Response.json({ conversationId: 'c1', token: 't1', expires_in: 1800, streamUrl: searchParams.get('watermark') ?? '' });
  };

  #page(seen: number): Response {
    const activities = this.said.slice(seen, seen + 2);
    return Response.json({ activities, watermark: String(seen + activities.length) });
  }

  #post(init: RequestInit): Response {
    const fault = this.faults.shift();
    if (fault === 'busy') return new Response(null, { status: 503 });
    if (fault === 'lost request') throw new TypeError('connection reset');
    const id = this.#add(JSON.parse(init.body as string) as Activity);
    if (fault === 'lost answer') throw new TypeError('connection reset');
    return Response.json({ id });
  }

  #add(activity: Activity): string {
    const id = `c1|${this.said.length}`;
    this.said.push({ ...activity, id });
    for (const socket of this.#sockets) socket.deliver([{ ...activity, id }], this.said.length);
    return id;
  }

  #open(watermark: string): FakeSocket {
    const socket = new FakeSocket(() => this.#sockets.delete(socket));
    setTimeout(() => {
      if (this.down) return socket.close();
      this.#sockets.add(socket);
      socket.onopen?.();
      const missed = this.said.slice(Number(watermark || 0));
      if (missed.length) socket.deliver(missed, this.said.length);
    });
    return socket;
  }
}

class FakeSocket {
  onopen?: () => void;
  onclose?: () => void;
  onmessage?: (message: { data: string }) => void;
  #closed = false;

  constructor(private readonly leave: () => void) {}

  deliver(activities: Activity[], watermark: number): void {
    if (!this.#closed) this.onmessage?.({ data: JSON.stringify({ activities, watermark: String(watermark) }) });
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.leave();
    setTimeout(() => this.onclose?.());
  }
}
