// Signatures of files that people take for text, or that servers send in the place of a page.
const SIGNATURES: [signature: string, kind: string][] = [
  ['%PDF-', 'a PDF file'],
  ['\x89PNG', 'a PNG image'],
  ['\xFF\xD8\xFF', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['PK\x03\x04', 'a ZIP archive, or a document packed as one (DOCX, ODT, EPUB)'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\x1F\x8B', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['7z\xBC\xAF\x27\x1C', 'a 7z archive'],
  ['\xFD7zXZ\0', 'an XZ archive'],
  ['\x28\xB5\x2F\xFD', 'a Zstandard archive'],
  ['Rar!\x1A\x07', 'a RAR archive'],
  ['\xD0\xCF\x11\xE0', 'an older Office document (DOC, XLS, PPT)'],
  ['{\\rtf', 'an RTF document'],
  ['\x7FELF', 'a program'],
  ['MZ\x90\0', 'a program'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['ID3', 'an MP3 sound file'],
  ['OggS', 'an Ogg sound or video file'],
  ['fLaC', 'a FLAC sound file'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
];

/** What a file is that is no text, by its first bytes, as « a PDF file »; null when they don't say so. */
export function binaryKind(bytes: Uint8Array): string | null {
  const start = latin1(bytes.subarray(0, 16));
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'a WebP image';
  if (start.startsWith('RIFF')) return 'a sound or video file';
  if (start.slice(4, 8) === 'ftyp') return 'a video file, or an AVIF or HEIC image';
  // « BZh » and « ID3 » are letters that a text might begin with: then a figure, or a version, follows in the file.
  const found = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (found?.[0] === 'BZh' && !/^BZh[1-9]1AY/.test(start)) return null;
  if (found?.[0] === 'ID3' && start.charCodeAt(3) > 4) return null;
  return found?.[1] ?? null;
}

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);
