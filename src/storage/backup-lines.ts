/*
 * A backup file has each record on a line of its own:
 *
 * {"format":"waymark-backup","version":1,"exported":"2026-11-23T10:00:00.000Z",
 * "records":{
 * "plan/4f…":{"version":1,"data":{…},"stamps":{…}},
 * "settings":{…}
 * },
 * "setAside":[
 * {"why":"unreadable","record":"plan/x","at":"2026-11-20T08:00:00.000Z","text":"…"}
 * ]}
 *
 * So a long file can be read a line at a time, and damage can be told by its line.
 */

/** The text of a file with this head, these records and these texts set aside. */
export function writeLines(
  head: object,
  records: readonly [name: string, envelope: unknown][],
  setAside: unknown[],
): string {
  const lines = (items: string[]) => (items.length === 0 ? '' : `\n${items.join(',\n')}\n`);
  return [
    `${JSON.stringify(head).slice(0, -1)},`,
    `"records":{${lines(records.map(([name, envelope]) => `${JSON.stringify(name)}:${JSON.stringify(envelope)}`))}},`,
    `"setAside":[${lines(setAside.map((item) => JSON.stringify(item)))}]}\n`,
  ].join('\n');
}

/**
 * Reads such a text. `pause` is awaited after each line. Gives the line that is damaged, counted from 1, where one is, and
 * undefined where the text is not laid out like this.
 */
export async function readLines(
  text: string,
  pause: () => Promise<void>,
): Promise<
  { head: object; records: [string, unknown][]; setAside: unknown[] } | { damagedLine: number } | undefined
> {
  const lines = text.trimEnd().split('\n');
  const [head = '', opening = ''] = lines;
  if (!head.startsWith('{') || !head.endsWith(',') || !opening.startsWith('"records":{')) return undefined;
  const records: [string, unknown][] = [];
  const setAside: unknown[] = [];
  let [place, closed] = [0, false];
  try {
    const read = { head: JSON.parse(`${head.slice(0, -1)}}`) as object, records, setAside };
    let inRecords = true;
    for (const written of lines.slice(1)) {
      place++;
      const line = written.replace(/,$/, '');
      if (line === ']}' || line === '"setAside":[]}') closed = true;
      else if (line === '"setAside":[') inRecords = false;
      else if (line.startsWith('"records":{') || line === '}') continue;
      else if (inRecords) records.push(...Object.entries(JSON.parse(`{${line}}`)));
      else setAside.push(JSON.parse(line));
      await pause();
    }
    return closed ? read : { damagedLine: lines.length };
  } catch {
    return { damagedLine: place + 1 };
  }
}
