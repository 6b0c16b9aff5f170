import type { SiteFiles } from '../../../src/offline/site-files.ts';
import { createAnswers } from '../../../src/offline/worker/answers.ts';
import { createKeeping } from '../../../src/offline/worker/keeping.ts';
import type { WorkerScope } from '../../../src/offline/worker/scope.ts';
import { createVersions } from '../../../src/offline/worker/versions.ts';

const urlOf = (request: RequestInfo | URL) =>
  request instanceof Request ? request.url : new URL(request).href;

class MemoryCache {
  readonly responses = new Map<string, Response>();
  async match(request: RequestInfo | URL) {
    return this.responses.get(urlOf(request))?.clone();
  }
  async put(request: RequestInfo | URL, response: Response) {
    this.responses.set(urlOf(request), response);
  }
  async delete(request: RequestInfo | URL) {
    return this.responses.delete(urlOf(request));
  }
  async keys() {
    return [...this.responses.keys()].map((url) => new Request(url));
  }
}

/** A device on which a site is kept, and the host the site is on. `host` holds what it serves, by path. */
export function createDevice(base = 'https://waymark.example/') {
  const stores = new Map<string, MemoryCache>();
  const host = new Map<string, string>();
  const fetched: string[] = [];
  let pages: string[] = [];
  let connected = true;
  const scope = {
    caches: {
      async open(name: string) {
        const store = stores.get(name) ?? new MemoryCache();
        stores.set(name, store);
        return store;
      },
      has: async (name: string) => stores.has(name),
      delete: async (name: string) => stores.delete(name),
      keys: async () => [...stores.keys()],
    },
    clients: { matchAll: async () => pages.map((id) => ({ id })), claim: async () => undefined },
    navigator: {},
    registration: { scope: base },
    async fetch(request: Request | string, options?: RequestInit) {
      if (!connected) throw new TypeError('Failed to fetch');
      const path = urlOf(request)
        .slice(base.length)
        .replace(/[?#].*/, '');
      fetched.push(path);
      const text = host.get(path);
      // The hash of a text is the text itself, in these tests.
      if (options?.integrity && text !== undefined && options.integrity !== `sha256-${text}`)
        throw new TypeError('Failed to fetch: the hash is another');
      return new Response(text ?? 'not found', { status: text === undefined ? 404 : 200 });
    },
  } as unknown as WorkerScope;

  return {
    scope,
    host,
    fetched,
    caches: () => [...stores.keys()].map((name) => name.split('/').at(-1)),
    forget: (version: string, path: string) =>
      stores.get(`waymark-offline${new URL(base).pathname}${version}`)?.delete(new URL(path, base)),
    setPages(...ids: string[]) {
      pages = ids;
    },
    setConnected(on: boolean) {
      connected = on;
    },
    /** The worker of a version, whose files are `site` and `search`, each with its text. */
    worker(version: string, site: SiteFiles['site'], search: SiteFiles['search'] = {}, headers = '') {
      const files = { version, headers, site, search };
      const versions = createVersions(scope, version);
      const keeping = createKeeping(scope, files, versions);
      const answer = createAnswers(scope, files, versions);
      return {
        versions,
        keeping,
        /** What the browser does: installs, and when that worked, lets it take over. */
        async install() {
          await versions.claim();
          await keeping.keepSite();
        },
        async open(path: string, mode: 'navigate' | 'cors' = 'cors') {
          const request = new Request(new URL(path, base));
          Object.defineProperty(request, 'mode', { value: mode });
          const answering = answer(request);
          const response = await answering?.answer;
          return response && (response.status < 300 ? response.text() : `${response.status}`);
        },
      };
    },
  };
}
