import { formatUnheard } from '#shared/report/format-unheard.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Block, BlockProps } from './block.ts'
import { useBilan } from './use-bilan.ts'

/** Who is not heard in the answers. */
export const unheardBlock: Block = { id: 'unheard', Show: UnheardOnPaper }

function UnheardOnPaper({ report }: BlockProps) {
  const { text, locale } = useLanguage()
  const { unheard: words } = useBilan()
  return (
    <section aria-labelledby="sheet-unheard">
      <h2 id="sheet-unheard">{words.title}</h2>
      <dl class="sheet-unheard">
        {report.services.map(({ service, name, unheard }) => (
          <div key={service} class="sheet-keep">
            <dt>{name[locale]}</dt>
            {formatUnheard(unheard, locale).map((sentence) => (
              <dd key={sentence}>{sentence}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p>{text.silence}</p>
    </section>
  )
}
