import type { FeedbackPart } from '#shared/contract/feedback/feedback.ts'
import type { SetAsideReason } from '#shared/contract/feedback/set-aside.ts'
import { readCode } from '#shared/identifier/code.ts'
import { type Configured, formsOf, itemsOf } from '#shared/quality/configured.ts'
import { answersOf, choiceName, findItem, scaleOf } from '#shared/quality/instrument.ts'
import { isPageKept } from '#shared/quality/is-page-kept.ts'
import { handoverDays, shortestAnswer } from '#shared/quality/limits.ts'
import { wordingHash } from '../../catalogue/instruments/site-configuration.ts'
import type { Site } from '../../catalogue/organisations/directory-sql.ts'
import { keyedAndPlain } from '../../platform/crypto/code-digests.ts'
import { digest, hashCode } from '../../platform/crypto/digest.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import { type Fault, Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { PartToStore } from '../answers/part-to-store.ts'
import { maskPersonal } from '../personal/mask-personal.ts'
import { digestContent } from './digest-content.ts'
import type { HowAsked } from './how-asked.ts'
import { keepPerVersion } from './keep-per-version.ts'
import { coarse, undated } from './minimise.ts'

const oneDay = 24 * 3600 * 1000

/**
 * Checks a part against its configuration, and prepares it for storage.
 * The date of an answer is our clock minus its wait on the device: a wrong clock on the phone does
 * not matter.
 * @param configured the version of the part, `null` when the site never had it.
 * @param how as the hub derived it
 * @throws Refusal `unknown_service`, `invalid` with the path of each fault
 */
export function prepareFeedback(
  part: FeedbackPart,
  site: Site,
  configured: Configured | null,
  how: HowAsked,
  { now, secret }: { now: Date; secret: Secret },
): PartToStore {
  if (!site.services.includes(part.service)) throw new Refusal('unknown_service')
  if (!configured)
    throw new Refusal('invalid', [{ path: '/configuration', code: 'unknown_configuration' }])
  const { stream, channel, question } = how
  if (!question) throw new Refusal('invalid', [{ path: '/item', code: 'not_drawn' }])
  const faults = faultsOf(part, configured, question)
  if (faults.length > 0) throw new Refusal('invalid', faults)

  const { waited_s, took_ms, page, trap: _, ticket: __, part: number, ...said } = part
  const { form, item, pi } = question
  const { answers, about, comment: written, ...others } = said
  const { helped, departement, handover, evidence: measured, ...envelope } = others
  const evidence = measured && coarse(measured)
  // Blank text is no comment: no one should have to read and answer it. It empties an earlier one.
  const comment = written?.trim() ? written : written && ''
  const maskComment = (text: string) => maskPersonal(text, part.locale, site.references)
  const { instrument } = configured
  const receipt = hashCode(readCode(part.receipt, 'receipt') ?? part.receipt)
  const coded = { ...answers, ...defined({ about, helped, departement }) }
  const answered = new Date(now.getTime() - waited_s * 1000)
  return {
    organisation: site.organisation,
    feedback: undated(part.id),
    part: number,
    site: part.site,
    service: part.service,
    territory: part.territory ?? null,
    place: part.place ?? null,
    configuration: part.configuration,
    instrument: instrument.id,
    instrument_version: instrument.version,
    form,
    item: item ?? null,
    opening: instrument.opening,
    pi,
    from_start: part.from_start ?? false,
    stream,
    locale: part.locale,
    wording_hash: wordingHash(instrument, part.locale),
    channel,
    receipt_hash: keyedAndPlain(secret, receipt),
    took_ms: took_ms ?? null,
    page: page !== undefined && isPageKept(instrument) ? pageOf(page, site) : null,
    set_aside: reasonOf(part),
    envelope_hash: keyedAndPlain(secret, digest({ ...envelope, stream, form, item, receipt })),
    answers: Object.fromEntries(
      Object.entries(coded).map(([item, value]) => [item, String(value ?? '')]),
    ),
    ...digestContent({ answers: coded, comment, handover, evidence }, maskComment, secret),
    handover: handover
      ? {
          reach: handover.reach ?? null,
          request: handover.request ?? null,
          until: dayIn(site.zone, new Date(now.getTime() + handoverDays * oneDay)),
        }
      : null,
    evidence: evidence ?? null,
    day: dayIn(site.zone, answered),
    arrived: channel === 'web' ? dayIn(site.zone, now) : null,
    network: null,
    is_limited: false,
  }
}

/**
 * Returns the address of a page without query and fragment. One of another site stays out: the
 * monthly file leaves the hub, and must not lead elsewhere.
 */
function pageOf(sent: string, { origins }: Site): string | null {
  const { origin, pathname } = new URL(sent)
  return origins.includes(origin) ? origin + pathname : null
}

/** Returns why a part is set aside by its own content. */
function reasonOf({ trap, took_ms }: FeedbackPart): SetAsideReason | null {
  if (trap) return 'trap'
  return took_ms !== undefined && took_ms < shortestAnswer ? 'too_fast' : null
}

function faultsOf(part: FeedbackPart, configured: Configured, question: Question): Fault[] {
  const { content } = configured
  const { form, item = '' } = question
  const asked = kept(configured, `${form} ${item}`, () => valuesAsked(configured, question))
  if (!asked) return [{ path: '/form', code: 'unknown_form' }]
  const faults = Object.entries(part.answers ?? {}).flatMap(([name, value]): Fault[] => {
    const path = `/answers/${name}`
    const values = asked.get(name)
    if (!values) return [{ path, code: 'unknown_item' }]
    return value === null || values.includes(value) ? [] : [{ path, code: 'off_scale' }]
  })
  if (part.comment && [...part.comment].length > content.comment)
    faults.push({ path: '/comment', code: 'too_long' })
  for (const asked of ['helped', 'departement', 'handover'] as const)
    if (part[asked] !== undefined && !content.asks[asked])
      faults.push({ path: `/${asked}`, code: 'not_asked' })
  return faults
}

/** The form that was asked, and its drawn item. */
interface Question {
  form: string
  item: string | undefined
}

/** The allowed answers of each item of a form. */
type ValuesAsked = ReadonlyMap<string, readonly unknown[]>

const kept = keepPerVersion<ValuesAsked>()

/** Returns the allowed answers of a form; `null` without it. */
function valuesAsked(
  configured: Configured,
  { form: name, item: drawn }: Question,
): ValuesAsked | null {
  const form = formsOf(configured).find((one) => one.form === name)
  if (!form) return null
  const { instrument } = configured
  const made = new Map<string, readonly unknown[]>()
  for (const name of itemsOf(configured, form, drawn)) {
    const item = findItem(instrument, name)
    if (!item) continue
    const scale = scaleOf(instrument, item)
    const values = answersOf(scale).map(({ value }) => value)
    if (scale.several) for (const value of values) made.set(choiceName(name, value), [0, 1])
    else made.set(name, values)
  }
  return made
}

/** Drops undefined fields. */
function defined(fields: Record<string, string | null | undefined>): Record<string, string | null> {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(filled) as Record<string, string | null>
}
