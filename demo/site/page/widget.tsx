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
      }
      'parvis-tracker': HTMLAttributes
    }
  }
}

/**
 * The widget that asks for an opinion. Without it, the link inside leads to the other ways.
 * @param ended the démarche has just ended here, having started at that time if it is known.
 */
export function Feedback(props: { visit: Visit; service: string; ended?: { started?: string } }) {
  const { visit, service, ended } = props
  return (
    <parvis-feedback service={service} mode={ended ? 'ended' : undefined} started={ended?.started}>
      <a href={address(visit.locale, paths.contact)}>{visit.text.site.opinion}</a>
    </parvis-feedback>
  )
}

/** The widget that shows a usager where their request stands. */
export function Tracker({ visit }: { visit: Visit }) {
  return (
    <parvis-tracker>
      <a href={`${visit.hub}/suivi`}>{visit.text.site.follow}</a>
    </parvis-tracker>
  )
}
