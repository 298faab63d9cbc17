const scrollable = '.webchat__basic-transcript__scrollable';
const touches = ['wheel', 'touchmove', 'pointerdown', 'keydown'];
const afterTouch = 1_000;

/**
 * Keeps the newest message in view unless the person scrolled away from it. Web Chat does so too, but loses the end
 * when an answer comes while it still moves and the suggested actions take room from the transcript.
 */
export function follow(host: HTMLElement): { resume(): void; end(): void } {
  let following = true;
  let touched = -Infinity;

  const showEnd = () => {
    const transcript = host.querySelector(scrollable);
    if (following && transcript && !atEnd(transcript)) transcript.scrollTop = transcript.scrollHeight;
  };
  const onTouch = ({ target }: Event) => {
    if ((target as Element).closest(scrollable)) touched = performance.now();
  };
  const onScroll = ({ target }: Event) => {
    if (!(target as Element).matches(scrollable)) return;
    if (performance.now() - touched < afterTouch) following = atEnd(target as Element);
    else showEnd();
  };

  for (const type of touches) host.addEventListener(type, onTouch, { capture: true, passive: true });
  host.addEventListener('scroll', onScroll, { capture: true, passive: true });
  const sizes = new ResizeObserver(showEnd);
  const changes = new MutationObserver(() => {
    const transcript = host.querySelector(scrollable);
    if (transcript) for (const element of [transcript, ...transcript.children]) sizes.observe(element);
    showEnd();
  });
  changes.observe(host, { childList: true, subtree: true });

  return {
    resume() {
      following = true;
      touched = -Infinity;
    },
    end() {
      changes.disconnect();
      sizes.disconnect();
      for (const type of touches) host.removeEventListener(type, onTouch, { capture: true });
      host.removeEventListener('scroll', onScroll, { capture: true });
    },
  };
}

const atEnd = ({ scrollTop, scrollHeight, clientHeight }: Element) => scrollHeight - clientHeight - scrollTop < 2;
