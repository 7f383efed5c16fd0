export const words = {
  post: {
    nominate: 'This should be heard',
    collect: 'Collect',
    collectWords: 'Collect these words',
    addTo: (no: number) => `Add to R-${no}`,
  },
  banner: {
    needToo: 'I need this too, or put it right',
    yours: 'Your words: add, put right, take back',
  },
}
