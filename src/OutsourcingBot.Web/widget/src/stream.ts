export interface Observer<T> {
  next(value: T): void;
  error?(reason: unknown): void;
  complete?(): void;
}

export interface Subscription {
  unsubscribe(): void;
}

/** What Web Chat takes for an observable. A late subscriber first gets the newest `memory` values again. */
export class Stream<T> {
  readonly #observers = new Set<Observer<T>>();
  readonly #remembered: T[] = [];

  constructor(private readonly memory: number) {}

  next(value: T): void {
    this.#remembered.push(value);
    if (this.#remembered.length > this.memory) this.#remembered.shift();
    for (const observer of [...this.#observers]) observer.next(value);
  }

  subscribe(observer: Observer<T>): Subscription {
    for (const value of this.#remembered) observer.next(value);
    this.#observers.add(observer);
    return { unsubscribe: () => this.#observers.delete(observer) };
  }
}

/** A stream of the one value a promise comes to. */
export function fromPromise<T>(promise: Promise<T>, abandon: () => void): { subscribe(observer: Observer<T>): Subscription } {
  return {
    subscribe(observer) {
      let open = true;
      const settle = (tell: () => void) => {
        if (!open) return;
        open = false;
        tell();
      };
      promise.then(
        value => settle(() => { observer.next(value); observer.complete?.(); }),
        (reason: unknown) => settle(() => observer.error?.(reason)),
      );
      return { unsubscribe: () => settle(abandon) };
    },
  };
}
