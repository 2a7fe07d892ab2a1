import { resultImports } from '#shared/contract/reporting/results.ts'
import { useResource } from '../../api/use-resource.ts'
import type { PageProps } from '../../route/page-props.ts'
import { Attention } from '../../style/attention.tsx'
import { ImportList } from '../results/import-list.tsx'
import { ImportSection } from '../results/import-section.tsx'
import { useElsewhere } from '../results/use-elsewhere.ts'
import { BesidePage } from './beside-page.tsx'
import { useBilan } from './use-bilan.ts'

/** `#bilan/importer`: exports of the State's instruments, taken in and taken out again. */
export function ImportPage({ session, arriving }: PageProps) {
  const { kept, loading } = useBilan()
  const { import: words } = useElsewhere()
  const { followed, ask, hear } = useResource(session, '/v1/results/imports', resultImports)
  const { content, trouble } = followed
  return (
    <BesidePage title={words.title} intro={words.intro} arriving={arriving}>
      <p role="status">
        {content === null && trouble === null && loading}
        {trouble !== null && <Attention>{kept[trouble]}</Attention>}
      </p>
      {content && (
        <>
          <ImportSection session={session} known={content} onTaken={() => void ask()} />
          <ImportList session={session} known={content} onChanged={hear} />
        </>
      )}
    </BesidePage>
  )
}
