import type { Demarche } from '../form/demarche.ts'
import type { Fault } from '../form/fault.ts'
import type { Opening } from '../form/opening.ts'
import { Down, FaultSummary } from '../form/summary.tsx'
import { Layout } from '../page/layout.tsx'
import { Trail } from '../page/trail.tsx'
import { Feedback } from '../page/widget.tsx'
import { address, paths } from '../visit/address.ts'
import type { Visit } from '../visit/visit.ts'
import { Aside } from './aside.tsx'

/**
 * Renders the page of a démarche: its form, and the service standard.
 * @param down the hub could not accept the form just sent
 */
export function DemarchePage(props: {
  visit: Visit
  demarche: Demarche
  typed: URLSearchParams
  faults: readonly Fault[]
  opening: Opening
  down?: boolean
}) {
  const { visit, demarche, typed, faults, opening, down } = props
  const { text, locale } = visit
  const words = text.requests[demarche.slug]
  const mark = faults.length > 0 || down ? text.form.error : ''
  return (
    <Layout visit={visit} title={words.title} mark={mark}>
      <div class="wrap">
        <Trail visit={visit} title={words.title} />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <div class="columns">
          <div>
            {faults.length > 0 && <FaultSummary text={text} faults={faults} />}
            {down && <Down visit={visit} contact={demarche.service.contact} />}
            <h2>{text.form.title}</h2>
            <form method="post" action={address(locale, paths[demarche.slug])} noValidate>
              <p class="hint">{text.form.required}</p>
              <demarche.Fields text={text} typed={typed} faults={faults} />
              <input type="hidden" name="attempt" value={opening.attempt} />
              <input type="hidden" name="started" value={opening.started} />
              <p class="hint">
                {text.form.privacy}{' '}
                <a href={address(locale, paths.privacy)}>{text.form.privacyLink}</a>
              </p>
              <button class="button" type="submit">
                {down ? text.form.again : words.send}
              </button>
            </form>
          </div>
          <Aside visit={visit} service={demarche.service} />
        </div>
        <section class="opinion">
          <h2>{text.form.opinionTitle}</h2>
          <Feedback visit={visit} service={demarche.service.service} />
        </section>
      </div>
    </Layout>
  )
}
