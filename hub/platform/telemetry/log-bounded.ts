import type { FastifyInstance } from 'fastify'

/** Most lines of one sentence in a minute and process. */
export const mostLines = 30

const minute = 60_000

/**
 * Limits log lines that strangers can cause at will. The first ones in a minute are written; then
 * the log gives the number of the others. So no attack fills the disk.
 * @returns a function that writes a line with its fields, which must hold no text of others
 */
export function logBounded(
  app: Pick<FastifyInstance, 'log' | 'addHook'>,
  sentence: string,
  level: 'warn' | 'info' = 'warn',
): (known: Readonly<Record<string, string | undefined>>) => void {
  let written = 0
  let untold = 0
  let ending: NodeJS.Timeout | null = null
  const end = () => {
    if (untold > 0) app.log[level]({ more: untold }, sentence)
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
    app.log[level](known, sentence)
  }
}
