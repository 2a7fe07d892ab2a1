import type { StartText } from './start-fr.ts'

/** What is said in the first hour, in English. */
export const en: StartText = {
  title: 'Your first feedback, in five steps',
  loading: 'Reading what is done',
  kept: {
    unreachable:
      'The server does not answer. What is shown dates from {when}. A new attempt is made by itself.',
    unreadable: 'This page cannot read the answer of the server. Reload the page.',
  },
  names: {
    organisation: 'Your organisation',
    service: 'A service',
    questions: 'The questions',
    tag: 'The tag',
    answer: 'The first feedback',
  },
  state: { done: 'Done', now: 'Now', todo: 'To come' },
  organisation: {
    question: 'How do people recognise you?',
    said: 'The form bears the name “{name}”.',
    more: 'Add a crest and a colour',
  },
  service: {
    question: 'Which service do you want feedback on?',
    demarche: 'Procedure',
    other: 'Another one',
    name: 'Name, as people read it',
    delay: 'Promised time',
    delayHint: 'Leave it empty if you announce no time limit.',
    limit: 'This time is set by a text: {text}. It runs from {from}. Check that it applies.',
    unit: 'What the number counts',
    contact: 'Whom to contact',
    contactHint: 'The service or the reception, by a name people know.',
    phone: 'Telephone (optional)',
    read: 'People will read:',
    send: 'Keep this service',
    declared: 'Declared: {services}.',
    more: 'Complete: hours, steps, English',
    empty: 'Write a name.',
    notCount: 'A whole number, or nothing.',
    taken: 'A service already has this name. Give another one.',
  },
  questions: {
    question: 'Where do you ask the questions?',
    intro:
      'One question first, two or three next, then a free comment. All is optional and takes thirty seconds. No name is asked.',
    address: 'Address of your website',
    addressHint: 'For example www.town.example. Only its pages may ask the questions.',
    officer: 'How to reach your data protection officer',
    officerHint: 'An address or a page. Every form gives it (GDPR, article 13).',
    send: 'Keep these questions',
    kept: 'Asked on {site}.',
    more: 'Choose other questions, other languages',
    notAddress: 'This is not the address of a website.',
    empty: 'Write an address or a page.',
    adminOnly: 'Somebody with the role “administration” registers the website.',
  },
  tag: {
    question: 'Paste these lines into your page',
    where: 'Where',
    ways: { page: 'In a page', wordpress: 'WordPress', other: 'SPIP, Drupal, TYPO3' },
    said: {
      page: 'Where the procedure ends. The link stays for people without scripts.',
      wordpress:
        'Install the Parvis plugin (folder integrations/wordpress), give it the address and the site, then add the block “Parvis”.',
      other:
        'The folder integrations holds the SPIP model and the snippets for Drupal, TYPO3 and tag managers. Each asks for the address and the site.',
    },
    hub: 'Address',
    site: 'Site',
    service: 'Service',
    copy: 'Copy',
    copied: 'Copied. Paste, publish, then open your page: this step ticks itself.',
    notCopied: 'The browser refuses to copy. The text is selected: copy it with the keyboard.',
    link: 'Give my feedback',
    mail: 'Send these lines to the person who runs your website',
    mailSubject: 'Lines to paste into a page of {site}',
    mailBody:
      'Hello,\n\nPaste these lines into the page where the procedure ends, then publish it.',
    local:
      'This server answers this computer alone ({hub}). People will not see the questions: install it at a public address. Guide: {page}',
    notSecure:
      'Your website is protected (https) and this server is not ({hub}): a browser refuses the tag. Give it an https address. Guide: {page}',
    seen: 'A page of {site} was seen with the tag.',
    wait: 'No page was seen yet. This page looks every four seconds.',
  },
  answer: {
    question: 'Waiting for your first feedback',
    intro: 'Open your page and answer. The form also opens without the page:',
    open: 'Open the form',
    wrong: 'Nothing comes?',
    consent:
      'If nothing is missing and nothing comes, a consent manager may hold the tag back. It stores nothing before an answer: declare it necessary.',
  },
  done: {
    question: 'Your first feedback is here',
    said: 'Read what people wrote, and answer them. A rate appears from eleven answers, once the month is over.',
    read: 'Read the feedback',
    home: 'See the home page',
    measure: 'Next, measure: invite',
    why: 'Those who click by themselves are more often unhappy. Invite everyone who went through the procedure: only these answers give a rate. One way is enough.',
    ways: {
      register: {
        name: 'Invite from your register',
        said: 'Your software says when a request ends. The server draws at random, and joins the invitation to the last message.',
      },
      form: {
        name: 'Invite when a form is sent',
        said: 'The server of your form asks for a ticket. It needs a key.',
      },
      counter: {
        name: 'Invite at the counter',
        said: 'Print a sheet of codes. Each person received takes a coupon.',
      },
    },
    guide: 'Guide: {page}',
  },
  back: 'Back to the current step',
  sending: 'Saving',
  unreachable: 'The server does not answer. Nothing is saved. What is typed is kept.',
}
