import type { SubscriptionLettersText } from './subscription-letters-fr.ts'

/** What letters to followers of an organisation say, and the pages they lead to, in English. */
export const en: SubscriptionLettersText = {
  confirm: {
    subject: 'Confirm your subscription – {organisation}',
    title: 'Is it you?',
    lead: '{name} asks to receive at this address: {what}, {organisation}.',
    what: {
      week: 'a digest every week',
      month: 'a digest every month',
      quarter: 'a digest every quarter',
      alert: 'an alert when something changes',
      comments: 'a letter when comments arrive',
    },
    way: 'Confirm the subscription',
    note: 'This link works once, for seven days.',
    footer:
      'If you asked for nothing, do nothing: nothing else is sent, and your address is forgotten in seven days.',
  },
  digest: {
    subject: {
      week: 'Digest of the week of {period} – {organisation}',
      month: 'Digest of the month, {period} – {organisation}',
      quarter: 'Digest of the quarter, {period} – {organisation}',
    },
    title: { week: 'The week of {period}', other: 'Where do we stand in {period}?' },
    months: 'Figures are read by the month: these are of {period}, the last whole month.',
    circumstances: 'Circumstances',
    noCircumstance: 'No circumstance is noted for this period.',
    report: 'Read the report',
    more: 'The detail, the margins of error and the areas are in the report.',
  },
  alert: {
    subject: 'Alert: {service} – {organisation}',
    title: 'Something changed: {service}',
    lead: 'The alert threshold is passed. The chart does not say why: a person finds the cause and writes it.',
    signal: 'What is seen',
    beside: 'The other indicator meanwhile',
    false: 'And if it were chance?',
    circumstances: 'Circumstances noted in those weeks',
    noCircumstance: 'None is noted.',
  },
  comments: {
    subject: {
      one: '{n} comment to read: {service} – {organisation}',
      other: '{n} comments to read: {service} – {organisation}',
    },
    title: { one: '{n} comment arrived: {service}', other: '{n} comments arrived: {service}' },
    lead: 'This letter quotes no word of them. Read them in the console, and reply.',
    way: 'Read and reply',
  },
  wayToAlert: 'Say what it was',
  footer: {
    digest: 'You receive this digest because you asked for it and confirmed it, for yourself.',
    alert: 'You receive this alert because you asked for it and confirmed it, for yourself.',
    comments: 'You receive this letter because you asked for it and confirmed it, for yourself.',
    limits:
      'This letter says nothing of those who did not answer, who gave up, or who never found the service.',
  },
  stop: 'Stop these letters, without signing in',
  pages: {
    confirm: {
      title: 'Confirm the subscription',
      ask: 'Press the button if you asked for these letters and this address is yours.',
      press: 'Confirm',
      done: 'It is confirmed. The letters will arrive at this address.',
      before: 'This subscription is confirmed already. There is nothing else to do.',
      unknown:
        'This link no longer works: it is older than seven days, the subscription was stopped, or its address was changed. Nothing is sent. Subscribe again from the console.',
    },
    stop: {
      title: 'Stop these letters',
      ask: 'You will no longer receive these letters, and your address is forgotten.',
      press: 'Stop',
      done: 'It is stopped. Your address is forgotten.',
      unknown: 'This address stops no letter. Open it from the letter you received.',
    },
    again: 'To receive letters again, subscribe from the console.',
    console: 'Go to the console',
  },
}
