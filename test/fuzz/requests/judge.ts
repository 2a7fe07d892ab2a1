import type { Said } from './asked.ts'
import { type Came, unheard } from './line.ts'
import type { RawCame } from './raw-line.ts'

/** What came of something that was said. */
export interface Judged {
  /** Route, status and code: the same for all that a hub answers alike. */
  signature: string
  statuses: readonly number[]
  crash: string | null
  serverError: string | null
}

/** What is longer may be refused before it is read to its end, and the refusal lost on its way. */
const longest = 60_000

/** Judges the answer to one request. */
export function judge({ route, pieces }: Said, came: Came): Judged {
  if ('wrong' in came) {
    const isCut = came.wrong === unheard && (pieces[0]?.length ?? 0) > longest
    const crash = isCut ? null : came.wrong
    return { signature: `${route} ${came.wrong}`, statuses: [], crash, serverError: null }
  }
  const { status, headers, body } = came.answer
  const isProblem = headers['content-type']?.startsWith('application/problem+json')
  const [code = ''] = isProblem ? codesOf(body) : []
  return {
    signature: `${route} ${status} ${code}`.trim(),
    statuses: [status],
    crash: null,
    serverError: serverErrorOf([status], body),
  }
}

/** Judges all that came on a connection of its own. */
export function judgeRaw({ route }: Said, { statuses, heard, wrong }: RawCame): Judged {
  return {
    signature: `raw ${route.split(' ')[0]} ${statuses.join(' ')}`.trim(),
    statuses,
    crash: wrong,
    serverError: serverErrorOf(statuses, heard),
  }
}

function serverErrorOf(statuses: readonly number[], body: string): string | null {
  const worst = Math.max(0, ...statuses)
  if (worst >= 500) return `${worst}: ${body.slice(-600)}`
  const [stack] = /^ {4}at .+:\d+:\d+\)?$/m.exec(body) ?? []
  return stack ? `a stack is shown: ${stack}` : null
}

function codesOf(body: string): string[] {
  try {
    return [String(JSON.parse(body).code)]
  } catch {
    return ['a problem that cannot be read']
  }
}
