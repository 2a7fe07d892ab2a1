import { untilAsked } from '../../platform/process/until-asked.ts'

/**
 * Does what may be broken off: when this process is asked to stop, it tidies up, says so and ends with 130.
 * @param said a sentence of what is left
 * @param tidy leaves nothing of what was begun
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
    // What broke because it was broken off is no fault to tell of.
    if (isAsked) return await new Promise<T>(() => {})
    throw error
  } finally {
    over.abort()
  }
}
