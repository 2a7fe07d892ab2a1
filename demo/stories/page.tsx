import { ExtensionSteps } from './extension-steps.tsx'
import { Layout } from './layout.tsx'
import type { StoriesSettings } from './settings.ts'
import { Story } from './story.tsx'
import type { Visit } from './visit.ts'
import { persons, waysOf } from './ways.ts'

/** Renders the three stories, then how the second gets its panel. */
export function StoriesPage({ visit, settings }: { visit: Visit; settings: StoriesSettings }) {
  const { text, locale } = visit
  const ways = waysOf(settings, locale)
  return (
    <Layout visit={visit} title={text.title}>
      <div class="hero">
        <div class="wrap">
          <h1>{text.title}</h1>
          <p class="lead">{text.lead}</p>
        </div>
        <img class="landscape" src="/paysage.svg" alt="" width="1440" height="220" />
      </div>
      <div class="wrap">
        <ol class="stories">
          {persons.map((person) => (
            <Story key={person} visit={visit} person={person} ways={ways[person]} />
          ))}
        </ol>
        <ExtensionSteps visit={visit} settings={settings} />
      </div>
    </Layout>
  )
}
