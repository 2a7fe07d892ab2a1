import { readImported } from './imported-file.ts'
import type { Reader } from './reader.ts'

const header = 'id,open_dt,target_dt,closed_dt,on_time,reason,department,neighborhood,source'

export const importCsv: Reader = {
  name: 'import-csv',
  seeds: [
    `${header}\n1,2015-01-05 15:22:38,2015-01-08 03:30:00,2015-01-05 16:37:37,ONTIME,Street Cleaning,PWDx,Fenway,Citizens Connect App\n2,2015-01-06 21:07:09,,,OVERDUE,"Street, ""Lights""",PWDx,,Employee Generated\n`,
    `\uFEFF${header.replaceAll(',', ';')}\r\n\r\n3;2015-01-05 15:22:38;;;ONTIME;"a\nb";PWDx;;Self Service\r\n`,
    `${header}\n1,2015-01-05 15:22:38,,,ONTIME,a,b,c,d\r\n2,2015-01-05 15:22:38,,,ONTIME,a,b,c,d\r3,,,,,,,,\r`,
  ],
  read: (input) => readImported(input, 'csv'),
}
