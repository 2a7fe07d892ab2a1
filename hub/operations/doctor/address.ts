import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { problemStatus } from '#shared/contract/problem.ts'
import type { DoctorText } from '#shared/text/administrator/doctor-fr.ts'
import { doctorText } from '#shared/text/administrator/text.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { originOf } from '../../platform/http/listening-address.ts'
import { isLoopback } from '../../platform/outbound/loopback.ts'
import { readCertificate } from './certificate.ts'
import type { Examination } from './examination.ts'
import type { Finding, Patient } from './patient.ts'

/** Timeout at the public address, in milliseconds. */
const patience = 8000

const day = 24 * 3600 * 1000

/** Days before expiry when a certificate should have been renewed. */
const soon = 14

/** Security headers that proxies sometimes remove. */
const protecting = ['content-security-policy', 'x-content-type-options']

/** Checks the public address: this hub answers there, and no proxy removes anything. */
export const addressExamination: Examination = {
  subject: 'address',
  needs: 'nothing',
  async *examine(patient) {
    const { settings, locale } = patient
    const text = doctorText[locale].address
    const url = settings.publicUrl ?? originOf(settings.host, settings.port)
    const { protocol, hostname } = new URL(url)
    const isHere = isLoopback(hostname)
    if (settings.publicUrl === null) yield { how: 'note', words: fill(text.notSet, { url }) }
    else if (protocol !== 'https:' && !isHere)
      yield { how: 'wrong', words: fill(text.open, { url }) }
    if (protocol === 'https:' && settings.trustedProxies === 0)
      yield { how: 'wrong', words: text.proxies }
    const ready = await ask(`${url}/readyz`)
    if (ready instanceof Error)
      return yield { how: 'wrong', words: fill(text.away, { url, message: ready.message }) }
    yield* judge(url, ready, patient, text)
    if (protocol === 'https:') yield await judgeCertificate(url, patient, text)
  },
}

async function* judge(
  url: string,
  ready: Response,
  { built }: Patient,
  text: DoctorText['address'],
): AsyncIterable<Finding> {
  const script = await ask(`${url}/parvis.js`)
  if (!(script instanceof Error) && script.status === problemStatus.host_refused)
    return yield { how: 'wrong', words: fill(text.host, { url }) }
  if (script instanceof Error || !script.headers.get('content-type')?.includes('javascript'))
    return yield { how: 'wrong', words: fill(text.stranger, { url }) }
  yield ready.ok
    ? { how: 'well', words: fill(text.ready, { url }) }
    : { how: 'wrong', words: fill(text.notReady, { url }) }
  const own = await readFile(join(built, 'widget', 'loader.js'), 'utf8')
  if ((await script.text()) !== own) yield { how: 'note', words: fill(text.other, { url }) }
  for (const header of protecting)
    if (!ready.headers.has(header)) yield { how: 'wrong', words: fill(text.header, { header }) }
}

async function judgeCertificate(
  url: string,
  { clock, locale }: Patient,
  text: DoctorText['address'],
): Promise<Finding> {
  const end = await readCertificate(new URL(url), patience)
  const now = clock()
  const days = Math.floor((end.getTime() - now.getTime()) / day)
  const said = { day: formatDay(end, 'UTC', locale, now), days }
  return days < soon
    ? { how: 'wrong', words: fill(text.ending, said) }
    : { how: 'well', words: fill(text.certificate, said) }
}

/** Fetches an address; returns the error when it fails. */
async function ask(url: string): Promise<Response | Error> {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(patience), redirect: 'error' })
  } catch (error) {
    const { cause, message } = error as Error
    return cause instanceof Error ? cause : new Error(message)
  }
}
