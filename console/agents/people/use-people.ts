import { useState } from 'preact/hooks'
import { type PersonSent, people, personInvited } from '#shared/contract/agents/people.ts'
import { serviceList } from '#shared/contract/catalogue/service-version.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useResource } from '../../api/use-resource.ts'
import { useLanguage } from '../../language/language.tsx'
import { useHeld } from '../../language/use-held.ts'
import type { Session } from '../../sign-in/session/session.ts'

/** Milliseconds between two readings: another administrator may change rights meanwhile. */
const usual = 5_000

/** A link that was made for somebody: shown this one time, or on its way by e-mail. */
export interface LinkMade {
  name: string
  email: string
  link: string | null
}

/** The people of the organisation, and what is done with them. */
export type FollowedPeople = ReturnType<typeof usePeople>

/** Follows the people of the organisation, and does what is asked with them. */
export function usePeople(session: Session, active: boolean) {
  const { locale } = useLanguage()
  const following = { usual, active }
  const { followed, send, hear } = useResource(session, '/v1/people', people, following)
  const services = useResource(session, '/v1/services', serviceList, { active }).followed.content
  const [made, setMade] = useHeld<LinkMade | null>('person link', null)
  /** What was done last, in a sentence. */
  const [done, setDone] = useState<{ said: string } | null>(null)

  async function askLink(inside: string, body: unknown) {
    const options = { locale, method: 'POST' } as const
    const sending = await sendHub(session, `/v1/people${inside}`, body, personInvited, options)
    if (sending.kind !== 'done') return sending
    const { link, person, ...known } = sending.content
    hear(known)
    const of = known.people.find((one) => one.person === person)
    setMade({ name: of?.name ?? '', email: of?.email ?? '', link })
    setDone(null)
    return sending
  }
  return {
    followed,
    offered: services?.services ?? null,
    send,
    invite: (sent: PersonSent) => askLink('', sent),
    /** Makes another link for somebody who was invited, or who lost their way in. */
    sendLink: (person: string) => askLink(`/${person}/link`, { locale }),
    made,
    forget: () => setMade(null),
    done,
    /** Says what was done, in the place of what was said before. */
    say(said: string) {
      setMade(null)
      setDone({ said })
    },
  }
}
