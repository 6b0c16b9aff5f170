import { fileFor, isForSearch, isNamedByContent, type SiteFiles } from '../site-files.ts';
import type { WorkerScope } from './scope.ts';
import type { Versions } from './versions.ts';

/** The page that stands in for one that is neither kept nor to be had. */
const STAND_IN = 'offline/';

/** What answers a request, and what became known on the way. */
interface Answering {
  answer: Promise<Response>;
  /** Whether a kept file turned out to be missing; known once there is an answer. */
  missed: () => boolean;
  /** Whether search is being used. */
  searching: boolean;
}

/**
 * Answers requests from the copies on the device, else from the network, else from the copies of another version.
 * Gives a function that, for a request, gives undefined where the browser shall answer as it would without a worker.
 */
export function createAnswers(scope: WorkerScope, files: SiteFiles, versions: Versions) {
  const base = new URL(scope.registration.scope);
  const kept = async (name: string, path: string) => {
    // Opening a cache makes it, and one that the visitor removed must stay away.
    if (!(await scope.caches.has(name))) return undefined;
    const cache = await scope.caches.open(name);
    return cache.match(versions.address(path), { ignoreVary: true });
  };
  const keptByAny = async (path: string) => {
    for (const name of [versions.own, ...(await versions.others())]) {
      const response = await kept(name, path);
      if (response) return response;
    }
    return undefined;
  };

  return (request: Request): Answering | undefined => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.origin !== base.origin || !url.pathname.startsWith(base.pathname))
      return undefined;
    const path = url.pathname.slice(base.pathname.length);
    const found = fileFor(files, path);
    const navigation = request.mode === 'navigate';
    if (!found && !navigation && !isNamedByContent(path)) return undefined;
    let missed = false;

    const answer = async (): Promise<Response> => {
      if (found && 'redirect' in found)
        return Response.redirect(versions.address(found.redirect) + url.search, 301);
      const file = found?.file ?? path;
      const own = found && (await kept(versions.own, file));
      if (own) return own;
      missed = found !== undefined;
      const other = isNamedByContent(file) && (await keptByAny(file));
      if (other) return other;
      try {
        // The request as it came: Pagefind's carries a query that tells the index of one build from another's.
        return await scope.fetch(request);
      } catch (error) {
        const last = (await keptByAny(file)) ?? (navigation ? await keptByAny(STAND_IN) : undefined);
        if (last) return last;
        throw error;
      }
    };
    return { answer: answer(), missed: () => missed, searching: isForSearch(path) };
  };
}
