/** A storage as browsers have it: what is stored are its own keys, its methods are not. */
export function browserStorage(entries: Record<string, string> = {}): Storage {
  const texts: Record<string, string> = { ...entries };
  const methods = {
    getItem: (key: string) => texts[key] ?? null,
    setItem: (key: string, text: string) => {
      texts[key] = text;
    },
    removeItem: (key: string) => {
      delete texts[key];
    },
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(texts, name, { value });
  return texts as unknown as Storage;
}
