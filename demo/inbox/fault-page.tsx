import { Layout } from './layout.tsx'
import type { Visit } from './visit.ts'

/** What happened, what is kept and what can be done. */
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
      <h1>{text[words].title}</h1>
      <p>{text[words].text}</p>
      <p>
        <a class="way" href="/">
          {text.email.back}
        </a>
      </p>
    </Layout>
  )
}
