/** Where members show a fault, a drawing or a table rather than a shop. */
export const PLACES_OF_PROOF: readonly string[] = [
  'youtu.be',
  'youtube.com',
  'vimeo.com',
  'imgur.com',
  'flickr.com',
  'github.com',
  'printables.com',
  'thingiverse.com',
  'drive.google.com',
  'docs.google.com',
  'dropbox.com',
  'wikipedia.org',
]
