import type { OfficeText } from './office-fr.ts'

/** Every sentence of the back office itself, in English. What its files hold is not translated. */
export const officeEn: OfficeText = {
  name: 'Valmont Dossiers',
  skip: 'Skip to content',
  signedIn: 'Signed in:',
  fictive: 'Demo. People, addresses and numbers are fictitious.',
  list: {
    title: 'Requests',
    search: 'Search',
    searchHint: 'Reference, name or e-mail',
    service: 'Service',
    every: 'Every service',
    show: 'Show',
    count: {
      one: '{n} request',
      other: '{n} requests, newest first',
    },
    none: 'No request matches. Change the search or the service.',
    all: 'See all requests',
  },
  field: {
    reference: 'Reference',
    name: 'Requester',
    email: 'E-mail',
    phone: 'Telephone',
    birth: 'Birth date',
    service: 'Service',
    kind: 'Subject',
    received: 'Received on',
    unknown: 'Not given',
  },
  request: {
    title: 'Request {reference}',
    requester: 'Request and requester',
    messages: 'Messages',
    at: '{day} at {hour}',
    moves: 'Other requests',
    back: 'All requests',
    previous: 'Previous request',
    next: 'Next request',
  },
  missing: {
    title: 'This request does not exist',
    text: 'The reference may be incomplete. Nothing is changed. Go back to the list and look for the request.',
  },
  nowhere: {
    title: 'This page does not exist',
    text: 'The address may be incomplete. Requests already recorded are kept. Go back to the list.',
  },
  broken: {
    title: 'This page cannot be shown',
    text: 'Something went wrong. Requests already recorded are kept. Go back to the list and try again.',
  },
}
