import type { Browser } from 'puppeteer-core'

/** What Firefox is asked beside what every browser is. */
interface Remote {
  connection: { send(method: string, asked: object): Promise<{ result: unknown }> }
}

/** What a Firefox must be started with, so that it lets a test in. */
export const letIn = '--remote-allow-system-access'

/**
 * Runs a script inside the browser itself, where it does what no page and no person could at will.
 * @returns its value, a string or a number; `undefined` when it failed
 */
export async function insideFirefox(browser: Browser, script: string): Promise<unknown> {
  const { connection } = browser as unknown as Remote
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts
  const { result } = await connection.send('script.evaluate', {
    expression: script,
    target: { context: window?.context },
    awaitPromise: true,
  })
  return (result as { result?: { value?: unknown } }).result?.value
}
