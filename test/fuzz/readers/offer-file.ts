import { offerFacts } from '#shared/contract/catalogue/offer.ts'
import { countFact } from '../../../hub/catalogue/availability/count-fact.ts'
import { FileRefused, readFile } from '../../../hub/catalogue/availability/read-file.ts'
import { libraryCard } from '../../world/offered.ts'
import { must, orRefused, type Reader } from './reader.ts'

const context = { services: [libraryCard], zone: 'Europe/Paris', today: '2026-11-24' }

export const offerFile: Reader = {
  name: 'offer-file',
  seeds: [
    'service;place;date;closed_hours;closed_days;reason;next_slot;counter;telephone;post;france_services\nbibliotheque;centrale;2026-10;3,5;1;Grève;;oui;non;;\nbibliotheque;annexe;2026-11-02;;;;12;;;yes;no\n',
    '\uFEFFservice,place,territory,date,next_slot\r\nbibliotheque,centrale,centre,02/11/2026,aucun\r\n',
  ],
  words: ['aucun', 'none', 'oui', 'non', 'x'],
  read(input) {
    const lines = orRefused(() => readFile(input, context), FileRefused)
    for (const { line, said } of lines ?? []) {
      must(line >= 1, 'a line has a number', line)
      if (typeof said === 'string') continue
      const read = offerFacts.safeParse({ facts: said })
      must(read.success, 'facts are what the contract says', said, read.error?.issues)
      for (const fact of said) if (fact.kind !== 'ways') countFact(fact, context)
    }
  },
}
