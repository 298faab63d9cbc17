import { parameters, type ToChat, type ToPage } from './launcher/messages';

const asked = new URLSearchParams(location.search);

/** Whether the launcher of some page shows this chat in its frame. */
export const inWidget = asked.has('widget') && window.parent !== window;

/** The page's wishes, as its script carries them. */
export const wishes = Object.fromEntries(parameters.map(name => [name, asked.get(name) || undefined])) as Record<
  (typeof parameters)[number], string | undefined>;

/** Dresses this page as its surroundings want it. */
export function dress(): void {
  const { style, dataset } = document.documentElement;
  if (inWidget) dataset.widget = '';
  if (wishes.theme === 'light' || wishes.theme === 'dark') dataset.theme = wishes.theme;
  if (wishes.color && CSS.supports('color', wishes.color)) style.setProperty('--accent-fill', wishes.color);
  for (const name of ['title', 'greeting'] as const) {
    const place = document.getElementById(name);
    if (place && wishes[name]) place.textContent = wishes[name];
  }
}

/**
 * Tells the page around. What is told is no secret, and this service's policy says which pages may frame it, so any
 * parent may hear it.
 */
export function tell(message: ToPage): void {
  if (inWidget) window.parent.postMessage(message, '*');
}

/** Hears the page around. */
export function hear(listener: (message: ToChat) => void): void {
  if (inWidget) addEventListener('message', ({ source, data }) => { if (source === window.parent && data) listener(data as ToChat); });
}
