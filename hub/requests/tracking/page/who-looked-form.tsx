import { fill } from '#shared/text/fill.ts'
import { whoLookedText } from '#shared/text/usager/requests/text.ts'
import type { PageFrame } from '../../../platform/pages/page.tsx'
import { formatWait } from '../../status/format-appointment.ts'
import type { CheckKind } from './who-looked-check.ts'
import { writeWhoLookedFrame } from './who-looked-frame.tsx'

/** The fault of an answer; the typed text is not shown again. */
export type CheckFault =
  | { why: 'empty' | 'again' }
  | { why: 'wrong'; kind: CheckKind }
  | { why: 'later'; seconds: number }

/** Asks for one detail of the request before it shows its access log. */
export function writeWhoLookedForm(
  { code, offered, fault }: { code: string; offered: readonly CheckKind[]; fault?: CheckFault },
  frame: PageFrame,
): string {
  const { locale } = frame
  const { ask } = whoLookedText[locale]
  const [first] = offered
  const wrong = fault?.why === 'wrong' ? fault.kind : undefined
  const focused = fault && (wrong ?? first)
  const children = (
    <form action={`/suivi/${code}/consultations?locale=${locale}`} method="post">
      <p id="why">{ask.why}</p>
      {fault && (
        <p class="fault" id="fault" role="alert">
          {fault.why === 'later'
            ? fill(ask.later, { wait: formatWait(fault.seconds, locale) })
            : ask[fault.why]}
        </p>
      )}
      {offered.map((kind) => (
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
            autofocus={kind === focused}
            aria-invalid={kind === wrong ? 'true' : undefined}
            aria-describedby={[
              kind === focused ? 'fault' : '',
              kind === 'birth_date' ? 'birth_date-hint' : '',
              'why',
            ]
              .filter(Boolean)
              .join(' ')}
            {...fields[kind]}
          />
        </div>
      ))}
      <p class="hint forgotten">{ask.forgotten}</p>
      <button type="submit">{ask.send}</button>
    </form>
  )
  return writeWhoLookedFrame({ code, children }, frame)
}

/**
 * Input of each kind. The e-mail has type `text`: the hub compares even an address that a browser
 * would refuse, because its own answer says more.
 */
const fields = {
  email: { type: 'text', inputMode: 'email', dir: 'ltr', autocomplete: 'email' },
  phone: { type: 'tel', dir: 'ltr', autocomplete: 'tel' },
  birth_date: { type: 'text', dir: 'ltr', autocomplete: 'bday' },
  name: { type: 'text', dir: 'auto', autocomplete: 'family-name' },
} as const satisfies Record<CheckKind, object>
