import { Face } from '#shared/drawing/face.tsx'
import { localise, resolveLocale } from '#shared/text/locale.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { OfferedInvitation } from '../../../invitations/offer-invitations.ts'

/** The opening question of an unanswered invitation, each answer a link: it works without script. */
export function InvitationPart({
  invitation: { question, answers, bad },
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
        {answers.map(({ label, url, value }) => (
          <li>
            <a class="button" href={`${url}&locale=${locale}`} lang={resolveLocale(label, locale)}>
              <Face points={answers} bad={bad} value={value} />
              {localise(label, locale)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
