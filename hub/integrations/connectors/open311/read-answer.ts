import { SourceFault } from '../../source-client/fault.ts'
import { readJson } from '../../source-client/read-json.ts'
import { readXml } from '../../source-client/read-xml.ts'
import type { Answer } from '../../source-client/source-client.ts'
import { type SourceError, type Unwrapped, unwrap, type Wrapping } from './unwrap.ts'

/** Read by what it is: some answer in XML whatever was asked for. @throws SourceFault */
export function readAnswer({ status, body }: Answer, wrapping: Wrapping): Unwrapped {
  const text = String(body)
  try {
    const said = /^\s*</.test(text) ? readXml(text) : readJson(Buffer.from(text), '')
    return unwrap(said, wrapping)
  } catch (error) {
    // A page, which may come from anything on the way.
    if (status === 404) throw new SourceFault({ why: 'failed', status })
    throw error
  }
}

/** What was listed. @throws SourceFault where errors were */
export function listIn({ list, errors }: Unwrapped, status: number): readonly object[] {
  if (errors && status === 404 && errors.every(isNothingFound)) return []
  if (errors) throw faultOf(errors, status)
  if (status === 404) throw new SourceFault({ why: 'failed', status })
  return list
}

/** Whether a source says that it does not know what was asked for by its id. */
export function isUnknown({ list, errors }: Unwrapped, status: number): boolean {
  if (errors) return errors.every(({ code }) => code === '404')
  return list.length === 0 && status !== 404
}

/** How Mark-a-Spot lists nothing. It says 404 as well of a service or a status that it does not know. */
function isNothingFound({ code, text }: SourceError): boolean {
  return code === '404' && /^\s*no service requests found\.?\s*$/i.test(text)
}

function faultOf(errors: readonly SourceError[], status: number): SourceFault {
  const refusal = errors.find(({ code }) => code === '401' || code === '403')
  if (refusal) return new SourceFault({ why: 'refused', status: Number(refusal.code) })
  const code = errors[0]?.code ?? ''
  return new SourceFault({ why: 'failed', status, ...(/^\d{1,5}$/.test(code) && { code }) })
}
