/** Waits, but not past the moment at which the browser is back on the network or in front of the person. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise(done => {
    const over = () => {
      clearTimeout(timer);
      removeEventListener('online', over);
      document.removeEventListener('visibilitychange', over);
      done();
    };
    const timer = setTimeout(over, milliseconds);
    addEventListener('online', over);
    document.addEventListener('visibilitychange', over);
  });
}
