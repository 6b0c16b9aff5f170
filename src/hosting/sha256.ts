import { createHash } from 'node:crypto';

/** The hash by which a security policy allows an inline script or style with this text. */
export const sha256 = (text: string) =>
  `sha256-${createHash('sha256').update(text).digest('base64')}` as const;
