import type { ComponentChildren } from 'preact'
import type { Fact, Tracking } from '#shared/contract/requests/tracking.ts'
import { ContactView } from '#shared/drawing/contact.tsx'
import { holdHours } from '#shared/text/hold-hours.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** What is read once, folded: the contact, what its page folds, what the service declares to all. */
export function DetailsPart({
  tracking: { contact, facts, stones, written_in },
  locale,
  children,
}: {
  tracking: Tracking
  locale: UsagerLocale
  children?: ComponentChildren
}) {
  // Text in another language has its own `lang` and direction.
  const own = written_in && ({ lang: written_in, dir: 'auto' } as const)
  return (
    <div class="folds">
      <details>
        <summary>{requestText[locale].told.contact}</summary>
        <ContactView contact={contact} />
      </details>
      {children}
      {stones
        .filter(({ kind, text }) => kind === 'acknowledged' && text)
        .map(({ title, when, text, written_in }) => (
          <details key={when}>
            <summary>
              {title} {when}
            </summary>
            <p lang={written_in} dir="auto">
              {text}
            </p>
          </details>
        ))}
      {titled(facts).map(([first, ...more]) => (
        <details key={first.title}>
          <summary>{first.title}</summary>
          {[first, ...more].map(({ lines, written }) => (
            <ul key={lines[0]} {...(written && own)}>
              {lines.map((line) => (
                <li key={line}>{holdHours(line)}</li>
              ))}
            </ul>
          ))}
        </details>
      ))}
    </div>
  )
}

/** Returns the facts under their titles: one without a title continues the one before. */
function titled(facts: readonly Fact[]): [Fact, ...Fact[]][] {
  const found: [Fact, ...Fact[]][] = []
  for (const fact of facts) {
    const last = found.at(-1)
    if (fact.title || !last) found.push([fact])
    else last.push(fact)
  }
  return found
}
