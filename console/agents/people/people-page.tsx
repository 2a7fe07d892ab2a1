import { useLanguage } from '../../language/language.tsx'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { invited } from './address.ts'
import { InvitePage } from './invite-page.tsx'
import { PeopleList } from './people-list.tsx'
import { PersonPage } from './person-page.tsx'
import { usePeople } from './use-people.ts'
import { useWords } from './use-words.ts'

/** The page of people; a link that was just made stays shown after a look at another page. */
export function PeoplePage(props: PageProps) {
  const { session, agent, active, inside, arriving, onSignInAgain } = props
  const mayOpen = agent.role === 'admin'
  const people = usePeople(session, mayOpen && active)
  if (!active) return null
  if (!mayOpen || people.followed.forbidden) return <Refused arriving={arriving} />
  if (inside === invited) return <InvitePage people={people} arriving={arriving} />
  if (inside === null) return <PeopleList people={people} arriving={arriving} />
  return (
    <PersonPage key={inside} {...{ session, people, arriving, onSignInAgain }} person={inside} />
  )
}

function Refused({ arriving }: { arriving: boolean }) {
  const { text } = useLanguage()
  const heading = useArrival(arriving)
  return (
    <main class="people">
      <h1 ref={heading} tabIndex={-1}>
        {text.pages.people}
      </h1>
      <p>{useWords().roleNeeded}</p>
    </main>
  )
}
