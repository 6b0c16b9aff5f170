import type { AstroIntegration } from 'astro';

/** Stands in where the build was told no address; a name that ends so belongs to nobody. */
const NOWHERE = 'https://waymark.example';

/**
 * Tells Astro the address that people will use, `SITE_URL`. Without it the build says at its end what leads nowhere.
 * Throws, naming the remedy, at what is no address of a host.
 */
export function siteAddress(told = process.env.SITE_URL): AstroIntegration {
  if (told && !/^https?:\/\/[^\s/?#]+\/?$/.test(told))
    throw new Error(
      `SITE_URL is “${told}”. Make it the address of the host, as https://example.org, and put what comes after that into BASE_PATH.`,
    );
  return {
    name: 'waymark:site-address',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ site: told || NOWHERE });
      },
      'astro:build:done': ({ logger }) => {
        if (!told)
          logger.warn(
            `SITE_URL is not set, so links for search engines, feeds and paper lead to ${NOWHERE}, where nothing is. Set it to the address people will use.`,
          );
      },
    },
  };
}
