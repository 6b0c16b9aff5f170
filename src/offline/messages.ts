/** What a page asks of the worker: to take over now; to keep all of the site, and answer whether it could; to stop keeping. */
export type Message = 'use-now' | 'keep-all' | 'stop';
