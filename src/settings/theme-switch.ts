/**
 * Makes the choice of colours at the foot of every page work. The page shows them at once; what keeps the choice is
 * loaded with it, and should that fail the choice holds for this page.
 */
export function listenForTheme(): void {
  const { dataset } = document.documentElement;
  const choice = document.querySelector<HTMLSelectElement>('#theme');
  if (!choice) return;
  choice.value = dataset.theme ?? '';
  choice.addEventListener('change', () => {
    dataset.theme = choice.value;
    import('./theme.ts').then(({ keepTheme }) => keepTheme(choice.value)).catch(() => undefined);
  });
}
