/** A line of the table: what was measured, here and on the bare floor page, and what was aimed for. */
export interface Row {
  what: string;
  site: string;
  floor?: string;
  aim?: string;
  met?: boolean;
}

const COLUMNS = ['what', 'site', 'floor', 'aim', 'met'] as const;
const HEAD: Record<(typeof COLUMNS)[number], string> = {
  what: '',
  site: 'site',
  floor: 'floor',
  aim: 'aim',
  met: '',
};

/** The rows as a Markdown table, in columns of one width. */
export function table(rows: Row[]): string {
  const cells = rows.map((row) => ({
    ...row,
    met: row.met === undefined ? '' : row.met ? 'met' : 'MISSED',
  }));
  const widths = COLUMNS.map((column) =>
    Math.max(3, ...[HEAD, ...cells].map((row) => (row[column] ?? '').length)),
  );
  const line = (row: Partial<Record<(typeof COLUMNS)[number], string>>) =>
    `| ${COLUMNS.map((column, place) => (row[column] ?? '').padEnd(widths[place] ?? 0)).join(' | ')} |`;
  return [line(HEAD), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...cells.map(line)].join(
    '\n',
  );
}

/** A row whose aim is a most. */
export const atMost = (what: string, figure: number, most: number, unit: string, digits = 0): Row => ({
  what,
  site: amount(figure, unit, digits),
  aim: most === 0 ? '0' : `≤ ${amount(most, unit, digits)}`,
  met: figure <= most,
});

/** A figure with its unit. */
export const amount = (figure: number, unit: string, digits = 0) =>
  `${figure.toFixed(digits)}${unit ? ` ${unit}` : ''}`;

/** Bytes as KB. */
export const kilobytes = (bytes: number) => amount(bytes / 1024, 'KB', 1);
