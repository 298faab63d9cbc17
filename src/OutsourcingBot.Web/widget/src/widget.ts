import { Launcher } from './launcher/launcher';

type Handler = (detail?: number) => void;

const script = document.currentScript as HTMLScriptElement | null;
const page = window as unknown as { OutsourcingBot?: object };

// A page that has the line twice still gets one button.
if (script && !page.OutsourcingBot) {
  const handlers = new Map<string, Set<Handler>>();
  const tell = (event: string, detail?: number) => handlers.get(event)?.forEach(handler => handler(detail));
  let early: ((launcher: Launcher) => void)[] = [];
  let launcher: Launcher | undefined;
  const whenThere = (act: (launcher: Launcher) => void) => void (launcher ? act(launcher) : early.push(act));

  page.OutsourcingBot = Object.freeze({
    open: () => whenThere(it => it.open()),
    close: () => whenThere(it => it.close()),
    ask: (text: string) => whenThere(it => it.ask(text)),
    /** Calls back at `open`, `close`, `message` and `unread` (with how many); returns a function that ends it. */
    on(event: string, handler: Handler): () => void {
      const those = handlers.get(event) ?? new Set();
      handlers.set(event, those.add(handler));
      return () => void those.delete(handler);
    },
  });

  const start = () => {
    launcher = new Launcher(new URL(script.src).origin, { ...script.dataset }, tell);
    if (script.dataset.open === 'true') launcher.open();
    for (const act of early.splice(0)) act(launcher);
  };
  if (document.body) start();
  else addEventListener('DOMContentLoaded', start);
}
