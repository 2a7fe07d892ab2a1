import type { SitesText } from './sites-fr.ts'

/** What the console says of sites and of a visit of their pages, in English. */
export const en: SitesText = {
  question: 'Is the form installed properly?',
  intro:
    'A site is registered with its addresses. The tag is pasted once. The server can visit a page and say what is missing.',
  loading: 'Reading the sites',
  kept: {
    unreachable:
      'The server does not answer. The sites shown, received {when}, are kept. It tries again by itself.',
    unreadable:
      'This page cannot read the server’s answer. The sites shown, received {when}, are kept. Reload the page.',
  },
  none: 'No site is registered. Register the first one below: it takes a minute.',
  noneQuality: 'No site is registered. Somebody with the role “admin” can do it here.',
  noService: 'No service is declared: a page would have nothing to ask.',
  toServices: 'Declare a service',
  origins: 'Addresses',
  closed: 'Closed: no page may call the server any more. The answers stay.',
  asks: 'What is asked',
  asksNothing: 'Nothing yet',
  settle: 'Choose the questionnaire and the languages, and try it in a page',
  seen: 'Seen on a page',
  answered: 'Last answer',
  never: 'Never',
  snippet: 'Copy the tag',
  paste: {
    title: 'The code to paste into your pages',
    intro:
      'One of the two tags is enough, in each page. Then an element where the form shows: the guide for site owners describes them.',
    moving: {
      label: 'The tag that follows the server',
      hint: 'Each page has the version of the server, and nothing changes on your side.',
      copy: 'Copy the tag that follows the server',
    },
    fixed: {
      label: 'The tag of one version, with its digest',
      hint: 'The browser refuses a script that is not this one. Paste the new tag at each update of the server: until then, the link of your pages stays a link.',
      copy: 'Copy the tag of one version',
    },
    pieces: {
      label: 'The digests of what the script loads afterwards (optional)',
      hint: 'To place before the tag, in the same page. A recent browser then refuses any file that is not one of these; an old one ignores it. To renew like the tag of one version.',
      copy: 'Copy the digests',
    },
    policy: {
      label: 'What your security policy must allow for them',
      hint: 'To add to script-src, if your pages have a policy.',
      copy: 'Copy what the policy allows',
    },
    copied: 'Copied.',
    notCopied: 'The browser refuses to copy. The text is selected: copy it with the keyboard.',
  },
  element: 'In the page, where the form stands',
  forService: 'Service',
  atTheEnd:
    'On the page that confirms a procedure, the form presents itself. The link is there when the server does not answer: let it lead to a page that says how to give an opinion otherwise.',
  always: 'On another page, the link is a button that opens the form.',
  npm: 'Is the site built with npm? The same widget is there: {name}.',
  unproven:
    'The tag alone does not prove who was asked: these answers are shown apart. For a measure, ask for an invitation when the form is sent (POST /v1/invitations), or go to the pages:',
  undeclared: {
    refused:
      'On {day}, a page of {origin} wanted to ask the questions. This address is not registered: the server refused.',
    visited: 'The visited page leads to {origin}. This address is not registered.',
    file: 'On {day}, a page opened as a file wanted to ask the questions: the server refused. Publish the page, then open it at its address.',
    yours: 'Register it only if this website is yours: its pages will ask your questions.',
    declare: 'Register {origin}',
    declared: '{origin} is registered. Open the page again.',
    adminOnly: 'Somebody with the role “administration” can register it.',
  },
  visit: 'Check the installation',
  visitHint:
    'The page where the tag is pasted. The server visits it, only at a registered address of this site, and keeps nothing of it.',
  visitUrl: 'Address of the page',
  visitNow: 'Visit the page',
  visiting: 'Visiting. Ten seconds at most.',
  visited: 'Visited on {day} at {hour}: {url}',
  allGood: 'Nothing is missing.',
  wrong: {
    one: '{n} thing to mend',
    other: '{n} things to mend',
  },
  found: {
    good: 'Good',
    wrong: 'To mend',
    unsure: 'To be seen in a browser',
    note: 'To know',
  },
  register: 'Register a site',
  change: 'Change the name or the addresses',
  name: 'Name of the site, in French',
  nameHint: 'As users know it.',
  otherNames: 'Name the site in another language (optional)',
  nameIn: 'Name of the site, {language}',
  slug: 'Short name',
  slugHint: 'Lower case, with dashes. It stands in the tag and does not change any more.',
  originList: 'Addresses of the site, one per line',
  originHint:
    'The beginning alone, as https://www.town.example. Without any address, the site is closed.',
  save: 'Register',
  saving: 'Registering',
  saved: 'The site “{name}” is registered.',
  missing: 'Write a few words here.',
  notSlug: 'Lower-case letters, digits and dashes, 64 at most.',
  notOrigin: 'This line is not the beginning of an address: {line}',
  twice: 'This address is written twice: {line}',
  notSaved: 'Nothing is registered. What is typed is kept. Mend what is marked.',
  unreachable:
    'The server does not answer. Nothing is registered. What is typed is kept in this page.',
  lines: {
    allowed: {
      registered: 'The address is registered for this site.',
      not_registered:
        '{origin} is no address of this site. The page was not visited. Register the address, or mend it.',
      redirected:
        'The page leads to {origin}, which is no address of this site. The visit stopped there.',
      redirected_private:
        'The page leads to {host}, which is in a private network. The visit stopped there.',
      private_address:
        '{host} is in a private network. The server does not go there, unless its administrator allows it.',
      credentials: 'The address has a name and a password in it. It was not visited.',
    },
    reached: {
      reached: 'The page was reached.',
      unresolved: 'Nobody knows {host}. Check the address.',
      unreachable: 'The page did not answer within ten seconds, or the connection broke ({code}).',
      untrusted:
        'The certificate of the site is not valid ({code}). A browser would refuse the page.',
      not_https: '{host} is not protected (https). The server does not visit it.',
    },
    answered: {
      status: 'The page answers with the code {status}.',
      redirects: 'The page leads from one address to another without end.',
      location: 'The page leads to something that is no address.',
    },
    page: {
      html: 'It is an HTML page.',
      long: 'The page is very long. Only its beginning was read.',
      packed:
        'The site answered a compressed page (“{encoding}”) that it was not asked for. It was not read: open the page yourself to see whether the question is there.',
      type: 'It is no HTML page, but “{type}”.',
    },
    script: {
      found: 'The tag of the widget is there: {src}',
      absent:
        'The tag of the widget is not in the page. Copy it above. Where a script adds it, the server cannot see it.',
      other_hub: 'The tag is of another server: {src}. That of this server begins with {hub}.',
    },
    site: {
      same: 'The tag has the name of this site.',
      absent: 'The tag does not say which site it is of. Add data-site="{wanted}".',
      other: 'The tag has the name “{site}”. That of this site is “{wanted}”.',
    },
    integrity: {
      moving: 'The tag follows the releases of the server.',
      same: 'The digest is that of this release.',
      differs:
        'The digest is not that of this release: a browser refuses the script. Copy the tag again.',
      older: 'The tag is that of version {version}. The server is at version {now}.',
      none: 'The tag is that of a version, without its digest. Copy the tag again to have it.',
      moving_with_digest:
        'The tag follows the releases and has a digest all the same: the next release will be refused. Copy one or the other.',
    },
    form: {
      found: 'Elements <parvis-feedback> in the page: {count}.',
      absent:
        'No element <parvis-feedback> is in the page. Where a script adds it, the server cannot see it.',
      tracker_alone:
        'The page has the tracker of a request, but no <parvis-feedback>: it asks nothing.',
    },
    service: {
      declared: 'The service “{service}” is declared.',
      absent: 'A <parvis-feedback> does not say which service it is of. Add service="…".',
      unknown: 'The service “{service}” is not declared. Those that are: {services}.',
    },
    attributes: {
      unknown: 'The attribute “{name}” is not known. It may be misspelt.',
      mode: 'mode="{mode}" does not exist. The values are start, ended and open.',
      territory: 'The territory “{territory}” is not declared. Its answers will be counted apart.',
    },
    policy_script: {
      none: 'No security policy (CSP) stops the widget.',
      allowed: 'The security policy (CSP) lets the script in.',
      refused:
        'The security policy (CSP) of the page refuses the script. Add {origin} to script-src.',
      unsure:
        'The security policy (CSP) takes scripts by a token or a digest. Open the page and see whether the button appears.',
    },
    policy_connect: {
      allowed: 'The security policy (CSP) lets answers out.',
      refused:
        'The security policy (CSP) of the page refuses that answers are sent. Add {origin} to connect-src.',
      unsure:
        'The security policy (CSP) does not say clearly whether answers are sent. Try in a browser.',
    },
    policy_image: {
      allowed: 'The security policy (CSP) lets the crest be shown.',
      refused:
        'The security policy (CSP) of the page refuses the crest: the form shows the name alone. Add {origin} to img-src.',
      unsure: 'The security policy (CSP) does not say clearly whether the crest is shown.',
    },
    mixed: {
      http: 'The page is protected (https) and the tag is not: a browser refuses it. Write https in {src}.',
    },
    seen: {
      never: 'No browser has opened a page of this site with the widget yet.',
      seen: 'A browser has opened a page of this site with the widget.',
    },
  },
}
