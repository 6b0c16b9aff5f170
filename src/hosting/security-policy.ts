/**
 * The part of the security policy that every page carries in its own head, so that it holds on any host.
 * Astro adds `script-src` and `style-src` with the hashes of what it wrote; `frame-ancestors` works in a
 * header alone and stands in `public/_headers`.
 */
export const securityDirectives = [
  "default-src 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  // The one policy gives the address of the offline worker and nothing else (src/offline/register.ts).
  'trusted-types offline',
] as const;
