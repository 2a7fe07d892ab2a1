import { useMemo } from 'preact/hooks'
import { type Findings as AllFindings, findings } from '#shared/contract/reporting/finding.ts'
import { latest } from '../../api/latest.ts'
import { readHub } from '../../api/read-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { useCircumstances } from '../circumstances/use-circumstances.ts'
import { FindingCard } from './finding-card.tsx'
import { FindingForm } from './finding-form.tsx'
import { formatSummary } from './say-summary.ts'
import { useDraft } from './use-draft.ts'
import { useWords } from './use-words.ts'

/** The page: what was found, decided, and whether it was better after. */
export function Findings({ session, arriving }: PageProps) {
  const { text, locale } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  const circumstances = useCircumstances(session)
  useTitle(text.pages.findings)
  const read = useMemo(() => readHub(session, '/v1/findings', findings), [session])
  const { followed, change } = useFollowed({
    read,
    merge: latest<AllFindings>,
    usual: 60_000,
    active: true,
  })
  const writing = useDraft(session, (told) => change(() => told))
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
              onEdit={() => writing.open(one)}
            />
          ))}
          <FindingForm writing={writing} known={known} session={session} />
        </>
      )}
    </main>
  )
}
