import { mostResultRows, resultsTaken } from '#shared/contract/reporting/results.ts'
import type { Locale } from '#shared/text/locale.ts'
import { sendHub } from '../../api/send-hub.ts'
import type { Session } from '../../sign-in/session/session.ts'
import type { FoundExport } from './read-file.ts'

/** How the sending of a file ended. `done` lines of it are counted, whatever happened then. */
export type SentRows =
  | { kind: 'done'; taken: number; known: number }
  | { kind: 'stopped' | 'over'; done: number }
  | { kind: 'refused'; why: string; done: number }

/** Brings what was understood, a thousand lines at a time. Begun again, none counts twice. */
export async function sendRows(
  session: Session,
  { opened, file, rows, left }: FoundExport,
  service: string,
  locale: Locale,
  progress: (done: number) => void,
): Promise<SentRows> {
  const { instrument } = opened.format
  let taken = 0
  let known = 0
  for (let done = 0; done < rows.length || done === 0; done += mostResultRows) {
    progress(done)
    const some = rows.slice(done, done + mostResultRows)
    const body = { instrument, service, file, refused: left.length, rows: some }
    const sent = await sendHub(session, '/v1/results/imports', body, resultsTaken, {
      locale,
      method: 'POST',
    })
    if (sent.kind === 'over') return { kind: 'over', done }
    if (sent.kind === 'trouble') return { kind: 'stopped', done }
    if (sent.kind === 'refused') return { kind: 'refused', why: sent.problem.detail, done }
    taken += sent.content.taken
    known += sent.content.known
  }
  return { kind: 'done', taken, known }
}
