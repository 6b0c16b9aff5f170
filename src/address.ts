import { below } from './base-path.ts';

/** The address of a page of the site, `path` written from the root, under whatever base path it was built for. */
export function address(path: string): string {
  return below(import.meta.env.BASE_URL, path);
}
