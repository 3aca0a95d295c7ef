// The table of contents of a ZIP file, from its central directory.
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/** The names and packed sizes, in bytes, of the entries of a ZIP without a comment longer than 64 KiB. */
export function zipEntries(bytes) {
  const end = bytes.lastIndexOf(signature(END_OF_DIRECTORY), bytes.length - END_LENGTH);
  if (end < 0) throw new Error('This is not a ZIP file.');
  const entries = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    entries.push({ name, size: bytes.readUInt32LE(at + 20) });
    at += ENTRY_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function signature(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
