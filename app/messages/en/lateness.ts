export const words = {
  workdays: (n: number) =>
    `We are late with this: ${n === 1 ? 'one working day' : `${n} working days`} over what we promised. It is not forgotten.`,
  days: (n: number) =>
    `We are late with this: ${n === 1 ? 'one day' : `${n} days`} over what we promised. It is not forgotten.`,
  crowded: (n: number) =>
    `${n} requests wait to be sent to a team at the moment, more than we get through in time. Everything is counted from the day it was said; an answer takes longer than usual.`,
}
