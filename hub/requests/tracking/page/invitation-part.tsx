import { localise, resolveLocale } from '#shared/text/locale.ts'
import { letterText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { OfferedInvitation } from '../../../invitations/offer-invitations.ts'
import { faces } from '../../invitations/faces.ts'

/** The opening question of an unanswered invitation, each answer a link: it works without script. */
export function InvitationPart({
  invitation: { question, answers },
  locale,
}: {
  invitation: OfferedInvitation
  locale: UsagerLocale
}) {
  return (
    <section class="opinion" aria-labelledby="opinion-title">
      <h2 id="opinion-title" lang={resolveLocale(question, locale)}>
        {localise(question, locale)}
      </h2>
      <p class="hint">{letterText[locale].invitation.note}</p>
      <ul class="answers">
        {answers.map(({ label, url, mood }) => (
          <li>
            <a class="button" href={`${url}&locale=${locale}`} lang={resolveLocale(label, locale)}>
              {mood !== null && (
                <span class="face" aria-hidden="true">
                  {faces[mood]}
                </span>
              )}
              {localise(label, locale)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
