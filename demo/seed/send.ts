import type {
  RequestItem,
  RequestLine,
  RequestSummary,
} from '#shared/contract/requests/request-batch.ts'
import type { PastRequest } from './requests.ts'

/** The URL and the API key. */
interface Sender {
  hub: string
  key: string
}

/** Imports requests with their proofs as past ones, so that the hub notifies no usager today. */
export async function sendRequests(sender: Sender, past: readonly PastRequest[]): Promise<void> {
  const lines = past.map(({ reference, request, proofs, withdrawn }): RequestItem => {
    const state = withdrawn ? ({ state: 'withdrawn' } as const) : {}
    return { reference, ...request, ...state, proofs: [...proofs] }
  })
  const path = '/v1/requests:import'
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const answer = await send(sender, path, 'application/x-ndjson', body)
  for (const line of answer.trimEnd().split('\n')) {
    const { problem, reference }: Partial<RequestLine> & Pick<RequestSummary, 'problem'> =
      JSON.parse(line)
    if (problem)
      throw new Error(`The hub refused ${reference ?? path} with ${problem.code}: ${line}`)
  }
}

async function send(
  { hub, key }: Sender,
  path: string,
  type: string,
  body: string,
): Promise<string> {
  const answer = await fetch(`${hub}${path}`, {
    method: 'POST',
    headers: {
      'content-type': type,
      authorization: `Bearer ${key}`,
    },
    body,
    signal: AbortSignal.timeout(120_000),
  })
  const said = await answer.text()
  if (!answer.ok) throw new Error(`The hub refused ${path} with ${answer.status}: ${said}`)
  return said
}
