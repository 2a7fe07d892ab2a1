/** What browsers are told of every answer. */
export const securityHeaders = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      workerSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
  // The widget's files are made to be loaded by other sites; each page says the opposite for itself.
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  // Only the proxy in front knows whether the hub is reached over TLS alone.
  strictTransportSecurity: false,
} as const
