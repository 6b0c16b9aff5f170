/** How to reach those who run a copy of the site. */
interface Contact {
  /** What a link to them leads to. */
  address: string;
  /** What it says. */
  name: string;
}

/** Reads an e-mail address or the address of a page. Anything else is a mistake of whoever builds the site. */
export function contactFrom(text = ''): Contact | undefined {
  if (text === '') return undefined;
  if (/^https:\/\/\S+$/.test(text)) return { address: text, name: text };
  if (/^[^\s@/:?]+@[^\s@/:?]+$/.test(text)) return { address: `mailto:${text}`, name: text };
  throw new Error(
    `CONTACT is “${text}”. Make it an e-mail address or the address of a page that begins with https://.`,
  );
}

/** Who is to be told what gets in a visitor's way; undefined where the build was not told. */
export const contact = contactFrom(process.env.CONTACT);
