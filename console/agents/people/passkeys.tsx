import { useState } from 'preact/hooks'
import type { Role } from '#shared/contract/agents/agent.ts'
import { type OwnPasskeys, ownPasskeys } from '#shared/contract/agents/passkeys.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { accountText } from '#shared/text/site-owner/agents/account.ts'
import { useResource } from '../../api/use-resource.ts'
import { Sure } from '../../form/confirm.tsx'
import { Done } from '../../form/done.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { AddPasskey } from './add-passkey.tsx'
import { SignInAgain } from './sign-in-again.tsx'

interface PasskeysProps {
  session: Session
  role: Role
  onSignInAgain(): void
}

/** The passkeys of the person who reads; nothing for a person of an identity provider. */
export function Passkeys({ session, role, onSignInAgain }: PasskeysProps) {
  const words = accountText[useLanguage().locale].passkeys
  const { followed, send } = useResource(session, '/v1/passkeys', ownPasskeys)
  const [asked, setAsked] = useState<string | null>(null)
  const [removed, setRemoved] = useState<object | null>(null)
  const [isOld, setOld] = useState(false)
  const known = followed.content
  if (known?.passkeys === null) return null

  async function remove({ passkey }: Passkey) {
    const sending = await send(`/${passkey}`, undefined, 'DELETE')
    if (sending.kind === 'refused' && sending.problem.code === 'proof_too_old') {
      setAsked(null)
      setOld(true)
    }
    return sending
  }

  const isLast = role === 'admin' && known?.passkeys.length === 1
  return (
    <section class="ruled people-sessions" aria-labelledby="passkeys">
      <h2 id="passkeys">{words.title}</h2>
      <p>{words.said}</p>
      <Done what={removed} class="notice">
        {() => words.removed}
      </Done>
      {known === null && <p role="status">{followed.trouble ? words.unread : words.loading}</p>}
      {known?.passkeys.length === 0 && <p>{words.none}</p>}
      <ul class="plain-list">
        {known?.passkeys.map((one) => (
          <li key={one.passkey}>
            <Line one={one} today={known.today} />
            {!isLast && asked !== one.passkey && (
              <button
                type="button"
                class="quiet"
                aria-describedby={idOf(one)}
                onClick={() => setAsked(one.passkey)}
              >
                {words.remove}
              </button>
            )}
            {asked === one.passkey && (
              <Sure
                titled={idOf(one)}
                words={{ sure: words.removeSure, now: words.removeNow, cancel: words.cancel }}
                act={() => remove(one)}
                unreachable={words.notDone}
                onDone={() => {
                  setAsked(null)
                  setRemoved({})
                }}
                onCancel={() => setAsked(null)}
              />
            )}
          </li>
        ))}
      </ul>
      {isLast && <p>{words.last}</p>}
      {isOld && <SignInAgain onSignInAgain={onSignInAgain} />}
      {known && !isOld && <AddPasskey session={session} onSignInAgain={onSignInAgain} />}
    </section>
  )
}

type Passkey = NonNullable<OwnPasskeys['passkeys']>[number]

const idOf = ({ passkey }: Passkey) => `passkey-${passkey}`

/** What is known of a passkey: *Firefox, créée le 2 décembre ; utilisée le 7 décembre*. */
function Line({ one, today }: { one: Passkey; today: string }) {
  const { locale } = useLanguage()
  const words = accountText[locale].passkeys
  const say = (day: string) => formatCivilDay(day, locale, new Date(today))
  return (
    <span id={idOf(one)}>
      {fill(words.made, { browser: one.browser ?? words.noBrowser, day: say(one.made_on) })}
      <span class="people-email">
        {one.used_on === null ? words.unused : fill(words.used, { day: say(one.used_on) })}
      </span>
    </span>
  )
}
