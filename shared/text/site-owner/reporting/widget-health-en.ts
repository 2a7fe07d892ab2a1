import type { WidgetHealthText } from './widget-health-fr.ts'

/** What the console says of widgets that are silent or not seen, in English. */
export const en: WidgetHealthText = {
  title: 'The widget on your pages',
  silent: 'No feedback for “{service}” since {since}, about {expected} were expected.',
  notSeen: 'No page of the site has been seen since that day: the widget may be gone from it.',
  seen: 'The widget of the site is seen (last {seen}), but nobody answers.',
  odds: 'Such a silence happens by chance less than once in a thousand. A public holiday sometimes explains it.',
}
