import { COLUMNS, type Column } from '#app/features/backlog/intake/csv/columns.ts'

const EXAMPLE: Record<Column, string> = {
  quote: 'The words as they were said. Delete this row.',
  line: 'tripods',
  date: '2026-10-03',
  place: 'Photo fair Cologne',
  link: 'https://example.com/post/1',
  language: 'en',
  contact: 'kim@example.com',
  consent: 'no',
  request: '',
}

/** The columns with one row that shows what goes where. */
export const templateRows = (): string[][] => [[...COLUMNS], COLUMNS.map((column) => EXAMPLE[column])]
