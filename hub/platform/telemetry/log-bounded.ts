import type { FastifyInstance } from 'fastify'

/** Lines of one sentence that a process writes in a minute. */
export const mostLines = 30

const minute = 60_000

/**
 * What strangers can cause as often as they like is told one by one as far as a person reads it, and
 * then counted: once the minute is over the log says how many more there were, and no disk is filled.
 * @returns what writes a line, with what is known of it: nothing that anybody wrote
 */
export function logBounded(
  app: Pick<FastifyInstance, 'log' | 'addHook'>,
  sentence: string,
): (known: Readonly<Record<string, string | undefined>>) => void {
  let written = 0
  let untold = 0
  let ending: NodeJS.Timeout | null = null
  const end = () => {
    if (untold > 0) app.log.warn({ more: untold }, sentence)
    if (ending) clearTimeout(ending)
    ending = null
    written = 0
    untold = 0
  }
  app.addHook('onClose', async () => end())
  return (known) => {
    ending ??= setTimeout(end, minute).unref()
    if (written === mostLines) {
      untold += 1
      return
    }
    written += 1
    app.log.warn(known, sentence)
  }
}
