import type { People, Person } from '#shared/contract/agents/people.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { roleText } from '#shared/text/site-owner/agents/role.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { useArrival } from '../../route/use-arrival.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { formatReach, formatSeen, formatSignIn } from './format-person.ts'
import { LinkShown } from './link-shown.tsx'
import { PeopleStatus } from './people-status.tsx'
import { PersonAccess } from './person-access.tsx'
import type { Offered } from './rights-draft.ts'
import { RightsForm } from './rights-form.tsx'
import { Sessions } from './sessions.tsx'
import type { FollowedPeople } from './use-people.ts'
import { useWords } from './use-words.ts'

interface PersonPageProps {
  session: Session
  people: FollowedPeople
  person: string
  arriving: boolean
  onSignInAgain(): void
}

/** One person: who they are, what they see, where they are signed in, and how their access ends. */
export function PersonPage(props: PersonPageProps) {
  const { session, people, person, arriving, onSignInAgain } = props
  const { text } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  const { followed, offered, made } = people
  const known = followed.content
  const one = known?.people.find((each) => each.person === person)
  useTitle(one?.name ?? text.pages.people)
  return (
    <main class="people">
      <h1 ref={heading} tabIndex={-1}>
        {one?.name ?? text.pages.people}
      </h1>
      <div class="people-said">
        <PeopleStatus people={people} />
        {known && !one && <p>{words.person.unknown}</p>}
        {known && one && offered && <Facts one={one} known={known} offered={offered} />}
      </div>
      {made?.link && <LinkShown made={{ ...made, link: made.link }} onHide={people.forget} />}
      {known && one && offered && (
        <>
          {one.door === 'own' ? (
            <RightsForm key={one.person} {...{ people, one, known, offered }} />
          ) : (
            <RightsTold one={one} known={known} offered={offered} />
          )}
          {one.state === 'active' && (
            <Sessions {...{ session, onSignInAgain }} path={`/v1/people/${person}/sessions`} />
          )}
          {one.door === 'own' && <PersonAccess people={people} one={one} known={known} />}
        </>
      )}
    </main>
  )
}

interface ToldProps {
  one: Person
  known: People
  offered: Offered
}

/** Who somebody is. */
function Facts({ one, known, offered }: ToldProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const service = offered.find((each) => each.service === one.service)
  const door = formatSignIn(one, words)
  return (
    <dl class="people-facts">
      {one.email && (
        <div>
          <dt>{words.person.email}</dt>
          <dd>{one.email}</dd>
        </div>
      )}
      {service && (
        <div>
          <dt>{words.person.service}</dt>
          <dd>
            <LocalisedText text={service.name} locale={locale} />
          </dd>
        </div>
      )}
      <div>
        <dt>{words.person.seen}</dt>
        <dd>{formatSeen(one, known, words, locale)}</dd>
      </div>
      <div>
        <dt>{words.person.door}</dt>
        <dd>
          {one.passkeys > 0 ? formatCount(one.passkeys, words.person.passkeys, locale) : door}
        </dd>
      </div>
    </dl>
  )
}

/** The rights of somebody who signs in elsewhere: where they come from, and nothing to press. */
function RightsTold({ one, known, offered }: ToldProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const roles = roleText[locale]
  return (
    <section class="ruled" aria-labelledby="rights">
      <h2 id="rights">{words.person.rights}</h2>
      <p>
        <strong>{roles.names[one.role]}.</strong> {roles.sees[one.role]}
      </p>
      <p>{fill(words.person.reach, { reach: formatReach(one, offered, words, locale) })}</p>
      {known.openid && <p>{words.person.elsewhere[known.openid]}</p>}
    </section>
  )
}
