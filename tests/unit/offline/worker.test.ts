import { describe, expect, test } from 'vitest';
import { createDevice } from './device.ts';

const first = { '': 'home 1', 'guides/': 'guides 1', 'offline/': 'not here', '_astro/a.1.js': 'script 1' };
const second = { '': 'home 2', 'guides/': 'guides 1', 'offline/': 'not here', '_astro/a.2.js': 'script 2' };
const search = { 'pagefind/pagefind.js': 'engine' };

function deploy(device: ReturnType<typeof createDevice>, files: Record<string, string>) {
  device.host.clear();
  for (const [path, text] of Object.entries({ ...files, ...search })) device.host.set(path, text);
}

async function withFirst(base?: string) {
  const device = createDevice(base);
  deploy(device, first);
  const one = device.worker('one', first, search);
  await one.install();
  await one.versions.succeed();
  return { device, one };
}

/** The second version, on the host and in charge, while the pages with these ids are open. */
async function withSecond(...pages: string[]) {
  const { device, one } = await withFirst();
  deploy(device, second);
  const two = device.worker('two', second, search);
  await two.install();
  device.setPages(...pages);
  await two.versions.succeed();
  return { device, one, two };
}

describe('without a connection', () => {
  test.each(['https://waymark.example/', 'https://example.org/some/path/'])('under %s', async (base) => {
    const { device, one } = await withFirst(base);
    device.setConnected(false);
    expect(await one.open('', 'navigate')).toBe('home 1');
    expect(await one.open('guides/?q=x', 'navigate')).toBe('guides 1');
    expect(await one.open('guides', 'navigate')).toBe('301');
    expect(await one.open('_astro/a.1.js')).toBe('script 1');
    expect(await one.open('no/such/page/', 'navigate')).toBe('not here');
    await expect(one.open('pagefind/pagefind.js?again=2')).rejects.toThrow('Failed to fetch');
  });

  test('search answers once it is kept, whatever its query', async () => {
    const { device, one } = await withFirst();
    await one.keeping.keepSearch();
    device.setConnected(false);
    expect(await one.open('pagefind/pagefind.js?again=2')).toBe('engine');
  });
});

test('what is neither kept nor a page is left to the browser', async () => {
  const { one } = await withFirst();
  expect(await one.open('feed.xml')).toBeUndefined();
  expect(await one.open('https://elsewhere.example/', 'navigate')).toBeUndefined();
});

describe('a new version', () => {
  test('fetches only what changed', async () => {
    const { device } = await withFirst();
    deploy(device, second);
    device.fetched.length = 0;
    await device.worker('two', second).install();
    expect(device.fetched.sort()).toEqual(['', '_astro/a.2.js']);
  });

  test('with other headers fetches everything, so that no copy goes on with those of before', async () => {
    const { device, one } = await withFirst();
    await one.keeping.keepSearch();
    device.fetched.length = 0;
    await device.worker('two', first, search, 'other headers').install();
    expect(device.fetched.sort()).toEqual(Object.keys({ ...first, ...search }).sort());
  });

  test('has search where the version before had it', async () => {
    const { device, one } = await withFirst();
    await one.keeping.keepSearch();
    deploy(device, second);
    const two = device.worker('two', second, search);
    await two.install();
    device.setConnected(false);
    expect(await two.open('pagefind/pagefind.js')).toBe('engine');
  });

  test('has the scripts of the version before as long as a page of that is open', async () => {
    const { device, two } = await withSecond('old page');
    device.setPages('old page', 'new page');
    await two.versions.tidy();
    expect(await two.open('_astro/a.1.js')).toBe('script 1');
    device.setPages('new page');
    await two.versions.tidy();
    expect(device.caches()).toEqual(['two']);
    expect(await two.open('_astro/a.1.js')).toBe('404');
  });

  test('a worker that starts anew remembers which pages are old', async () => {
    const { device } = await withSecond('old page');
    await device.worker('two', second, search).versions.tidy();
    expect(device.caches()).toEqual(['one', 'two']);
  });

  test('leaves the caches of other sites at the same address alone', async () => {
    const { device, two } = await withSecond();
    await device.scope.caches.open('waymark-offline/other/path/one');
    await device.scope.caches.open('of-something-else');
    await two.versions.succeed();
    await two.versions.tidy();
    expect(device.caches()).toHaveLength(3);
  });

  test('going back to the version before finds its copies and keeps them', async () => {
    const { device, one, two } = await withSecond('old page');
    deploy(device, first);
    await one.install();
    device.setPages();
    await two.versions.tidy();
    device.setConnected(false);
    expect(await one.open('', 'navigate')).toBe('home 1');
  });
});

describe('a host in disorder', () => {
  test.each([
    ['a file is missing', (host: Map<string, string>) => host.delete('_astro/a.2.js')],
    ['a file is of another version', (host: Map<string, string>) => host.set('', 'home 3')],
  ])('%s: nothing counts as kept, and the next try fetches only the rest', async (_, disorder) => {
    const { device } = await withFirst();
    deploy(device, second);
    disorder(device.host);
    const two = device.worker('two', second);
    await expect(two.install()).rejects.toThrow();
    deploy(device, second);
    device.fetched.length = 0;
    await two.install();
    expect(device.fetched).toHaveLength(1);
  });
});

describe('what went missing', () => {
  test('comes from the network, and is mended', async () => {
    const { device, one } = await withFirst();
    await device.forget('one', 'guides/');
    expect(await one.open('guides/', 'navigate')).toBe('guides 1');
    await one.keeping.mend();
    device.setConnected(false);
    expect(await one.open('guides/', 'navigate')).toBe('guides 1');
  });

  test('stays away where the visitor removed it, until they ask for it', async () => {
    const { device, one } = await withFirst();
    await device.scope.caches.delete('waymark-offline/one');
    expect(await one.open('guides/', 'navigate')).toBe('guides 1');
    await expect(one.keeping.mend()).rejects.toThrow('removed');
    await expect(one.keeping.keepSearch()).rejects.toThrow('removed');
    await one.versions.tidy();
    expect(device.caches()).toEqual([]);
    await one.keeping.keepAll();
    device.setConnected(false);
    expect(await one.open('pagefind/pagefind.js')).toBe('engine');
  });

  test('told to stop, it fetches no more, until it is asked again', async () => {
    const { device } = await withFirst();
    deploy(device, second);
    const two = device.worker('two', second, search);
    two.keeping.stop();
    await expect(two.install()).rejects.toThrow();
    await two.keeping.keepAll();
    device.setConnected(false);
    expect(await two.open('', 'navigate')).toBe('home 2');
  });
});
