import type { Activity } from './activity';

/** An activity on its way to the service. */
export interface Letter {
  activity: Activity;
  /** It was handed over once without an answer, so it may have arrived. */
  doubtful: boolean;
}

interface Waiting {
  resolve(id: string): void;
  reject(reason: unknown): void;
}

/** Keeps what the person sent, in order, until the service has confirmed it; a reload does not lose it. */
export class Outbox {
  readonly #letters: Letter[];
  readonly #waiting = new Map<Letter, Waiting>();

  constructor(unsent: readonly Activity[], private readonly keep: (unsent: Activity[]) => void) {
    this.#letters = unsent.map(activity => ({ activity, doubtful: true }));
  }

  get first(): Letter | undefined {
    return this.#letters[0];
  }

  /** Queues an activity; the promise comes to the id that the service gave it. */
  add(activity: Activity): { sent: Promise<string>; withdraw(): void } {
    const letter = { activity, doubtful: false };
    const sent = new Promise<string>((resolve, reject) => this.#waiting.set(letter, { resolve, reject }));
    this.#letters.push(letter);
    this.#save();
    return { sent, withdraw: () => this.#remove(letter) };
  }

  delivered(letter: Letter, id: string): void {
    const waiting = this.#waiting.get(letter);
    this.#remove(letter);
    waiting?.resolve(id);
  }

  refused(letter: Letter, reason: unknown): void {
    const waiting = this.#waiting.get(letter);
    this.#remove(letter);
    waiting?.reject(reason);
  }

  #remove(letter: Letter): void {
    const place = this.#letters.indexOf(letter);
    if (place >= 0) this.#letters.splice(place, 1);
    this.#waiting.delete(letter);
    this.#save();
  }

  #save(): void {
    this.keep(this.#letters.map(letter => letter.activity));
  }
}
