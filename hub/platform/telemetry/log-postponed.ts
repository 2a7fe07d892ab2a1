import type { FastifyBaseLogger } from 'fastify'

/** Background work of a hub, retried when it fails. */
export type Work = keyof typeof sentences

const sentences = {
  activity: 'activity is held in memory',
  alarms: 'alarms are held in memory',
  counters: 'counters are held in memory',
  clock: 'the look at the clock is put off',
  closings: 'the closing of months is put off',
  daily: 'daily work is put off',
  dates: 'the look at dates is put off',
  events: 'events wait to be sent',
  folds: 'answers wait to be counted',
  figures: 'the figures could not be read',
  letters: 'what is written to those who subscribed is put off',
  notes: 'the note of a reply in its source is put off',
  origins: 'a refused origin is not kept',
  probes: 'the probing of addresses is put off',
  proofs: 'what usagers are owed is put off',
  root: 'the generations of the root could not be read: start this hub with its present secret',
  seals: 'the seal of the access log is put off',
  sources: 'the reading of a source is put off',
  witnesses: 'the newest head of the access log is not signed yet',
} as const

/** Returns a logger for failed work that will be retried. It logs the error code only. */
export function logPostponed(
  log: Pick<FastifyBaseLogger, 'warn'>,
  work: Work,
): (error: unknown) => void {
  return (error) => {
    const { code } = error as { code?: string }
    log.warn({ work, code }, sentences[work])
  }
}
