import { useEffect } from 'preact/hooks'
import type { Finding } from '#shared/contract/reporting/finding.ts'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { fragments, readAddress } from '../../route/page.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { FindingForm } from './finding-form.tsx'
import { FindingList } from './finding-list.tsx'
import { useWords } from './use-words.ts'
import { useWriting } from './use-writing.ts'

/** The page on which a finding is written. */
const writing = 'ecrire'

const goTo = (address: string) => {
  location.hash = address
}

/** Leaves the form once it was saved; whoever left before is not called back. */
const leaveForm = () => {
  const { page, inside } = readAddress(location.hash)
  if (page === 'findings' && inside === writing) goTo(fragments.findings)
}

/**
 * The page: what was found, decided, and whether it was better after. `#decisions/ecrire` is where
 * one is written.
 */
export function FindingsPage({ session, inside, arriving }: PageProps) {
  const { text } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  const { followed, form, saved, open } = useWriting(session, leaveForm)
  const known = followed.content
  const isWriting = inside === writing
  const title = form.isChange ? words.edit : words.write
  useTitle(isWriting ? title : text.pages.findings)
  useEffect(() => {
    if (isWriting) heading.current?.focus()
  }, [isWriting])

  function edit(one?: Finding) {
    if (one) open(one)
    goTo(`${fragments.findings}/${writing}`)
  }
  function cancel() {
    form.begin()
    goTo(fragments.findings)
  }
  return (
    <main class="findings">
      <h1 ref={heading} tabIndex={-1}>
        {isWriting ? title : words.question}
      </h1>
      {!isWriting && <p class="intro">{words.intro}</p>}
      <Freshness followed={followed} loading={words.loading} kept={words.kept} zone={known?.zone} />
      {known &&
        (isWriting ? (
          <FindingForm form={form} known={known} session={session} onCancel={cancel} />
        ) : (
          <FindingList session={session} known={known} saved={saved} onEdit={edit} />
        ))}
    </main>
  )
}
