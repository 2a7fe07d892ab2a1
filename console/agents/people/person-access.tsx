import { useEffect, useRef, useState } from 'preact/hooks'
import type { People, Person } from '#shared/contract/agents/people.ts'
import { fill } from '#shared/text/fill.ts'
import { Sure } from '../../form/confirm.tsx'
import { fragments } from '../../route/page.ts'
import type { FollowedPeople } from './use-people.ts'
import { useWords } from './use-words.ts'
import { isLastAdmin } from './warnings.ts'

interface PersonAccessProps {
  people: FollowedPeople
  one: Person
  known: People
}

type Asked = 'link' | 'remove'

/** Another link for somebody, and the end of their access; each is asked once. */
export function PersonAccess({ people, one, known }: PersonAccessProps) {
  const words = useWords().person
  const [asked, setAsked] = useState<Asked | null>(null)
  const buttons = {
    link: useRef<HTMLButtonElement>(null),
    remove: useRef<HTMLButtonElement>(null),
  }
  // The keyboard comes back to the button that was pressed.
  const left = useRef(asked)
  useEffect(() => {
    if (asked === null && left.current !== null) buttons[left.current].current?.focus()
    left.current = asked
  }, [asked])
  const end = () => setAsked(null)
  const isOwn = one.person === known.me
  const isLast = isLastAdmin(one, known.people)
  const labels = {
    link:
      one.state === 'active' && one.role === 'admin' ? words.againAdmin : words.again[one.state],
    remove: words.remove,
  }
  return (
    <section class="ruled people-access" aria-labelledby="access">
      <h2 id="access">{words.access}</h2>
      {isLast && <p>{words.removeLast}</p>}
      {asked === 'link' && (
        <Sure
          titled="access"
          words={{
            sure: fill(words.linkSure, { email: one.email ?? '' }),
            now: labels.link,
            cancel: words.cancel,
          }}
          act={() => people.sendLink(one.person)}
          unreachable={words.notDone}
          onDone={end}
          onCancel={end}
        />
      )}
      {asked === 'remove' && (
        <Sure
          titled="access"
          words={{
            sure: isOwn ? `${words.removeSure} ${words.removeOwn}` : words.removeSure,
            now: fill(words.removeNow, { name: one.name }),
            cancel: words.cancel,
          }}
          act={() => people.send(`/${one.person}`, undefined, 'DELETE')}
          unreachable={words.notDone}
          onDone={() => {
            people.say(fill(words.removed, { name: one.name }))
            location.hash = fragments.people
          }}
          onCancel={end}
        />
      )}
      {asked === null && (
        <div class="actions">
          {(['link', ...(isLast ? [] : (['remove'] as const))] as const).map((action) => (
            <button
              key={action}
              ref={buttons[action]}
              type="button"
              class="quiet"
              onClick={() => setAsked(action)}
            >
              {labels[action]}
            </button>
          ))}
        </div>
      )}
    </section>
  )
}
