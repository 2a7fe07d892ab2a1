import { useState } from 'preact/hooks'
import type { People } from '#shared/contract/agents/people.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { roleText } from '#shared/text/site-owner/agents/role.ts'
import { Field } from '../../form/field.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { Attention } from '../../style/attention.tsx'
import { addressOf, invited } from './address.ts'
import { findPeople, pageOf, searchedFrom } from './find-people.ts'
import { formatReach } from './format-person.ts'
import { LinkShown } from './link-shown.tsx'
import { Pagination } from './pagination.tsx'
import { PeopleStatus } from './people-status.tsx'
import { PeopleTable } from './people-table.tsx'
import type { FollowedPeople } from './use-people.ts'
import { useWords } from './use-words.ts'
import { formatWarnings, mayInvite } from './warnings.ts'

interface PeopleListProps {
  people: FollowedPeople
  /** The page takes the place of another, rather than being reloaded. */
  arriving: boolean
}

/** The page: everybody of the organisation who may sign in. */
export function PeopleList({ people, arriving }: PeopleListProps) {
  const { text, locale } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  const { followed, offered, made } = people
  const known = followed.content
  useTitle(text.pages.people)
  return (
    <main class="people">
      <h1 ref={heading} tabIndex={-1}>
        {words.question}
      </h1>
      <div class="people-said">
        {known && (
          <p class="intro">
            {formatCount(active(known), words.counted, locale)}{' '}
            {waiting(known) > 0 && formatCount(waiting(known), words.waiting, locale)}
          </p>
        )}
        <PeopleStatus people={people} />
      </div>
      {made?.link && <LinkShown made={{ ...made, link: made.link }} onHide={people.forget} />}
      {known && offered && (
        <>
          {known.openid && <p>{words.openid[known.openid]}</p>}
          <Warnings warnings={formatWarnings(known, words, locale)} />
          {mayInvite(known) && (
            <p>
              <a class="strong people-invite" href={addressOf(invited)}>
                {words.invite}
              </a>
            </p>
          )}
          <Found known={known} offered={offered} />
        </>
      )}
    </main>
  )
}

/** What the administrator should see to. */
function Warnings({ warnings }: { warnings: readonly string[] }) {
  if (warnings.length === 0) return null
  return (
    <ul class="people-warnings plain-list">
      {warnings.map((one) => (
        <li key={one}>
          <Attention>{one}</Attention>
        </li>
      ))}
    </ul>
  )
}

const active = ({ people }: People) => people.filter(({ state }) => state === 'active').length
const waiting = (known: People) => known.people.length - active(known)

interface FoundProps {
  known: People
  offered: NonNullable<FollowedPeople['offered']>
}

/** Those who are searched, a page at a time. */
function Found({ known, offered }: FoundProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [asked, setAsked] = useState('')
  const [turned, setTurned] = useState(1)
  const found = findPeople(known.people, asked, (one) =>
    [
      one.name,
      one.email,
      roleText[locale].names[one.role],
      formatReach(one, offered, words, locale),
    ].join(' '),
  )
  const { page, pages, shown } = pageOf(found, turned)
  return (
    <>
      {known.people.length >= searchedFrom && (
        <Field
          path="/filter"
          label={words.filter}
          hint={words.filterHint}
          value={asked}
          box="people-filter"
          onChange={(typed) => {
            setAsked(typed)
            setTurned(1)
          }}
        />
      )}
      <p role="status" class={asked === '' ? 'unseen' : undefined}>
        {asked !== '' &&
          (found.length === 0 ? words.nobody : formatCount(found.length, words.found, locale))}
      </p>
      {shown.length > 0 && <PeopleTable people={shown} known={known} offered={offered} />}
      {pages > 1 && <Pagination page={page} pages={pages} onTurn={setTurned} />}
    </>
  )
}
