import type { HTMLAttributes } from 'preact'
import { address, paths } from '../visit/address.ts'
import type { Visit } from '../visit/visit.ts'

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'parvis-feedback': HTMLAttributes & {
        service: string
        mode?: 'ended' | undefined
        started?: string | undefined
        ticket?: string | undefined
      }
      'parvis-tracker': HTMLAttributes
    }
  }
}

/**
 * Renders the feedback widget. Without it, its inner link leads to other ways.
 * @param ended the démarche just ended here, with its start and the ticket of an invitation, if any
 */
export function Feedback(props: {
  visit: Visit
  service: string
  ended?: { started: string | undefined; ticket: string | undefined }
}) {
  const { visit, service, ended } = props
  return (
    <parvis-feedback
      service={service}
      mode={ended ? 'ended' : undefined}
      started={ended?.started}
      ticket={ended?.ticket}
    >
      <a href={address(visit.locale, paths.contact)}>{visit.text.site.opinion}</a>
    </parvis-feedback>
  )
}

/** Renders the widget that shows the progress of a request. */
export function Tracker({ visit }: { visit: Visit }) {
  return (
    <parvis-tracker>
      <a href={`${visit.hub}/suivi`}>{visit.text.site.follow}</a>
    </parvis-tracker>
  )
}
