/** What the script of the launcher offers to a page. */
interface Offered {
  ask(text: string): void;
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.addEventListener('click', () => void copy(button));
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-ask]')) {
  button.addEventListener('click', () => {
    const { OutsourcingBot } = window as unknown as { OutsourcingBot?: Offered };
    OutsourcingBot?.ask(button.textContent?.trim() ?? '');
  });
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const code = document.getElementById(button.dataset.copy ?? '');
  if (!code) return;
  const name = button.textContent;
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    button.textContent = 'Copied';
    setTimeout(() => (button.textContent = name), 2_000);
  } catch {
    // Without leave to write to the clipboard the text is at least selected.
    getSelection()?.selectAllChildren(code);
  }
}
