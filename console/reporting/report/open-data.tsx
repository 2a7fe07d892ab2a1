import { useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { Exports } from '../indicators/exports.tsx'
import { takeFile } from './take-file.ts'
import { useBilan } from './use-bilan.ts'

const file = 'parvis.schema.json'

/** The report as open data, with the dictionary of its columns. */
export function OpenData({ session, zone }: { session: Session; zone: string }) {
  const { locale } = useLanguage()
  const { openData: words } = useBilan()
  const [said, say] = useState<'nothing' | 'taken' | 'failed'>('nothing')

  async function take() {
    const path = `/v1/export/indicators.schema.json?locale=${locale}`
    say((await takeFile(session, path, file)) ? 'taken' : 'failed')
  }

  return (
    <section aria-labelledby="open-data">
      <h2 id="open-data">{words.title}</h2>
      <p>{words.intro}</p>
      <Exports session={session} zone={zone} level={3} />
      <p class="report-note">{words.machines}</p>
      <button type="button" onClick={() => void take()}>
        {words.schema}
      </button>
      <p role="status">
        {said === 'taken' && fill(words.taken, { file })}
        {said === 'failed' && <Attention>{words.failed}</Attention>}
      </p>
    </section>
  )
}
