import { Fault } from '../pages/tool-page.tsx'
import { Layout } from './layout.tsx'
import type { Visit } from './visit.ts'

/** Renders an error: what happened, what is kept and what to do. */
export function FaultPage({
  visit,
  words,
}: {
  visit: Visit
  words: 'missing' | 'broken' | 'elsewhere'
}) {
  const { text } = visit
  return (
    <Layout visit={visit} title={text[words].title}>
      <Fault {...text[words]} way={{ href: '/', words: text.email.back }} />
    </Layout>
  )
}
