import type { Browser } from 'puppeteer-core'

/** Firefox's own protocol methods. */
interface Remote {
  connection: { send(method: string, asked: object): Promise<{ result: unknown }> }
}

/** The flag Firefox needs for them. */
export const letIn = '--remote-allow-system-access'

/**
 * Runs a script with chrome privileges inside Firefox.
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
