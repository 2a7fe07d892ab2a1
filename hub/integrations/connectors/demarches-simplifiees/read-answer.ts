import * as z from 'zod'
import { expectShape } from '../../source-client/expect.ts'
import { type Fault, SourceFault } from '../../source-client/fault.ts'

const error = z.object({
  path: z.array(z.union([z.string(), z.number()])).nullish(),
  extensions: z.object({ code: z.string().nullish() }).nullish(),
})
const answer = z.object({ data: z.unknown().optional(), errors: z.array(error).nullish() })

/** Error codes for a missing object, or one the key may not see. */
const absences = ['not_found', 'unauthorized'] as const
export type Absence = (typeof absences)[number]

/** Timeout of the API itself for one answer, in seconds. */
const longestWork = 30

/**
 * Reads a GraphQL answer. Errors come with status 200, beside partial data that the connector
 * rejects.
 * @param root the requested field: only an error on it means the object is absent
 * @throws SourceFault
 */
export function readAnswer(body: unknown, root: string): { data: unknown } | Absence {
  const { data, errors } = expectShape(answer, body)
  const [first, ...others] = errors ?? []
  if (!first) return { data }
  const absence = absences.find((code) => code === first.extensions?.code)
  if (absence && others.length === 0 && first.path?.length === 1 && first.path[0] === root)
    return absence
  throw new SourceFault(faultOf(first))
}

/** Leaves the message out: it may repeat addresses or the query. */
function faultOf({ path, extensions }: z.output<typeof error>): Fault {
  const said = extensions?.code ?? ''
  const code = /^\w{1,60}$/.test(said) ? said : undefined
  switch (code) {
    case 'unauthorized':
    case 'forbidden':
    case 'deprecated_token':
      return { why: 'refused', status: 200, code }
    case 'timeout':
      return { why: 'too_slow', seconds: longestWork }
    case 'invalid_null':
      return { why: 'unexpected', path: `/${(path ?? []).join('/')}` }
    default:
      return { why: 'failed', status: 200, ...(code && { code }) }
  }
}
