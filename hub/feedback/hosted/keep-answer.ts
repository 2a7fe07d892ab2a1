import type { FastifyRequest } from 'fastify'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { foldOrganisation } from '../part-log/fold-organisation.ts'
import { maskPersonal } from '../personal/mask-personal.ts'
import type { HostedForm } from './hosted-form.ts'
import { findKeptAnswers, type KeptAnswers } from './kept-answers-sql.ts'
import type { StepAnswer } from './read-answer.ts'

/** How often a part is numbered anew that another tab came before. */
const mostTries = 5

/**
 * Keeps what one step adds, as the next part of its feedback: the last press of a step wins. An answer
 * that is kept already makes no part.
 * @param isTrapped a field that no person meets was filled
 * @returns what is kept now
 * @throws Refusal as `takeIn`, but no `feedback_contradiction`
 */
export async function keepAnswer(
  { database, takeIn }: Pick<Deps, 'database' | 'takeIn'>,
  form: HostedForm,
  answer: StepAnswer,
  locale: UsagerLocale,
  request: FastifyRequest,
  isTrapped = false,
): Promise<KeptAnswers | null> {
  const { site, identity, invitation, service, place, territory, code } = form
  const find = async () => {
    await foldOrganisation(database, site.organisation)
    return findKeptAnswers(database, site.organisation, identity.feedback)
  }
  for (let tries = 0; ; tries += 1) {
    const kept = await find()
    const added = addedTo(kept, answer, kept?.locale ?? locale, site.references)
    if (Object.keys(added).length === 0) return kept
    try {
      await takeIn(
        {
          id: identity.feedback,
          part: (kept?.part ?? 0) + 1,
          site: site.site,
          service,
          ...(place !== undefined && { place }),
          ...(territory !== undefined && { territory }),
          configuration: kept?.configuration ?? form.configured.version,
          ...(form.item !== undefined && { item: form.item }),
          ...(invitation ? { ticket: code } : { unprompted: true }),
          locale: kept?.locale ?? locale,
          receipt: identity.receipt,
          waited_s: 0,
          ...(isTrapped && { trap: true }),
          ...added,
        },
        { from: 'hosted page', request },
      )
      return await find()
    } catch (error) {
      const isPassed = error instanceof Refusal && error.code === 'feedback_contradiction'
      if (!isPassed || tries >= mostTries) throw error
    }
  }
}

/** Returns what of an answer is not kept yet. */
function addedTo(
  kept: KeptAnswers | null,
  { answers = {}, helped, comment }: StepAnswer,
  locale: UsagerLocale,
  references: readonly string[],
): StepAnswer {
  const known = kept?.answers ?? {}
  const changed = Object.entries(answers).filter(([name, value]) => known[name] !== String(value))
  const isSaid =
    comment !== undefined && maskPersonal(comment, locale, references) !== (kept?.comment ?? '')
  return {
    ...(changed.length > 0 && { answers: Object.fromEntries(changed) }),
    ...(helped !== undefined && helped !== known['helped'] && { helped }),
    ...(isSaid && { comment }),
  }
}
