/** The launcher's own look. A constructed style sheet is allowed by every Content-Security-Policy. */
export function look(color: string, side: 'left' | 'right'): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
:host { all: initial; position: fixed; z-index: 2147483000; inset: auto; ${side}: 20px; bottom: 20px; font: 16px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
[hidden] { display: none !important; }
button { font: inherit; cursor: pointer; border: 0; }
button:focus-visible { outline: 3px solid #b4620a; outline-offset: 3px; box-shadow: 0 0 0 3px #fff; }
.launcher { position: relative; display: block; width: 60px; height: 60px; padding: 0; margin-${side === 'left' ? 'right' : 'left'}: auto; border-radius: 50%; background: ${color}; color: #fff; box-shadow: 0 6px 20px rgb(0 0 0 / 28%); }
.launcher svg { display: block; margin: auto; }
.badge { position: absolute; top: -4px; ${side}: -4px; min-width: 22px; padding: 0 6px; border-radius: 11px; background: #a4262c; color: #fff; font-size: 13px; line-height: 22px; text-align: center; }
.greeting { position: absolute; ${side}: 0; bottom: 74px; display: flex; align-items: start; width: max-content; max-width: min(300px, calc(100vw - 40px)); padding: 4px 4px 4px 14px; border-radius: 14px; background: light-dark(#fff, #18211f); color: light-dark(#14201f, #e8efed); box-shadow: 0 6px 20px rgb(0 0 0 / 22%); }
.greeting p { margin: 7px 0; }
.greeting button { flex: none; width: 32px; height: 32px; padding: 0; border-radius: 50%; background: none; color: inherit; }
.panel { position: absolute; ${side}: 0; bottom: 76px; width: min(400px, calc(100vw - 40px)); height: min(680px, calc(100dvh - 116px)); border: 1px solid light-dark(#d7e0de, #34423f); border-radius: 18px; overflow: hidden; background: light-dark(#fff, #18211f); box-shadow: 0 14px 44px rgb(0 0 0 / 30%); }
.panel iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: inherit; }
:host([data-theme=light]) { color-scheme: light; }
:host([data-theme=dark]) { color-scheme: dark; }
:host(:not([data-theme=light], [data-theme=dark])) { color-scheme: light dark; }
@media (max-width: 480px), (max-height: 420px) {
  .panel { position: fixed; inset: 0; width: auto; height: auto; border: 0; border-radius: 0; }
  .panel:not([hidden]) ~ .launcher { visibility: hidden; }
}
@media (prefers-reduced-motion: no-preference) {
  .launcher { transition: transform .15s; }
  .launcher:hover { transform: scale(1.06); }
  .panel:not([hidden]) { animation: rise .18s ease-out; }
  @keyframes rise { from { opacity: 0; transform: translateY(12px); } }
}
@media (forced-colors: active) { .launcher, .panel, .greeting { border: 2px solid; } }
@media print { :host { display: none; } }`);
  return sheet;
}
