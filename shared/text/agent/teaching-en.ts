import type { TeachingText } from './teaching-fr.ts'

/** What the panel and the page say while an agent teaches a tool, in English. */
export const en: TeachingText = {
  offer: 'Teach this tool',
  offerAgain: 'Teach this tool again',
  offers:
    'You point in the page at the reference of a request, or at who wrote a message. Parvis then reads it on the others.',
  first: 'Step 1',
  step: 'Step {n} of {of}',
  point: {
    subject: {
      title: 'Point at the reference, or at the sender.',
      body: 'Open a request, and point at its reference. In a mailbox, open a message, and point at who wrote it: their name or their address.',
      says: 'Parvis: click on the reference of the request, or on the sender of the message.',
    },
    email: {
      title: 'Point at the e-mail.',
      body: 'The user’s, not your own. If it is not shown, skip it.',
      says: 'Parvis: click on the e-mail of the user.',
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
  message: {
    sender: 'Sender',
    title: 'Open the message of somebody else to check.',
    body: 'This panel follows and says whom it reads there. Compare with the page. If it is wrong, go back and point better.',
    tried: 'Senders read',
    triedNone: 'None was read yet.',
    triedOne:
      'Only one sender was read. The message of somebody else would tell whether the tool is well learnt.',
    unread:
      'Nobody is read here: the message is yours, from a list or from several people, or the tool shows it otherwise.',
  },
  own: {
    title: 'Which address is yours?',
    body: 'Parvis will not take you for the user. It stays in this browser, and counts for all your tools.',
    label: 'Your address in this tool',
    keep: 'Continue',
  },
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
    written:
      'This element is in the text of the message: anybody can write an address there. Point at the sender, above it.',
    bare: 'The tool shows only an address here, with no name beside it: a sender could write somebody else’s. Point at a message that has both.',
    no_message:
      'Parvis does not find what tells one message from another in this tool. It cannot learn it.',
    no_subject:
      'This text has no digit and no address: it is neither a reference nor a sender that the tool names.',
    no_email: 'This text is not an e-mail address.',
    no_phone: 'This text is not a telephone number.',
    no_name: 'This text is not the name of a person.',
  },
}
