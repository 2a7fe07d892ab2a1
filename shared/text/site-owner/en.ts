import type { SiteText } from './fr.ts'

/** Every sentence a site owner or an integrator reads, in English. */
export const en: SiteText = {
  signInFault: {
    title: 'You could not be signed in',
    lost: 'This sign-in has expired, or it was begun in another window. Nothing is lost. Close this page and sign in again.',
    identity_provider:
      'Your organisation’s identity provider does not answer. Nothing is lost. Try again shortly.',
    assurance:
      'Your organisation asks for a safer sign-in here than yours, with a second factor for example. Nothing is lost. Close this page and sign in again that way.',
    too_many:
      'Too many sign-ins were begun from here. Nothing is lost. Close this page and try again in a few minutes.',
    other: 'The request to sign in is not valid. Close this page and sign in again.',
  },
  signedOut: {
    title: 'Parvis is closed',
    said: 'Your session has ended. If your account stays open in the other tools of your organisation, Parvis will open again without a password. You can close this page.',
    console: 'Open the console',
  },
  contract: {
    title: 'The Parvis contract',
    intro:
      'All that this server accepts and answers. This page and the OpenAPI file come from the schemas that check each request.',
    tags: {
      operation: 'Server health',
      widget: 'The widget',
      requests: 'Requests',
      console: 'The console',
      agent: 'Agents',
    },
    tag: 'The widget tag',
    tagIntro:
      'Put the name of your site in the place of SITE. The first tag follows this server. The second is the one of its version, with its digest: the browser refuses a script that is another.',
    takes: 'Takes',
    gives: 'Answers',
    needsKey: 'Asks for a key.',
    needsToken: 'Asks for somebody signed in.',
    problems: 'Refusals',
    problemsIntro:
      'A refusal is an application/problem+json document (RFC 9457): a stable code, a sentence, and the place of each fault.',
    code: 'Code',
    meaning: 'What it means',
    soMany: 'so many',
    schemas: 'Schemas',
  },
  console: {
    title: 'Parvis, console',
    openTitle: 'Open the console',
    openFor:
      'The console shows the quality that users perceive, and who viewed their data. It is for people who follow service quality or administer Parvis.',
    signIn: 'Sign in',
    signInHint: 'You go through the sign-in page of your organisation, then come back here.',
    signOut: 'Sign out',
    signOutEverywhere: 'Sign out everywhere',
    signedInAs: 'Signed in as',
    doing: {
      leaving: 'Opening the sign-in page',
      comingBack: 'Checking your sign-in',
      signingOut: 'Signing out',
      reading: 'Opening the console',
    },
    fault: {
      givenUp: 'The sign-in was given up. Nothing is open here. You can sign in whenever you wish.',
      refused:
        'The sign-in page did not complete. Nothing is open here. Try again, or tell your Parvis administrator.',
      noRights:
        'Your account gives access to no sector. Ask your manager or your Parvis administrator for access.',
      lost: 'This sign-in does not come from this tab, or it is too old. Nothing is open here. Sign in again.',
      over: 'Your session has ended. What you typed is kept in this tab. Sign in to go on.',
      idle: 'The console locked: nobody touched it for a while. What you typed is kept in this tab. Sign in to go on.',
      unreachable:
        'The server does not answer. The results are kept there. Try again in a few moments.',
      unreadable:
        'This page cannot read what the server answered. The results are kept there. Reload the page, or tell your Parvis administrator.',
      unprotected:
        'This address is not protected (https). Signing in is not possible here. Tell your Parvis administrator.',
      unkept:
        'This browser refuses to keep the key of your session. Open the console in an ordinary window.',
      halfLeft:
        'This tab has forgotten your session. The server does not answer: you may still be signed in elsewhere. Close the browser to end it.',
    },
    waiting: {
      unreachable:
        'The server does not answer. Your session is kept. The page keeps trying by itself.',
      unreadable:
        'This page cannot read what the server answered. Your session is kept. Reload the page.',
    },
    roleTitle: 'Your role does not open the console',
    roleWho: 'The account in use is that of {name}.',
    roleChanged: 'Your role has changed: {role}. What you typed is kept.',
    roleAsk:
      'The console opens with the role “quality” or “administration”. Ask your Parvis administrator for it, then sign in again.',
    pagesLabel: 'Console pages',
    menu: 'Menu',
    screen: {
      loading: 'Opening the page',
      failed:
        'This page could not open: the server is not answering, or it was updated. What you wrote is kept. Reload the page.',
      reload: 'Reload',
    },
    refusedBefore:
      'The server refused what is written here, and said why in the other language. Send it again to read why.',
    aboveLabel: 'Menu entry',
    pages: {
      home: 'Home',
      service: 'Service',
      territory: 'Areas',
      offer: 'Availability',
      coverage: 'Who answered',
      replies: 'Feedback',
      findings: 'Decisions',
      entries: 'Enter received feedback',
      sheets: 'Sheet of codes',
      aside: 'Answers set aside',
      report: 'Report',
      subscriptions: 'Subscriptions',
      settings: 'Settings',
      accesses: 'Access log',
      start: 'Start',
      identity: 'Identity',
      sites: 'Sites',
      questions: 'Questions asked',
      services: 'Services',
      circumstances: 'Circumstances',
      declarations: 'Targets and choices',
      account: 'My sign-in',
      people: 'People',
      keys: 'Keys',
    },
    figuresKept: {
      unreachable:
        'The server does not answer. The figures shown, received {when}, are kept. The page keeps trying by itself.',
      unreadable:
        'This page cannot read what the server answered. The figures shown, received {when}, are kept. Reload the page.',
    },
    accessQuestion: 'When and why was users’ data viewed?',
    accessIntro:
      'Every view leaves a trace, even when nothing is found. It shows the service, date, purpose and level of detail, not the agent.',
    accessLoading: 'Reading the access log',
    accessKept: {
      unreachable:
        'The server does not answer. The views shown, received {when}, are kept. The page keeps trying by itself.',
      unreadable:
        'This page cannot read what the server answered. The views shown, received {when}, are kept. Reload the page.',
    },
    accessCaption: 'Views, newest first',
    noAccess: 'No view is recorded yet. The first one appears here by itself.',
    when: 'Date',
    agentService: 'Agent’s service',
    purpose: 'Purpose',
    level: 'What was seen or done',
    levels: {
      0: 'Whether a request exists',
      1: 'State, dates and steps',
      2: 'State, dates, steps and the link to the request',
    },
    acts: {
      merge: 'Merge',
      unmerge: 'Merge undone',
      adapt: 'Adaptation',
      preview: 'Message previewed',
      prove: 'Update sent',
      contact: 'Contact recorded',
      follow_up: 'List of what is to follow up',
      export: 'Copy of a user’s data',
      erase: 'Erasure of a user’s data',
      reveal: 'Whom an alarm is about',
    },
    ofRights: 'Rights of the user',
    ofFollowUp: 'Following up announced dates',
    ofSecurity: 'Security',
    ofSource: 'Deleted in the service’s software',
    answer: 'Answer',
    outcome: {
      shown: 'Shown',
      nothing: 'Nothing found',
      refused: 'Refused',
      abandoned: 'Given up',
      candidates: 'Several people possible',
      mismatch: 'The user’s answer did not fit',
    },
    noService: 'None in particular',
    purposeUnknown: 'Not on the list',
    ways: {
      typed: 'typed by the agent',
      standing: 'purpose kept in one tool',
    },
    presences: {
      told: 'user present, says the staff member',
      proved: 'presence proved by a code',
      denied: 'the user reports that they were not there',
    },
    purposeUnlisted: '{purpose} (not on the list)',
    newAccess: 'New',
    newAccesses: { one: '{n} new view', other: '{n} new views' },
    refresh: 'Refresh',
    older: 'See older ones',
    readingOlder: 'Reading',
    olderAdded: { one: '{n} older view added', other: '{n} older views added' },
    noOlder: 'There is no older view.',
    olderTrouble: {
      unreachable: 'The server does not answer. The views shown are kept. Try again.',
      unreadable:
        'This page cannot read what the server answered. The views shown are kept. Reload the page.',
    },
    atHour: 'at {hour}',
    atDay: 'on {day} at {hour}',
    loading: 'Reading the results',
    period: 'Period',
    days: { one: '{n} day', other: '{n} days' },
    tableCaption: 'Every figure, service by service',
    figure: 'Indicator',
    source: 'Source',
    share: 'Rate',
    count: 'Number of answers',
    bounds: 'Margin of error',
    silence:
      'These answers say nothing of people who did not answer, who gave up, or who never found the service.',
    updated: 'Up to date at {hour}',
    none: 'No service is declared yet.',
    declareOne: 'Declare a service',
    language: 'Français',
  },
}
