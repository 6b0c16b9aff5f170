/** Offers a text as a file. The browser asks or saves as its user has set it. */
export function downloadText(name: string, text: string, type = 'text/plain'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Safari reads the blob after click() returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
