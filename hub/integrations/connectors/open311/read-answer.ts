import { SourceFault } from '../../source-client/fault.ts'
import { readJson } from '../../source-client/read-json.ts'
import { readXml } from '../../source-client/read-xml.ts'
import type { Answer } from '../../source-client/source-client.ts'
import { type SourceError, type Unwrapped, unwrap, type Wrapping } from './unwrap.ts'

/** Parses an answer by its actual format: some servers always answer in XML. @throws SourceFault */
export function readAnswer({ status, body }: Answer, wrapping: Wrapping): Unwrapped {
  const text = String(body)
  try {
    const said = /^\s*</.test(text) ? readXml(text) : readJson(Buffer.from(text), '')
    return unwrap(said, wrapping)
  } catch (error) {
    // An HTML page may come from any proxy on the way.
    if (status === 404) throw new SourceFault({ why: 'failed', status })
    throw error
  }
}

/** Returns the list of an answer. @throws SourceFault for an error answer */
export function listIn({ list, errors }: Unwrapped, status: number): readonly object[] {
  if (errors && status === 404 && errors.every(isNothingFound)) return []
  if (errors) throw faultOf(errors, status)
  if (status === 404) throw new SourceFault({ why: 'failed', status })
  return list
}

/** Returns whether the source says it does not know this id. */
export function isUnknown({ list, errors }: Unwrapped, status: number): boolean {
  if (errors) return errors.every(({ code }) => code === '404')
  return list.length === 0 && status !== 404
}

/**
 * Matches Mark-a-Spot's answer for an empty list: it uses 404 for an unknown service or status too.
 */
function isNothingFound({ code, text }: SourceError): boolean {
  return code === '404' && /^\s*no service requests found\.?\s*$/i.test(text)
}

function faultOf(errors: readonly SourceError[], status: number): SourceFault {
  const refusal = errors.find(({ code }) => code === '401' || code === '403')
  if (refusal) return new SourceFault({ why: 'refused', status: Number(refusal.code) })
  const code = errors[0]?.code ?? ''
  return new SourceFault({ why: 'failed', status, ...(/^\d{1,5}$/.test(code) && { code }) })
}
