import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';

/*
 * WebKitGTK, the WebKit of Linux, driven by its own WebDriver (https://www.w3.org/TR/webdriver2/). Playwright drives only
 * builds of its own, which not every system has.
 */

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const WAIT_MILLISECONDS = 15_000;
/** The name under which WebDriver passes elements. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** The key Enter, as WebDriver passes keys. */
export const ENTER = '\uE007';

/** The browser that the driver starts; undefined where one of the parts is missing. */
export function findWebKitGtk(): string | undefined {
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4*/MiniBrowser');
  return browser && existsSync(DRIVER) && existsSync(SCREEN) ? browser : undefined;
}

export type WebKitGtk = Awaited<ReturnType<typeof openWebKitGtk>>;

/** Starts the browser on a screen of its own. The driver listens at this port. */
export async function openWebKitGtk(browser: string, port: number) {
  const display = `:${port}`;
  const environment = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' };
  const processes: ChildProcess[] = [
    spawn(SCREEN, [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
    spawn(DRIVER, [`--port=${port}`], { stdio: 'ignore', env: environment }),
  ];

  async function ask<Answer>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<Answer> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    const { value } = (await response.json()) as { value: Answer & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  /** Asks again until there is an answer; the last refusal is thrown. */
  async function until<Answer>(question: () => Promise<Answer | undefined>, what: string): Promise<Answer> {
    let refusal = new Error(`${what} did not come`);
    for (const end = Date.now() + WAIT_MILLISECONDS; Date.now() < end; ) {
      try {
        const answer = await question();
        if (answer !== undefined) return answer;
      } catch (error) {
        refusal = new Error(`${what}: ${(error as Error).message}`);
      }
      await new Promise((next) => setTimeout(next, 50));
    }
    throw refusal;
  }

  await until(() => ask<object>('GET', '/status'), 'the driver');
  const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
    },
  });
  const session = `/session/${sessionId}`;
  const find = (xpath: string) =>
    until(
      () => ask<{ [ELEMENT]: string }>('POST', `${session}/element`, { using: 'xpath', value: xpath }),
      xpath,
    ).then((found) => `${session}/element/${found[ELEMENT]}`);

  return {
    /** Opens an address and waits until it is loaded. */
    open: (url: string) => ask<void>('POST', `${session}/url`, { url }),
    reload: () => ask<void>('POST', `${session}/refresh`),
    /** Runs the body of a function in the page and gives what it returns. */
    run: <Answer>(script: string, ...given: unknown[]) =>
      ask<Answer>('POST', `${session}/execute/sync`, { script, args: given }),
    /** Waits until the body of a function, run in the page, gives true. */
    see: (script: string, what: string) =>
      until(
        async () =>
          (await ask<boolean>('POST', `${session}/execute/sync`, { script, args: [] })) || undefined,
        what,
      ),
    /**
     * Types into what stands at this XPath, once it takes keys. A press of a key meets its button even while the page is
     * scrolling to it; one of the mouse may miss.
     */
    type: (xpath: string, text: string) =>
      until(async () => {
        await ask<void>('POST', `${await find(xpath)}/value`, { text });
        return true;
      }, `typing into ${xpath}`),
    async close() {
      await ask<void>('DELETE', session).catch(() => undefined);
      for (const one of processes) one.kill();
    },
  };
}
