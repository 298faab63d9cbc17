const impatience = new EventTarget();

/** Ends every pause at once: the person does not want to wait. */
export function retry(): void {
  impatience.dispatchEvent(new Event('retry'));
}

/**
 * Waits, but not past the moment at which the browser is back on the network, the page in front of the person or the
 * person impatient.
 */
export function pause(milliseconds: number): Promise<void> {
  return new Promise(done => {
    const over = () => {
      clearTimeout(timer);
      removeEventListener('online', over);
      document.removeEventListener('visibilitychange', over);
      impatience.removeEventListener('retry', over);
      done();
    };
    const timer = setTimeout(over, milliseconds);
    addEventListener('online', over);
    document.addEventListener('visibilitychange', over);
    impatience.addEventListener('retry', over);
  });
}
