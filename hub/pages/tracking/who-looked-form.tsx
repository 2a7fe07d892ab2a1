import { fill } from '#shared/text/fill.ts'
import { whoLookedText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { CheckKind } from '../../tracking/who-looked-check.ts'
import { Languages } from '../languages.tsx'
import { writePage } from '../page.tsx'
import { Back } from './who-looked-page.tsx'

/** What was wrong with an answer; what was typed is not shown again. */
export type CheckFault = { why: 'empty' | 'wrong' | 'again' } | { why: 'later'; minutes: number }

/** Asks for one thing that was given with the request, before anything of its log is shown. */
export function writeWhoLookedForm(
  { code, offered, fault }: { code: string; offered: readonly CheckKind[]; fault?: CheckFault },
  locale: UsagerLocale,
): string {
  const text = whoLookedText[locale]
  const { ask } = text
  return writePage({
    title: text.title,
    locale,
    children: (
      <main class="request who-looked">
        <Languages locale={locale} />
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
        <form action={`/suivi/${code}/consultations?locale=${locale}`} method="post">
          <p id="why">{ask.why}</p>
          {fault && (
            <p class="fault" id="fault" role="alert">
              {fault.why === 'later' ? fill(ask.later, { minutes: fault.minutes }) : ask[fault.why]}
            </p>
          )}
          {offered.map((kind, at) => {
            const described = [
              fault && 'fault',
              kind === 'birth_date' && 'birth_date-hint',
              'why',
            ].filter(Boolean)
            return (
              <div key={kind}>
                <label for={kind}>{ask.kinds[kind]}</label>
                {kind === 'birth_date' && (
                  <p class="hint" id="birth_date-hint">
                    {ask.dateHint}
                  </p>
                )}
                <input
                  id={kind}
                  name={kind}
                  maxLength={254}
                  autofocus={fault !== undefined && at === 0}
                  aria-invalid={fault && fault.why !== 'again' ? 'true' : undefined}
                  aria-describedby={described.join(' ')}
                  {...fields[kind]}
                />
              </div>
            )
          })}
          <p class="hint forgotten">{ask.forgotten}</p>
          <button type="submit">{ask.send}</button>
        </form>
        <Back code={code} locale={locale} />
      </main>
    ),
  })
}

/** How each is typed. An address that a browser would refuse is compared all the same: it says more. */
const fields = {
  email: { type: 'text', inputMode: 'email', dir: 'ltr', autocomplete: 'email' },
  phone: { type: 'tel', dir: 'ltr', autocomplete: 'tel' },
  birth_date: { type: 'text', dir: 'ltr', autocomplete: 'bday' },
  name: { type: 'text', dir: 'auto', autocomplete: 'family-name' },
} as const satisfies Record<CheckKind, object>
