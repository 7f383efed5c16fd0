const WORDS = [
  'On a slope the head gives up eight degrees and a half-ball would save them.',
  'The rail is too short for my longest lens, so the whole rig tips forward.',
  'I would carry it every day if the plate did not have to come off first.',
  'Please make the lever larger: with gloves nobody finds it in the dark.',
]
const HAN = '导轨太短，装上长焦镜头以后整套器材会往前倾，希望能再长一点，并且可以折叠。'
const LINES = ['cages', 'tripods', 'cages', '']

/** A table as exports of other systems are: words in both languages, half with a contact, some repeated, some wrong. */
export const tableOf = (rows, name = 'No.') =>
  `quote,line,date,place,contact,consent\n${Array.from({ length: rows }, (_, at) => rowOf(at, name)).join('\n')}\n`

function rowOf(at, name) {
  const said = at % 50 === 49 ? at - 1 : at
  const words =
    said % 5 === 4 ? `${HAN}${HAN}${name} ${said}` : `${WORDS[said % 4]} ${WORDS[(said + 1) % 4]} ${name} ${said}.`
  const contact = said % 2 === 0 ? `kim${said % 30_000}@studio.example` : ''
  const date = at % 100 === 7 ? '03.10.2026' : '2026-10-03'
  return `"${words}",${LINES[at % 4]},${date},"Photo fair, hall ${at % 9}",${contact},${at % 4 === 0 ? 'yes' : 'no'}`
}
