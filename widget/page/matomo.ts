/**
 * Tells Matomo of three things, where the script tag has `data-matomo`: the form was shown, the first
 * answer was given, a request was found. With the service, which the page says itself: no answer, no
 * code. Whether anything leaves is for Matomo, which reads the list once the page loads it.
 */
const page = window as { _paq?: unknown[] }
for (const what of ['shown', 'answered', 'tracked'])
  document.addEventListener(`parvis-${what}`, ({ target }) => {
    page._paq ??= []
    page._paq.push([
      'trackEvent',
      'Parvis',
      what,
      (target as Element).getAttribute('service') ?? '',
    ])
  })

export {}
