import type { TeachingText } from './teaching-fr.ts'

/** What the panel and the page say while an agent teaches a tool, in English. */
export const en: TeachingText = {
  offer: 'Teach this tool',
  offerAgain: 'Teach this tool again',
  offers: 'You point in the page at the reference, and Parvis reads it on the other requests.',
  step: 'Step {n} of {of}',
  point: {
    reference: {
      title: 'Point at the reference.',
      body: 'Open a request in the tool, then point at its reference in the page.',
      says: 'Parvis: click on the reference of the request.',
    },
    email: {
      title: 'Point at the email.',
      body: 'The user’s, not your own. If it is not shown, skip it.',
      says: 'Parvis: click on the email of the user.',
    },
    phone: {
      title: 'Point at the telephone number.',
      body: 'The user’s. If it is not shown, skip it.',
      says: 'Parvis: click on the telephone number of the user.',
    },
    name: {
      title: 'Point at the name.',
      body: 'The user’s, not your own. If it is not shown, skip it.',
      says: 'Parvis: click on the name of the user.',
    },
  },
  keys: 'By keyboard: Tab to go on, Enter to choose, Escape to stop.',
  closed: 'Parvis cannot read in this frame of the page: the tool closes it. Point elsewhere.',
  show: 'Point in the page',
  stop: 'Stop pointing',
  pointing:
    'Click in the page. By keyboard, F6 leads to the page; Tab goes on, Enter chooses, Escape stops.',
  pass: 'Skip',
  back: 'Go back',
  goOn: 'Continue',
  abandon: 'Give up',
  readHere: 'Read here',
  name: 'Name',
  missing: 'nothing on this page',
  likely: 'not sure',
  try: {
    title: 'Open another request to check.',
    body: 'This panel follows and says what it reads there. Compare with the page. If it is wrong, go back and point better.',
  },
  tried: 'Requests read',
  triedNone: 'None was read yet.',
  triedOne: 'Only one request was read. Another would tell whether the tool is well learnt.',
  unread: 'This page is not read: it shows no request, or it is made otherwise.',
  call: {
    title: 'What do you call it?',
    body: 'The name of the tool, as your service says it.',
    label: 'Name of the tool',
    missing: 'Give the tool a name to keep it.',
    refused: 'This name cannot be kept. Write another one.',
  },
  keep: 'Keep',
  kept: '{tool} is learnt. Parvis reads its requests, in this browser only. To export or remove it, open the settings.',
  fault: {
    no_place:
      'Parvis could not find this element again elsewhere. Point at another that says the same.',
    counted:
      'This element is known only by its rank, which changes from one request to another. Point at another that says the same.',
    too_long: 'This text is too long. Point at a smaller element.',
    several: 'This text says several things. Point at an element that says only one.',
    own: 'This element is in the banner or the menu of the tool: it is most likely about you, not the user.',
    other_frame:
      'This element is in another frame of the page than the reference. Point at one in the same frame.',
    no_reference: 'This text has no digit: it is not a reference.',
    no_email: 'This text is not an email.',
    no_phone: 'This text is not a telephone number.',
    no_name: 'This text is not the name of a person.',
  },
}
