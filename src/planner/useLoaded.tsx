import { useState } from 'preact/hooks';

/** A part of the page whose code comes when it is first wanted: the part once it is there, or that it did not load. */
export function useLoaded<Part>(load: () => Promise<Part>) {
  const [loaded, setLoaded] = useState<{ part?: Part; failed?: boolean }>({});
  const want = async () => {
    if (loaded.part) return;
    try {
      setLoaded({ part: await load() });
    } catch {
      setLoaded({ failed: true });
    }
  };
  return { ...loaded, want };
}
