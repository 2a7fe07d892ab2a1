import { formatEqualityMoved } from '#shared/report/format-equality-moved.ts'
import { formatHeadline } from '#shared/report/format-headline.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import type { Block, BlockProps } from './block.ts'
import { useBilan } from './use-bilan.ts'

/** How satisfaction and equality went, service by service, in the words of the first page. */
export const headlineBlock: Block = { id: 'headline', Show: Headline }

function Headline({ report }: BlockProps) {
  const { locale } = useLanguage()
  const { headline: words } = useBilan()
  const told = report.services.map(({ service, name, headline }) => ({
    service,
    between: headline.between,
    ...formatHeadline(headline, name[locale], locale),
  }))
  return (
    <section aria-labelledby="sheet-headline">
      <h2 id="sheet-headline">{words.title}</h2>
      {told.length === 0 && <p>{words.nothing}</p>}
      <ul class="sheet-headline">
        {told.map(({ service, between, sentence, alert }) => (
          <li key={service}>
            <strong>{sentence}</strong>
            {alert !== null && <Attention>{alert}</Attention>}
            {between?.told === 'chart' && between.signal !== 'none' && (
              <p>{fill(words.beside, { said: formatEqualityMoved(between, locale) })}</p>
            )}
          </li>
        ))}
      </ul>
      <p class="sheet-faint">{words.how}</p>
    </section>
  )
}
