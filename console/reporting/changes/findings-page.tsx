import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { useCircumstances } from '../circumstances/use-circumstances.ts'
import { FindingCard } from './finding-card.tsx'
import { FindingForm } from './finding-form.tsx'
import { formatSummary } from './format-summary.ts'
import { useWords } from './use-words.ts'
import { useWriting } from './use-writing.ts'

/** The page: what was found, decided, and whether it was better after. */
export function FindingsPage({ session, arriving }: PageProps) {
  const { text, locale } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  const circumstances = useCircumstances(session)
  useTitle(text.pages.findings)
  const { followed, form, saved, open } = useWriting(session)
  const known = followed.content
  return (
    <main class="findings">
      <h1 ref={heading} tabIndex={-1}>
        {words.question}
      </h1>
      <p class="intro">{words.intro}</p>
      <Freshness followed={followed} loading={words.loading} kept={words.kept} zone={known?.zone} />
      {known && (
        <>
          <div class="findings-summary">
            {formatSummary(known, words, locale).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          {known.findings.map((one) => (
            <FindingCard
              key={one.finding}
              finding={one}
              known={known}
              circumstances={circumstances}
              onEdit={() => open(one)}
            />
          ))}
          <FindingForm form={form} saved={saved} known={known} session={session} />
        </>
      )}
    </main>
  )
}
