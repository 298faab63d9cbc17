/** Counts what the bot says while nobody looks. */
export class Unread {
  #count = 0;
  #looking = true;

  constructor(private readonly show: (count: number) => void) {}

  get looking(): boolean {
    return this.#looking;
  }

  set looking(looking: boolean) {
    this.#looking = looking;
    if (looking && this.#count) this.show((this.#count = 0));
  }

  /** A message came that the person did not write. */
  came(): void {
    if (!this.#looking) this.show(++this.#count);
  }
}
