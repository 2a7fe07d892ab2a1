import { Layout } from '../page/layout.tsx'
import { address, paths } from '../visit/address.ts'
import type { Visit } from '../visit/visit.ts'

/** Renders an expired confirmation, an hour later. */
export function GonePage({ visit }: { visit: Visit }) {
  const { text, locale } = visit
  return (
    <Layout visit={visit} title={text.sent.gone} hidden>
      <div class="wrap prose">
        <h1>{text.sent.gone}</h1>
        <p class="lead">{text.sent.goneText}</p>
        <p>
          <a class="button" href={address(locale, paths.follow)}>
            {text.site.follow}
          </a>
        </p>
      </div>
    </Layout>
  )
}
