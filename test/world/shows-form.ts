import type { Page } from 'puppeteer-core'

/** Returns whether a page shows a form: it may be drawn already, and unseen until its button is pressed. */
export const showsForm = (page: Page): Promise<boolean> =>
  page.$$eval('parvis-feedback', (all) =>
    all.some((form) =>
      form.shadowRoot?.querySelector('.card')?.checkVisibility({ visibilityProperty: true }),
    ),
  )
