import { useEffect, useState } from 'preact/hooks';
import type { Plan } from '../plan.ts';
import type { Layout, sheetLayout } from './sheet-layout.ts';

/** What prints without loss whatever is in a plan. */
const safe: Layout = { setting: 'pages', strip: [] };

/** How the plan is set on paper. It is of no concern to a screen, so it is worked out once the sheet is there. */
export function useSheetLayout(plan: Plan, today: string): Layout {
  const [layout, setLayout] = useState<{ of?: typeof sheetLayout }>({});
  useEffect(() => {
    import('./sheet-layout.ts').then(
      ({ sheetLayout }) => setLayout({ of: sheetLayout }),
      () => undefined,
    );
  }, []);
  return layout.of?.(plan, today) ?? safe;
}
