import * as z from 'zod'

/** The HTML to paste into each page, and the content security policy it needs. */
export const siteTags = z
  .strictObject({
    version: z.string().meta({ description: 'Version of the widget of this hub' }),
    moving: z.string().meta({ description: 'The tag that follows the releases of the hub' }),
    fixed: z
      .string()
      .meta({ description: 'The tag of this version alone, with the digest of its script' }),
    pieces: z
      .string()
      .meta({ description: 'An import map with the digests of all that the script loads later' }),
    policy: z
      .string()
      .meta({ description: 'Source that lets `pieces` into `script-src`, because it is inline' }),
  })
  .meta({ id: 'SiteTags' })

export type SiteTags = z.infer<typeof siteTags>
