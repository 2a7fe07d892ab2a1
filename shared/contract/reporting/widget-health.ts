import * as z from 'zod'
import { localised, slug } from '../scalar.ts'

const day = z.iso.date().meta({ description: 'In the zone of the organisation' })

/**
 * Health of widgets: where they were seen, and which services are silent for longer than chance
 * explains.
 */
export const widgetHealth = z
  .strictObject({
    sites: z.array(
      z.strictObject({
        site: slug,
        name: localised,
        seen: day.nullable().meta({
          description: 'When a page of the site last asked for its configuration; `null`: never',
        }),
      }),
    ),
    silences: z.array(
      z.strictObject({
        site: slug,
        service: slug,
        since: day.meta({ description: 'The last answer' }),
        expected: z.int().meta({ description: 'About how many were expected since' }),
        seen: day.nullable().meta({
          description: 'When a page of the site was last seen, if it was since; else `null`',
        }),
      }),
    ),
  })
  .meta({ id: 'WidgetHealth' })

export type WidgetHealth = z.infer<typeof widgetHealth>
