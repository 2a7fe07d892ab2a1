import type { FeedbackPart } from '#shared/contract/feedback.ts'
import { readCode } from '#shared/identifier/code.ts'
import { answersOf, type Instrument } from '#shared/quality/instrument.ts'
import { dayIn } from './day.ts'
import { digest, sha256 } from './digest.ts'
import { findInstrument, wordingHash } from './questionnaire.ts'
import { type Fault, Refusal } from './refusal.ts'
import type { Site } from './store/directory.ts'
import type { PartToStore } from './store/insert-feedback-parts.ts'

/**
 * Checks a part against what its site asks and makes it ready to be kept.
 *
 * The date of an answer is our clock less the time it waited on the device: a telephone whose clock
 * is wrong loses nothing.
 * @throws Refusal `unknown_service`, `invalid` with the path of each fault
 */
export function prepareFeedback(part: FeedbackPart, site: Site, now: Date): PartToStore {
  if (!site.services.includes(part.service)) throw new Refusal('unknown_service')
  const configuration = site.configurations.find(({ version }) => version === part.configuration)
  if (!configuration)
    throw new Refusal('invalid', [{ path: '/configuration', code: 'unknown_configuration' }])
  const { content } = configuration
  const instrument = findInstrument(content.instrument, content.instrument_version)
  const faults = faultsOf(part.answers ?? {}, instrument)
  if (!content.draw.some(({ item }) => item === part.item))
    faults.push({ path: '/item', code: 'not_drawn' })
  if (faults.length > 0) throw new Refusal('invalid', faults)

  const { waited_s, part: number, answers = {}, comment, evidence, ...envelope } = part
  const receipt = sha256(readCode(part.receipt) ?? part.receipt)
  return {
    organisation: site.organisation,
    feedback: part.id,
    part: number,
    site: part.site,
    service: part.service,
    territory: part.territory ?? null,
    place: part.place ?? null,
    configuration: part.configuration,
    instrument: instrument.id,
    instrument_version: instrument.version,
    form: part.form,
    item: part.item,
    stream: part.stream,
    locale: part.locale,
    wording_hash: wordingHash(instrument, part.locale),
    channel: 'web',
    receipt_hash: receipt,
    envelope_hash: digest({ ...envelope, receipt }),
    content_hash: digest({ answers, comment, evidence }),
    answers: Object.fromEntries(
      Object.entries(answers).map(([item, value]) => [item, String(value)]),
    ),
    comment: comment ?? null,
    evidence: evidence ?? null,
    day: dayIn(site.zone, new Date(now.getTime() - waited_s * 1000)),
    received_at: now.toISOString(),
  }
}

function faultsOf(answers: NonNullable<FeedbackPart['answers']>, instrument: Instrument): Fault[] {
  return Object.entries(answers).flatMap(([name, value]): Fault[] => {
    const path = `/answers/${name}`
    const item = Object.hasOwn(instrument.items, name) ? instrument.items[name] : undefined
    if (!item) return [{ path, code: 'unknown_item' }]
    const isOffered = answersOf(item).some((answer) => answer.value === value)
    return isOffered ? [] : [{ path, code: 'off_scale' }]
  })
}
