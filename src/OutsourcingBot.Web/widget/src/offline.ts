const patience = 2_000;

/**
 * Shows that the line is down once it has been for longer than a moment: most breaks heal before anyone need know.
 * A page that is only just connecting says so elsewhere.
 */
export function offlineNotice(place: HTMLElement): (online: boolean) => void {
  let wasOnline = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return online => {
    if (online) {
      wasOnline = true;
      clearTimeout(timer);
      timer = undefined;
      place.hidden = true;
    } else if (wasOnline) {
      timer ??= setTimeout(() => (place.hidden = false), patience);
    }
  };
}
