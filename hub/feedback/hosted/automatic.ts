import type { FastifyRequest } from 'fastify'
import { findItem, scaleOf } from '#shared/quality/instrument.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import {
  updateAutomatic,
  updateRefused,
  updateUnanswered,
} from '../../invitations/automatic-sql.ts'
import { keysOfMarks } from '../../platform/crypto/marks.ts'
import { keyedDigest } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import type { HostedForm } from './hosted-form.ts'
import { keepAnswer } from './keep-answer.ts'
import { deleteAnswer } from './kept-answers-sql.ts'
import { readAnswerValue } from './read-answer.ts'

const oneMinute = 60_000

type Invited = HostedForm & { invitation: NonNullable<HostedForm['invitation']> }

/**
 * Keeps the mark of a tap before its usager presses a button: the page says that somebody is there
 * (`widget/hosted/hosted.ts`). Some scanners of mail move a mouse too, and open every link. So a second
 * mark within a minute takes both back, and no mark of this invitation is kept by itself any more.
 *
 * What the database remembers is a keyed digest of mark and minute: no row says when a usager came.
 * @returns whether the mark is kept now
 */
export async function keepAutomatic(
  deps: Pick<Deps, 'database' | 'takeIn' | 'secret' | 'clock'>,
  form: Invited,
  written: string,
  locale: UsagerLocale,
  request: FastifyRequest,
): Promise<boolean> {
  const { configured, invitation } = form
  const { opening } = configured.instrument
  const mark = readAnswerValue(configured, opening, written)
  if (mark === undefined) return false
  const { mine, others } = digestsOf(deps, form, mark)
  const state = await updateAutomatic(deps.database, invitation, mine[0], others)
  if (state === 'contradicted') await takeBack(deps, form)
  if (state === null || !mine.includes(state)) return false
  await keepAnswer(deps, form, { answers: { [opening]: mark } }, locale, request)
  // Another mark may have come while this one was written.
  return !(await takeBack(deps, form))
}

/** Refuses an invitation: what was kept by itself goes. @returns whether it was still unanswered */
export function refuseInvitation(
  { database }: Pick<Deps, 'database'>,
  { invitation, site, identity }: Invited,
): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const isRefused = await updateRefused(transaction, invitation)
    if (isRefused) await deleteAnswer(transaction, site.organisation, identity.feedback)
    return isRefused
  })
}

/** Deletes an automatic answer that another mark contradicts. @returns whether it did */
function takeBack(
  { database }: Pick<Deps, 'database'>,
  { invitation, site, identity }: Invited,
): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const isCleared = await updateUnanswered(transaction, invitation)
    if (isCleared) await deleteAnswer(transaction, site.organisation, identity.feedback)
    return isCleared
  })
}

function digestsOf(
  { secret, clock }: Pick<Deps, 'secret' | 'clock'>,
  { configured: { instrument }, code }: Invited,
  mark: unknown,
): { mine: [string, ...string[]]; others: string[] } {
  const minute = Math.floor(clock().getTime() / oneMinute)
  const [first, ...earlier] = keysOfMarks(secret, ['automatic mark'])
  const both = (value: unknown): [string, ...string[]] => {
    const digestOf = (key: Buffer, at: number) => keyedDigest(key, `${code} ${at} ${value}`)
    return [
      digestOf(first, minute),
      digestOf(first, minute - 1),
      ...earlier.flatMap((key) => [digestOf(key, minute), digestOf(key, minute - 1)]),
    ]
  }
  const item = findItem(instrument, instrument.opening)
  const answers = item ? scaleOf(instrument, item).answers : []
  return {
    mine: both(mark),
    others: answers.flatMap(({ value }) => (value === mark ? [] : both(value))),
  }
}
