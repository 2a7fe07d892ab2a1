import type { SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import { type Helped, helps } from '#shared/quality/said.ts'
import { Choices } from './choices.tsx'
import { DepartementField } from './departement-field.tsx'
import { HandoverField } from './handover-field.tsx'
import type { RestWords } from './words.ts'

/** What may be said or read beside the last step, folded. */
interface Details {
  helped: Helped | undefined
  /** As it was typed. */
  departement: string
  reach: string | null
}

/**
 * All that stands between nobody and the end: who helped, where from, who may read it, what is
 * sent, and the notice.
 */
export function DetailsFold({
  words,
  configuration,
  helped,
  departement,
  reach,
  onChange,
}: Details & {
  words: RestWords
  configuration: SiteConfiguration
  onChange: (said: Partial<Details>) => void
}) {
  const { asks, locale, notice, notice_url, page } = configuration
  return (
    <details>
      <summary>{words.details}</summary>
      {asks.helped && (
        <Choices
          type="radio"
          name="helped"
          legend={words.helped}
          choices={helps.map((one) => [one, words[one]] as const)}
          isChosen={(one) => one === helped}
          onChoose={(helped) => onChange({ helped })}
        />
      )}
      {asks.departement && (
        <DepartementField
          words={words}
          typed={departement}
          onChange={(departement) => onChange({ departement })}
        />
      )}
      {asks.handover && (
        <HandoverField
          words={words}
          locale={locale}
          reach={reach}
          onChange={(reach) => onChange({ reach })}
        />
      )}
      <p>{words.sent}</p>
      <p class="quiet">
        {[words.sentWhat, words.sentMeasures, ...(page ? [words.sentPage] : [])].join('. ')}.
      </p>
      <p class="quiet">
        {notice} <a href={notice_url}>{words.noticeLink}</a>
      </p>
    </details>
  )
}
