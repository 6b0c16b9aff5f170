import { useEffect, useState } from 'preact/hooks';
import type { SharedRoadmap } from './SharedRoadmap.tsx';

/** What a page shows: nothing before its address was looked at, then the visitor's own roadmap or one from a link. */
interface SharedView {
  own?: boolean;
  /** Shows a roadmap from a link; once loaded it stays, and shows the visitor's own as well. */
  View?: typeof SharedRoadmap;
  /** Whether it came while the visitor's own was shown. */
  late?: boolean;
  /** It did not load. */
  failed?: boolean;
}

/** Loads what shows a roadmap from a link once there is one in the address, when the page opens or later. */
export function useSharedView(): SharedView {
  const [view, setView] = useState<SharedView>({});
  useEffect(() => {
    const look = () => {
      if (!location.hash.startsWith('#plan=')) setView((now) => (now.View ? now : { own: true }));
      else
        import('./SharedRoadmap.tsx').then(
          ({ SharedRoadmap: View }) => setView(({ own, late = own }) => ({ View, late })),
          () => setView({ failed: true }),
        );
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return view;
}
