import { untilAsked } from '../../platform/process/until-asked.ts'

/**
 * Runs work that a signal may abort: it then cleans up, prints a sentence and exits with 130.
 * @param said the sentence about what is left
 * @param tidy removes what was begun
 */
export async function abortOnSignal<T>(
  said: string,
  tidy: () => Promise<void> | void,
  work: () => Promise<T>,
): Promise<T> {
  const over = new AbortController()
  let isAsked = false
  void untilAsked(over.signal).then(async () => {
    isAsked = true
    await tidy()
    process.stderr.write(`${said}\n`)
    process.exit(130)
  })
  try {
    return await work()
  } catch (error) {
    // An error caused by the abort is not worth reporting.
    if (isAsked) return await new Promise<T>(() => {})
    throw error
  } finally {
    over.abort()
  }
}
