import { useState } from 'preact/hooks'
import { closings } from '#shared/contract/reporting/closing.ts'
import { fill } from '#shared/text/fill.ts'
import { useResource } from '../../api/use-resource.ts'
import { useLanguage } from '../../language/language.tsx'
import type { PageProps } from '../../route/page-props.ts'
import { Attention } from '../../style/attention.tsx'
import { BesidePage } from './beside-page.tsx'
import { Exports } from './exports.tsx'
import { SdgSection } from './sdg.tsx'
import { takeFile } from './take-file.ts'
import { useBilan } from './use-bilan.ts'

const file = 'parvis.schema.json'

/** `#bilan/donnees`: the report as open data, with the dictionary of its columns. */
export function OpenDataPage({ session, arriving }: PageProps) {
  const { locale } = useLanguage()
  const { openData: words, kept, loading } = useBilan()
  const { content, trouble } = useResource(session, '/v1/closings', closings).followed
  const [said, say] = useState<'nothing' | 'taken' | 'failed'>('nothing')

  async function take() {
    const path = `/v1/export/indicators.schema.json?locale=${locale}`
    say((await takeFile(session, path, file)) ? 'taken' : 'failed')
  }

  return (
    <BesidePage title={words.title} intro={words.intro} arriving={arriving}>
      <p role="status">
        {content === null && trouble === null && loading}
        {trouble !== null && <Attention>{kept[trouble]}</Attention>}
      </p>
      {content && (
        <>
          <Exports session={session} zone={content.zone} />
          <section aria-labelledby="dictionary">
            <h2 id="dictionary">{words.dictionary}</h2>
            <p class="report-note">{words.machines}</p>
            <button type="button" onClick={() => void take()}>
              {words.schema}
            </button>
            <p role="status">
              {said === 'taken' && fill(words.taken, { file })}
              {said === 'failed' && <Attention>{words.failed}</Attention>}
            </p>
          </section>
          <SdgSection session={session} zone={content.zone} />
        </>
      )}
    </BesidePage>
  )
}
