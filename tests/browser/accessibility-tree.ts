import type { Page } from '@playwright/test';

/** Text, and boxes of text, which are read but not met. */
const TEXT = new Set(
  'none generic InlineTextBox StaticText LineBreak ListMarker LabelText Legend paragraph strong mark MenuListPopup listitem'.split(
    ' ',
  ),
);
const STATES = [
  'checked',
  'pressed',
  'expanded',
  'disabled',
  'required',
  'invalid',
  'modal',
  'level',
  'focused',
];

/**
 * The page as Chromium tells it to screen readers, in their order, a line for each thing: its role, its name, its value and
 * how it stands, with what describes it behind a dash, such as `radio "Often" checked=true – Question 2`.
 */
export async function accessibilityTree(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: string[] = [];
  const tell = (id: string) => {
    const node = byId.get(id);
    if (!node) return;
    const { ignored, role, name, value, description, properties = [], childIds = [] } = node;
    if (!ignored && !TEXT.has(role?.value)) {
      const states = STATES.flatMap((state) => {
        const given = properties.find((property) => property.name === state)?.value.value;
        return given === undefined || given === false || given === 'false' ? [] : [`${state}=${given}`];
      });
      const parts = [
        role?.value,
        name?.value && `"${name.value}"`,
        value?.value !== undefined && `(${value.value})`,
        ...states,
        description?.value && `– ${description.value}`,
      ];
      told.push(parts.filter(Boolean).join(' '));
    }
    childIds.forEach(tell);
  };
  const [root] = nodes;
  if (root) tell(root.nodeId);
  return told;
}
